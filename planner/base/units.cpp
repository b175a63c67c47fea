#include "planner/base/units.h"

#include <cmath>

namespace headroom {

Result<Money> moneyFromUnits(double units) {
    const double hundredths = std::round(units * 100.0);
    if (!(std::abs(hundredths) <= 9e15))
        return fail(ErrorCode::OutOfRange, "amount");
    return Money(static_cast<std::int64_t>(hundredths));
}

Minutes minutesFromHours(double hours) {
    return Minutes(std::llround(hours * 60.0));
}

Permille permilleFromFraction(double fraction) {
    return Permille(std::llround(fraction * 1000.0));
}

Permille utilisation(Minutes workload, Minutes capacity) {
    if (workload.count() <= 0)
        return Permille(0);
    if (capacity.count() <= 0)
        return unboundedUtilisation;
    const auto exact =
        (static_cast<double>(workload.count()) * 1000.0) / static_cast<double>(capacity.count());
    if (exact >= static_cast<double>(unboundedUtilisation.count()))
        return unboundedUtilisation;
    return Permille((2 * workload.count() * 1000 + capacity.count()) / (2 * capacity.count()));
}

Result<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b) {
    std::int64_t sum = 0;
    if (__builtin_add_overflow(a, b, &sum))
        return fail(ErrorCode::Overflow);
    return sum;
}

Result<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b) {
    std::int64_t product = 0;
    if (__builtin_mul_overflow(a, b, &product))
        return fail(ErrorCode::Overflow);
    return product;
}

} // namespace headroom
