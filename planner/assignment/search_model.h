#pragma once

#include "planner/assignment/arc_selection.h"
#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/dual_prices.h"
#include "planner/assignment/problem.h"

#include <optional>
#include <span>
#include <vector>

namespace headroom {

/// A load curve as the search sees it: a hard limit may be softened to a penalty.
struct SearchCurve {
    LoadCurve base;
    Micropoints penalty = 0;       ///< per unit above the limit while rules are soft
    std::int64_t mean = unlimited; ///< of the busiest books, while their term is smoothed
    Micropoints beyondMean = 0;    ///< per unit above it

    Micropoints cost(std::int64_t load) const {
        Micropoints total = base.cost(load);
        if (load > base.limit)
            total += penalty * (load - base.limit);
        if (load > mean)
            total += beyondMean * (load - mean);
        return total;
    }
};

struct SearchLimits {
    std::int32_t candidates = 12; ///< arcs kept for each item, cheapest by reduced cost
    std::optional<std::int64_t> maxMoves;
    double reach = 1e15; ///< points of reduced cost above the cheapest; three are always kept
    double near = 1e15;  ///< the same, for what the annealer tries
};

/// What the search needs of a problem and its prices: few good arcs for each item (always with the
/// current owner), curves with kinks and penalties. Shared by all threads; changed only between
/// epochs.
class SearchModel {
  public:
    /// With a selection, its arcs are the only ones to choose from.
    SearchModel(const AssignmentProblem& problem, const DualPrices& prices,
                const SearchLimits& limits, const ArcSelection* selection = nullptr);

    const AssignmentProblem& problem() const { return problem_; }
    std::size_t resources() const { return resources_; }
    /// Candidates of an item, cheapest reduced cost first; cost includes the price of a move when
    /// there is a cap.
    std::span<const ItemArc> candidates(std::int32_t item) const {
        const auto begin = static_cast<std::size_t>(first_[static_cast<std::size_t>(item)]);
        const auto end = static_cast<std::size_t>(first_[static_cast<std::size_t>(item) + 1]);
        return {arcs_.data() + begin, end - begin};
    }
    /// The first of them, within the shorter reach: where the annealer looks. In a good plan few
    /// accounts are far from their cheapest CSM, and those stay where they are.
    std::span<const ItemArc> nearCandidates(std::int32_t item) const {
        return candidates(item).first(
            static_cast<std::size_t>(near_[static_cast<std::size_t>(item)]));
    }
    const ItemArc* findCandidate(std::int32_t item, CsmIndex csm) const {
        for (const ItemArc& arc : candidates(item))
            if (arc.csm == csm)
                return &arc;
        return nullptr;
    }
    /// Makes the arc to this CSM a candidate when it is not (for starts and pins); slow.
    const ItemArc* requireCandidate(std::int32_t item, CsmIndex csm);
    const SearchCurve& curve(CsmIndex csm, std::size_t resource) const {
        return curves_[static_cast<std::size_t>(csm) * resources_ + resource];
    }
    std::optional<std::int64_t> maxMoves() const { return maxMoves_; }
    /// How much of the busiest term the prices expect of this CSM, 0 … 1.
    double busiestShare(CsmIndex csm) const {
        const auto place = static_cast<std::size_t>(csm);
        return place < busiestShares_.size() ? busiestShares_[place] : 0.0;
    }
    Micropoints movePrice() const { return movePrice_; }
    /// Reduced cost of an arc in points at the stored prices.
    double reducedCost(std::int32_t item, const ItemArc& arc) const;
    /// The same in micropoints, for an arc of the search (with the price of a move).
    double pricedCost(std::int32_t item, const ItemArc& arc) const;
    /// Micropoints a minute more can at most gain with this CSM; infinite where other balances
    /// could gain too.
    double steepestGain(CsmIndex csm) const { return steepest_[static_cast<std::size_t>(csm)]; }
    /// Price of one unit of a load, in micropoints.
    double unitPrice(CsmIndex csm, std::size_t resource) const {
        return prices_[static_cast<std::size_t>(csm) * resources_ + resource];
    }

    /// Minutes of this CSM beyond `mean` cost so much more; unlimited = none do.
    void smoothBusiest(CsmIndex csm, std::int64_t mean, Micropoints beyondMean) {
        SearchCurve& curve = curves_[static_cast<std::size_t>(csm) * resources_];
        curve.mean = mean;
        curve.beyondMean = beyondMean;
    }
    bool hard() const { return hard_; }
    void setHard(bool hard);
    /// Softened limits: penalty per unit = weight × (price + typical price of that resource).
    void setPenaltyWeight(double weight);
    void setPenaltyWeight(CsmIndex csm, std::size_t resource, double weight);

  private:
    void chooseCandidates(const SearchLimits& limits, const ArcSelection* selection,
                          const std::vector<double>& stayPrices);
    void fillTypicalPrices();

    const AssignmentProblem& problem_;
    std::size_t resources_;
    BalanceRooms rooms_;
    std::optional<std::int64_t> maxMoves_;
    Micropoints movePrice_ = 0;
    std::vector<double> prices_;
    std::vector<double> busiestShares_;
    std::vector<double> typicalPrice_;
    std::vector<double> steepest_;
    std::vector<ItemArc> arcs_;
    std::vector<std::int64_t> first_;
    std::vector<std::int32_t> near_; ///< how many of an item's candidates are near
    std::vector<SearchCurve> curves_;
    bool hard_ = true;
};

} // namespace headroom
