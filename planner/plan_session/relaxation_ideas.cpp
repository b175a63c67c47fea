#include "planner/plan_session/relaxation_ideas.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <optional>
#include <set>

namespace headroom {
namespace {

constexpr std::int64_t fullTime = 1000;
constexpr std::int64_t fteStep = 50; // permille
constexpr double highestCeiling = 1.5;
constexpr double mostTimesRatio = 2.0;
constexpr std::size_t mostHelpers = 3;

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

class IdeaList {
  public:
    IdeaList(const ScenarioState& state, const BuiltProblem& built, const ConflictScope& scope)
        : state_(state), built_(built), scope_(scope), words_(state, built) {}

    std::vector<RelaxationIdea> make() {
        openLocks();
        handOver();
        if (scope_.csms.empty()) {
            allowRejected();
        } else {
            raiseFte();
            raiseLimits();
        }
        splitFamilies();
        if (!scope_.byLocks) {
            widen();
            openAttributes();
            openSegments();
        }
        return std::move(ideas_);
    }

    std::vector<RelaxationIdea> makeLocks() {
        openLocks();
        handOver();
        return std::move(ideas_);
    }

    std::vector<RelaxationIdea> makePairs() {
        openAttributes();
        openSegments();
        std::vector<RelaxationIdea> pairs;
        for (std::size_t a = 0; a < ideas_.size(); ++a)
            for (std::size_t b = a + 1; b < ideas_.size(); ++b)
                pairs.push_back({bothOf(ideas_[a], ideas_[b]),
                                 {ideas_[a].settings.front(), ideas_[b].settings.front()}});
        return pairs;
    }

  private:
    std::int64_t missing() const { return scope_.needed - scope_.available; }
    const AssignmentSettings& settings() const { return state_.inputs.assignment; }

    void add(Saying text, std::string key, std::string value) {
        ideas_.push_back({std::move(text), {{std::move(key), std::move(value)}}});
    }

    bool isOurs(CsmIndex csm) const {
        return std::ranges::find(scope_.csms, csm) != scope_.csms.end();
    }

    /// Locks of accounts that these books hold: one idea for each rule and one for the pins.
    void openLocks() {
        std::array<std::int64_t, 7> count{};
        std::array<std::int64_t, 7> load{};
        std::vector<std::pair<std::int64_t, std::int32_t>> pinned;
        for (std::size_t i = 0; i < built_.locks.size(); ++i) {
            const auto account = static_cast<std::int32_t>(i);
            const CsmIndex held = built_.problem->account(account).fixedTo;
            if (held == noCsm || !isOurs(held))
                continue;
            const auto reason = static_cast<std::size_t>(built_.locks[i]);
            ++count[reason];
            load[reason] += loadOf(account);
            if (built_.locks[i] == LockReason::Pinned)
                pinned.emplace_back(loadOf(account), account);
        }
        unpin(std::move(pinned));
        std::vector<LockReason> reasons{LockReason::RenewalNear, LockReason::RedHealth,
                                        LockReason::Onboarding, LockReason::MovedRecently,
                                        LockReason::MovedTooOften};
        std::erase_if(reasons, [&](LockReason reason) { return count[std::size_t(reason)] == 0; });
        std::ranges::stable_sort(reasons, [&](LockReason a, LockReason b) {
            return load[static_cast<std::size_t>(a)] > load[static_cast<std::size_t>(b)];
        });
        for (const LockReason reason : reasons)
            unlock({reason}, count);
        if (reasons.size() > 1)
            unlock(reasons, count);
    }

    std::int64_t loadOf(std::int32_t account) const {
        const AccountRow& row = built_.problem->account(account);
        switch (scope_.resource.kind) {
        case ResourceKind::Hours:
            return row.workload.count();
        case ResourceKind::Ratio:
            return row.ratioUse;
        default:
            return row.arr.count();
        }
    }

