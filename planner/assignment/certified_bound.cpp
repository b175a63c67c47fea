#include "planner/assignment/certified_bound.h"

#include "planner/assignment/arc_pricer.h"
#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/capacity_cover.h"
#include "planner/assignment/forced_exits.h"
#include "planner/assignment/reachable_limit.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace headroom {
namespace {

__extension__ using Wide = __int128;

constexpr Wide one = Wide(1) << DualPrices::fractionBits;
constexpr std::int64_t pricedArcs = 20'000;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Four at a time: one after the other waits for the last comparison.
double leastOf(std::span<const double> values) {
    std::array<double, 4> least;
    least.fill(values.front());
    std::size_t n = 0;
    for (; n + 4 <= values.size(); n += 4)
        for (std::size_t lane = 0; lane < 4; ++lane)
            least[lane] = std::min(least[lane], values[n + lane]);
    for (; n < values.size(); ++n)
        least[0] = std::min(least[0], values[n]);
    return std::min(std::min(least[0], least[1]), std::min(least[2], least[3]));
}

class CertifiedBound {
  public:
    CertifiedBound(const AssignmentProblem& problem, const DualPrices& prices)
        : problem_(problem), prices_(prices), perMove_(prices.perMove),
          reach_(at(problem.csmCount()) * at(problem.resourceCount()), 0),
          limits_(reachableLimits(problem)), fixed_(fixedLoads(problem)), rooms_(problem) {
        const Wide sum = std::accumulate(prices.busiest.begin(), prices.busiest.end(), Wide(0));
        if (problem.arcCount() > pricedArcs)
            pricer_.emplace(problem, prices);
        busiestValid_ = sum <= one && std::all_of(prices.busiest.begin(), prices.busiest.end(),
                                                  [](std::int64_t share) { return share >= 0; });
    }

    Wide arcValue(std::int32_t item, const ItemArc& arc) const {
        const std::int32_t resources = problem_.resourceCount();
        const std::size_t first = at(std::int64_t{arc.csm} * resources);
        Wide value = Wide(arc.cost) * one + Wide(prices_.perUnit[first]) * arc.minutes +
                     Wide(perMove_) * arc.moves;
        for (std::int32_t k = 1; k < resources; ++k)
            if (const std::int64_t load = rooms_.counted(item, arc.csm, k); load != 0)
                value += Wide(prices_.perUnit[first + at(k)]) * load;
        value += Wide(rooms_.surplus(item, arc.csm)) * one;
        if (!prices_.perStay.empty() && arc.csm == homeOf(problem_, item))
            value += prices_.perStay[at(arc.csm)];
        return value;
    }

    /// Cheapest way of one item. `scratch` saves memory being asked for again and again.
    Wide itemValue(std::int32_t item, const PinnedItem* pinned,
                   std::vector<double>& scratch) const {
        if (pricer_ && pinned == nullptr && problem_.sharedListOf(item) >= 0)
            return pickedValue(item, scratch);
        const bool mustStay = problem_.fixed(item) || pinned != nullptr;
        Wide best = Wide(problem_.unassignedCost(item)) * one;
        bool any = !mustStay;
        for (const ItemArc& arc : problem_.arcs(item)) {
            if (pinned != nullptr && arc.csm != pinned->csm)
                continue;
            const Wide value = arcValue(item, arc);
            best = any ? std::min(best, value) : value;
            any = true;
        }
        return best;
    }

    /// Notes what each book could at most hold: all items that may go there. Items of one list go
    /// to the same books.
    void noteReach(const PinnedItem* pinned) {
        const std::int32_t resources = problem_.resourceCount();
        std::vector<std::int64_t> sums(at(std::int64_t{problem_.sharedListCount()} * resources), 0);
        std::vector<std::int64_t> counts(at(problem_.sharedListCount()), 0);
        for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
            const bool isPinned = pinned != nullptr && pinned->item == item;
            const std::int32_t list = isPinned ? -1 : problem_.sharedListOf(item);
            if (list < 0) {
                for (const ItemArc& arc : problem_.arcs(item))
                    if (!isPinned || arc.csm == pinned->csm)
                        noteReach(item, arc);
                continue;
            }
            std::int64_t* sum = sums.data() + std::int64_t{list} * resources;
            ++counts[at(list)];
            sum[0] += problem_.account(problem_.accountsOf(item).front()).workload.count();
            for (std::int32_t k = 1; k < resources; ++k)
                sum[k] += problem_.load(item, k);
        }
        for (std::int32_t list = 0; list < problem_.sharedListCount(); ++list)
            for (const ItemArc& arc : problem_.sharedList(list)) {
                const std::int64_t* sum = sums.data() + std::int64_t{list} * resources;
                std::int64_t* reach = reach_.data() + std::int64_t{arc.csm} * resources;
                reach[0] += arc.minutes < 0 ? sum[0] : counts[at(list)] * arc.minutes;
                for (std::int32_t k = 1; k < resources; ++k)
                    reach[k] += sum[k];
            }
    }

