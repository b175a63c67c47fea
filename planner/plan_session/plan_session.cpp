#include "planner/plan_session/plan_session.h"

#include "planner/scenarios/inputs_digest.h"

#include <algorithm>

namespace headroom {
namespace {

/// The two kinds of edits in one step, each in order.
struct SplitEdit {
    std::vector<Edit> planWide;
    std::vector<Edit> ofScenario;
};

void splitInto(const Edit& edit, SplitEdit& split) {
    const auto* group = std::get_if<EditGroup>(&edit);
    if (group == nullptr || !isPlanWide(edit)) {
        (isPlanWide(edit) ? split.planWide : split.ofScenario).push_back(edit);
        return;
    }
    std::vector<Edit> rest;
    for (const Edit& member : group->edits)
        if (isPlanWide(member))
            splitInto(member, split);
        else
            rest.push_back(member);
    if (!rest.empty())
        split.ofScenario.push_back(EditGroup{group->name, std::move(rest)});
}

std::map<std::string, std::string> factSources(const PlanInputs& base) {
    std::map<std::string, std::string> sources = base.sources;
    std::erase_if(sources, [](const auto& entry) { return !entry.first.starts_with("facts."); });
    return sources;
}

void noteBaseWrites(const Edit& edit, const PlanInputs& base, std::vector<PlanWrite>& writes) {
    if (const auto* data = std::get_if<ReplaceBook>(&edit)) {
        // One step can mend hundreds of values, each with a book of its own: the last one counts.
        std::erase_if(writes, [](const PlanWrite& write) {
            return std::holds_alternative<WriteBook>(write);
        });
        writes.push_back(WriteBook{data->book, data->source});
    } else {
        writes.push_back(WriteFacts{base.facts, factSources(base)});
    }
}

} // namespace

bool isPlanWide(const Edit& edit) {
    if (std::holds_alternative<ReplaceBook>(edit))
        return true;
    if (const auto* value = std::get_if<SetValue>(&edit))
        return value->key.starts_with("facts.");
    if (const auto* group = std::get_if<EditGroup>(&edit))
        return std::ranges::any_of(group->edits, isPlanWide);
    return false;
}

PlanSession::PlanSession(PlanContent content, PlanStore* store)
    : content_(std::move(content)), store_(store) {}

Result<std::unique_ptr<PlanSession>> PlanSession::make(PlanContent content, PlanStore* store) {
    std::unique_ptr<PlanSession> session(new PlanSession(std::move(content), store));
    if (session->content_.tree.find(session->content_.shown) == nullptr)
        session->content_.shown = rootScenario;
    if (auto refreshed = session->refresh(); !refreshed)
        return fail(refreshed.error());
    return session;
}

std::unique_ptr<PlanSession> PlanSession::copy() const {
    std::unique_ptr<PlanSession> copied(new PlanSession(*this));
    copied->store_ = nullptr;
    return copied;
}

Result<ScenarioTree::State> PlanSession::replay(ScenarioId id) const {
    return content_.tree.stateOf(id, content_.base);
}

Result<void> PlanSession::refresh() {
    states_.clear();
    proposals_.clear();
    auto state = stateOf(content_.shown);
    if (!state)
        return fail(state.error());
    state_ = *state;
    ++revision_;
    return {};
}

Result<std::shared_ptr<const ScenarioState>> PlanSession::stateOf(ScenarioId id) const {
    if (const auto cached = states_.find(id); cached != states_.end())
        return cached->second;
    auto replayed = replay(id);
    if (!replayed)
        return fail(replayed.error());
    auto derived = deriveState(std::move(replayed->inputs), state_.get());
    if (derived)
        states_[id] = *derived;
    return derived;
}

void PlanSession::keepStatesOf(const std::set<ScenarioId>& scenarios) {
    std::erase_if(states_, [&](const auto& cached) {
        return cached.first != content_.shown && !scenarios.contains(cached.first);
    });
}

Result<std::vector<Error>> PlanSession::skippedEdits(ScenarioId id) const {
    auto replayed = replay(id);
    if (!replayed)
        return fail(replayed.error());
    return std::move(replayed->skipped);
}

Result<void> PlanSession::write(const std::vector<PlanWrite>& writes) {
    return store_ == nullptr || writes.empty() ? Result<void>{} : store_->write(writes);
}

std::int64_t PlanSession::ownEdits(ScenarioId id) const {
    const Scenario* scenario = content_.tree.find(id);
    return scenario == nullptr ? 0 : static_cast<std::int64_t>(scenario->edits.size());
}

PendingEdit PlanSession::pendingHere() const {
    PendingEdit pending;
    pending.base = content_.base;
    pending.tree = content_.tree;
    pending.shown = content_.shown;
    pending.edition = edition_;
    return pending;
}

Result<PendingEdit> PlanSession::prepare(Edit edit) const {
    SplitEdit split;
    splitInto(edit, split);
    PendingEdit pending = pendingHere();
    Step& step = pending.step;
    step = Step{content_.shown, std::move(edit), EditGroup{}, {}, !split.planWide.empty(), 0};
    EditGroup inverse{"undo", {}};
    for (const Edit& part : split.planWide) {
        auto applied = applyEdit(pending.base, part);
        if (!applied)
            return fail(applied.error());
        step.changes |= applied->changes;
        inverse.edits.insert(inverse.edits.begin(), std::move(applied->inverse));
        if (!applied->changes.empty())
            noteBaseWrites(part, pending.base, pending.writes);
    }
    auto scenario = pending.tree.stateOf(content_.shown, pending.base);
    if (!scenario)
        return fail(scenario.error());
    for (const Edit& part : split.ofScenario) {
        auto applied = applyEdit(scenario->inputs, part);
        if (!applied)
            return fail(applied.error());
        if (applied->changes.empty())
            continue;
        step.changes |= applied->changes;
        if (auto appended = pending.tree.append(content_.shown, part); !appended)
            return fail(appended.error());
        ++step.appended;
        inverse.edits.insert(inverse.edits.begin(), std::move(applied->inverse));
        pending.writes.push_back(
            AppendEdit{content_.shown, ownEdits(content_.shown) + step.appended, part});
    }
    step.inverse = std::move(inverse);
    pending.inputs = std::move(scenario->inputs);
    return pending;
}

Result<PendingEdit> PlanSession::prepareUndo(const Step& step) const {
    PendingEdit pending = pendingHere();
    pending.step = step;
    for (int i = 0; i < step.appended; ++i) {
        pending.writes.push_back(DropEdit{step.scenario, ownEdits(step.scenario) - i});
        if (auto dropped = pending.tree.dropLast(step.scenario); !dropped)
            return fail(dropped.error());
    }
    const auto* inverse = std::get_if<EditGroup>(&step.inverse);
    for (const Edit& part : inverse == nullptr ? std::vector<Edit>{} : inverse->edits) {
        if (!isPlanWide(part))
            continue;
        auto applied = applyEdit(pending.base, part);
        if (!applied)
            return fail(applied.error());
        noteBaseWrites(part, pending.base, pending.writes);
    }
    if (content_.shown != step.scenario) {
        pending.shown = step.scenario;
        pending.writes.push_back(ShowScenario{step.scenario});
    }
    auto scenario = pending.tree.stateOf(step.scenario, pending.base);
    if (!scenario)
        return fail(scenario.error());
    pending.inputs = std::move(scenario->inputs);
    return pending;
}

Result<Step> PlanSession::commit(PendingEdit pending,
                                 std::shared_ptr<const ScenarioState> derived) {
    if (pending.step.changes.empty())
        return std::move(pending.step);
    if (auto written = write(pending.writes); !written)
        return fail(written.error());
    content_.base = std::move(pending.base);
    content_.tree = std::move(pending.tree);
    content_.shown = pending.shown;
    states_.clear();
    proposals_.clear();
    if (derived)
        state_ = states_[content_.shown] = std::move(derived);
    ++revision_;
    ++edition_;
    return std::move(pending.step);
}

Result<Step> PlanSession::commitUnderived(PendingEdit pending) {
    // All that can fail of a state; what cannot be derived must not get into the file.
    if (const auto book = effectiveBook(pending.inputs, true); !book)
        return fail(book.error());
    return commit(std::move(pending), nullptr);
}

Result<Step> PlanSession::apply(Edit edit) {
    auto pending = prepare(std::move(edit));
    if (!pending)
        return fail(pending.error());
    if (pending->step.changes.empty())
        return std::move(pending->step);
    auto derived = deriveState(std::move(pending->inputs), state_.get());
    if (!derived)
        return fail(derived.error());
    return commit(std::move(*pending), std::move(*derived));
}

Result<ChangeSet> PlanSession::undo(const Step& step) {
    if (step.changes.empty())
        return ChangeSet();
    auto pending = prepareUndo(step);
    if (!pending)
        return fail(pending.error());
    auto derived = deriveState(std::move(pending->inputs), state_.get());
    if (!derived)
        return fail(derived.error());
    return commit(std::move(*pending), std::move(*derived)).map([](const Step& undone) {
        return undone.changes;
    });
}

Result<ChangeSet> PlanSession::redo(const Step& step) {
    if (content_.shown != step.scenario)
        if (auto shown = show(step.scenario); !shown)
            return fail(shown.error());
    auto again = apply(step.edit);
    if (!again)
        return fail(again.error());
    return again->changes;
}

std::optional<std::string> PlanSession::recall(const std::string& key) const {
    const auto found = content_.memory.find(key);
    return found == content_.memory.end() ? std::nullopt : std::optional(found->second);
}

Result<void> PlanSession::remember(const std::string& key, std::optional<std::string> text) {
    if (auto written = write({Remember{key, text}}); !written)
        return written;
    if (text)
        content_.memory[key] = std::move(*text);
    else
        content_.memory.erase(key);
    return {};
}

} // namespace headroom
