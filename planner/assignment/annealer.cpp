#include "planner/assignment/annealer.h"

#include "planner/assignment/relocate_move.h"
#include "planner/assignment/swap_move.h"

#include <array>
#include <cmath>

namespace headroom {
namespace {

constexpr std::size_t tableSize = 4096;

/// −ln of 4096 evenly spread probabilities: how far uphill a draw lets us go, in temperatures.
const std::array<double, tableSize>& uphill() {
    static const std::array<double, tableSize> table = [] {
        std::array<double, tableSize> values{};
        for (std::size_t i = 0; i < tableSize; ++i)
            values[i] = -std::log((static_cast<double>(i) + 0.5) / tableSize);
        return values;
    }();
    return table;
}

} // namespace

Annealer::Annealer(BookState& state, const std::vector<std::int32_t>& blockOfCsm)
    : state_(state), blockOfCsm_(blockOfCsm), within_([this](CsmIndex csm) { return within(csm); }),
      chain_(state, within_) {}

AnnealOutcome Annealer::run(const AnnealBlock& block, const AnnealEpoch& epoch) {
    random_ = Random(hashCounters(epoch.seed, block.number));
    number_ = block.number;
    quota_ = block.moveQuota;
    temperature_ = epoch.temperature;
    chainsPerMille_ = epoch.chainsPerMille;
    outcome_ = {};
    busiest_.emplace(state_, block.csms, block.busiestOutside);
    if (block.items.empty())
        return outcome_;
    while (outcome_.evaluated < epoch.tries) {
        const std::int32_t item = block.items[random_.below(block.items.size())];
        if (chainsPerMille_ > 0 && random_.below(1000) < chainsPerMille_)
            attemptChain(item);
        else
            attempt(item);
    }
    return outcome_;
}

bool Annealer::within(CsmIndex csm) const {
    return blockOfCsm_[static_cast<std::size_t>(csm)] == number_;
}

bool Annealer::accept(Micropoints delta, Micropoints busiest, std::int64_t extraMoves) {
    const Micropoints total = delta + busiest;
    if (total > 0) {
        const double reach = temperature_ * uphill()[random_.next() % tableSize];
        if (static_cast<double>(total) > reach)
            return false;
    }
    if (extraMoves > 0 && outcome_.moves + extraMoves > quota_)
        return false;
    outcome_.delta += delta;
    outcome_.moves += extraMoves;
    return true;
}

bool Annealer::tryRelocation(std::int32_t item, const ItemArc& to) {
    const RelocateMove move{item, &to};
    ++outcome_.evaluated;
    const Micropoints delta = move.evaluate(state_);
    if (delta >= forbidden)
        return false;
    const ItemArc* from = state_.arcOf(item);
    const BusiestWatch::Shift left{from == nullptr ? noCsm : from->csm,
                                   from == nullptr ? 0 : -from->minutes};
    if (!accept(delta, busiest_->change(state_, left, {to.csm, to.minutes}),
                move.extraMoves(state_)))
        return false;
    move.apply(state_);
    busiest_->update(state_, left.csm, to.csm);
    return true;
}

void Annealer::attempt(std::int32_t item) {
    const std::span<const ItemArc> candidates = state_.model().nearCandidates(item);
    ++outcome_.evaluated;
    const ItemArc& to = candidates[random_.below(candidates.size())];
    if (!within(to.csm) || to.csm == state_.csmOf(item) || tryRelocation(item, to))
        return;
    constexpr int partners = 3;
    const bool waiting = state_.arcOf(item) == nullptr;
    for (int p = 0; p < partners; ++p)
        if (waiting ? attemptReplacement(item, to) : attemptSwap(item, to.csm))
            return;
}

/// Where capacity is short, somebody else stays out instead.
bool Annealer::attemptReplacement(std::int32_t item, const ItemArc& to) {
    const std::vector<std::int32_t>& book = state_.book(to.csm);
    if (book.empty())
        return false;
    const std::int32_t other = book[random_.below(book.size())];
    if (state_.model().problem().fixed(other))
        return false;
    ++outcome_.evaluated;
    const ItemArc* const home = state_.arcOf(other);
    const Micropoints leave = state_.relocationDelta(other, nullptr);
    state_.relocate(other, nullptr);
    const Micropoints enter = state_.relocationDelta(item, &to);
    const Micropoints busiest = busiest_->change(state_, {to.csm, to.minutes}, {noCsm, 0});
    if (enter == forbidden || !accept(leave + enter, busiest, to.moves - home->moves)) {
        state_.relocate(other, home);
        return false;
    }
    state_.relocate(item, &to);
    busiest_->rescan(state_);
    return true;
}

void Annealer::attemptChain(std::int32_t item) {
    const std::span<const ItemArc> candidates = state_.model().nearCandidates(item);
    const ItemArc& to = candidates[random_.below(candidates.size())];
    ++outcome_.evaluated;
    if (!within(to.csm) || to.csm == state_.csmOf(item))
        return;
    const double reach = temperature_ * uphill()[random_.next() % tableSize];
    const std::int64_t before = chain_.evaluated();
    const bool found = chain_.run(item, to, reach - 1.0);
    outcome_.evaluated += (chain_.evaluated() - before) / 4;
    if (!found)
        return;
    const Micropoints busiest = busiest_->value();
    busiest_->rescan(state_);
    const Micropoints total = chain_.delta() + busiest_->value() - busiest;
    const bool tooManyMoves =
        chain_.extraMoves() > 0 && outcome_.moves + chain_.extraMoves() > quota_;
    if (static_cast<double>(total) > reach || tooManyMoves) {
        chain_.undo();
        busiest_->rescan(state_);
        return;
    }
    outcome_.delta += chain_.delta();
    outcome_.moves += chain_.extraMoves();
}

bool Annealer::attemptSwap(std::int32_t item, CsmIndex csm) {
    const std::vector<std::int32_t>& book = state_.book(csm);
    if (book.empty())
        return false;
    const std::int32_t other = book[random_.below(book.size())];
    const SwapMove swap = SwapMove::between(state_, item, other);
    if (swap.toA == nullptr || swap.toB == nullptr)
        return false;
    ++outcome_.evaluated;
    const Micropoints delta = swap.evaluate(state_);
    if (delta >= forbidden)
        return false;
    const ItemArc& fromA = *state_.arcOf(item);
    const ItemArc& fromB = *state_.arcOf(other);
    const Micropoints busiest =
        busiest_->change(state_, {fromA.csm, swap.toB->minutes - fromA.minutes},
                         {fromB.csm, swap.toA->minutes - fromB.minutes});
    if (!accept(delta, busiest, swap.extraMoves(state_)))
        return false;
    swap.apply(state_);
    busiest_->update(state_, swap.toA->csm, swap.toB->csm);
    return true;
}

} // namespace headroom
