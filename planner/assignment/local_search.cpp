#include "planner/assignment/local_search.h"

#include "planner/assignment/annealer.h"
#include "planner/assignment/construction.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace headroom {
namespace {

constexpr std::int64_t triesPerItem = 10;
constexpr std::int64_t leastTriesPerEpoch = 20'000;
constexpr double smoothUntil = 0.9; // of a descent
constexpr double bindingShare =
    0.001; // of the busiest term: below, a book is not one of the busiest
constexpr double dearer = 1.05, cheaper = 0.96, leastWeight = 0.2, mostWeight = 20.0;

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// With its cheapest CSM, and no other is near.
bool settled(const BookState& state, std::int32_t item) {
    const std::span<const ItemArc> near = state.model().nearCandidates(item);
    return near.size() == 1 && near.front().csm == state.csmOf(item);
}

} // namespace

LocalSearch::LocalSearch(SearchModel& model, WorkerCrew& crew, std::uint64_t seed)
    : model_(model), crew_(crew), seed_(seed), partition_(model) {}

std::vector<AnnealBlock> LocalSearch::blocksOf(const BookState& state,
                                               const std::vector<std::int32_t>& blockOfCsm) const {
    std::vector<AnnealBlock> blocks(at(partition_.blockCount()));
    const AssignmentProblem& problem = model_.problem();
    for (std::size_t b = 0; b < blocks.size(); ++b)
        blocks[b].number = static_cast<std::int32_t>(b);
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        blocks[at(blockOfCsm[at(csm)])].csms.push_back(csm);
    setBusiestOutside(state, blocks);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const std::span<const ItemArc> candidates = model_.candidates(item);
        if (candidates.empty() || problem.fixed(item) || settled(state, item))
            continue;
        const CsmIndex csm =
            state.arcOf(item) == nullptr ? candidates.front().csm : state.csmOf(item);
        blocks[at(blockOfCsm[at(csm)])].items.push_back(item);
    }
    if (model_.maxMoves()) {
        const std::int64_t room = std::max<std::int64_t>(0, *model_.maxMoves() - state.moves());
        const auto count = static_cast<std::int64_t>(blocks.size());
        for (std::int64_t b = 0; b < count; ++b)
            blocks[at(b)].moveQuota = room / count + (b < room % count ? 1 : 0);
    }
    return blocks;
}

void LocalSearch::setBusiestOutside(const BookState& state,
                                    std::vector<AnnealBlock>& blocks) const {
    for (const AnnealBlock& block : blocks)
        for (const CsmIndex csm : block.csms) {
            const Micropoints term = model_.problem().busiestSlope(csm) * state.load(csm, 0);
            for (AnnealBlock& other : blocks)
                if (other.number != block.number)
                    other.busiestOutside = std::max(other.busiestOutside, term);
        }
}

bool LocalSearch::runEpoch(BookState& state, double temperature, std::int64_t tries) {
    const std::uint64_t seed = hashCounters(seed_, 0x616e6e65U, epoch_++);
    const std::vector<std::int32_t> blockOfCsm = partition_.split(seed);
    const std::vector<AnnealBlock> blocks = blocksOf(state, blockOfCsm);
    std::int64_t movable = 0;
    for (const AnnealBlock& block : blocks)
        movable += static_cast<std::int64_t>(block.items.size());
    if (movable == 0)
        return false;
#ifndef NDEBUG
    const Micropoints before = state.cost();
#endif
    std::vector<AnnealOutcome> outcomes(blocks.size());
    crew_.run(static_cast<int>(blocks.size()), [&](int b) {
        const auto share = static_cast<std::int64_t>(blocks[at(b)].items.size());
        Annealer annealer(state, blockOfCsm);
        outcomes[at(b)] = annealer.run(
            blocks[at(b)], {temperature * static_cast<double>(micropointsPerPoint),
                            tries * share / movable, seed, model_.hard() ? 0 : chainsPerMille_});
    });
    [[maybe_unused]] Micropoints delta = 0;
    for (const AnnealOutcome& outcome : outcomes) {
        delta += outcome.delta;
        evaluated_ += outcome.evaluated;
        state.countMoves(outcome.moves);
    }
    assert(state.cost() == before + delta);
    return true;
}

