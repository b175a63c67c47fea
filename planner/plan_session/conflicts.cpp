#include "planner/plan_session/conflicts.h"

#include "planner/assignment/reachable_limit.h"
#include "planner/plan_session/relaxation_trial.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>
#include <set>

namespace headroom {
namespace {

std::string resourceKey(const Resource& resource) {
    return resource.kind == ResourceKind::Hours   ? "hours"
           : resource.kind == ResourceKind::Ratio ? "ratio"
                                                  : "arr";
}

using Settles = NamedRelaxation::Settles;

constexpr std::size_t mostWays = 6;
constexpr int morePeople = 3;

class ConflictNamer {
  public:
    ConflictNamer(const ScenarioState& state, const BuiltProblem& built, const Diagnosis& diagnosis)
        : state_(state), built_(built), diagnosis_(diagnosis), words_(state, built),
          trial_(state, shortageOf(words_, built, diagnosis)) {}

    NamedConflict named(const RuleConflict& from) const {
        ConflictScope scope = scopeOf(from);
        scope.helpers = helpersOf(from);
        NamedConflict conflict = start(scope);
        if (from.csms.empty())
            conflict.resource = "eligibility";
        conflict.text = sentence(scope);
        offer(conflict, scope, peopleFor(from));
        return conflict;
    }

    NamedConflict named(const LockConflict& from) const {
        const ConflictScope scope{from.resource, from.accounts,  {from.csm}, {},
                                  from.needed,   from.available, true};
        NamedConflict conflict = start(scope);
        const std::size_t count = from.accounts.size();
        const auto [needed, limit] = words_.amounts(from.resource, from.needed, from.available);
        conflict.text = {
            count == 1
                ? HEADROOM_SAY("The locked or pinned account of %2 needs %3; the limit is %4.")
                : HEADROOM_SAY("The %1 locked or pinned accounts of %2 need %3; the limit is %4."),
            {count, words_.csm(from.csm).name, needed, limit}};
        offer(conflict, scope, 0.0);
        if (std::ranges::none_of(conflict.relaxations, &ConflictNamer::settles))
            offerWithPeople(conflict, scope);
        return conflict;
    }

    /// Pins and locks pull the accounts of this family apart, or nobody may take it whole.
    NamedConflict family(std::int32_t family) const {
        constexpr std::size_t namesShown = 3;
        NamedConflict conflict;
        conflict.resource = "families";
        std::vector<Saying> names;
        std::vector<RelaxationIdea> ideas;
        for (std::int32_t i = 0; i < built_.problem->accountCount(); ++i) {
            if (built_.problem->account(i).family != family)
                continue;
            const Account& account = words_.account(i);
            conflict.accounts.push_back(account.id.value());
            if (names.size() < namesShown)
                names.emplace_back(nameOrId(account));
            if (built_.locks[static_cast<std::size_t>(i)] == LockReason::Pinned)
                ideas.push_back(unpinning(account.id));
        }
        if (const std::size_t more = conflict.accounts.size() - names.size(); more > 0)
            names.push_back({HEADROOM_SAY("%1 more"), std::vector<Saying>{more}});
        conflict.needed = 1.0;
        conflict.text = {
            HEADROOM_SAY("The family of %1 cannot have one CSM: its accounts are locked or pinned "
                         "to different CSMs, or nobody may serve them all."),
            std::vector<Saying>{enumerated(std::move(names))}};
        ideas.push_back({HEADROOM_SAY("let families be split"),
                         {{"assignment.keep_families_together", "false"}}});
        for (const RelaxationIdea& idea : ideas)
            tryOut(conflict, idea, Shortage::Families);
        arrange(conflict);
        return conflict;
    }

    /// A pin to somebody who is not in the team holds nothing; taking it back is all there is to
    /// do.
    NamedConflict idlePin(const AccountId& account, const CsmId& csm) const {
        NamedConflict conflict = ofPin(account, csm);
        conflict.text = {HEADROOM_SAY("%1 is pinned to %2, who is not in the team; it is placed as "
                                      "if it had no pin."),
                         {nameOf(account), nameOf(csm)}};
        settle(conflict, unpinning(account));
        return conflict;
    }

