#include "planner/assignment/ratio_scale.h"

#include <numeric>

namespace headroom {
namespace {

constexpr std::int64_t largestExactScale = 1'000'000'000'000;

} // namespace

RatioScale::RatioScale(const std::vector<std::int64_t>& maxima) {
    std::int64_t multiple = 1;
    for (const std::int64_t maximum : maxima) {
        if (maximum < 1)
            continue;
        const std::int64_t factor = maximum / std::gcd(multiple, maximum);
        if (factor > largestExactScale / multiple)
            return;
        multiple *= factor;
    }
    // Capacities come in permille: a thousandth of a book must be a whole number of units too.
    const std::int64_t thousandths = 1000 / std::gcd(multiple, std::int64_t{1000});
    if (thousandths > largestExactScale / multiple)
        return;
    unitsPerFull_ = multiple * thousandths;
    exact_ = true;
}

std::int64_t RatioScale::use(std::int64_t maximum) const {
    return maximum < 1 ? 0 : unitsPerFull_ / maximum;
}

std::int64_t RatioScale::capacity(Permille share) const {
    return unitsPerFull_ / 1000 * share.count() + unitsPerFull_ % 1000 * share.count() / 1000;
}

double RatioScale::toFull(std::int64_t units) const {
    return static_cast<double>(units) / static_cast<double>(unitsPerFull_);
}

} // namespace headroom
