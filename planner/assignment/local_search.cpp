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

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
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
        if (candidates.empty() || problem.fixed(item))
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

void LocalSearch::runEpoch(BookState& state, double temperature, std::int64_t tries) {
    const std::uint64_t seed = hashCounters(seed_, 0x616e6e65U, epoch_++);
    const std::vector<std::int32_t> blockOfCsm = partition_.split(seed);
    const std::vector<AnnealBlock> blocks = blocksOf(state, blockOfCsm);
    std::int64_t movable = 0;
    for (const AnnealBlock& block : blocks)
        movable += static_cast<std::int64_t>(block.items.size());
    if (movable == 0)
        return;
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
}

void LocalSearch::adjustRules(BookState& state, const AnnealSchedule& schedule, double progress) {
    if (progress < schedule.softUntil) {
        model_.setHard(false);
        model_.setPenaltyWeight(schedule.penaltyFrom *
                                std::pow(schedule.penaltyTo / schedule.penaltyFrom, progress));
        return;
    }
    if (!model_.hard()) {
        model_.setHard(true);
        repairLimits(state);
        placeUnassigned(state);
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

void LocalSearch::anneal(BookState& state, const AnnealSchedule& schedule, const StopRule& stop) {
    chainsPerMille_ = schedule.chainsPerMille;
    const double from = stop.share();
    const std::int64_t start = evaluated_;
    const std::int64_t tries =
        std::max(leastTriesPerEpoch, triesPerItem * model_.problem().itemCount());
    double progress = 0.0;
    while (progress < 1.0 && !stop.reached()) {
        adjustRules(state, schedule, progress);
        runEpoch(state, schedule.hot * std::pow(schedule.cold / schedule.hot, progress), tries);
        if (progress > 0.4)
            offer(state);
        const double done = static_cast<double>(evaluated_ - start) /
                            static_cast<double>(std::max<std::int64_t>(1, schedule.evaluations));
        progress = stop.limitedByTime() ? (stop.share() - from) / std::max(1e-9, 1.0 - from) : done;
        stop.control().report({progress, {}});
    }
    if (!model_.hard()) {
        model_.setHard(true);
        repairLimits(state);
    }
    placeUnassigned(state);
    offer(state);
}

} // namespace headroom
