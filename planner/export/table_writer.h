#pragma once

#include "planner/base/month.h"
#include "planner/base/units.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Where the rows of an export go: a CSV text or a sheet of a workbook. The header first, then cell
/// by cell; both faces of a table show the same figures, rounded the same way.
class TableWriter {
  public:
    virtual ~TableWriter() = default;

    virtual void header(const std::vector<std::string>& names) = 0;
    /// Data: never to be run as a formula.
    virtual TableWriter& text(std::string_view value) = 0;
    /// Our own words, and what must stay byte for byte.
    virtual TableWriter& exact(std::string_view value) = 0;
    virtual TableWriter& number(double value, int decimals) = 0;
    /// As many decimals as it has.
    virtual TableWriter& value(double value) = 0;
    virtual TableWriter& date(Date value) = 0;
    virtual TableWriter& empty() = 0;
    virtual void endRow() = 0;

    TableWriter& integer(std::int64_t value) { return number(static_cast<double>(value), 0); }
    TableWriter& money(Money value) { return number(toUnits(value), 2); }
    TableWriter& hours(Minutes value) { return number(toHours(value), 4); }
};

} // namespace headroom
