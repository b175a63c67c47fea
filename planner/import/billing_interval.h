#pragma once

#include <optional>
#include <string_view>

namespace headroom {

/// How often a year an amount is due that comes once an interval: "month" 12, "Quarterly" 4,
/// "yearly" 1. Nothing for other words.
std::optional<double> timesAYear(std::string_view interval);

} // namespace headroom
