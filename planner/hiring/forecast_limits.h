#pragma once

#include <array>
#include <cstddef>

namespace headroom {

/// How much wider than its σ (combined_forecast.h) a forecast must be: empirical over normal
/// quantiles of |error| / σ.
struct LimitScale {
    double at80 = 1.0;
    double at95 = 1.0;
};

/// Scales by length of history and step: linear in the logarithms of both between the nodes,
/// constant outside of them.
struct LimitTable {
    static constexpr std::size_t kLengths = 6;
    static constexpr std::size_t kSteps = 5;

    std::array<std::size_t, kLengths> lengths{};
    std::array<int, kSteps> steps{};
    std::array<std::array<LimitScale, kSteps>, kLengths> scales{}; // by length, then step
    std::array<LimitScale, kLengths> yearScales{};                 // of the sum over one year

    LimitScale at(std::size_t count, int h) const;
    LimitScale yearAt(std::size_t count) const;
};

/// Where a value lies between nodes: `share` of the way from node `first` to the next.
struct BetweenNodes {
    std::size_t first = 0;
    double share = 0.0;
};
BetweenNodes betweenLengths(const LimitTable& table, std::size_t count);
BetweenNodes betweenSteps(const LimitTable& table, int h);

/// What is shipped for a season of that length, found by
///   forecast_benchmark --fit M1_MONTHLY.txt M1_QUARTERLY.txt tourism_MONTHLY.txt
///                      tourism_QUARTERLY.txt
/// on the ends of all series of the M1 and the tourism competition, whole and cut to 11 lengths
/// from 16 to 120 months or 10 from 8 to 64 quarters: weighted quantiles, collections alike.
/// `--hold-out` with the same files judges such tables on series that they were not fitted on;
/// coverage of 80 and 95 % limits when fitted on every other series of all collections, and when
/// fitted on the other collection alone:
///                      M1, halves   from tourism   tourism, halves   from M1
///   16–23 months       .802 .954     .794 .948       .814 .956      .818 .954
///   24–35              .790 .944     .791 .945       .784 .942      .781 .939
///   36–47              .802 .949     .804 .946       .796 .952      .795 .953
///   48–71              .813 .952     .816 .951       .799 .953      .797 .952
///   72 and more        .789 .947     .785 .945       .803 .951      .824 .950
///   a year's sum, 80 % .797          .793            .805           .812
///   quarterly          .767 .931     .724 .904       .835 .968      .873 .982
///   a year's sum, 80 % .800          .792            .809           .817
/// In quarters the collections differ by more than a table can heal; it lies in the middle. What
/// no table can know is a turn that all series of a country take at once: the series of M1 with 36
/// to 47 months are covered to .775 without the third of them that ends before the same downturn.
/// forecast_coverage_test holds the figures to the goals of the hiring notes, 1.5.
const LimitTable& limitTable(std::size_t period);

/// From the table, and wider where a history is shorter than those measured.
LimitScale limitScale(std::size_t period, std::size_t count, int h);
/// The same for the sum over one year.
LimitScale sumLimitScale(std::size_t period, std::size_t count);

inline constexpr double kNormal80 = 1.2815515655446004;
inline constexpr double kNormal95 = 1.959963984540054;

} // namespace headroom
