#include "planner/plan_session/conflicts.h"

#include "planner/plan_session/relaxation_trial.h"

#include <algorithm>
#include <fmt/format.h>
#include <map>
#include <numeric>

namespace headroom {
namespace {

std::string resourceKey(const Resource& resource) {
    return resource.kind == ResourceKind::Hours   ? "hours"
           : resource.kind == ResourceKind::Ratio ? "ratio"
                                                  : "arr";
}

const std::string nothingMissing = "then nothing is missing";
const std::string holds = "then this holds";

class ConflictNamer {
  public:
    ConflictNamer(const ScenarioState& state, const BuiltProblem& built, const Diagnosis& diagnosis)
        : state_(state), built_(built), words_(state, built),
          trial_(state, shortageOf(words_, built, diagnosis)) {}

    NamedConflict named(const RuleConflict& from) const {
        ConflictScope scope{from.resource, from.accounts,  from.csms, helpersOf(from),
                            from.needed,   from.available, false};
        NamedConflict conflict = start(scope);
        const std::string whom = words_.accounts(from.accounts);
        const char* needs = from.accounts.size() == 1 ? "needs" : "need";
        const char* have = from.csms.size() == 1 ? "has" : "have";
        if (from.csms.empty()) {
            conflict.resource = "eligibility";
            conflict.text = fmt::format("Nobody may serve {}.", whom);
        } else if (from.available == 0) {
            conflict.text = fmt::format("{} {} {}; {} that may serve them {} no room for any one.",
                                        whom, needs, words_.amount(from.resource, from.needed),
                                        words_.people(from.csms), have);
        } else {
            conflict.text =
                fmt::format("{} {} {}; {} that may serve them {} {}.", whom, needs,
                            words_.amount(from.resource, from.needed), words_.people(from.csms),
                            have, words_.amount(from.resource, from.available));
        }
        offer(conflict, scope);
        return conflict;
    }

    NamedConflict named(const LockConflict& from) const {
        const ConflictScope scope{from.resource, from.accounts,  {from.csm}, {},
                                  from.needed,   from.available, true};
        NamedConflict conflict = start(scope);
        conflict.text =
            fmt::format("Locked and pinned accounts of {} need {}, the limit is {}.",
                        words_.csm(from.csm).name, words_.amount(from.resource, from.needed),
                        words_.amount(from.resource, from.available));
        offer(conflict, scope);
        return conflict;
    }

    /// Pins and locks pull the accounts of this family apart, or nobody may take it whole.
    NamedConflict family(std::int32_t family) const {
        NamedConflict conflict;
        conflict.resource = "families";
        std::string names;
        std::vector<RelaxationIdea> ideas;
        for (std::int32_t i = 0; i < built_.problem->accountCount(); ++i) {
            if (built_.problem->account(i).family != family)
                continue;
            const Account& account = words_.account(i);
            conflict.accounts.push_back(account.id.value());
            names += (names.empty() ? "" : ", ") + account.name;
            if (built_.locks[static_cast<std::size_t>(i)] == LockReason::Pinned)
                ideas.push_back(
                    {"unpin " + account.name, {{"account:" + account.id.value() + ".pin", ""}}});
        }
        conflict.needed = 1.0;
        conflict.text = fmt::format("The family {} cannot have one CSM: its accounts are locked or "
                                    "pinned to different CSMs, or nobody may serve them all.",
                                    names);
        ideas.push_back(
            {"let families be split", {{"assignment.keep_families_together", "false"}}});
        for (const RelaxationIdea& idea : ideas)
            tryOut(conflict, idea, Shortage::Families);
        return conflict;
    }

    /// A pin to somebody who is not in the team holds nothing; taking it back is all there is to
    /// do.
    NamedConflict idlePin(const AccountId& account, const CsmId& csm) const {
        NamedConflict conflict;
        conflict.resource = "pins";
        conflict.accounts = {account.value()};
        conflict.csms = {csm.value()};
        conflict.needed = 1.0;
        conflict.text = fmt::format("Account {} is pinned to {}, who is not in the team; it is "
                                    "placed as if it had no pin.",
                                    account.value(), csm.value());
        settle(conflict, unpinning(account));
        return conflict;
    }

