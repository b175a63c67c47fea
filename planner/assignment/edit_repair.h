#pragma once

#include "planner/assignment/problem.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// A displayed plan that is changed in few places: loads and exact deltas of the objective itself
/// (true busiest term), plus a cost for every account whose displayed CSM changes. Works on all
/// arcs of the problem, so that no search model has to be built while somebody drags.
class EditRepair {
  public:
    EditRepair(const AssignmentProblem& problem, std::span<const CsmIndex> displayed,
               Micropoints changePoints);

    CsmIndex csmOf(std::int32_t item) const { return csmOf_[index(item)]; }
    /// Moves one item; keeps loads and touched CSMs.
    void assign(std::int32_t item, CsmIndex csm);
    /// Change of objective + change cost when `item` goes to `to` (none = unassigned); forbidden
    /// when a hard rule or the cap on moves breaks that did not break before.
    Micropoints relocationDelta(std::int32_t item, const std::optional<ItemArc>& to) const;
    bool withinMoveCap() const { return !problem_.maxMoves() || moves_ <= *problem_.maxMoves(); }
    /// First resource over its limit in this book, −1 = none.
    std::int32_t firstOverLimit(CsmIndex csm) const;
    /// Makes books of touched CSMs legal again by sending others (never `pinned`) elsewhere.
    bool relieve(std::int32_t pinned);
    /// Best relocations and swaps among the touched books until none gains.
    void improve(std::int32_t pinned);
    std::vector<CsmIndex> owners() const;
    std::int64_t load(CsmIndex csm, std::int32_t resource) const {
        return loads_[index(csm) * resources_ + index(resource)];
    }

  private:
    struct Relocation {
        std::int32_t item = -1;
        std::optional<ItemArc> to;
        Micropoints delta = 0;
    };

    static std::size_t index(std::int32_t i) { return static_cast<std::size_t>(i); }
    void touch(CsmIndex csm);
    void refreshBusiest();
    Micropoints busiestWith(CsmIndex a, std::int64_t changeA, CsmIndex b,
                            std::int64_t changeB) const;
    void addLoads(std::int32_t item, const ItemArc& arc, std::int64_t times,
                  std::int64_t* change) const;
    Micropoints pairDelta(CsmIndex a, const std::int64_t* onA, CsmIndex b,
                          const std::int64_t* onB) const;
    std::optional<ItemArc> arcTo(std::int32_t item, CsmIndex csm) const;
    Micropoints itemCost(std::int32_t item, const std::optional<ItemArc>& arc) const;
    std::vector<std::int32_t> bookOf(CsmIndex csm) const;
    Relocation cheapestExit(CsmIndex csm, std::int32_t pinned) const;
    Relocation bestRelocation(std::int32_t pinned) const;
    bool trySwaps(std::int32_t pinned);
    bool trySwap(std::int32_t a, std::int32_t b);

    const AssignmentProblem& problem_;
    std::size_t resources_;
    Micropoints changePoints_;
    std::vector<CsmIndex> displayed_; ///< by item
    std::vector<CsmIndex> csmOf_;
    std::vector<std::int64_t> loads_;
    std::vector<CsmIndex> touched_;
    std::int64_t moves_ = 0;
    std::array<CsmIndex, 3> busiest_{noCsm, noCsm, noCsm}; ///< three largest busiest terms
};

} // namespace headroom