    /// The smallest account that is enough by itself, or the fewest that are together.
    void unpin(std::vector<std::pair<std::int64_t, std::int32_t>> pinned) {
        if (pinned.empty())
            return;
        std::ranges::stable_sort(pinned, std::ranges::greater(),
                                 [](const auto& one) { return one.first; });
        std::size_t first = 0;
        while (first + 1 < pinned.size() && pinned[first + 1].first >= missing())
            ++first;
        std::int64_t freed = 0;
        RelaxationIdea idea;
        for (std::size_t n = first; n < pinned.size() && freed < missing(); ++n) {
            freed += pinned[n].first;
            idea.settings.emplace_back(
                "account:" + words_.account(pinned[n].second).id.value() + ".pin", "");
        }
        idea.text = {idea.settings.size() == 1 ? HEADROOM_SAY("unpin %1 (%3)")
                                               : HEADROOM_SAY("unpin %1 and %2 more (%3)"),
                     {nameOrId(words_.account(pinned[first].second)), idea.settings.size() - 1,
                      words_.amount(scope_.resource, freed)}};
        ideas_.push_back(std::move(idea));
    }

    void unlock(const std::vector<LockReason>& reasons, const std::array<std::int64_t, 7>& count) {
        static constexpr std::array<const char*, 7> keys = {"",
                                                            "",
                                                            "renewal_near",
                                                            "red_health",
                                                            "onboarding",
                                                            "moved_recently",
                                                            "max_owner_changes"};
        RelaxationIdea idea;
        std::vector<Saying> names;
        for (const LockReason reason : reasons) {
            const auto r = static_cast<std::size_t>(reason);
            names.push_back({HEADROOM_SAY("%1 (%2 here)"),
                             {lockReasonSaying(reason, settings().locks), count[r]}});
            idea.settings.emplace_back(std::string("assignment.lock.") + keys[r],
                                       reason == LockReason::MovedTooOften ? "" : "false");
        }
        idea.text = {HEADROOM_SAY("unlock accounts locked by %1"),
                     std::vector<Saying>{enumerated(std::move(names))}};
        ideas_.push_back(std::move(idea));
    }

    /// Locks do not hold accounts with somebody who has left.
    void handOver() {
        const Date today = state_.inputs.facts.asOf;
        for (const CsmIndex csm : scope_.csms) {
            const Csm& row = words_.csm(csm);
            if (!scope_.byLocks || !row.end || *row.end > today + std::chrono::days(365))
                continue;
            add({HEADROOM_SAY("hand over now all accounts of %1, who leaves on %2"),
                 {row.name, Saying::ofDate(*row.end)}},
                "csm:" + row.id.value() + ".status", csmStatusKey(CsmStatus::Leaver));
        }
    }

    /// The CSM who gets there with the shortest week.
    void raiseFte() {
        std::optional<CsmIndex> chosen;
        std::int64_t least = 0;
        for (const CsmIndex csm : scope_.csms) {
            const std::int64_t wanted = fteWanted(csm);
            if (wanted > 0 && words_.csm(csm).fte < Permille(fullTime) &&
                (!chosen || wanted < least)) {
                chosen = csm;
                least = wanted;
            }
        }
        if (!chosen)
            return;
        const Csm& row = words_.csm(*chosen);
        const Permille fte(std::min(fullTime, least));
        if (fte <= row.fte)
            return;
        const auto said = [](Permille value) { return Saying::ofNumber(toFraction(value), 2); };
        add({HEADROOM_SAY("add %1 FTE to %2 (%3 → %4)"),
             {said(fte - row.fte), row.name, said(row.fte), said(fte)}},
            "csm:" + row.id.value() + ".fte", fmt::format("{:.3f}", toFraction(fte)));
    }

