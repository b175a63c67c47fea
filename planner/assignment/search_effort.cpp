#include "planner/assignment/search_effort.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr double triesPerRound = 7e6;   // of small packing problems: many short rounds find optima
constexpr double secondsPerRound = 1.8; // for as many
constexpr std::int32_t exactItems = 40;
constexpr std::int32_t restartedItems = 400;
constexpr std::int32_t twoRoundItems = 200;  // above, one long round finds more
constexpr std::int32_t smoothedItems = 1500; // up to here short descents with a smoothed maximum
constexpr int descentTries = 1000;           // of each item
constexpr int leastDescents = 8;             // worth two rounds
constexpr std::int64_t polishedArcs = 30'000;
constexpr double wideHeat = 0.02; // of what leaving somebody out costs
constexpr double wideAfterBriefPolish = 0.003;
constexpr std::int64_t stagedTries = 20; // of each item, as the unit of work
constexpr int leastIterations = 250;
// Arcs × iterations.
constexpr std::int64_t dualArcWork = 60'000'000;
constexpr std::int64_t countedArcWork = 4'000'000;

bool isPacking(const AssignmentProblem& problem) {
    for (CsmIndex j = 0; j < problem.csmCount(); ++j)
        if (problem.curve(j, 0).above > 0 || problem.curve(j, 0).below > 0)
            return false;
    return true;
}

int iterationsFor(std::int64_t arcWork, const AssignmentProblem& problem) {
    const std::int64_t arcs = std::max<std::int64_t>(1, problem.arcCount());
    return static_cast<int>(std::clamp<std::int64_t>(arcWork / arcs, leastIterations, 2000));
}

} // namespace

SearchEffort::SearchEffort(const AssignmentProblem& problem, const SolveOptions& options)
    : problem_(problem), options_(options), packing_(isPacking(problem)) {}

bool SearchEffort::polishedBriefly() const {
    return problem_.arcCount() > polishedArcs;
}

bool SearchEffort::triedExactly() const {
    return problem_.itemCount() <= exactItems;
}

bool SearchEffort::startsAnew() const {
    return packing() && problem_.itemCount() <= restartedItems;
}

bool SearchEffort::smoothsBothWays() const {
    return !packing() && problem_.itemCount() <= twoRoundItems &&
           evaluations() >= std::int64_t{leastDescents} * descentTries * problem_.itemCount();
}

int SearchEffort::roundCount() const {
    if (!startsAnew())
        return 1;
    const double rounds = options_.seconds ? std::max(6.0, *options_.seconds / secondsPerRound)
                                           : static_cast<double>(evaluations()) / triesPerRound;
    return static_cast<int>(std::clamp(rounds, 1.0, 40.0));
}

std::int64_t SearchEffort::evaluations() const {
    const std::int64_t items = problem_.itemCount();
    const std::int64_t usual =
        staged() ? std::max<std::int64_t>(2000, stagedTries * items / 1000) : 10'000 + 2 * items;
    return 1000 * options_.iterations.value_or(usual);
}

int SearchEffort::dualIterations() const {
    if (triedExactly())
        return leastIterations;
    const int usual = iterationsFor(dualArcWork, problem_);
    return std::max(leastIterations, static_cast<int>(options_.climbing * usual));
}

int SearchEffort::countingIterations() const {
    return iterationsFor(countedArcWork, problem_);
}

double SearchEffort::worthTightening() const {
    return polishedBriefly() ? wideAfterBriefPolish : wideGap;
}

/// Reaches were measured: the larger the problem, the nearer a good plan is to its prices.
SearchLimits SearchEffort::searchLimits(std::optional<std::int64_t> cap, double spread) const {
    const double items = problem_.itemCount();
    if (packing())
        return {7, cap, 1e15, (0.004 + 8.0 / items + 4000.0 / (items * items)) * spread};
    return {12, cap, 0.5 * spread, (0.015 + 100.0 / items) * spread};
}

RedealEffort SearchEffort::redeal(std::int64_t annealed, Micropoints grid) const {
    const std::int64_t share = packing() ? 2 : 20;
    return {options_.seconds ? unlimited : annealed / share, options_.seed, grid};
}

AnnealSchedule SearchEffort::schedule(int round, int rounds, double spread) const {
    AnnealSchedule schedule;
    const bool pack = packing();
    schedule.hot = (pack ? 0.005 : 0.1) * spread;
    schedule.cold = (pack ? 0.0005 : 0.001) * spread;
    schedule.softUntil = pack ? 0.97 : 0.98;
    schedule.penalty = pack ? 1.0 : 50.0;
    schedule.adaptive = pack;
    schedule.chainsPerMille = pack ? 200 : 10;
    schedule.evaluations = evaluations() / rounds;
    if (!pack && problem_.itemCount() <= smoothedItems) {
        schedule.triesPerDescent = descentTries;
        schedule.smoothing = round == 0 ? 0.1 : 0.0;
    }
    return schedule;
}

AnnealSchedule SearchEffort::wideSchedule(double spread, double dearestLeftOut) const {
    AnnealSchedule wide = schedule(0, 1, spread);
    wide.hot = std::max(wide.hot, wideHeat * dearestLeftOut);
    wide.penalty = 1.0;
    wide.adaptive = true;
    wide.chainsPerMille = 200;
    wide.triesPerDescent = 3000.0;
    return wide;
}

} // namespace headroom
