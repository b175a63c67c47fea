#pragma once

#include <cstdint>

namespace headroom {

/// Stateless 64-bit mix (splitmix64 finaliser, Steele, Lea & Flood 2014).
constexpr std::uint64_t mixBits(std::uint64_t x) {
    x += 0x9e3779b97f4a7c15ULL;
    x = (x ^ (x >> 30)) * 0xbf58476d1ce4e5b9ULL;
    x = (x ^ (x >> 27)) * 0x94d049bb133111ebULL;
    return x ^ (x >> 31);
}

/// Hash of several counters: the basis of counter-based random numbers, so that a draw depends on
/// what it is for and not on the order or the thread in which it is made.
template <class... Counters>
constexpr std::uint64_t hashCounters(std::uint64_t seed, Counters... counters) {
    std::uint64_t h = mixBits(seed);
    ((h = mixBits(h ^ static_cast<std::uint64_t>(counters))), ...);
    return h;
}

/// Uniform in (0, 1), 53 bits, never 0 or 1.
constexpr double unitInterval(std::uint64_t bits) {
    return (static_cast<double>(bits >> 11) + 0.5) * 0x1.0p-53;
}

/// xoshiro256** (Blackman & Vigna 2018) with our own bounded draws: the same sequence on every
/// compiler and library, unlike the standard distributions.
class Random {
  public:
    explicit Random(std::uint64_t seed);

    std::uint64_t next();
    /// Uniform in [0, bound); bound > 0. Lemire's multiply-and-shift with rejection: unbiased.
    std::uint64_t below(std::uint64_t bound);
    /// Uniform in [low, high], both included.
    std::int64_t between(std::int64_t low, std::int64_t high);
    /// Uniform in (0, 1).
    double uniform() { return unitInterval(next()); }
    /// Standard normal, by inversion of one uniform.
    double normal();

  private:
    std::uint64_t state_[4];
};

/// Inverse of the standard normal distribution, |relative error| < 1.2e-9 (Acklam), p in (0, 1).
double normalQuantile(double p);

} // namespace headroom