    /// FTE in permille with which this CSM alone has what is missing; 0 = FTE does not help.
    std::int64_t fteWanted(CsmIndex csm) const {
        const CsmCapacity& capacity = state_.capacity[words_.position(csm)];
        const double now = toFraction(words_.csm(csm).fte);
        double roomNow = 0.0;
        if (scope_.resource.kind == ResourceKind::Hours)
            roomNow = static_cast<double>(capacity.planning.count()) * toFraction(ceiling());
        else if (scope_.resource.kind == ResourceKind::Ratio)
            roomNow = static_cast<double>(built_.ratioScale.capacity(capacity.ratioCapacity));
        if (roomNow <= 0.0 || now <= 0.0)
            return 0;
        const double wanted = now * (1.0 + static_cast<double>(missing()) / roomNow);
        const auto steps = static_cast<std::int64_t>(std::floor(wanted * 1000.0 / fteStep)) + 1;
        return steps * fteStep;
    }

    Permille ceiling() const { return settings().ceiling; }

    void raiseLimits() {
        if (scope_.resource.kind == ResourceKind::Hours)
            raiseCeiling();
        else if (scope_.resource.kind == ResourceKind::Ratio)
            raiseRatio();
        else
            raiseArrCaps();
    }

    void raiseCeiling() {
        double capacity = 0.0;
        std::int64_t largest = 0;
        for (const CsmIndex csm : scope_.csms) {
            const std::int64_t minutes = built_.problem->csm(csm).capacity.count();
            capacity += static_cast<double>(minutes);
            largest = std::max(largest, minutes);
        }
        if (capacity <= 0.0)
            return;
        double wanted = toFraction(ceiling()) + static_cast<double>(missing()) / capacity;
        if (scope_.largest > 0)
            wanted = static_cast<double>(scope_.largest) / static_cast<double>(largest);
        const double rounded = (std::floor(wanted * 100.0) + 1.0) / 100.0;
        if (rounded > highestCeiling)
            return;
        add({HEADROOM_SAY("raise the utilisation ceiling from %1 to %2 %"),
             {Saying::ofNumber(100.0 * toFraction(ceiling()), 0),
              Saying::ofNumber(100.0 * rounded, 0)}},
            "assignment.ceiling", fmt::format("{:.2f}", rounded));
    }

    /// Maximum of the segment that uses most of these books.
    void raiseRatio() {
        std::vector<std::int64_t> use(state_.policies.size(), 0);
        for (const std::int32_t account : scope_.accounts)
            use[state_.segmented.segment[at(account)]] += loadOf(account);
        const auto most = std::ranges::max_element(use);
        const std::int64_t rest = *most - missing();
        if (rest <= 0)
            return;
        const SegmentPolicy& policy = state_.policies[static_cast<std::size_t>(most - use.begin())];
        const double wanted =
            policy.ratioMax * static_cast<double>(*most) / static_cast<double>(rest);
        const double rounded = std::ceil(wanted);
        if (rounded > mostTimesRatio * policy.ratioMax)
            return;
        add({rounded == 1.0 ? HEADROOM_SAY("raise %1's ratio maximum from %2 to %3 account")
                            : HEADROOM_SAY("raise %1's ratio maximum from %2 to %3 accounts"),
             {policy.name, Saying::ofNumber(policy.ratioMax), Saying::ofNumber(rounded, 0)}},
            "segment:" + policy.name + ".ratio_max", fmt::format("{:.0f}", rounded));
    }

    void raiseArrCaps() {
        const auto largest = std::ranges::max_element(scope_.csms, {}, [&](CsmIndex csm) {
            return built_.problem->csm(csm).arrMax.value_or(Money()).count();
        });
        const Csm& row = words_.csm(*largest);
        const Money now = built_.problem->csm(*largest).arrMax.value_or(Money());
        if (scope_.largest > 0)
            raiseArrCap(row, now, Money(scope_.largest));
        if (scope_.largest < scope_.needed)
            raiseArrCap(row, now, now + Money(missing()));
        add(HEADROOM_SAY("switch the ARR caps off"), "assignment.arr_caps_on", "false");
    }