    Wide csmValue(CsmIndex csm, std::int32_t firstResource = 0) const {
        Wide total = 0;
        const std::int32_t resources = problem_.resourceCount();
        for (std::int32_t k = firstResource; k < resources; ++k) {
            const LoadCurve& curve = problem_.curve(csm, k);
            const std::size_t place = at(std::int64_t{csm} * resources + k);
            const std::int64_t lower = fixed_[place];
            const std::int64_t upper = std::max(lower, std::min(limits_[place], reach_[place]));
            Wide slope = -Wide(prices_.perUnit[place]);
            if (k == 0)
                slope += Wide(busiestShare(csm)) * problem_.busiestSlope(csm);
            const auto valueAt = [&](std::int64_t load) {
                return Wide(curve.cost(load)) * one + slope * load;
            };
            Wide best = valueAt(lower);
            for (const std::int64_t kink : {curve.target, curve.soft, upper})
                best = std::min(best, valueAt(std::clamp(kink, lower, upper)));
            total += best;
        }
        return total;
    }

    Wide movePart(std::int64_t cap) const { return -Wide(perMove_) * cap; }

    /// The busiest term is no less than any weighted mean; weight that no CSM has goes to what is
    /// fixed.
    Wide busiestPart() const {
        Wide rest = one;
        if (busiestValid_)
            rest -= std::accumulate(prices_.busiest.begin(), prices_.busiest.end(), Wide(0));
        return rest * leastBusiest(problem_);
    }

    std::int64_t busiestShare(CsmIndex csm) const {
        return busiestValid_ && !prices_.busiest.empty() ? prices_.busiest[at(csm)] : 0;
    }

    Wide stayPart() const {
        if (prices_.perStay.empty())
            return 0;
        const ForcedExits exits(problem_);
        Wide total = 0;
        for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
            total -= Wide(prices_.perStay[at(csm)]) * exits.mostStay(csm);
        return total;
    }

    /// What an item costs more without a CSM than with its cheapest one.
    Micropoints costOfStayingOut(std::int32_t item) const {
        const Wide alone = Wide(problem_.unassignedCost(item)) * one;
        Wide least = alone;
        for (const ItemArc& arc : problem_.arcs(item))
            least = std::min(least, arcValue(item, arc));
        return static_cast<Micropoints>((alone - least) >> DualPrices::fractionBits);
    }

    /// What it costs at least that these items cannot all be served: each that stays out does so
    /// whole. The rest of the bound has every item at the cheaper of its CSMs and staying out.
    Wide coverPart(const CapacityCover& cover, const PinnedItem* pinned) const {
        CapacityCover open{{}, {}, cover.excess};
        std::vector<Micropoints> costs;
        for (std::size_t n = 0; n < cover.items.size(); ++n) {
            if (pinned != nullptr && pinned->item == cover.items[n])
                continue;
            open.items.push_back(cover.items[n]);
            open.loads.push_back(cover.loads[n]);
            costs.push_back(costOfStayingOut(cover.items[n]));
        }
        return Wide(cheapestCover(open, costs).cost) * one;
    }

  private:
    /// The same, exact for the arcs that come near the least in floating point: no other can be the
    /// least. One pass over numbers, which matters where a million items have hundreds of CSMs
    /// each.
    Wide pickedValue(std::int32_t item, std::vector<double>& scratch) const {
        Wide best = Wide(problem_.unassignedCost(item)) * one;
        pricer_->price(item, scratch);
        if (scratch.empty())
            return best;
        const ItemArcs arcs = problem_.arcs(item);
        const double reach = leastOf(scratch) + 2.0 * pricer_->roundingOf(item);
        for (std::size_t place = 0; place < scratch.size(); ++place)
            if (scratch[place] <= reach)
                best = std::min(best, arcValue(item, arcs[place]));
        return best;
    }

    void noteReach(std::int32_t item, const ItemArc& arc) {
        const std::int32_t resources = problem_.resourceCount();
        const std::size_t first = at(std::int64_t{arc.csm} * resources);
        reach_[first] += arc.minutes;
        for (std::int32_t k = 1; k < resources; ++k)
            reach_[first + at(k)] += problem_.load(item, k);
    }

    const AssignmentProblem& problem_;
    const DualPrices& prices_;
    std::int64_t perMove_ = 0;
    std::vector<std::int64_t> reach_;
    std::vector<std::int64_t> limits_;
    std::vector<std::int64_t> fixed_; ///< what each book holds whatever the plan
    BalanceRooms rooms_;
    std::optional<ArcPricer> pricer_; ///< only where there are many arcs
    bool busiestValid_ = false;
};

