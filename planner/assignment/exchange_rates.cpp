#include "planner/assignment/exchange_rates.h"

#include <cmath>
#include <string_view>

namespace headroom {
namespace {

constexpr double permilleAPoint = 10.0; // a percentage point of utilisation

struct Weights {
    double stability;
    double busiest; ///< of the default
};

Weights weightsOf(WeighingPreset preset) {
    switch (preset) {
    case WeighingPreset::Keep:
        return {0.8, 1.0};
    case WeighingPreset::Balanced:
        return {0.5, 1.0};
    case WeighingPreset::Level:
        return {0.2, 2.0};
    }
    return {0.5, 1.0};
}

} // namespace

const char* weighingPresetKey(WeighingPreset preset) {
    static constexpr std::array<const char*, 3> keys = {"keep", "balanced", "level"};
    return keys[static_cast<std::size_t>(preset)];
}

std::optional<WeighingPreset> weighingPresetFrom(const char* key) {
    for (const WeighingPreset preset : weighingPresets)
        if (std::string_view(key) == weighingPresetKey(preset))
            return preset;
    return std::nullopt;
}

AssignmentSettings withPreset(AssignmentSettings settings, WeighingPreset preset) {
    const PointRates shipped;
    const Weights weights = weightsOf(preset);
    PointRates& rates = settings.rates;
    settings.stability = weights.stability;
    rates.busiest = weights.busiest * shipped.busiest;
    rates.underTarget = shipped.underTarget;
    rates.overTarget = shipped.overTarget;
    rates.overload = shipped.overload;
    rates.move = shipped.move;
    rates.moveArrPer100K = shipped.moveArrPer100K;
    rates.moveProtected = shipped.moveProtected;
    return settings;
}

std::optional<WeighingPreset> presetOf(const AssignmentSettings& settings) {
    for (const WeighingPreset preset : weighingPresets)
        if (withPreset(settings, preset) == settings)
            return preset;
    return std::nullopt;
}

double stabilityFactor(double stability) {
    return stability >= 0.99 ? 100.0 : stability / (1.0 - stability);
}

std::vector<ExchangeRate> exchangeRates(const AssignmentSettings& settings) {
    const PointRates& rates = settings.rates;
    const double factor = stabilityFactor(settings.stability);
    const double busiest = rates.busiest * permilleAPoint;
    std::vector<ExchangeRate> list = {
        {"move", rates.move * factor, "points for an account that changes its CSM"},
        {"move_arr_per_100k", rates.moveArrPer100K * factor,
         "points more for each 100K of its ARR"},
        {"move_protected", rates.moveProtected * factor, "points more where the move is delicate"},
        {"busiest_point", busiest, "points for 1 % of utilisation of the busiest book"},
        {"over_target_point", rates.overTarget * permilleAPoint,
         "points for 1 % of a book above the team's target"},
        {"under_target_point", rates.underTarget * permilleAPoint,
         "points for 1 % of a book below the team's target"},
        {"overload_point", rates.overload * permilleAPoint,
         "points for 1 % of a book above capacity"},
        {"region_misfit", rates.regionMisfit, "points for an account in another region"},
        {"language_misfit", rates.languageMisfit, "points for an account of another language"},
        {"industry_misfit", rates.industryMisfit, "points for an account of another industry"},
        {"renewals_bunched", rates.renewalsBunched,
         "points for a renewal beyond a book's limit in a quarter"}};
    if (busiest > 0.0)
        list.push_back({"move_in_points", rates.move * factor / busiest,
                        "% of utilisation of the busiest book that pays for a move"});
    return list;
}

} // namespace headroom
