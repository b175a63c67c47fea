#pragma once

#include "planner/base/job_control.h"
#include "planner/hiring/pool_problem.h"

namespace headroom {

struct PoolChoice {
    std::vector<int> starts;
    double cost = 0.0;
    double resource = 0.0;
};

enum class Frontier {
    BestOnly, // the cheapest plan
    Equal,    // the cheapest plan for every amount of resource
    AtMost    // every plan that no other beats in both cost and resource
};

struct SearchEffort {
    std::size_t labelsPerMonth = 6000;
    double enough = 0.0;                    // share of all cost that may stay unproved; 0 = prove
    double besides = 0.0;                   // cost that the pools do not contain, part of "all"
    std::size_t candidatesAtOnce = 250'000; // of a month in memory; never changes a result
    int threads = 1;                        // pools at a time; never changes a result
    const JobControl* control = nullptr;    // asked whether to stop; none: runs to its end

    bool stopped() const { return control != nullptr && control->stopRequested(); }
};

struct PoolSearchResult {
    std::vector<PoolChoice> choices; // by resource; one for BestOnly
    double lowerBound = 0.0;         // no plan of the pool is cheaper than this
    double unexamined = 0.0;         // no plan that was dropped unexamined is cheaper than this
    bool complete = false;           // nothing was dropped unexamined
    long labels = 0;                 // work done
};

/// What every search of one pool begins with: prices of its relaxation and a good plan (empty where
/// none reaches the headcount floor). Takes longer than a short search, so it is kept between two.
struct PreparedPool {
    PoolPrices prices;
    std::vector<int> incumbent;
};
PreparedPool preparePool(const PoolProblem& problem);

struct PoolTask {
    Frontier frontier = Frontier::BestOnly;
    double slack = 0.0; // also plans that cost so much more than the best known one
};

/// Label setting over the months: a label is the starts decided so far; one is dropped when another
/// with the same number of starts is at least as cheap even after paying for the capacity it lacks,
/// or when its bound exceeds the best known plan by `slack`. Exact unless a month has more labels
/// than `labelsPerMonth`; then the worst are dropped and the bound tells.
PoolSearchResult searchPool(const PoolProblem& problem, const PreparedPool& prepared,
                            const PoolTask& task, const SearchEffort& effort);
PoolSearchResult searchPool(const PoolProblem& problem, const PoolTask& task,
                            const SearchEffort& effort);

} // namespace headroom
