#pragma once

#include <chrono>
#include <cmath>
#include <concepts>
#include <cstdint>
#include <limits>
#include <optional>
#include <type_traits>

namespace headroom {

/// What a PackedOptional keeps of a value: the value itself, or less where that says the same.
template <class T>
struct PackedForm {
    using Kept = T;
    static constexpr Kept pack(const T& value) { return value; }
    static constexpr T unpack(const Kept& kept) { return kept; }
};

/// A day in four bytes (some five million years around 1970; a day of a file is from 1900 to 2200).
template <>
struct PackedForm<std::chrono::sys_days> {
    using Kept = std::int32_t;
    static constexpr Kept pack(const std::chrono::sys_days& day) {
        return static_cast<Kept>(day.time_since_epoch().count());
    }
    static constexpr std::chrono::sys_days unpack(Kept kept) {
        return std::chrono::sys_days(std::chrono::days(kept));
    }
};

/// A value or none, in the room of the value alone: one value that never occurs stands for none
/// (the least of an integer, day or amount; NaN). Becomes a std::optional and is made of one.
template <class T>
class PackedOptional {
    using Form = PackedForm<T>;
    using Kept = typename Form::Kept;

  public:
    constexpr PackedOptional() = default;
    constexpr PackedOptional(std::nullopt_t) {}
    constexpr PackedOptional(T value) : kept_(Form::pack(value)) {}
    constexpr PackedOptional(const std::optional<T>& value)
        : kept_(value ? Form::pack(*value) : none()) {}

    constexpr bool has_value() const { return !isNone(kept_); }
    constexpr explicit operator bool() const { return has_value(); }
    constexpr T operator*() const { return Form::unpack(kept_); }
    constexpr const T* operator->() const requires std::same_as<Kept, T> { return &kept_; }
    constexpr T value_or(T other) const { return has_value() ? **this : other; }
    constexpr operator std::optional<T>() const {
        return has_value() ? std::optional<T>(**this) : std::nullopt;
    }
    constexpr void reset() { kept_ = none(); }

    friend constexpr bool operator==(const PackedOptional& a, const PackedOptional& b) {
        return a.has_value() ? b.has_value() && *a == *b : !b.has_value();
    }
    friend constexpr bool operator==(const PackedOptional& a, const T& b) {
        return a.has_value() && *a == b;
    }
    friend constexpr bool operator==(const PackedOptional& a, const std::optional<T>& b) {
        return a == PackedOptional(b);
    }
    friend constexpr bool operator==(const PackedOptional& a, std::nullopt_t) {
        return !a.has_value();
    }

  private:
    static constexpr Kept none() {
        if constexpr (std::is_floating_point_v<Kept>)
            return std::numeric_limits<Kept>::quiet_NaN();
        else if constexpr (std::is_integral_v<Kept>)
            return std::numeric_limits<Kept>::min();
        else
            return Kept(std::numeric_limits<std::int64_t>::min());
    }
    static constexpr bool isNone(const Kept& kept) {
        if constexpr (std::is_floating_point_v<Kept>)
            return std::isnan(kept);
        else
            return kept == none();
    }

    Kept kept_ = none();
};

} // namespace headroom
