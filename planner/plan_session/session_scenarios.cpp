// The use cases of PlanSession around scenarios and proposals.
#include "planner/plan_session/plan_session.h"

#include <algorithm>
#include <iterator>

namespace headroom {

Result<void> PlanSession::show(ScenarioId id) {
    if (content_.tree.find(id) == nullptr)
        return fail(ErrorCode::UnknownScenario, std::to_string(id));
    auto state = stateOf(id);
    if (!state)
        return fail(state.error());
    if (auto written = write({ShowScenario{id}}); !written)
        return written;
    content_.shown = id;
    state_ = *state;
    ++revision_;
    ++edition_;
    return {};
}

Result<PendingEdit> PlanSession::prepareShow(ScenarioId id) const {
    auto replayed = content_.tree.find(id) == nullptr
                        ? fail(ErrorCode::UnknownScenario, std::to_string(id))
                        : replay(id);
    if (!replayed)
        return fail(replayed.error());
    PendingEdit pending = pendingHere();
    pending.step = Step{id, EditGroup{}, EditGroup{}, Change::All, false, 0};
    pending.shown = id;
    pending.inputs = std::move(replayed->inputs);
    pending.writes.push_back(ShowScenario{id});
    return pending;
}

Result<ScenarioId> PlanSession::fork(ScenarioId parent, std::string name) {
    const ScenarioTree before = content_.tree;
    auto id = content_.tree.fork(parent, std::move(name));
    if (!id)
        return id;
    ++edition_;
    if (auto written = write({WriteScenario{*content_.tree.find(*id)}}); !written) {
        content_.tree = before;
        return fail(written.error());
    }
    return id;
}

Result<void> PlanSession::rename(ScenarioId id, std::string name) {
    ++edition_;
    const ScenarioTree before = content_.tree;
    if (auto done = content_.tree.rename(id, std::move(name)); !done)
        return done;
    const Scenario& renamed = *content_.tree.find(id); // the tree trims the name
    auto written = write({RenameScenario{id, renamed.name, renamed.note}});
    if (!written)
        content_.tree = before;
    return written;
}

Result<std::vector<Scenario>> PlanSession::erase(ScenarioId id) {
    ++edition_;
    const ScenarioTree before = content_.tree;
    if (auto erased = content_.tree.erase(id); !erased)
        return fail(erased.error());
    std::vector<Scenario> gone;
    std::vector<PlanWrite> writes;
    for (const Scenario& scenario : before.scenarios())
        if (content_.tree.find(scenario.id) == nullptr)
            gone.push_back(scenario);
    const bool shownIsGone = content_.tree.find(content_.shown) == nullptr;
    if (shownIsGone)
        writes.push_back(ShowScenario{gone.front().parent.value_or(rootScenario)});
    for (auto scenario = gone.rbegin(); scenario != gone.rend(); ++scenario)
        writes.push_back(EraseScenario{scenario->id});
    if (auto written = write(writes); !written) {
        content_.tree = before;
        return fail(written.error());
    }
    std::erase_if(content_.proposals, [&](const StoredProposal& stored) {
        return content_.tree.find(stored.scenario) == nullptr;
    });
    for (const Scenario& scenario : gone) {
        states_.erase(scenario.id);
        proposals_.erase(scenario.id);
    }
    if (!shownIsGone)
        return gone;
    content_.shown = gone.front().parent.value_or(rootScenario);
    if (auto refreshed = refresh(); !refreshed)
        return fail(refreshed.error());
    return gone;
}

Result<void> PlanSession::restore(std::vector<Scenario> scenarios,
                                  std::vector<StoredProposal> proposals) {
    ++edition_;
    const ScenarioTree before = content_.tree;
    std::vector<PlanWrite> writes;
    for (Scenario& scenario : scenarios) {
        writes.push_back(WriteScenario{scenario});
        if (auto restored = content_.tree.restore(std::move(scenario)); !restored) {
            content_.tree = before;
            return restored;
        }
    }
    for (const StoredProposal& proposal : proposals)
        writes.push_back(WriteProposal{proposal});
    auto written = write(writes);
    if (!written) {
        content_.tree = before;
        return written;
    }
    std::ranges::move(proposals, std::back_inserter(content_.proposals));
    return written;
}

Result<ScenarioComparison> PlanSession::compare(ScenarioId a, ScenarioId b) const {
    const auto first = stateOf(a);
    if (!first)
        return fail(first.error());
    const auto second = stateOf(b);
    if (!second)
        return fail(second.error());
    return compareScenarios(**first, **second);
}

const StoredProposal* PlanSession::storedProposal(ScenarioId id) const {
    const auto stored = std::ranges::find(content_.proposals, id, &StoredProposal::scenario);
    return stored == content_.proposals.end() ? nullptr : &*stored;
}

std::shared_ptr<const Proposal> PlanSession::evaluatedProposal(ScenarioId id) const {
    const auto known = proposals_.find(id);
    return known == proposals_.end() ? nullptr : known->second;
}

std::shared_ptr<const Proposal> PlanSession::sharedProposal(ScenarioId id) const {
    if (auto known = evaluatedProposal(id))
        return known;
    const StoredProposal* stored = storedProposal(id);
    if (stored == nullptr)
        return nullptr;
    const auto state = stateOf(id);
    if (!state)
        return nullptr;
    auto proposal = fromStored(*state, *stored);
    if (!proposal)
        return nullptr;
    auto shared = std::make_shared<const Proposal>(std::move(*proposal));
    return proposals_.emplace(id, std::move(shared)).first->second;
}

std::optional<Proposal> PlanSession::proposal(ScenarioId id) const {
    const auto shared = sharedProposal(id);
    return shared ? std::optional(*shared) : std::nullopt;
}

Result<void> PlanSession::keep(std::shared_ptr<const Proposal> proposal, ScenarioId id) {
    StoredProposal stored = toStored(*proposal, id, ownEdits(id));
    return keep(std::move(stored), std::move(proposal));
}

Result<void> PlanSession::keep(StoredProposal stored, std::shared_ptr<const Proposal> evaluated) {
    const ScenarioId id = stored.scenario;
    if (const StoredProposal* before = storedProposal(id))
        stored.owners.shareWith(before->owners);
    if (auto written = write({WriteProposal{stored}}); !written)
        return written;
    std::erase_if(content_.proposals,
                  [&](const StoredProposal& old) { return old.scenario == id; });
    content_.proposals.push_back(std::move(stored));
    proposals_.erase(id);
    // Made for what is there: need not be read back and evaluated once more.
    if (const auto state = states_.find(id); state != states_.end() && evaluated &&
                                             state->second == evaluated->state && !evaluated->stale)
        proposals_.emplace(id, std::move(evaluated));
    return {};
}

Result<void> PlanSession::discardProposal(ScenarioId id) {
    if (auto written = write({EraseProposal{id}}); !written)
        return written;
    std::erase_if(content_.proposals,
                  [&](const StoredProposal& old) { return old.scenario == id; });
    proposals_.erase(id);
    return {};
}

} // namespace headroom