    /// By hand both ways: the pin is what holds.
    NamedConflict pinnedAndRejected(const AccountId& account, const CsmId& csm) const {
        NamedConflict conflict = ofPin(account, csm);
        conflict.text = {
            HEADROOM_SAY("%1 is pinned to %2, who was rejected for it; the pin holds."),
            {nameOf(account), nameOf(csm)}};
        settle(conflict, unpinning(account));
        settle(conflict, {HEADROOM_SAY("take the rejection back"),
                          {{"account:" + account.value() + ".accept", csm.value()}}});
        return conflict;
    }

    NamedConflict moveCap(const ForcedMoves& forced, std::int64_t cap) const {
        NamedConflict conflict;
        conflict.resource = "moves";
        conflict.needed = static_cast<double>(forced.all());
        conflict.available = static_cast<double>(cap);
        conflict.text = {capSentence(forced.all(), cap), {forced.all(), causesOf(forced), cap}};
        tryOut(conflict,
               {{forced.all() == 1 ? HEADROOM_SAY("raise the cap to %1 move")
                                   : HEADROOM_SAY("raise the cap to %1 moves"),
                 std::vector<Saying>{forced.all()}},
                {{"assignment.max_moves", std::to_string(forced.all())}}},
               Shortage::Moves);
        return conflict;
    }

  private:
    ConflictScope scopeOf(const RuleConflict& from) const {
        ConflictScope scope{from.resource, from.accounts,  from.csms, {},
                            from.needed,   from.available, false};
        if (from.available == 0 && !from.csms.empty())
            for (const std::int32_t account : from.accounts) {
                const std::int64_t load = itemLoad(from.resource, account);
                scope.largest = std::max(scope.largest, load);
                scope.smallest = scope.smallest == 0 ? load : std::min(scope.smallest, load);
            }
        return scope;
    }

    /// What this account's family takes of a resource.
    std::int64_t itemLoad(const Resource& resource, std::int32_t account) const {
        std::int64_t load = 0;
        const AssignmentProblem& problem = *built_.problem;
        for (const std::int32_t one : problem.accountsOf(problem.itemOf(account))) {
            const AccountRow& row = problem.account(one);
            load += resource.kind == ResourceKind::Hours   ? row.workload.count()
                    : resource.kind == ResourceKind::Ratio ? row.ratioUse
                                                           : row.arr.count();
        }
        return load;
    }

    static const char* capSentence(std::int64_t moves, std::int64_t cap) {
        if (moves == 1)
            return HEADROOM_SAY("At least %1 account must change CSM if every account is to have "
                                "one (%2); the cap is %3 moves.");
        return cap == 1 ? HEADROOM_SAY("At least %1 accounts must change CSM if every account is "
                                       "to have one (%2); the cap is %3 move.")
                        : HEADROOM_SAY("At least %1 accounts must change CSM if every account is "
                                       "to have one (%2); the cap is %3 moves.");
    }

    static Saying causesOf(const ForcedMoves& forced) {
        std::vector<Saying> causes;
        const auto cause = [&](std::int64_t count, const char* pattern) {
            if (count > 0)
                causes.push_back({pattern, std::vector<Saying>{count}});
        };
        cause(forced.pinned, HEADROOM_SAY("%1 by pins"));
        cause(forced.unserved, forced.unserved == 1
                                   ? HEADROOM_SAY("%1 because its CSM may not serve it")
                                   : HEADROOM_SAY("%1 because their CSM may not serve them"));
        cause(forced.crowded, HEADROOM_SAY("%1 to bring full books within their limits"));
        return enumerated(std::move(causes));
    }

