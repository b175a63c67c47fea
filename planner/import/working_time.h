#pragma once

#include <optional>
#include <string_view>

namespace headroom {

/// The share of a full-time job (0…1.5) that a text says in words or as a fraction: "Full-time" 1,
/// "half-time" 0.5, "4/5" 0.8, "Part-time 60 %" 0.6, "0,8 VZÄ" 0.8. Absent when it says none
/// ("Part-time", "40 hours").
std::optional<double> workingTimeIn(std::string_view text);

/// Time a week in hours or days: "40h", "37,5 h/Woche", "Part-time 20 hours", "4 Tage".
struct WeeklyTime {
    double amount = 0.0;
    bool days = false;
};
/// Absent where the text names no unit of time, another period than a week, or more than a week
/// has.
std::optional<WeeklyTime> weeklyTimeIn(std::string_view text);

} // namespace headroom
