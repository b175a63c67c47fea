#pragma once

#include <cmath>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

namespace headroom {

/// A value or none, in the room of the value alone: one value that never occurs stands for none
/// (the least of an integer, day or amount; NaN). Becomes a std::optional and is made of one.
template <class T>
class PackedOptional {
  public:
    constexpr PackedOptional() = default;
    constexpr PackedOptional(std::nullopt_t) {}
    constexpr PackedOptional(T value) : value_(value) {}
    constexpr PackedOptional(const std::optional<T>& value) : value_(value.value_or(none())) {}

    constexpr bool has_value() const { return !isNone(value_); }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr const T& operator*() const { return value_; }
    constexpr const T* operator->() const { return &value_; }
    constexpr T value_or(T other) const { return has_value() ? value_ : other; }
    constexpr operator std::optional<T>() const {
        return has_value() ? std::optional<T>(value_) : std::nullopt;
    }
    constexpr void reset() { value_ = none(); }

    friend constexpr bool operator==(const PackedOptional& a, const PackedOptional& b) {
        return a.has_value() ? b.has_value() && a.value_ == b.value_ : !b.has_value();
    }
    friend constexpr bool operator==(const PackedOptional& a, const T& b) {
        return a.has_value() && a.value_ == b;
    }
    friend constexpr bool operator==(const PackedOptional& a, const std::optional<T>& b) {
        return a == PackedOptional(b);
    }
    friend constexpr bool operator==(const PackedOptional& a, std::nullopt_t) {
        return !a.has_value();
    }

  private:
    static constexpr T none() {
        if constexpr (std::is_floating_point_v<T>)
            return std::numeric_limits<T>::quiet_NaN();
        else if constexpr (std::is_integral_v<T>)
            return std::numeric_limits<T>::min();
        else if constexpr (requires { T::min(); })
            return T::min();
        else
            return T(std::numeric_limits<std::int64_t>::min());
    }
    static constexpr bool isNone(const T& value) {
        if constexpr (std::is_floating_point_v<T>)
            return std::isnan(value);
        else
            return value == none();
    }

    T value_ = none();
};

} // namespace headroom