    Saying sentence(const ConflictScope& scope) const {
        const bool one = scope.accounts.size() == 1 || words_.isFamily(scope.accounts);
        if (scope.csms.empty())
            return words_.nobodyFor(scope.accounts);
        const Saying whom = words_.whom(scope.accounts);
        const bool arr = scope.resource.kind == ResourceKind::ArrCap;
        if (scope.largest > 0) {
            const auto [least, room] = words_.amounts(
                scope.resource, one ? scope.needed : scope.smallest, mostRoom(scope));
            return {tooLarge(one, arr), {whom, least, room}};
        }
        const char* needs = arr   ? one ? HEADROOM_SAY("%1 holds %2") : HEADROOM_SAY("%1 hold %2")
                              : one ? HEADROOM_SAY("%1 needs %2")
                                  : HEADROOM_SAY("%1 need %2");
        const auto [needed, room] = words_.amounts(scope.resource, scope.needed, scope.available);
        return {HEADROOM_SAY("%1; %2."),
                {Saying(needs, {whom, needed}),
                 words_.roomOf(scope.csms, one, servedByOthers(scope), room)}};
    }

    static const char* tooLarge(bool one, bool arr) {
        if (one)
            return arr ? HEADROOM_SAY("%1 holds %2; no CSM who may serve it has room for more "
                                      "than %3.")
                       : HEADROOM_SAY("%1 needs %2; no CSM who may serve it has room for more "
                                      "than %3.");
        return arr ? HEADROOM_SAY("Each of %1 holds %2; no CSM who may serve them has room for "
                                  "more than %3.")
                   : HEADROOM_SAY("Each of %1 needs %2; no CSM who may serve them has room for "
                                  "more than %3.");
    }

    /// The most that any of these CSMs has beside what is locked.
    std::int64_t mostRoom(const ConflictScope& scope) const {
        const AssignmentProblem& problem = *built_.problem;
        const std::int32_t resources = problem.resourceCount();
        const std::vector<std::int64_t> fixed = fixedLoads(problem);
        std::int64_t most = 0;
        for (std::int32_t k = 0; k < resources; ++k)
            if (problem.resources()[static_cast<std::size_t>(k)].kind == scope.resource.kind)
                for (const CsmIndex csm : scope.csms)
                    most = std::max(most, problem.curve(csm, k).limit -
                                              fixed[static_cast<std::size_t>(csm * resources + k)]);
        return most;
    }

    /// Others may serve some of these accounts, but what is locked leaves them no room.
    bool servedByOthers(const ConflictScope& scope) const {
        const AssignmentProblem& problem = *built_.problem;
        std::vector<char> ours(static_cast<std::size_t>(problem.csmCount()), 0);
        for (const CsmIndex csm : scope.csms)
            ours[static_cast<std::size_t>(csm)] = 1;
        const auto other = [&](const ItemArc& arc) {
            return ours[static_cast<std::size_t>(arc.csm)] == 0;
        };
        std::set<std::int32_t> seen; // accounts of one list have the same CSMs
        for (const std::int32_t account : scope.accounts) {
            const std::int32_t item = problem.itemOf(account);
            const std::int32_t list = problem.sharedListOf(item);
            if (list >= 0 && !seen.insert(list).second)
                continue;
            for (const ItemArc& arc : problem.arcs(item))
                if (other(arc))
                    return true;
        }
        return false;
    }

    NamedConflict ofPin(const AccountId& account, const CsmId& csm) const {
        NamedConflict conflict;
        conflict.resource = "pins";
        conflict.accounts = {account.value()};
        conflict.csms = {csm.value()};
        conflict.needed = 1.0;
        return conflict;
    }

    std::string nameOf(const AccountId& id) const {
        const auto found = state_.book->findAccount(id);
        return found ? std::string(nameOrId(state_.book->accounts()[*found])) : id.value();
    }

    std::string nameOf(const CsmId& id) const {
        const auto found = state_.book->findCsm(id);
        return found ? state_.book->csms()[*found].name : id.value();
    }

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

