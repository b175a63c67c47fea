#pragma once

#include "planner/base/text.h"
#include "planner/export/table_writer.h"

#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Makes a text harmless in a spreadsheet, reversibly: at its start and after each of ; , TAB | CR
/// LF, blanks, controls and double quotes are skipped; before a following ' = + - @ (or their
/// full-width forms) one ' is inserted.
std::string guardFormula(std::string_view text);
/// Removes exactly what guardFormula inserted.
std::string unguardFormula(std::string_view text);

/// Rows of an RFC 4180 file in memory: UTF-8 without BOM, LF, quotes only where needed. Text cells
/// are guarded, numbers written bare with '.' as decimal point.
class CsvWriter final : public TableWriter {
  public:
    CsvWriter() = default;
    explicit CsvWriter(const std::vector<std::string>& names) { header(names); }

    void header(const std::vector<std::string>& names) override;
    TableWriter& text(std::string_view value) override;
    TableWriter& exact(std::string_view value) override;
    TableWriter& number(double value, int decimals) override;
    TableWriter& value(double value) override { return exact(decimalText(value)); }
    TableWriter& date(Date value) override { return exact(toIso(value)); }
    TableWriter& empty() override;
    void endRow() override;

    const std::string& str() const { return out_; }

  private:
    void cell(std::string_view value);

    std::string out_;
    bool firstCell_ = true;
};

/// What a function writes into a table, as CSV.
template <class Write>
std::string csvOf(const Write& write) {
    CsvWriter csv;
    write(csv);
    return csv.str();
}

} // namespace headroom
