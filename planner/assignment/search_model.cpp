#include "planner/assignment/search_model.h"

#include "planner/assignment/forced_exits.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

constexpr double fixedPoint = 1048576.0; // 2^DualPrices::fractionBits

} // namespace

SearchModel::SearchModel(const AssignmentProblem& problem, const DualPrices& prices,
                         const SearchLimits& limits, const ArcSelection* selection)
    : problem_(problem), resources_(at(problem.resourceCount())), rooms_(problem),
      maxMoves_(limits.maxMoves) {
    const std::size_t places = at(problem.csmCount()) * resources_;
    for (std::size_t c = 0; c < places; ++c)
        prices_.push_back(
            c < prices.perUnit.size() ? static_cast<double>(prices.perUnit[c]) / fixedPoint : 0.0);
    for (const std::int64_t share : prices.busiest)
        busiestShares_.push_back(static_cast<double>(share) / fixedPoint);
    movePrice_ =
        maxMoves_ ? std::max<std::int64_t>(prices.perMove, 0) >> DualPrices::fractionBits : 0;
    chooseCandidates(limits, selection, stayPoints(problem, prices));
    fillTypicalPrices();
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        for (std::size_t k = 0; k < resources_; ++k) {
            SearchCurve curve;
            curve.base = problem.curve(j, static_cast<std::int32_t>(k));
            curves_.push_back(curve);
        }
    for (CsmIndex j = 0; j < problem.csmCount(); ++j) {
        double gain = static_cast<double>(curve(j, 0).base.below);
        for (std::size_t k = 1; k < resources_; ++k)
            gain = curve(j, k).base.below > 0 ? 1e300 : gain;
        steepest_.push_back(gain);
    }
}

double SearchModel::pricedCost(std::int32_t item, const ItemArc& arc) const {
    const double* price = prices_.data() + at(arc.csm) * resources_;
    double value = static_cast<double>(arc.cost) + price[0] * static_cast<double>(arc.minutes);
    for (std::size_t k = 1; k < resources_; ++k)
        value += price[k] *
                 static_cast<double>(rooms_.counted(item, arc.csm, static_cast<std::int32_t>(k)));
    return value + static_cast<double>(rooms_.surplus(item, arc.csm));
}

double SearchModel::reducedCost(std::int32_t item, const ItemArc& arc) const {
    return pricedCost(item, arc) / static_cast<double>(micropointsPerPoint);
}

void SearchModel::chooseCandidates(const SearchLimits& limits, const ArcSelection* selection,
                                   const std::vector<double>& stayPrices) {
    const std::int32_t most = limits.candidates;
    first_.push_back(0);
    std::vector<std::pair<double, ItemArc>> ranked;
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        ranked.clear();
        const CsmIndex home = stayPrices.empty() ? noCsm : homeOf(problem_, item);
        for (const ItemArc& arc :
             selection != nullptr ? ItemArcs(selection->of(item), {}) : problem_.arcs(item)) {
            ItemArc priced = arc;
            priced.cost += movePrice_ * arc.moves;
            const double stay = arc.csm == home && home != noCsm ? stayPrices[at(home)] : 0.0;
            ranked.emplace_back(reducedCost(item, priced) + stay, priced);
        }
        const auto better = [](const auto& a, const auto& b) {
            return a.first != b.first ? a.first < b.first : a.second.csm < b.second.csm;
        };
        std::sort(ranked.begin(), ranked.end(), better);
        const CsmIndex owner = problem_.account(problem_.accountsOf(item).front()).owner;
        std::int32_t rank = 0;
        std::int32_t near = 0;
        for (const auto& [cost, arc] : ranked) {
            const double excess = cost - ranked.front().first;
            if ((rank++ >= most || (rank > 3 && excess > limits.reach)) && arc.csm != owner)
                continue;
            arcs_.push_back(arc);
            near += excess <= limits.near ? 1 : 0;
        }
        near_.push_back(near);
        first_.push_back(static_cast<std::int64_t>(arcs_.size()));
    }
}

const ItemArc* SearchModel::requireCandidate(std::int32_t item, CsmIndex csm) {
    if (const ItemArc* known = findCandidate(item, csm))
        return known;
    const std::optional<ItemArc> arc = problem_.findArc(item, csm);
    if (!arc)
        return nullptr;
    ItemArc priced = *arc;
    priced.cost += movePrice_ * arc->moves;
    const std::int64_t place = first_[at(item) + 1];
    arcs_.insert(arcs_.begin() + place, priced);
    for (std::size_t i = at(item) + 1; i < first_.size(); ++i)
        ++first_[i];
    return &arcs_[at(place)];
}

/// Median-free typical price: the mean arc cost of an item spread over its mean load.
void SearchModel::fillTypicalPrices() {
    typicalPrice_.assign(resources_, 0.0);
    std::vector<double> load(resources_, 0.0);
    double spread = 0.0;
    for (std::int32_t item = 0; item < problem_.itemCount(); ++item) {
        const std::span<const ItemArc> arcs = candidates(item);
        if (arcs.empty())
            continue;
        spread += std::abs(static_cast<double>(arcs.back().cost - arcs.front().cost));
        load[0] += static_cast<double>(arcs.front().minutes);
        for (std::size_t k = 1; k < resources_; ++k)
            load[k] += static_cast<double>(problem_.loads(item)[k]);
    }
    for (std::size_t k = 0; k < resources_; ++k)
        typicalPrice_[k] = load[k] > 0.0 ? spread / load[k] : 0.0;
}

void SearchModel::setHard(bool hard) {
    hard_ = hard;
    if (hard)
        setPenaltyWeight(0.0);
}

void SearchModel::setPenaltyWeight(CsmIndex csm, std::size_t resource, double weight) {
    const std::size_t place = at(csm) * resources_ + resource;
    const double price = std::max(0.0, prices_[place]) + typicalPrice_[resource] * 0.2;
    curves_[place].penalty = static_cast<Micropoints>(std::ceil(price * weight));
}

void SearchModel::setPenaltyWeight(double weight) {
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
        for (std::size_t k = 0; k < resources_; ++k)
            setPenaltyWeight(csm, k, weight);
}

} // namespace headroom
