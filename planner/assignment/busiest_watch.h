#pragma once

#include "planner/assignment/book_state.h"

#include <array>
#include <vector>

namespace headroom {

/// The busiest term (a maximum over CSMs, the one part of the cost that is not separable) while a
/// block is searched: books outside the block stand still, so their maximum is a constant. Change
/// in O(1), update in O(CSMs of the block) only when one of the three busiest changed.
class BusiestWatch {
  public:
    struct Shift {
        CsmIndex csm = noCsm;
        std::int64_t minutes = 0;
    };

    BusiestWatch(const BookState& state, std::vector<CsmIndex> csms, Micropoints outside);

    Micropoints value() const { return std::max(outside_, top_[0].term); }
    Micropoints change(const BookState& state, Shift a, Shift b) const;
    /// After the loads of these two CSMs changed.
    void update(const BookState& state, CsmIndex a, CsmIndex b);
    /// After any change; O(CSMs of the block).
    void rescan(const BookState& state);

  private:
    struct Top {
        CsmIndex csm = noCsm;
        Micropoints term = 0;
    };
    static Micropoints term(const BookState& state, CsmIndex csm, std::int64_t extra);

    std::vector<CsmIndex> csms_;
    Micropoints outside_;
    std::array<Top, 3> top_;
};

} // namespace headroom