    /// People who would have room for these accounts, counting all resources they lack.
    double peopleFor(const RuleConflict& from) const {
        std::vector<char> ours(state_.book->accounts().size(), 0);
        for (const std::int32_t account : from.accounts)
            ours[static_cast<std::size_t>(account)] = 1;
        double people = 0.0;
        for (const RuleConflict& other : diagnosis_.conflicts)
            if (std::ranges::any_of(other.accounts, [&](std::int32_t account) {
                    return ours[static_cast<std::size_t>(account)] != 0;
                }))
                people = std::max(people,
                                  fullTimePeopleFor(state_, other.resource.kind,
                                                    words_.units(other.resource,
                                                                 other.needed - other.available)));
        return people;
    }

    double peopleFor(const Shortage& left) const {
        const auto people = [&](ResourceKind kind) {
            return fullTimePeopleFor(state_, kind, left.missing[Shortage::kindOf({kind})]);
        };
        return std::max({people(ResourceKind::Hours), people(ResourceKind::Ratio),
                         people(ResourceKind::ArrCap)});
    }

    /// What settles most first; two rules at once only where no rule alone does.
    void offer(NamedConflict& conflict, const ConflictScope& scope, double people) const {
        const auto kind =
            scope.csms.empty() ? Shortage::Eligibility : Shortage::kindOf(scope.resource);
        for (const RelaxationIdea& idea : relaxationIdeas(state_, built_, scope))
            tryOut(conflict, idea, kind);
        if (people > 0.0)
            offerPeople(conflict, kind, people);
        if (std::ranges::none_of(conflict.relaxations, &ConflictNamer::loosensRule))
            for (const RelaxationIdea& idea : pairedRelaxationIdeas(state_, built_, scope))
                tryOut(conflict, idea, kind);
        arrange(conflict);
    }

    /// Whole accounts may need somebody more than their sum does.
    void offerPeople(NamedConflict& conflict, Shortage::Kind kind, double people) const {
        for (int more = 0; more <= morePeople; ++more) {
            const double wanted = more == 0 ? people : std::floor(people) + more;
            const RelaxationIdea idea = addedPeople(state_, wanted);
            const auto left = trial_.outcome(idea, kind, conflict.needed - conflict.available);
            if (!left || left->here > 0.0)
                continue;
            keep(conflict, idea, *left, kind);
            return;
        }
    }

    /// Where nobody else has room, accounts can only be let go to somebody new.
    void offerWithPeople(NamedConflict& conflict, const ConflictScope& scope) const {
        for (const RelaxationIdea& idea : lockIdeas(state_, built_, scope)) {
            const auto left = trial_.after(idea);
            const double people = left ? peopleFor(*left) : 0.0;
            if (people <= 0.0)
                continue;
            for (int more = 0; more <= morePeople; ++more) {
                const RelaxationIdea added =
                    addedPeople(state_, more == 0 ? people : std::floor(people) + more);
                RelaxationIdea both{bothOf(idea, added), idea.settings};
                both.settings.insert(both.settings.end(), added.settings.begin(),
                                     added.settings.end());
                const std::size_t before = conflict.relaxations.size();
                tryOut(conflict, both, Shortage::kindOf(scope.resource));
                if (conflict.relaxations.size() > before && settles(conflict.relaxations.back()))
                    break;
                conflict.relaxations.resize(before);
            }
        }
        arrange(conflict);
    }

    static bool settles(const NamedRelaxation& way) { return way.settles != Settles::Part; }

    static void arrange(NamedConflict& conflict) {
        std::ranges::stable_sort(conflict.relaxations, {}, &NamedRelaxation::settles);
        conflict.relaxations.resize(std::min(conflict.relaxations.size(), mostWays));
    }

    static bool loosensRule(const NamedRelaxation& way) {
        return way.settings.front().first.starts_with("assignment.");
    }

    void tryOut(NamedConflict& conflict, const RelaxationIdea& idea, Shortage::Kind kind) const {
        const auto left = trial_.outcome(idea, kind, conflict.needed - conflict.available);
        if (left)
            keep(conflict, idea, *left, kind);
    }

    /// An idea that does what it says; what is missing in the plan may remain.
    void settle(NamedConflict& conflict, const RelaxationIdea& idea) const {
        if (const auto left = trial_.after(idea))
            keep(conflict, idea, {0.0, *left}, Shortage::Hours);
    }

