#pragma once

#include "planner/assignment/assignment_settings.h"

#include <array>
#include <optional>
#include <vector>

namespace headroom {

/// Named ways to weigh change against balance. A preset sets the slider and the rates of moves and
/// of utilisation; misfits, fairness and rules stay as they are.
enum class WeighingPreset : std::uint8_t {
    Keep,     ///< customers stay where they are: a move costs four times as much
    Balanced, ///< the defaults
    Level,    ///< level books: a move costs a quarter, the busiest book counts double
};
inline constexpr std::array weighingPresets{WeighingPreset::Keep, WeighingPreset::Balanced,
                                            WeighingPreset::Level};

/// Stable name: "keep", "balanced", "level".
const char* weighingPresetKey(WeighingPreset preset);
std::optional<WeighingPreset> weighingPresetFrom(const char* key);

/// The settings with the weights of the preset.
AssignmentSettings withPreset(AssignmentSettings settings, WeighingPreset preset);
/// The preset these settings have the weights of; none = weights of one's own.
std::optional<WeighingPreset> presetOf(const AssignmentSettings& settings);

/// What the slider multiplies the points of a move by: 0 → 0, 0.5 → 1, 0.8 → 4, 1 → 100.
double stabilityFactor(double stability);

/// What one unit of something costs as the settings are, the slider included.
struct ExchangeRate {
    const char* key;  ///< "move", "busiest_point" …
    double points;    ///< ≥ 0; of move_in_points: percentage points of the busiest book
    const char* unit; ///< for exports and the command line
};
/// In the order in which they are shown; "move_in_points" is left out where the busiest book costs
/// nothing.
std::vector<ExchangeRate> exchangeRates(const AssignmentSettings& settings);

} // namespace headroom
