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
    const std::vector<std::int64_t>& loads() const { return loads_; }

  private:
    static constexpr std::size_t mostResources = 64;
    using Change = std::array<std::int64_t, mostResources>;

    struct Relocation {
        std::int32_t item = -1;
        std::optional<ItemArc> to;
        Micropoints delta = 0;
    };
    /// An item of one book and the least it can add to the cost of any swap with another book.
    struct Offer {
        double least = 0.0;
        std::int32_t item = -1;
        ItemArc there;
    };

    static std::size_t index(std::int32_t i) { return static_cast<std::size_t>(i); }
    void touch(CsmIndex csm);
    void refreshBusiest();
    Micropoints busiestTerm(CsmIndex csm, std::int64_t change) const {
        return problem_.busiestSlope(csm) * (load(csm, 0) + change);
    }
    Micropoints busiestWith(CsmIndex a, std::int64_t changeA, CsmIndex b,
                            std::int64_t changeB) const;
    void addLoads(std::int32_t item, const ItemArc& arc, std::int64_t times,
                  std::int64_t* change) const;
    Micropoints bookDelta(CsmIndex csm, const std::int64_t* change) const;
    Micropoints itemCost(std::int32_t item, const std::optional<ItemArc>& arc) const;
    /// Every other place of an item that breaks no rule that holds now (`alsoNowhere`: unassigned
    /// too), with the change of objective + change cost.
    template <class Consider>
    void eachRelocation(std::int32_t item, bool alsoNowhere, Consider consider) const;
    Relocation cheapestExit(CsmIndex csm, std::int32_t pinned) const;
    Relocation bestRelocation(std::int32_t pinned) const;
    bool trySwaps(std::int32_t pinned);
    bool trySwapsBetween(CsmIndex left, CsmIndex right, std::int32_t pinned);
    std::vector<Offer> offers(CsmIndex from, CsmIndex to, std::int32_t pinned) const;
    bool trySwap(const Offer& a, const Offer& b);

    const AssignmentProblem& problem_;
    std::size_t resources_;
    Micropoints changePoints_;
    std::vector<CsmIndex> displayed_; ///< by item
    std::vector<CsmIndex> csmOf_;
    std::vector<std::vector<std::int32_t>> books_; ///< items by CSM, and the unassigned ones last
    std::vector<std::int64_t> loads_;
    std::vector<CsmIndex> touched_;
    std::int64_t moves_ = 0;
    std::array<CsmIndex, 3> busiest_{noCsm, noCsm, noCsm}; ///< three largest busiest terms
};

} // namespace headroom
