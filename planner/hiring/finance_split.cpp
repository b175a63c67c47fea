#include "planner/hiring/finance_split.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {
namespace {

using QuarterWeights = std::array<double, 3>;

Result<std::vector<QuarterWeights>> weightsOf(const std::vector<double>& quarters,
                                              const std::vector<double>& profile,
                                              int firstMonthOfYear) {
    if (profile.size() != 3 && profile.size() != 12)
        return fail(ErrorCode::BadValue, "profile", "3 months of a quarter or 12 of a year");
    if (firstMonthOfYear < 1 || firstMonthOfYear > 12)
        return fail(ErrorCode::OutOfRange, "first month", "1 to 12");
    for (const double share : profile)
        if (!std::isfinite(share) || share < 0.0 || share > 1e9)
            return fail(ErrorCode::OutOfRange, "profile", "shares must not be negative");
    std::vector<QuarterWeights> weights;
    std::size_t month = profile.size() == 3 ? 0 : static_cast<std::size_t>(firstMonthOfYear - 1);
    for (const double quarter : quarters) {
        if (!std::isfinite(quarter) || quarter < 0.0 || quarter > 1e12)
            return fail(ErrorCode::OutOfRange, "quarter", "must not be negative");
        QuarterWeights now{};
        double sum = 0.0;
        for (double& weight : now) {
            weight = profile[month++ % profile.size()];
            sum += weight;
        }
        if (sum <= 0.0)
            return fail(ErrorCode::BadValue, "profile", "nothing in a whole quarter");
        for (double& weight : now)
            weight /= sum;
        weights.push_back(now);
    }
    return weights;
}

} // namespace

Result<std::vector<double>> splitQuarters(const std::vector<double>& quarters,
                                          const std::vector<double>& profile,
                                          int firstMonthOfYear) {
    const auto weights = weightsOf(quarters, profile, firstMonthOfYear);
    if (!weights)
        return fail(weights.error());
    std::vector<double> months;
    for (std::size_t q = 0; q < quarters.size(); ++q) {
        const QuarterWeights& shares = (*weights)[q];
        std::array<double, 3> split{};
        for (std::size_t i = 0; i < 3; ++i)
            split[i] = quarters[q] * shares[i];
        // The largest month takes the rounding, so that the sum is exact in floating point too.
        const auto largest = std::max_element(split.begin(), split.end());
        for (int round = 0; round < 4; ++round)
            *largest += quarters[q] - (split[0] + split[1] + split[2]);
        months.insert(months.end(), split.begin(), split.end());
    }
    return months;
}

Result<std::vector<double>> splitQuartersWhole(const std::vector<double>& quarters,
                                               const std::vector<double>& profile,
                                               int firstMonthOfYear) {
    const auto weights = weightsOf(quarters, profile, firstMonthOfYear);
    if (!weights)
        return fail(weights.error());
    std::vector<double> months;
    for (std::size_t q = 0; q < quarters.size(); ++q) {
        if (quarters[q] != std::floor(quarters[q]))
            return fail(ErrorCode::BadValue, "quarter", "must be whole");
        std::array<double, 3> whole{};
        std::array<std::size_t, 3> order{0, 1, 2};
        std::array<double, 3> rest{};
        double left = quarters[q];
        for (std::size_t i = 0; i < 3; ++i) {
            const double share = quarters[q] * (*weights)[q][i];
            whole[i] = std::floor(share);
            rest[i] = share - whole[i];
            left -= whole[i];
        }
        std::stable_sort(order.begin(), order.end(),
                         [&](std::size_t a, std::size_t b) { return rest[a] > rest[b]; });
        for (std::size_t i = 0; i < 3 && left > 0.5; ++i, left -= 1.0)
            whole[order[i]] += 1.0;
        months.insert(months.end(), whole.begin(), whole.end());
    }
    return months;
}

} // namespace headroom
