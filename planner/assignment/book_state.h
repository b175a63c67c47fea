#pragma once

#include "planner/assignment/search_model.h"

#include <vector>

namespace headroom {

/// Delta of a change that a hard rule forbids.
inline constexpr Micropoints forbidden = std::numeric_limits<Micropoints>::max() / 4;

/// A plan while it is searched: who has whom, loads, books, number of moves, and exact deltas of
/// the search cost. Threads may work on disjoint sets of CSMs (and the items there) at once, as
/// long as each counts its moves itself (`moves` is then settled by the caller).
class BookState {
  public:
    explicit BookState(const SearchModel& model);

    const SearchModel& model() const { return *model_; }
    /// The candidate an item uses, null = unassigned.
    const ItemArc* arcOf(std::int32_t item) const { return arcOf_[index(item)]; }
    CsmIndex csmOf(std::int32_t item) const {
        const ItemArc* arc = arcOf(item);
        return arc == nullptr ? noCsm : arc->csm;
    }
    std::int64_t load(CsmIndex csm, std::size_t resource) const {
        return loads_[index(csm) * resources_ + resource];
    }
    const std::vector<std::int32_t>& book(CsmIndex csm) const { return books_[index(csm)]; }
    std::int64_t moves() const { return moves_; }

    /// Change of the search cost when `item` goes to `to` (null = unassigned).
    Micropoints relocationDelta(std::int32_t item, const ItemArc* to) const;
    /// Change when two items of different CSMs change places.
    Micropoints swapDelta(std::int32_t a, const ItemArc* toA, std::int32_t b,
                          const ItemArc* toB) const;
    /// The two halves of a relocation.
    Micropoints leaveDelta(std::int32_t item, const ItemArc& arc) const;
    Micropoints enterDelta(std::int32_t item, const ItemArc& arc) const;
    /// Most that entering can gain: what is still missing to the targets of hours.
    double greatestGain(const ItemArc& arc) const {
        return model_->steepestGain(arc.csm) * static_cast<double>(arc.minutes);
    }
    void relocate(std::int32_t item, const ItemArc* to);

    /// The whole search cost from scratch, without the busiest term.
    Micropoints cost() const;
    /// The true busiest term, micropoints.
    Micropoints busiest() const;
    /// True when no book exceeds a limit and the cap on moves holds.
    bool withinLimits() const;
    /// Loads above limits, weighted like penalties; 0 when within limits.
    std::int64_t booksOverLimit() const;
    /// One CSM an account.
    std::vector<CsmIndex> owners() const;
    std::vector<CsmIndex> itemOwners() const;
    void assignAll(const std::vector<CsmIndex>& itemOwners);
    void recountMoves();
    void countMoves(std::int64_t extra) { moves_ += extra; }
    /// The objective itself: no penalties, no price of moves, the true busiest term.
    Micropoints objective() const;

  private:
    static std::size_t index(std::int32_t i) { return static_cast<std::size_t>(i); }
    Micropoints loadDelta(CsmIndex csm, std::size_t resource, std::int64_t change) const;
    void addLoads(std::int32_t item, const ItemArc& arc, std::int64_t times);

    const SearchModel* model_;
    std::size_t resources_;
    std::vector<const ItemArc*> arcOf_;
    std::vector<std::int64_t> loads_;
    std::vector<std::vector<std::int32_t>> books_;
    std::vector<std::int32_t> place_; ///< position of an item in its book
    std::int64_t moves_ = 0;
};

} // namespace headroom
