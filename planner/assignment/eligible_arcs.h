#pragma once

#include "planner/assignment/load_curve.h"
#include "planner/base/units.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <span>

namespace headroom {

using CsmIndex = std::int32_t;
inline constexpr CsmIndex noCsm = -1;

/// "This CSM may serve this account." `workload` below zero = the account's own.
struct EligibleArc {
    CsmIndex csm = noCsm;
    Micropoints fit = 0;
    Minutes workload{-1};
};

/// Who may serve an account: a list that many accounts share, and the CSM that keeps this one, fit
/// as any whatever the list says of it. Yields arcs by value; ascending by CSM where the list is.
class EligibleArcs {
  public:
    class Iterator {
      public:
        using iterator_category = std::input_iterator_tag;
        using value_type = EligibleArc;
        using difference_type = std::ptrdiff_t;
        using pointer = const EligibleArc*;
        using reference = EligibleArc;

        Iterator(const EligibleArc* place, const EligibleArc* end, CsmIndex kept, bool keptAhead)
            : place_(place), end_(end), kept_(kept), keptAhead_(keptAhead) {}
        EligibleArc operator*() const { return atKept() ? EligibleArc{kept_, 0} : *place_; }
        Iterator& operator++() {
            if (atKept())
                keptAhead_ = false;
            else
                ++place_;
            if (!keptAhead_ && place_ != end_ && place_->csm == kept_)
                ++place_;
            return *this;
        }
        Iterator operator++(int) {
            const Iterator before = *this;
            ++*this;
            return before;
        }
        bool operator==(const Iterator& other) const {
            return place_ == other.place_ && keptAhead_ == other.keptAhead_;
        }

      private:
        bool atKept() const { return keptAhead_ && (place_ == end_ || place_->csm >= kept_); }

        const EligibleArc* place_;
        const EligibleArc* end_;
        CsmIndex kept_;
        bool keptAhead_;
    };

    EligibleArcs(std::span<const EligibleArc> list, CsmIndex kept) : list_(list), kept_(kept) {}
    Iterator begin() const { return {list_.data(), last(), kept_, kept_ != noCsm}; }
    Iterator end() const { return {last(), last(), kept_, false}; }
    bool empty() const { return list_.empty() && kept_ == noCsm; }
    EligibleArc front() const { return *begin(); }
    /// O(arcs) where a CSM keeps the account.
    std::size_t size() const {
        const bool added =
            kept_ != noCsm && std::ranges::find(list_, kept_, &EligibleArc::csm) == list_.end();
        return list_.size() + (added ? 1 : 0);
    }

  private:
    const EligibleArc* last() const { return list_.data() + list_.size(); }

    std::span<const EligibleArc> list_;
    CsmIndex kept_;
};

} // namespace headroom