    void raiseArrCap(const Csm& csm, Money now, Money wanted) {
        const double rounded = std::ceil(toUnits(wanted));
        add({HEADROOM_SAY("raise %1's ARR cap from %2 to %3 %4"),
             {csm.name, Saying::ofAmount(toUnits(now), 0), Saying::ofAmount(rounded, 0),
              state_.inputs.facts.currency}},
            "csm:" + csm.id.value() + ".arr_cap", fmt::format("{:.0f}", rounded));
    }

    /// Nobody may serve these accounts: rejections may be all that keeps people out.
    void allowRejected() {
        for (const std::int32_t account : scope_.accounts)
            for (const auto& [id, csm] : state_.inputs.rejected)
                if (id == words_.account(account).id && ideas_.size() < mostHelpers)
                    add({HEADROOM_SAY("allow %1 for %2 again"),
                         {csm.value(), nameOrId(words_.account(account))}},
                        "account:" + id.value() + ".accept", csm.value());
    }

    void openAttributes() {
        if (settings().languagesAreHard)
            add(HEADROOM_SAY("let CSMs serve accounts of any language"),
                "assignment.languages_are_hard", "false");
        if (settings().regionsAreHard)
            add(HEADROOM_SAY("let CSMs serve accounts of any region"),
                "assignment.regions_are_hard", "false");
    }

    void openSegments() {
        if (settings().segmentsAreHard)
            add(HEADROOM_SAY("let CSMs serve every segment"), "assignment.segments_are_hard",
                "false");
    }

    void splitFamilies() {
        const bool any = std::ranges::any_of(scope_.accounts, [&](std::int32_t account) {
            return built_.problem->account(account).family >= 0;
        });
        if (settings().keepFamiliesTogether && any)
            add(HEADROOM_SAY("let families be split"), "assignment.keep_families_together",
                "false");
    }

    void widen() {
        std::size_t offered = 0;
        for (const CsmIndex csm : scope_.helpers)
            if (offered < mostHelpers && widen(words_.csm(csm)))
                ++offered;
    }

    /// Everything that keeps this CSM from the accounts, in one step.
    bool widen(const Csm& csm) {
        // %1 = the CSM, %2 = segments, %3 = languages, %4 = regions.
        static constexpr std::array<const char*, 8> patterns = {
            "",
            HEADROOM_SAY("let %1 also serve %2 accounts"),
            HEADROOM_SAY("let %1 also serve accounts in %3"),
            HEADROOM_SAY("let %1 also serve %2 accounts and accounts in %3"),
            HEADROOM_SAY("let %1 also serve accounts of %4"),
            HEADROOM_SAY("let %1 also serve %2 accounts and accounts of %4"),
            HEADROOM_SAY("let %1 also serve accounts in %3 and accounts of %4"),
            HEADROOM_SAY("let %1 also serve %2 accounts, accounts in %3 and accounts of %4")};
        RelaxationIdea idea;
        std::vector<Saying> said{csm.name, "", "", ""};
        std::size_t pattern = 0;
        const auto take = [&](const char* field, const std::vector<std::string>& now,
                              const std::vector<std::string>& more, std::size_t place) {
            if (more.empty())
                return;
            idea.settings.emplace_back(
                "csm:" + csm.id.value() + field,
                fmt::format("{};{}", fmt::join(now, ";"), fmt::join(more, ";")));
            said[place] = enumerated(more);
            pattern += std::size_t{1} << (place - 1);
        };
        if (settings().segmentsAreHard)
            take(".segments", csm.segments,
                 lacking(csm.segments, [&](std::int32_t i) { return words_.segmentOf(i); }), 1);
        if (settings().languagesAreHard)
            take(".languages", csm.languages,
                 lacking(csm.languages,
                         [&](std::int32_t i) { return words_.account(i).language.str(); }),
                 2);
        if (settings().regionsAreHard)
            take(".regions", csm.regions,
                 lacking(csm.regions,
                         [&](std::int32_t i) { return words_.account(i).region.str(); }),
                 3);
        if (idea.settings.empty())
            return false;
        idea.text = {patterns[pattern], std::move(said)};
        ideas_.push_back(std::move(idea));
        return true;
    }