/// A maximum says nothing of any book but the busiest, so a search sees no way to lower it while
/// several are equally busy. Those that the prices expect to be are drawn to their mean instead:
/// minutes beyond it cost a part of what they would cost in the busiest book.
void LocalSearch::smoothBusiest(const BookState& state, double weight) {
    const AssignmentProblem& problem = model_.problem();
    double load = 0.0;
    double perTerm = 0.0;
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        if (problem.busiestSlope(csm) > 0 && model_.busiestShare(csm) > bindingShare) {
            load += static_cast<double>(state.load(csm, 0));
            perTerm += 1.0 / static_cast<double>(problem.busiestSlope(csm));
        }
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm) {
        const auto slope = static_cast<double>(problem.busiestSlope(csm));
        if (weight > 0.0 && perTerm > 0.0 && slope > 0.0)
            model_.smoothBusiest(csm, static_cast<std::int64_t>(load / perTerm / slope),
                                 static_cast<Micropoints>(weight * slope));
        else
            model_.smoothBusiest(csm, unlimited, 0);
    }
}

void LocalSearch::adjustRules(BookState& state, const AnnealSchedule& schedule, double progress) {
    smoothBusiest(state, progress < smoothUntil ? schedule.smoothing : 0.0);
    if (progress < schedule.softUntil) {
        const bool first = model_.hard();
        model_.setHard(false);
        if (first)
            model_.setPenaltyWeight(schedule.penalty);
        if (schedule.adaptive)
            adaptPenalties(state);
        return;
    }
    if (!model_.hard()) {
        model_.setHard(true);
        repairLimits(state);
        placeUnassigned(state);
    }
}

/// Strategic oscillation (after Yagiura, Ibaraki & Glover 2006): a limit that an epoch left broken
/// becomes dearer, all become cheaper when none is, so that about half of the epochs end with a
/// plan within limits.
void LocalSearch::adaptPenalties(const BookState& state) {
    const std::size_t resources = model_.resources();
    weights_.resize(at(model_.problem().csmCount()) * resources, 1.0);
    const bool within = state.booksOverLimit() == 0;
    for (CsmIndex csm = 0; csm < model_.problem().csmCount(); ++csm)
        for (std::size_t k = 0; k < resources; ++k) {
            double& weight = weights_[at(csm) * resources + k];
            if (within)
                weight = std::max(leastWeight, weight * cheaper);
            else if (state.load(csm, k) > model_.curve(csm, k).base.limit)
                weight = std::min(mostWeight, weight * dearer);
            model_.setPenaltyWeight(csm, k, weight);
        }
}

void LocalSearch::offer(const BookState& state) {
    if (!state.withinLimits())
        return;
    const Micropoints objective = state.objective();
    if (objective >= bestObjective_)
        return;
    bestObjective_ = objective;
    best_ = state.itemOwners();
}

std::optional<double> LocalSearch::bestPoints() const {
    return bestObjective_ == forbidden ? std::nullopt : std::optional(toPoints(bestObjective_));
}

/// How often the temperature falls from hot to cold: several short descents find better plans than
/// one long one.
double LocalSearch::descentsFor(double evaluations, double triesEach) const {
    const double each = triesEach * static_cast<double>(model_.problem().itemCount());
    return std::clamp(std::floor(evaluations / each), 1.0, 50.0);
}

void LocalSearch::anneal(BookState& state, const AnnealSchedule& schedule, const StopRule& stop) {
    chainsPerMille_ = schedule.chainsPerMille;
    const double from = stop.share();
    const std::int64_t start = evaluated_;
    const std::int64_t tries =
        std::max(leastTriesPerEpoch, triesPerItem * model_.problem().itemCount());
    double descents =
        descentsFor(static_cast<double>(schedule.evaluations), schedule.triesPerDescent);
    double progress = 0.0;
    while (progress < 1.0 && !stop.reached()) {
        const double part = progress * descents - std::floor(progress * descents);
        adjustRules(state, schedule, part);
        if (!runEpoch(state, schedule.hot * std::pow(schedule.cold / schedule.hot, part), tries))
            break;
        if (part > 0.4 || schedule.adaptive)
            offer(state);
        const auto evaluated = static_cast<double>(evaluated_ - start);
        const bool first = progress == 0.0;
        progress = stop.limitedByTime()
                       ? (stop.share() - from) / std::max(1e-9, 1.0 - from)
                       : evaluated / std::max(1.0, static_cast<double>(schedule.evaluations));
        if (first && stop.limitedByTime())
            descents = descentsFor(evaluated / std::max(1e-9, progress), schedule.triesPerDescent);
        stop.tell(progress, bestPoints());
    }
    smoothBusiest(state, 0.0);
    if (!model_.hard()) {
        model_.setHard(true);
        repairLimits(state);
    }
    placeUnassigned(state);
    offer(state);
}

} // namespace headroom
