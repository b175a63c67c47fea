#include "planner/plan_session/relaxation_ideas.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <fmt/format.h>
#include <optional>

namespace headroom {
namespace {

constexpr std::int64_t mostFte = 1500;
constexpr std::int64_t fteStep = 50; // permille
constexpr std::size_t mostPins = 3;
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
        if (scope_.csms.empty()) {
            openRules();
        } else {
            raiseFte();
            raiseLimits();
        }
        if (!scope_.byLocks) {
            widen();
            addPerson();
        }
        return std::move(ideas_);
    }

    std::vector<RelaxationIdea> makePairs() {
        openAttributes();
        openSegments();
        std::vector<RelaxationIdea> pairs;
        for (std::size_t a = 0; a < ideas_.size(); ++a)
            for (std::size_t b = a + 1; b < ideas_.size(); ++b)
                pairs.push_back({ideas_[a].text + ", and " + ideas_[b].text,
                                 {ideas_[a].settings.front(), ideas_[b].settings.front()}});
        return pairs;
    }

  private:
    std::int64_t missing() const { return scope_.needed - scope_.available; }
    const AssignmentSettings& settings() const { return state_.inputs.assignment; }

    void add(std::string text, std::string key, std::string value) {
        ideas_.push_back({std::move(text), {{std::move(key), std::move(value)}}});
    }

    bool isOurs(CsmIndex csm) const {
        return std::ranges::find(scope_.csms, csm) != scope_.csms.end();
    }

