#pragma once

#include "planner/base/units.h"

#include <optional>
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
class CsvWriter {
  public:
    explicit CsvWriter(const std::vector<std::string>& header);

    CsvWriter& text(std::string_view value);
    /// For files that must be exact (CRM loads): not guarded.
    CsvWriter& exact(std::string_view value);
    CsvWriter& number(double value, int decimals);
    CsvWriter& integer(std::int64_t value);
    CsvWriter& money(Money value) { return number(toUnits(value), 2); }
    CsvWriter& hours(Minutes value) { return number(toHours(value), 4); }
    CsvWriter& empty();
    void endRow();

    const std::string& str() const { return out_; }

  private:
    void cell(std::string_view value);

    std::string out_;
    bool firstCell_ = true;
};

} // namespace headroom
