#pragma once

#include <optional>
#include <string_view>

namespace headroom {

/// The share of a full-time job (0…1.5) that a text says in words or as a fraction: "Full-time" 1,
/// "half-time" 0.5, "4/5" 0.8, "Part-time 60 %" 0.6, "0,8 VZÄ" 0.8. Absent when it says none
/// ("Part-time", "40 hours").
std::optional<double> workingTimeIn(std::string_view text);

} // namespace headroom