    /// By hand both ways: the pin is what holds.
    NamedConflict pinnedAndRejected(const AccountId& account, const CsmId& csm) const {
        NamedConflict conflict;
        conflict.resource = "pins";
        conflict.accounts = {account.value()};
        conflict.csms = {csm.value()};
        conflict.needed = 1.0;
        conflict.text =
            fmt::format("Account {} is pinned to {} and {} was rejected for it; the pin "
                        "holds.",
                        account.value(), csm.value(), csm.value());
        settle(conflict, unpinning(account));
        settle(conflict, {"take the rejection back",
                          {{"account:" + account.value() + ".accept", csm.value()}}});
        return conflict;
    }

    NamedConflict moveCap(std::int64_t forced, std::int64_t cap) const {
        NamedConflict conflict;
        conflict.resource = "moves";
        conflict.needed = static_cast<double>(forced);
        conflict.available = static_cast<double>(cap);
        conflict.text = fmt::format("Pins alone make {} moves, the cap is {}.", forced, cap);
        tryOut(conflict,
               {fmt::format("raise the cap to {} moves", forced),
                {{"assignment.max_moves", std::to_string(forced)}}},
               Shortage::Moves);
        return conflict;
    }

  private:
    NamedConflict start(const ConflictScope& scope) const {
        NamedConflict conflict;
        conflict.resource = resourceKey(scope.resource);
        for (const std::int32_t account : scope.accounts)
            conflict.accounts.push_back(words_.account(account).id.value());
        for (const CsmIndex csm : scope.csms)
            conflict.csms.push_back(words_.csm(csm).id.value());
        conflict.needed = words_.units(scope.resource, scope.needed);
        conflict.available = words_.units(scope.resource, scope.available);
        return conflict;
    }

    /// Who could help: those the flow leaves room, then the least busy.
    std::vector<CsmIndex> helpersOf(const RuleConflict& from) const {
        std::vector<CsmIndex> helpers;
        for (const Relaxation& relaxation : from.relaxations)
            if (relaxation.kind == RelaxationKind::WidenEligibility)
                helpers.push_back(relaxation.csm);
        if (!from.csms.empty() || !helpers.empty())
            return helpers;
        helpers.resize(built_.bookCsm.size());
        std::iota(helpers.begin(), helpers.end(), 0);
        std::ranges::stable_sort(helpers, {}, [&](CsmIndex csm) {
            return state_.importedLoad.csms[words_.position(csm)].utilisation.count();
        });
        return helpers;
    }

    /// What settles most first; two rules at once only where no rule alone does.
    void offer(NamedConflict& conflict, const ConflictScope& scope) const {
        const auto kind =
            scope.csms.empty() ? Shortage::Eligibility : Shortage::kindOf(scope.resource);
        for (const RelaxationIdea& idea : relaxationIdeas(state_, built_, scope))
            tryOut(conflict, idea, kind);
        if (std::ranges::none_of(conflict.relaxations, &ConflictNamer::loosensRule))
            for (const RelaxationIdea& idea : pairedRelaxationIdeas(state_, built_, scope))
                tryOut(conflict, idea, kind);
        std::ranges::stable_sort(conflict.relaxations, {}, [](const NamedRelaxation& way) {
            return way.effect == nothingMissing ? 0 : way.effect.starts_with(holds) ? 1 : 2;
        });
    }

    static bool loosensRule(const NamedRelaxation& way) {
        return way.settings.front().first.starts_with("assignment.");
    }

    void tryOut(NamedConflict& conflict, const RelaxationIdea& idea, Shortage::Kind kind) const {
        const auto left = trial_.outcome(idea, kind, conflict.needed - conflict.available);
        if (left)
            conflict.relaxations.push_back({idea.text, idea.settings, effectOf(*left, kind)});
    }

