#pragma once

#include "planner/assignment/problem.h"

#include <vector>

namespace headroom {

/// Balance of ARR or risk costs the same for each unit beyond a target, however many there are. So
/// an item larger than what is left of the target beside what is fixed (the room) fills the room
/// whoever else comes, and each unit beyond costs the curve's slope: only the room counts as load,
/// the rest as cost of the arc. Plans cost the same counted so; a relaxation, which deals a large
/// item out to many books in parts, costs more (a disaggregated variable upper bound).
class BalanceRooms {
  public:
    explicit BalanceRooms(const AssignmentProblem& problem);

    /// `unlimited` where the whole load counts: a limit or overload looks at it.
    std::int64_t room(CsmIndex csm, std::int32_t resource) const {
        return rooms_[place(csm, resource)];
    }
    std::int64_t smallest(std::int32_t resource) const {
        return smallest_[static_cast<std::size_t>(resource)];
    }
    /// What of an item's load counts as load of this book; resource ≥ 1.
    std::int64_t counted(std::int32_t item, CsmIndex csm, std::int32_t resource) const {
        const std::int64_t load = problem_.load(item, resource);
        const std::int64_t most = rooms_[place(csm, resource)];
        return load <= most || problem_.fixed(item) ? load : most;
    }
    /// What the rest of its loads costs there.
    Micropoints surplus(std::int32_t item, CsmIndex csm) const;

  private:
    std::size_t place(CsmIndex csm, std::int32_t resource) const {
        return static_cast<std::size_t>(csm) * static_cast<std::size_t>(problem_.resourceCount()) +
               static_cast<std::size_t>(resource);
    }

    const AssignmentProblem& problem_;
    std::vector<std::int64_t> rooms_;
    std::vector<std::int64_t> smallest_; ///< by resource
};

} // namespace headroom
