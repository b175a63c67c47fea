#pragma once

#include "planner/assignment/busiest_watch.h"
#include "planner/assignment/ejection_chain.h"
#include "planner/base/random.h"

#include <vector>

namespace headroom {

/// One block of CSMs with the items that are theirs for an epoch: what one thread anneals alone.
struct AnnealBlock {
    std::int32_t number = 0;
    std::vector<std::int32_t> items; ///< movable ones only
    std::vector<CsmIndex> csms;
    Micropoints busiestOutside = 0; ///< of the books outside the block
    std::int64_t moveQuota = unlimited;
};

struct AnnealEpoch {
    double temperature = 0.0; ///< micropoints
    std::int64_t tries = 0;
    std::uint64_t seed = 0;
    std::uint64_t chainsPerMille = 0; ///< attempts that are ejection chains; needs soft limits
};

struct AnnealOutcome {
    Micropoints delta = 0; ///< without the busiest term, which is not a sum over blocks
    std::int64_t moves = 0;
    std::int64_t evaluated = 0;
};

/// Metropolis search (Kirkpatrick 1983) with relocations and, where those fail, swaps, inside one
/// block: only CSMs of the block are touched, so blocks can run at the same time.
class Annealer {
  public:
    Annealer(BookState& state, const std::vector<std::int32_t>& blockOfCsm);

    AnnealOutcome run(const AnnealBlock& block, const AnnealEpoch& epoch);

  private:
    bool within(CsmIndex csm) const;
    void attempt(std::int32_t item);
    void attemptChain(std::int32_t item);
    bool attemptSwap(std::int32_t item, CsmIndex csm);
    bool attemptReplacement(std::int32_t item, const ItemArc& to);
    bool accept(Micropoints delta, Micropoints busiest, std::int64_t extraMoves);
    bool tryRelocation(std::int32_t item, const ItemArc& to);

    BookState& state_;
    const std::vector<std::int32_t>& blockOfCsm_;
    Random random_{0};
    std::int32_t number_ = 0;
    std::int64_t quota_ = 0;
    double temperature_ = 0.0;
    AnnealOutcome outcome_;
    std::optional<BusiestWatch> busiest_;
    std::uint64_t chainsPerMille_ = 0;
    std::function<bool(CsmIndex)> within_;
    EjectionChain chain_;
};

} // namespace headroom
