#pragma once

#include "planner/base/result.h"

#include <compare>
#include <cstdint>
#include <limits>
#include <string>

namespace headroom {

/// An integer amount of one unit; units never mix. Arithmetic is plain; where inputs come from
/// outside use the checked functions below (overflow is checked when a problem is built).
template <class Tag>
class Quantity {
  public:
    constexpr Quantity() = default;
    constexpr explicit Quantity(std::int64_t count) : count_(count) {}

    constexpr std::int64_t count() const { return count_; }

    friend constexpr auto operator<=>(const Quantity&, const Quantity&) = default;
    friend constexpr Quantity operator+(Quantity a, Quantity b) {
        return Quantity(a.count_ + b.count_);
    }
    friend constexpr Quantity operator-(Quantity a, Quantity b) {
        return Quantity(a.count_ - b.count_);
    }
    constexpr Quantity operator-() const { return Quantity(-count_); }
    constexpr Quantity& operator+=(Quantity other) {
        count_ += other.count_;
        return *this;
    }
    constexpr Quantity& operator-=(Quantity other) {
        count_ -= other.count_;
        return *this;
    }

  private:
    std::int64_t count_ = 0;
};

/// Money in hundredths of the plan's currency, whatever the currency.
using Money = Quantity<struct MoneyTag>;
/// Work time in minutes (workload and capacity are minutes a month).
using Minutes = Quantity<struct MinutesTag>;
/// Thousandths: utilisation 970 = 97.0 %, FTE 800 = 0.8, ratio use 1000 = one full-time book.
using Permille = Quantity<struct PermilleTag>;

constexpr double toUnits(Money m) {
    return static_cast<double>(m.count()) / 100.0;
}
constexpr double toHours(Minutes m) {
    return static_cast<double>(m.count()) / 60.0;
}
constexpr double toFraction(Permille p) {
    return static_cast<double>(p.count()) / 1000.0;
}

/// Rounds half away from zero. Fails with OutOfRange beyond ±9e15 or on NaN.
Result<Money> moneyFromUnits(double units);
Minutes minutesFromHours(double hours);
Permille permilleFromFraction(double fraction);

/// workload ÷ capacity in thousandths, rounded half up; no capacity and no workload is 0,
/// workload without capacity is `unbounded`.
Permille utilisation(Minutes workload, Minutes capacity);
inline constexpr Permille unboundedUtilisation{std::numeric_limits<std::int32_t>::max()};

/// Sum or product that fails with Overflow instead of wrapping.
Result<std::int64_t> checkedAdd(std::int64_t a, std::int64_t b);
Result<std::int64_t> checkedMultiply(std::int64_t a, std::int64_t b);

} // namespace headroom
