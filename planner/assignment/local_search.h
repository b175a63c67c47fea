#pragma once

#include "planner/assignment/annealer.h"
#include "planner/assignment/block_partition.h"
#include "planner/assignment/book_state.h"
#include "planner/assignment/stopping.h"
#include "planner/assignment/worker_crew.h"

#include <optional>
#include <vector>

namespace headroom {

/// Annealing in epochs. Each epoch splits the CSMs anew into blocks, searches the blocks at the
/// same time and adds up in block order, so that the result depends on problem and seed only.
struct AnnealSchedule {
    double hot = 5.0;  ///< first temperature, points
    double cold = 0.2; ///< last temperature, points
    std::int64_t evaluations = 20'000'000;
    double softUntil = 0.98; ///< until then limits may be passed, at a penalty of this weight
    double penalty = 50.0;
    bool adaptive = false;             ///< weights follow how the limits are kept (adaptPenalties)
    std::uint64_t chainsPerMille = 0;  ///< of the attempts, while rules are soft
    double triesPerDescent = 20'000.0; ///< of each item: after so many the temperature starts anew
    double smoothing = 0.0;            ///< share of the busiest term that smoothBusiest adds
};

class LocalSearch {
  public:
    LocalSearch(SearchModel& model, WorkerCrew& crew, std::uint64_t seed);

    /// Anneals `state`; `stop` with a time limit makes the schedule follow the clock. The best plan
    /// within limits is kept in best(); `state` ends as it happens to be.
    void anneal(BookState& state, const AnnealSchedule& schedule, const StopRule& stop);
    /// Offers a plan as the best so far.
    void offer(const BookState& state);

    const std::vector<CsmIndex>& best() const { return best_; }
    Micropoints bestObjective() const { return bestObjective_; }
    std::int64_t evaluated() const { return evaluated_; }

  private:
    /// False where no item could move.
    bool runEpoch(BookState& state, double temperature, std::int64_t tries);
    std::vector<AnnealBlock> blocksOf(const BookState& state,
                                      const std::vector<std::int32_t>& blockOfCsm) const;
    void setBusiestOutside(const BookState& state, std::vector<AnnealBlock>& blocks) const;
    double descentsFor(double evaluations, double triesEach) const;
    void adjustRules(BookState& state, const AnnealSchedule& schedule, double progress);
    void smoothBusiest(const BookState& state, double weight);
    void adaptPenalties(const BookState& state);
    std::optional<double> bestPoints() const;

    SearchModel& model_;
    WorkerCrew& crew_;
    std::uint64_t seed_;
    BlockPartition partition_;
    std::uint64_t epoch_ = 0;
    std::uint64_t chainsPerMille_ = 0;
    std::vector<double> weights_; ///< of the penalties, csm × resource, while they adapt
    std::int64_t evaluated_ = 0;
    std::vector<CsmIndex> best_;
    Micropoints bestObjective_ = forbidden;
};

} // namespace headroom