/// Prices of the wrong shape, or a negative price of a move or stay, certify nothing: use none
/// instead.
DualPrices usable(const AssignmentProblem& problem, const DualPrices& prices, bool moveCap) {
    DualPrices checked = prices;
    const std::size_t places = at(problem.csmCount()) * at(problem.resourceCount());
    if (checked.perUnit.size() != places)
        checked.perUnit.assign(places, 0);
    if (checked.busiest.size() != at(problem.csmCount()))
        checked.busiest.clear();
    checked.perMove = moveCap ? std::max<std::int64_t>(checked.perMove, 0) : 0;
    if (checked.perStay.size() != at(problem.csmCount()) ||
        std::ranges::all_of(checked.perStay, [](std::int64_t price) { return price <= 0; }))
        checked.perStay.clear();
    for (std::int64_t& price : checked.perStay)
        price = std::max<std::int64_t>(price, 0);
    return checked;
}

} // namespace

Micropoints leastBusiest(const AssignmentProblem& problem) {
    const std::vector<std::int64_t> fixed = fixedLoads(problem);
    Micropoints most = 0;
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        most = std::max(most, problem.busiestSlope(csm) *
                                  fixed[at(std::int64_t{csm} * problem.resourceCount())]);
    return most;
}

namespace {

Wide lagrangian(const AssignmentProblem& problem, CertifiedBound& bound,
                std::optional<std::int64_t> maxMoves, const std::optional<PinnedItem>& pinned,
                WorkerCrew* crew) {
    bound.noteReach(pinned ? &*pinned : nullptr);
    const std::int64_t items = problem.itemCount();
    const Wide constant =
        bound.movePart(maxMoves.value_or(0)) + bound.stayPart() + bound.busiestPart();
    std::vector<Wide> sums(crew == nullptr ? 1 : 64, Wide(0));
    const auto pieces = static_cast<std::int64_t>(sums.size());
    const auto sum = [&](int piece) {
        Wide part = 0;
        std::vector<double> scratch;
        for (std::int64_t i = items * piece / pieces; i < items * (piece + 1) / pieces; ++i) {
            const auto item = static_cast<std::int32_t>(i);
            part +=
                bound.itemValue(item, pinned && pinned->item == item ? &*pinned : nullptr, scratch);
        }
        sums[at(piece)] = part;
    };
    if (crew == nullptr)
        sum(0);
    else
        crew->run(static_cast<int>(pieces), sum);
    Wide total = std::accumulate(sums.begin(), sums.end(), constant);
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        total += bound.csmValue(csm);
    return total;
}

Micropoints roundedUp(Wide value) {
    const Wide floor = value >> DualPrices::fractionBits;
    return static_cast<Micropoints>(floor * one == value ? floor : floor + 1);
}

} // namespace

Micropoints lagrangianBound(const AssignmentProblem& problem, const DualPrices& prices,
                            std::optional<std::int64_t> maxMoves) {
    const DualPrices checked = usable(problem, prices, maxMoves.has_value());
    CertifiedBound bound(problem, checked);
    return roundedUp(lagrangian(problem, bound, maxMoves, std::nullopt, nullptr));
}

Micropoints certifiedBound(const AssignmentProblem& problem, const DualPrices& prices,
                           std::optional<std::int64_t> maxMoves, std::optional<PinnedItem> pinned,
                           WorkerCrew* crew) {
    const DualPrices checked = usable(problem, prices, maxMoves.has_value());
    CertifiedBound bound(problem, checked);
    Wide total = lagrangian(problem, bound, maxMoves, pinned, crew);
    for (const CapacityCover& cover : capacityCovers(problem))
        total += bound.coverPart(cover, pinned ? &*pinned : nullptr);
    return roundedUp(total);
}

HoursApart hoursApart(const AssignmentProblem& problem, const DualPrices& prices,
                      std::optional<std::int64_t> maxMoves) {
    DualPrices others = usable(problem, prices, maxMoves.has_value());
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        others.perUnit[at(std::int64_t{csm} * problem.resourceCount())] = 0;
    CertifiedBound bound(problem, others);
    bound.noteReach(nullptr);
    Wide rest = bound.movePart(maxMoves.value_or(0)) + bound.stayPart() + bound.busiestPart();
    HoursApart apart;
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm) {
        rest += bound.csmValue(csm, 1);
        apart.busiest.push_back(bound.busiestShare(csm));
    }
    apart.rest = static_cast<Micropoints>(rest >> DualPrices::fractionBits);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        for (const ItemArc& arc : problem.arcs(item))
            apart.arcs.push_back(
                static_cast<Micropoints>(bound.arcValue(item, arc) >> DualPrices::fractionBits));
    return apart;
}

std::vector<Micropoints> costsOfStayingOut(const AssignmentProblem& problem,
                                           const DualPrices& prices,
                                           std::optional<std::int64_t> maxMoves,
                                           const CapacityCover& cover) {
    const DualPrices checked = usable(problem, prices, maxMoves.has_value());
    const CertifiedBound bound(problem, checked);
    std::vector<Micropoints> costs;
    for (const std::int32_t item : cover.items)
        costs.push_back(bound.costOfStayingOut(item));
    return costs;
}

} // namespace headroom
