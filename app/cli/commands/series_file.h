#pragma once

#include "app/cli/command.h"
#include "planner/base/month.h"
#include "planner/hiring/growth_forecast.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom::cli {

/// Of a series by dates.
struct SeriesDates {
    std::string unit; // of a step: "month"
    Date next;        // of step 1
};

struct Series {
    std::string id;
    ForecastOptions options;
    std::vector<double> values;
    std::optional<std::int64_t> line; // of the file it was read from
    std::optional<SeriesDates> dates;
};

/// Older values say nothing about what comes; more are not looked at.
inline constexpr std::size_t mostValues = 2400;

/// Series of a text or workbook: lines of `id m n h x1 … xn [ignored…]`, or a table with a header
/// (series_table.h). `horizon` absent = as each line says; of a table a year, two of quarters.
/// Errors: those of reading, BadValue with the line, FileEmpty.
Result<std::vector<Series>> seriesOfFile(const Invocation& invocation, const std::string& path,
                                         std::optional<int> horizon);

} // namespace headroom::cli