    /// An idea that does what it says; what is missing in the plan may remain.
    void settle(NamedConflict& conflict, const RelaxationIdea& idea) const {
        if (const auto left = trial_.after(idea))
            conflict.relaxations.push_back(
                {idea.text, idea.settings, effectOf({0.0, *left}, Shortage::Hours)});
    }

    static RelaxationIdea unpinning(const AccountId& account) {
        return {"unpin " + account.value(), {{"account:" + account.value() + ".pin", ""}}};
    }

    std::string effectOf(const TrialOutcome& left, Shortage::Kind kind) const {
        const std::string elsewhere =
            left.elsewhere.nothing() ? ""
                                     : "; elsewhere in the plan " + shortageText(left.elsewhere);
        if (left.here > 0.0)
            return "then " + missingText(kind, left.here) + elsewhere;
        return left.elsewhere.nothing() ? nothingMissing : holds + elsewhere;
    }

    std::string shortageText(const Shortage& shortage) const {
        std::string text;
        for (std::size_t kind = 0; kind < shortage.missing.size(); ++kind)
            if (shortage.missing[kind] >= 1e-6)
                text += (text.empty() ? "" : ", ") +
                        missingText(static_cast<Shortage::Kind>(kind), shortage.missing[kind]);
        return text;
    }

    /// "4.0 h a month are missing".
    std::string missingText(Shortage::Kind kind, double amount) const {
        const auto of = [&](ResourceKind resource) { return words_.amount({resource}, amount); };
        switch (kind) {
        case Shortage::Hours:
            return of(ResourceKind::Hours) + " are missing";
        case Shortage::Ratio:
            return of(ResourceKind::Ratio) + " are missing";
        case Shortage::Arr:
            return of(ResourceKind::ArrCap) + " are missing";
        case Shortage::Eligibility:
            return "nobody may serve " + of(ResourceKind::Hours);
        case Shortage::Families:
            return fmt::format("{:.0f} famil{} cannot stay together", amount,
                               amount == 1.0 ? "y" : "ies");
        case Shortage::Moves:
            break;
        }
        return fmt::format("{:.0f} move{} above the cap", amount, amount == 1.0 ? " is" : "s are");
    }

    const ScenarioState& state_;
    const BuiltProblem& built_;
    ConflictWords words_;
    RelaxationTrial trial_;
};

} // namespace

std::string NamedRelaxation::set() const {
    std::string all;
    for (const auto& [key, value] : settings)
        all += (all.empty() ? "" : " ") + key + "=" + value;
    return all;
}

Result<std::vector<NamedConflict>> findConflicts(const ScenarioState& state) {
    const auto built = buildProblem(assignmentInputs(state));
    if (!built)
        return fail(built.error());
    const Diagnosis diagnosis = diagnose(*built->problem);
    const ConflictNamer namer(state, *built, diagnosis);
    std::vector<NamedConflict> conflicts;
    for (const RuleConflict& conflict : diagnosis.conflicts)
        conflicts.push_back(namer.named(conflict));
    for (const LockConflict& conflict : diagnosis.locks)
        conflicts.push_back(namer.named(conflict));
    for (const std::int32_t family : diagnosis.splitFamilies)
        conflicts.push_back(namer.family(family));
    for (const auto& [account, csm] : state.inputs.pins) {
        const auto position = state.book->findCsm(csm);
        if (!position || built->problemCsm[*position] == noCsm)
            conflicts.push_back(namer.idlePin(account, csm));
        else if (state.inputs.rejected.contains({account, csm}))
            conflicts.push_back(namer.pinnedAndRejected(account, csm));
    }
    const std::int64_t forced = forcedMoves(*built->problem);
    if (const auto cap = built->problem->maxMoves(); cap && forced > *cap)
        conflicts.push_back(namer.moveCap(forced, *cap));
    return conflicts;
}

} // namespace headroom
