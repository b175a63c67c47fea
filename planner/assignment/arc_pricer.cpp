#include "planner/assignment/arc_pricer.h"

#include "planner/assignment/forced_exits.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace headroom {
namespace {

constexpr double fixedPoint = 1048576.0; // 2^DualPrices::fractionBits
constexpr double toPointsOf = 1.0 / (fixedPoint * static_cast<double>(micropointsPerPoint));
constexpr std::int32_t fewItems = 4; // fewer do not pay for gathering their list
constexpr std::size_t notGathered = std::numeric_limits<std::size_t>::max();

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

void addScaled(const double* column, double times, double* values, std::size_t count) {
    for (std::size_t a = 0; a < count; ++a)
        values[a] += column[a] * times;
}

} // namespace

ArcPricer::ArcPricer(const AssignmentProblem& problem, const DualPrices& prices)
    : problem_(problem), resources_(at(problem.resourceCount())), rooms_(problem),
      prices_(at(problem.csmCount()) * resources_, 0.0), perUnit_(resources_) {
    for (std::size_t c = 0; c < prices_.size() && c < prices.perUnit.size(); ++c)
        prices_[c] = static_cast<double>(prices.perUnit[c]) * toPointsOf;
    perMove_ = static_cast<double>(std::max<std::int64_t>(prices.perMove, 0)) * toPointsOf;
    perStay_ = stayPoints(problem, prices);
    std::vector<std::int32_t> users(at(problem.sharedListCount()), 0);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        if (const std::int32_t list = problem.sharedListOf(item); list >= 0)
            ++users[at(list)];
    first_.assign(users.size(), notGathered);
    for (std::int32_t list = 0; list < problem.sharedListCount(); ++list)
        if (users[at(list)] >= fewItems)
            gather(list);
    noteLargest();
}

void ArcPricer::noteLargest() {
    largest_.assign(resources_, 0.0);
    for (std::size_t c = 0; c < prices_.size(); ++c)
        largest_[c % resources_] = std::max(largest_[c % resources_], std::abs(prices_[c]));
    steepest_.assign(resources_, 0.0);
    for (CsmIndex csm = 0; csm < problem_.csmCount(); ++csm)
        for (std::size_t k = 0; k < resources_; ++k)
            steepest_[k] = std::max(
                steepest_[k], toPoints(problem_.curve(csm, static_cast<std::int32_t>(k)).above));
    for (const double price : perStay_)
        largestCost_ = std::max(largestCost_, price);
    double fit = 0.0;
    for (std::int32_t list = 0; list < problem_.sharedListCount(); ++list)
        for (const ItemArc& arc : problem_.sharedList(list)) {
            fit = std::max(fit, std::abs(toPoints(arc.cost)));
            mostMinutes_ = std::max(mostMinutes_, arc.minutes);
        }
    largestCost_ += fit;
}

double ArcPricer::roundingOf(std::int32_t item) const {
    const AccountRow& row = problem_.account(problem_.accountsOf(item).front());
    const std::int64_t* loads = problem_.loads(item);
    double size = largestCost_ + toPoints(row.movePoints) + perMove_ * row.moveUnits;
    size += largest_[0] * static_cast<double>(std::max(row.workload.count(), mostMinutes_));
    for (std::size_t k = 1; k < resources_; ++k)
        size += (largest_[k] + steepest_[k]) * static_cast<double>(loads[k]);
    const double operations = 8.0 + 8.0 * static_cast<double>(resources_);
    return operations * std::numeric_limits<double>::epsilon() * size;
}

void ArcPricer::gather(std::int32_t list) {
    first_[at(list)] = fit_.size();
    for (const ItemArc& arc : problem_.sharedList(list)) {
        const double hours = priceOf(arc.csm, 0);
        const bool own = arc.minutes < 0;
        fit_.push_back(toPoints(arc.cost) + (own ? 0.0 : hours * static_cast<double>(arc.minutes)));
        perUnit_[0].push_back(own ? hours : 0.0);
        for (std::size_t k = 1; k < resources_; ++k)
            perUnit_[k].push_back(priceOf(arc.csm, k));
    }
}

void ArcPricer::price(std::int32_t item, std::vector<double>& values) const {
    const std::int32_t list = problem_.sharedListOf(item);
    if (list >= 0 && first_[at(list)] != notGathered) {
        priceShared(item, list, values);
        return;
    }
    values.clear();
    const CsmIndex home = perStay_.empty() ? noCsm : homeOf(problem_, item);
    for (const ItemArc& arc : problem_.arcs(item)) {
        double value = toPoints(arc.cost) + perMove_ * arc.moves +
                       priceOf(arc.csm, 0) * static_cast<double>(arc.minutes);
        for (std::size_t k = 1; k < resources_; ++k)
            value +=
                priceOf(arc.csm, k) *
                static_cast<double>(rooms_.counted(item, arc.csm, static_cast<std::int32_t>(k)));
        value += toPoints(rooms_.surplus(item, arc.csm));
        values.push_back(arc.csm == home ? value + perStay_[at(home)] : value);
    }
}

/// Where an item is larger than a book's room, the rest costs the curve's slope, not the price.
void ArcPricer::countRooms(std::int32_t item, std::span<const ItemArc> arcs,
                           std::vector<double>& values) const {
    for (std::int32_t k = 1; k < problem_.resourceCount(); ++k) {
        const std::int64_t load = problem_.load(item, k);
        if (load <= rooms_.smallest(k) || problem_.fixed(item))
            continue;
        for (std::size_t a = 0; a < arcs.size(); ++a) {
            const CsmIndex csm = arcs[a].csm;
            const auto rest = static_cast<double>(load - rooms_.counted(item, csm, k));
            values[a] += (toPoints(problem_.curve(csm, k).above) - priceOf(csm, at(k))) * rest;
        }
    }
}

void ArcPricer::priceShared(std::int32_t item, std::int32_t list,
                            std::vector<double>& values) const {
    const AccountRow& row = problem_.account(problem_.accountsOf(item).front());
    const std::size_t begin = first_[at(list)];
    const std::size_t count = problem_.sharedList(list).size();
    const double move =
        row.owner == noCsm ? 0.0 : toPoints(row.movePoints) + perMove_ * row.moveUnits;
    values.resize(count);
    for (std::size_t a = 0; a < count; ++a)
        values[a] = fit_[begin + a] + move;
    addScaled(perUnit_[0].data() + begin, static_cast<double>(row.workload.count()), values.data(),
              count);
    for (std::size_t k = 1; k < resources_; ++k)
        if (const std::int64_t load = problem_.loads(item)[k]; load != 0)
            addScaled(perUnit_[k].data() + begin, static_cast<double>(load), values.data(), count);
    countRooms(item, problem_.sharedList(list), values);
    if (row.owner == noCsm)
        return;
    const std::span<const ItemArc> arcs = problem_.sharedList(list);
    const auto home =
        std::lower_bound(arcs.begin(), arcs.end(), row.owner,
                         [](const ItemArc& arc, CsmIndex wanted) { return arc.csm < wanted; });
    if (home != arcs.end() && home->csm == row.owner)
        values[at(home - arcs.begin())] +=
            (perStay_.empty() ? 0.0 : perStay_[at(row.owner)]) - move;
}

} // namespace headroom
