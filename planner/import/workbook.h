#pragma once

#include "planner/import/zip_archive.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

struct WorkbookSheet {
    std::string name;
    std::string part; // "xl/worksheets/sheet1.xml"
    bool hidden = false;
};

/// How a number format shows a number: as it is, as a day (with or without time), as a time.
enum class NumberStyle : std::uint8_t { Plain, Day, Time };

struct NumberFormat {
    NumberStyle style = NumberStyle::Plain;
    std::size_t digits = 0; // "00000": at least so many, zeros in front
    std::string currency;   // ISO 4217 of the sign it shows, empty = none
};

/// Texts stored once for the whole workbook, in one block of memory.
class SharedStrings {
  public:
    void add(std::string_view text);
    std::size_t size() const { return ends_.size(); }
    std::size_t bytes() const { return text_.size(); }
    std::string_view operator[](std::size_t i) const;

  private:
    std::string text_;
    std::vector<std::size_t> ends_;
};

/// Everything of an XLSX file but the cells.
struct Workbook {
    std::vector<WorkbookSheet> sheets; // worksheets in order, charts left out
    std::vector<NumberFormat> styles;  // by the cells' style number
    SharedStrings strings;
    bool epoch1904 = false;
};

/// Errors: UnsupportedFormat (no workbook inside, damaged, DOCTYPE), FileTooLarge.
Result<Workbook> readWorkbook(ZipArchive& archive);

/// What a number format code makes of a number ("yyyy\-mm\-dd", "[h]:mm", "0.00").
NumberStyle styleOfFormat(std::string_view code);
NumberFormat numberFormat(std::string_view code);
/// Text with its `_x000D_` escapes replaced.
std::string withoutEscapes(std::string_view text);

} // namespace headroom