    RelaxationIdea unpinning(const AccountId& account) const {
        return {{HEADROOM_SAY("unpin %1"), std::vector<Saying>{nameOf(account)}},
                {{"account:" + account.value() + ".pin", ""}}};
    }

    void keep(NamedConflict& conflict, const RelaxationIdea& idea, const TrialOutcome& left,
              Shortage::Kind kind) const {
        const Settles settles = left.here > 0.0            ? Settles::Part
                                : left.elsewhere.nothing() ? Settles::Everything
                                                           : Settles::ThisConflict;
        conflict.relaxations.push_back({idea.text, idea.settings, effectOf(left, kind), settles});
    }

    Saying effectOf(const TrialOutcome& left, Shortage::Kind kind) const {
        const bool alone = left.elsewhere.nothing();
        if (left.here <= 0.0)
            return alone ? Saying(HEADROOM_SAY("then nothing is missing"))
                         : Saying(HEADROOM_SAY("then this is settled; elsewhere in the plan %1"),
                                  {shortageText(left.elsewhere)});
        const Saying here = missingText(kind, left.here);
        return alone ? Saying(HEADROOM_SAY("then %1"), {here})
                     : Saying(HEADROOM_SAY("then %1; elsewhere in the plan %2"),
                              {here, shortageText(left.elsewhere)});
    }

    Saying shortageText(const Shortage& shortage) const {
        std::vector<Saying> parts;
        for (std::size_t kind = 0; kind < shortage.missing.size(); ++kind)
            if (shortage.missing[kind] >= 1e-6)
                parts.push_back(
                    missingText(static_cast<Shortage::Kind>(kind), shortage.missing[kind]));
        return Saying::listed(std::move(parts), ", ");
    }

    /// "4.0 h a month are missing".
    Saying missingText(Shortage::Kind kind, double amount) const {
        const auto of = [&](ResourceKind resource) { return words_.amount({resource}, amount); };
        const char* pattern = HEADROOM_SAY("%1 are missing");
        const Saying count = Saying::ofNumber(amount, 0);
        switch (kind) {
        case Shortage::Hours:
            return {pattern, {of(ResourceKind::Hours)}};
        case Shortage::Ratio:
            return {pattern, {of(ResourceKind::Ratio)}};
        case Shortage::Arr:
            return {pattern, {of(ResourceKind::ArrCap)}};
        case Shortage::Eligibility:
            return {HEADROOM_SAY("nobody may serve %1"), {of(ResourceKind::Hours)}};
        case Shortage::Families:
            return {amount == 1.0 ? HEADROOM_SAY("%1 family cannot stay together")
                                  : HEADROOM_SAY("%1 families cannot stay together"),
                    {count}};
        case Shortage::Moves:
            break;
        }
        return {amount == 1.0 ? HEADROOM_SAY("%1 move is above the cap")
                              : HEADROOM_SAY("%1 moves are above the cap"),
                {count}};
    }

    const ScenarioState& state_;
    const BuiltProblem& built_;
    const Diagnosis& diagnosis_;
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

std::vector<NamedRelaxation> waysNotToldBefore(const std::vector<NamedConflict>& conflicts,
                                               std::size_t n) {
    std::vector<NamedRelaxation> ways = conflicts[n].relaxations;
    for (std::size_t before = 0; before < n; ++before) {
        if (conflicts[before].accounts != conflicts[n].accounts)
            continue;
        std::erase_if(ways, [&](const NamedRelaxation& way) {
            return std::ranges::find(conflicts[before].relaxations, way.settings,
                                     &NamedRelaxation::settings) !=
                   conflicts[before].relaxations.end();
        });
    }
    return ways;
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
    const ForcedMoves forced = forcedMoves(*built->problem);
    if (const auto cap = built->problem->maxMoves(); cap && forced.all() > *cap)
        conflicts.push_back(namer.moveCap(forced, *cap));
    return conflicts;
}

} // namespace headroom
