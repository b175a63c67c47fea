#include "planner/assignment/ejection_chain.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr int deepest = 6;

} // namespace

EjectionChain::EjectionChain(BookState& state, const std::function<bool(CsmIndex)>& within)
    : state_(state), within_(within) {}

void EjectionChain::apply(std::int32_t item, const ItemArc* to, Micropoints change) {
    const ItemArc* from = state_.arcOf(item);
    steps_.push_back({item, from, to});
    delta_ += change;
    extraMoves_ += (to == nullptr ? 0 : to->moves) - (from == nullptr ? 0 : from->moves);
    state_.relocate(item, to);
}

void EjectionChain::undo() {
    for (std::size_t s = steps_.size(); s-- > 0;)
        state_.relocate(steps_[s].item, steps_[s].from);
    steps_.clear();
    delta_ = 0;
    extraMoves_ = 0;
}

bool EjectionChain::inChain(std::int32_t item) const {
    return std::any_of(steps_.begin(), steps_.end(),
                       [item](const Step& step) { return step.item == item; });
}

std::vector<CsmIndex> EjectionChain::touched() const {
    std::vector<CsmIndex> csms;
    for (const Step& step : steps_)
        for (const ItemArc* arc : {step.from, step.to})
            if (arc != nullptr && std::find(csms.begin(), csms.end(), arc->csm) == csms.end())
                csms.push_back(arc->csm);
    return csms;
}

/// Who leaves `csm`, and where to: cheapest as the end of the chain, cheapest as its next link.
void EjectionChain::look(CsmIndex csm, Choice& end, Choice& onward) {
    const SearchModel& model = state_.model();
    for (const std::int32_t item : state_.book(csm)) {
        if (model.problem().fixed(item) || inChain(item))
            continue;
        const Micropoints leave = state_.leaveDelta(item, *state_.arcOf(item));
        for (const ItemArc& arc : model.nearCandidates(item)) {
            if (arc.csm == csm || !within_(arc.csm))
                continue;
            ++evaluated_;
            const double priced = static_cast<double>(leave) + model.pricedCost(item, arc);
            if (priced < onward.priced) {
                onward.priced = priced;
                onward.item = item;
                onward.to = &arc;
            }
            if (static_cast<double>(leave + arc.cost) - state_.greatestGain(arc) >=
                static_cast<double>(end.exact))
                continue;
            const Micropoints exact = leave + state_.enterDelta(item, arc);
            if (exact < end.exact) {
                end.exact = exact;
                end.item = item;
                end.to = &arc;
            }
        }
    }
}

bool EjectionChain::run(std::int32_t item, const ItemArc& first, double reach) {
    steps_.clear();
    delta_ = 0;
    extraMoves_ = 0;
    ++evaluated_;
    apply(item, &first, state_.relocationDelta(item, &first));
    CsmIndex csm = first.csm;
    for (int depth = 0; depth < deepest; ++depth) {
        if (static_cast<double>(delta_) <= reach)
            return true;
        Choice end;
        Choice onward;
        look(csm, end, onward);
        if (end.item < 0)
            break;
        if (static_cast<double>(delta_ + end.exact) <= reach) {
            apply(end.item, end.to, end.exact);
            return true;
        }
        apply(onward.item, onward.to, state_.relocationDelta(onward.item, onward.to));
        csm = onward.to->csm;
    }
    undo();
    return false;
}

} // namespace headroom