    /// Locks of accounts that these books hold: one idea for each rule, one for each large pin.
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
                pinned.emplace_back(-loadOf(account), account);
        }
        std::vector<LockReason> reasons{LockReason::RenewalNear, LockReason::RedHealth,
                                        LockReason::Onboarding, LockReason::MovedRecently,
                                        LockReason::MovedTooOften};
        std::ranges::stable_sort(reasons, [&](LockReason a, LockReason b) {
            return load[static_cast<std::size_t>(a)] > load[static_cast<std::size_t>(b)];
        });
        std::ranges::sort(pinned);
        pinned.resize(std::min(pinned.size(), mostPins));
        for (const auto& [negative, account] : pinned)
            unpin(account, -negative);
        for (const LockReason reason : reasons)
            if (count[static_cast<std::size_t>(reason)] > 0)
                unlock(reason, count[static_cast<std::size_t>(reason)]);
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

    void unpin(std::int32_t account, std::int64_t load) {
        const Account& row = words_.account(account);
        add(fmt::format("unpin {} ({})", nameOrId(row), words_.amount(scope_.resource, load)),
            "account:" + row.id.value() + ".pin", "");
    }

    void unlock(LockReason reason, std::int64_t count) {
        static constexpr std::array<const char*, 7> keys = {"",
                                                            "",
                                                            "renewal_near",
                                                            "red_health",
                                                            "onboarding",
                                                            "moved_recently",
                                                            "max_owner_changes"};
        const bool often = reason == LockReason::MovedTooOften;
        add(fmt::format("unlock accounts with {} (holds {} here)",
                        lockReasonText(reason, settings().locks), count),
            std::string("assignment.lock.") + keys[static_cast<std::size_t>(reason)],
            often ? "" : "false");
    }

    /// The CSM who gets there with the shortest week.
    void raiseFte() {
        std::optional<CsmIndex> chosen;
        std::int64_t least = 0;
        for (const CsmIndex csm : scope_.csms) {
            const std::int64_t wanted = fteWanted(csm);
            if (wanted > 0 && (!chosen || wanted < least)) {
                chosen = csm;
                least = wanted;
            }
        }
        if (!chosen)
            return;
        const Csm& row = words_.csm(*chosen);
        const Permille fte(std::min(mostFte, least));
        if (fte <= row.fte)
            return;
        add(fmt::format("add {:.2f} FTE to {} ({:.2f} → {:.2f})", toFraction(fte - row.fte),
                        row.name, toFraction(row.fte), toFraction(fte)),
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
        for (const CsmIndex csm : scope_.csms)
            capacity += static_cast<double>(built_.problem->csm(csm).capacity.count());
        if (capacity <= 0.0)
            return;
        const double wanted = toFraction(ceiling()) + static_cast<double>(missing()) / capacity;
        const double rounded = (std::floor(wanted * 100.0) + 1.0) / 100.0;
        add(fmt::format("raise the utilisation ceiling from {:.0f} to {:.0f} %",
                        100.0 * toFraction(ceiling()), 100.0 * rounded),
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
        add(fmt::format("raise {}'s ratio maximum from {:.0f} to {:.0f} accounts", policy.name,
                        policy.ratioMax, rounded),
            "segment:" + policy.name + ".ratio_max", fmt::format("{:.0f}", rounded));
    }

    void raiseArrCaps() {
        const auto largest = std::ranges::max_element(scope_.csms, {}, [&](CsmIndex csm) {
            return built_.problem->csm(csm).arrMax.value_or(Money()).count();
        });
        const Csm& row = words_.csm(*largest);
        const Money now = built_.problem->csm(*largest).arrMax.value_or(Money());
        const double wanted = std::ceil(toUnits(now) + toUnits(Money(missing())));
        add(fmt::format("raise {}'s ARR cap by {}", row.name,
                        words_.amount(scope_.resource, missing())),
            "csm:" + row.id.value() + ".arr_cap", fmt::format("{:.0f}", wanted));
        add("switch the ARR caps off", "assignment.arr_caps_on", "false");
    }

    /// Nobody may serve these accounts: switches and rejections that keep people out.
    void openRules() {
        openAttributes();
        for (const std::int32_t account : scope_.accounts)
            for (const auto& [id, csm] : state_.inputs.rejected)
                if (id == words_.account(account).id && ideas_.size() < mostHelpers + 2)
                    add(fmt::format("allow {} for {} again", csm.value(), id.value()),
                        "account:" + id.value() + ".accept", csm.value());
        openSegments();
    }

    void openAttributes() {
        const std::string whom = words_.accounts(scope_.accounts);
        if (settings().languagesAreHard)
            add("let CSMs of other languages serve " + whom, "assignment.languages_are_hard",
                "false");
        if (settings().regionsAreHard)
            add("let CSMs of other regions serve " + whom, "assignment.regions_are_hard", "false");
    }

    void openSegments() {
        if (settings().segmentsAreHard)
            add("let CSMs serve every segment", "assignment.segments_are_hard", "false");
    }

    void widen() {
        std::size_t offered = 0;
        for (const CsmIndex csm : scope_.helpers) {
            const Csm& row = words_.csm(csm);
            const std::string list = widened(row);
            if (list.empty() || offered == mostHelpers)
                continue;
            ++offered;
            add(fmt::format("let {} serve {}", row.name, words_.accounts(scope_.accounts)),
                "csm:" + row.id.value() + ".segments", list);
        }
    }

    /// The CSM's segments with those of the accounts; empty where that changes nothing.
    std::string widened(const Csm& csm) const {
        if (csm.segments.empty() || !settings().segmentsAreHard)
            return {};
        std::vector<std::string> names = csm.segments;
        for (const std::int32_t account : scope_.accounts)
            if (std::ranges::find(names, words_.segmentOf(account)) == names.end())
                names.push_back(words_.segmentOf(account));
        return names.size() == csm.segments.size() ? std::string()
                                                   : fmt::format("{}", fmt::join(names, ";"));
    }

    void addPerson() {
        for (int n = 1;; ++n) {
            const CsmId id(fmt::format("NEW-{}", n));
            if (state_.book->findCsm(id) || state_.inputs.team.contains(id))
                continue;
            add("add a full-time CSM who serves every segment", "csm:" + id.value(), "new");
            return;
        }
    }

    const ScenarioState& state_;
    const BuiltProblem& built_;
    const ConflictScope& scope_;
    ConflictWords words_;
    std::vector<RelaxationIdea> ideas_;
};

} // namespace

std::vector<RelaxationIdea> relaxationIdeas(const ScenarioState& state, const BuiltProblem& built,
                                            const ConflictScope& scope) {
    return IdeaList(state, built, scope).make();
}

std::vector<RelaxationIdea> pairedRelaxationIdeas(const ScenarioState& state,
                                                  const BuiltProblem& built,
                                                  const ConflictScope& scope) {
    return scope.csms.empty() ? IdeaList(state, built, scope).makePairs()
                              : std::vector<RelaxationIdea>();
}

} // namespace headroom
