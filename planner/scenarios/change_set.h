#pragma once

#include <cstdint>

namespace headroom {

/// Which parts of a plan an edit touched; what is derived from them must be computed anew.
enum class Change : std::uint32_t {
    None = 0,
    Book = 1u << 0,  // accounts, CSMs, history as imported
    Facts = 1u << 1, // as-of date, currency, name
    Segmentation = 1u << 2,
    Workload = 1u << 3, // policies, levels, uplifts
    Team = 1u << 4,
    Rules = 1u << 5,  // locks, pins, rejects, rates
    Owners = 1u << 6, // accepted owners
    Growth = 1u << 7,
    Hires = 1u << 8,
    Notes = 1u << 9,
    Scenario = 1u << 10, // another scenario is shown, or the tree changed
    Proposal = 1u << 11, // a solve result arrived or went
    All = 0xffffffffu,
};

class ChangeSet {
  public:
    constexpr ChangeSet() = default;
    constexpr ChangeSet(Change change) : bits_(static_cast<std::uint32_t>(change)) {}

    constexpr bool has(Change change) const {
        return (bits_ & static_cast<std::uint32_t>(change)) != 0;
    }
    constexpr bool empty() const { return bits_ == 0; }
    constexpr ChangeSet& operator|=(ChangeSet other) {
        bits_ |= other.bits_;
        return *this;
    }
    friend constexpr ChangeSet operator|(ChangeSet a, ChangeSet b) { return a |= b; }
    friend constexpr bool operator==(ChangeSet, ChangeSet) = default;

  private:
    std::uint32_t bits_ = 0;
};

constexpr ChangeSet operator|(Change a, Change b) {
    return ChangeSet(a) | ChangeSet(b);
}

} // namespace headroom