    /// What these accounts ask for and the list does not have; an empty list has everything.
    template <class ValueOf>
    std::vector<std::string> lacking(const std::vector<std::string>& list, ValueOf valueOf) const {
        std::vector<std::string> more;
        std::set<std::string> known;
        for (const std::string& text : list)
            known.insert(comparisonKey(text));
        for (const std::int32_t account : scope_.accounts)
            if (const std::string value = valueOf(account);
                !list.empty() && !value.empty() && known.insert(comparisonKey(value)).second)
                more.push_back(value);
        return more;
    }

    const ScenarioState& state_;
    const BuiltProblem& built_;
    const ConflictScope& scope_;
    ConflictWords words_;
    std::vector<RelaxationIdea> ideas_;
};

} // namespace

Saying bothOf(const RelaxationIdea& one, const RelaxationIdea& other) {
    return {HEADROOM_SAY("%1, and %2"), {one.text, other.text}};
}

double fullTimePeopleFor(const ScenarioState& state, ResourceKind kind, double units) {
    const Level level = levelOf(Csm(), state.inputs.workload);
    double room = 0.0;
    if (kind == ResourceKind::Hours)
        room = state.inputs.workload.productiveHours * level.factor *
               toFraction(state.inputs.assignment.ceiling);
    else if (kind == ResourceKind::Ratio)
        room = level.factor;
    else if (level.arrCap)
        room = toUnits(*level.arrCap);
    return units <= 0.0 ? 0.0 : room > 0.0 ? units / room : 1.0;
}

RelaxationIdea addedPeople(const ScenarioState& state, double people) {
    const auto steps = static_cast<std::int64_t>(std::ceil(people * 1000.0 / fteStep - 1e-9));
    const std::int64_t fte = std::max<std::int64_t>(1, steps) * fteStep;
    const bool partTime = fte < fullTime;
    const std::int64_t count = partTime ? 1 : (fte + fullTime - 1) / fullTime;
    RelaxationIdea idea;
    for (std::int64_t n = 1; std::ssize(idea.settings) < count; ++n) {
        const CsmId id(fmt::format("NEW-{}", n));
        if (!state.book->findCsm(id) && !state.inputs.team.contains(id))
            idea.settings.emplace_back("csm:" + id.value(), "new");
    }
    if (partTime)
        idea.settings.emplace_back(idea.settings.front().first + ".fte",
                                   fmt::format("{:.3f}", toFraction(Permille(fte))));
    idea.text = partTime     ? Saying(HEADROOM_SAY("add a CSM with %1 FTE who may serve everybody"),
                                      {Saying::ofNumber(toFraction(Permille(fte)), 2)})
                : count == 1 ? Saying(HEADROOM_SAY("add a full-time CSM who may serve everybody"))
                             : Saying(HEADROOM_SAY("add %1 full-time CSMs who may serve everybody"),
                                      {Saying(count)});
    return idea;
}

std::vector<RelaxationIdea> relaxationIdeas(const ScenarioState& state, const BuiltProblem& built,
                                            const ConflictScope& scope) {
    return IdeaList(state, built, scope).make();
}

std::vector<RelaxationIdea> lockIdeas(const ScenarioState& state, const BuiltProblem& built,
                                      const ConflictScope& scope) {
    return IdeaList(state, built, scope).makeLocks();
}

std::vector<RelaxationIdea> pairedRelaxationIdeas(const ScenarioState& state,
                                                  const BuiltProblem& built,
                                                  const ConflictScope& scope) {
    return scope.csms.empty() ? IdeaList(state, built, scope).makePairs()
                              : std::vector<RelaxationIdea>();
}

} // namespace headroom
