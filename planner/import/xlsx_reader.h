#pragma once

#include "planner/import/table_source.h"
#include "planner/import/workbook.h"

#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// The rows of one sheet of a workbook, streamed. Dates come as ISO text by their style and the
/// workbook's epoch; numbers as plain decimals (from 1e15 on, where digits are lost, with an
/// exponent); formulas by their stored value. Empty rows are left out, line = row number.
class XlsxReader : public TableSource {
  public:
    /// `sheet` is a position in workbook.sheets.
    XlsxReader(std::shared_ptr<ZipArchive> archive, std::shared_ptr<const Workbook> workbook,
               std::size_t sheet);
    ~XlsxReader() override;

    Result<bool> next(TableRow& row) override;
    Result<void> rewind() override;
    const ReadingNotes& notes() const override;

  private:
    struct State;
    std::unique_ptr<State> state_;
};

/// A table from a workbook and which sheet it is.
struct OpenedSheet {
    std::unique_ptr<TableSource> source;
    std::string sheet;
    std::vector<std::string> otherSheets; // visible ones that were not taken
    std::vector<std::string> alike;       // those of them with as many names of columns we know
};

/// Opens the sheet of that name or 1-based number; without one, the visible sheet whose first rows
/// hold the most names of columns we know (the first of equals). Errors: those of ZipArchive and
/// readWorkbook, ColumnNotFound (no such sheet), Cancelled (see ZipArchive::stopWith).
Result<OpenedSheet> openSheet(std::unique_ptr<std::istream> bytes, const std::string& fileName,
                              const std::string& sheet, const JobControl* job = nullptr);

} // namespace headroom
