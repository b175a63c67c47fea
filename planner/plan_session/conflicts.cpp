#include "planner/plan_session/conflicts.h"

#include "planner/assignment/diagnosis.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

class ConflictNamer {
  public:
    ConflictNamer(const ScenarioState& state, const BuiltProblem& built)
        : state_(state), built_(built) {}

    NamedConflict named(const RuleConflict& from) const {
        NamedConflict conflict = start(from.resource, from.accounts, from.needed, from.available);
        for (const CsmIndex csm : from.csms)
            conflict.csms.push_back(idOf(csm));
        const std::string whom = describeAccounts(from.accounts);
        if (from.csms.empty())
            conflict.text = fmt::format("Nobody may serve {}.", whom);
        else
            conflict.text = fmt::format("{} need {}; {} that may serve them {} {}.", whom,
                                        amount(from.resource, from.needed), people(from.csms),
                                        from.csms.size() == 1 ? "has" : "have",
                                        amount(from.resource, from.available));
        for (const Relaxation& relaxation : from.relaxations)
            conflict.relaxations.push_back(named(relaxation, from));
        return conflict;
    }

    NamedConflict named(const LockConflict& from) const {
        NamedConflict conflict = start(from.resource, from.accounts, from.needed, from.available);
        conflict.csms = {idOf(from.csm)};
        conflict.text = fmt::format("Locked and pinned accounts of {} need {}, the limit is {}.",
                                    nameOf(from.csm), amount(from.resource, from.needed),
                                    amount(from.resource, from.available));
        return conflict;
    }

  private:
    NamedConflict start(const Resource& resource, const std::vector<std::int32_t>& accounts,
                        std::int64_t needed, std::int64_t available) const {
        NamedConflict conflict;
        conflict.resource = resourceKey(resource);
        for (const std::int32_t account : accounts)
            conflict.accounts.push_back(state_.book->accounts()[at(account)].id.value());
        conflict.needed = inUnits(resource, needed);
        conflict.available = inUnits(resource, available);
        return conflict;
    }

    static std::string resourceKey(const Resource& resource) {
        return resource.kind == ResourceKind::Hours   ? "hours"
               : resource.kind == ResourceKind::Ratio ? "ratio"
                                                      : "arr";
    }

    double inUnits(const Resource& resource, std::int64_t value) const {
        switch (resource.kind) {
        case ResourceKind::Hours:
            return static_cast<double>(value) / 60.0;
        case ResourceKind::Ratio:
            return built_.ratioScale.toFull(value);
        default:
            return static_cast<double>(value) / 100.0;
        }
    }

    std::string amount(const Resource& resource, std::int64_t value) const {
        const double units = inUnits(resource, value);
        switch (resource.kind) {
        case ResourceKind::Hours:
            return fmt::format("{:.1f} h a month", units);
        case ResourceKind::Ratio:
            return fmt::format("{:.2f} full-time books", units);
        default:
            return fmt::format("{:.0f} {} of ARR", units, state_.inputs.facts.currency);
        }
    }

    std::string describeAccounts(const std::vector<std::int32_t>& accounts) const {
        std::vector<std::size_t> ofSegment(state_.segmented.segmentNames.size(), 0);
        for (const std::int32_t account : accounts)
            ++ofSegment[state_.segmented.segment[at(account)]];
        std::string text;
        for (std::size_t s = 0; s < ofSegment.size(); ++s)
            if (ofSegment[s] > 0)
                text += fmt::format("{}{} {} account{}", text.empty() ? "" : " and ", ofSegment[s],
                                    state_.segmented.segmentNames[s], ofSegment[s] == 1 ? "" : "s");
        return text;
    }

    std::string people(const std::vector<CsmIndex>& csms) const {
        if (csms.size() > 3)
            return fmt::format("the {} CSMs", csms.size());
        std::string text;
        for (const CsmIndex csm : csms)
            text += (text.empty() ? "" : ", ") + nameOf(csm);
        return text;
    }

    std::string idOf(CsmIndex csm) const {
        return state_.book->csms()[at(built_.bookCsm[at(csm)])].id.value();
    }
    std::string nameOf(CsmIndex csm) const {
        return state_.book->csms()[at(built_.bookCsm[at(csm)])].name;
    }

    NamedRelaxation named(const Relaxation& from, const RuleConflict& conflict) const {
        NamedRelaxation relaxation;
        relaxation.effect =
            from.shortageAfter == 0
                ? "then nothing is missing"
                : "then " + amount(conflict.resource, from.shortageAfter) + " are missing";
        switch (from.kind) {
        case RelaxationKind::RaiseLimits:
            relaxation.text =
                fmt::format("raise the limits of {} by {} together", people(conflict.csms),
                            amount(conflict.resource, from.amount));
            if (conflict.resource.kind == ResourceKind::Hours && conflict.available > 0)
                relaxation.set =
                    fmt::format("assignment.ceiling={:.3f}",
                                toFraction(state_.inputs.assignment.ceiling) *
                                    static_cast<double>(conflict.available + from.amount) /
                                    static_cast<double>(conflict.available));
            break;
        case RelaxationKind::AddCapacity:
            relaxation.text = fmt::format("add a CSM for these accounts with {}",
                                          amount(conflict.resource, from.amount));
            break;
        case RelaxationKind::WidenEligibility:
            relaxation.text = fmt::format("let {} serve these accounts", nameOf(from.csm));
            relaxation.set = widened(from.csm, conflict.accounts);
            break;
        }
        return relaxation;
    }

    std::string widened(CsmIndex csm, const std::vector<std::int32_t>& accounts) const {
        const Csm& row = state_.book->csms()[at(built_.bookCsm[at(csm)])];
        std::string list;
        for (const std::string& segment : row.segments)
            list += (list.empty() ? "" : ";") + segment;
        for (const std::int32_t account : accounts) {
            const std::string& name =
                state_.segmented.segmentNames[state_.segmented.segment[at(account)]];
            if ((";" + list + ";").find(";" + name + ";") == std::string::npos)
                list += (list.empty() ? "" : ";") + name;
        }
        return "csm:" + row.id.value() + ".segments=" + list;
    }

    const ScenarioState& state_;
    const BuiltProblem& built_;
};

} // namespace

Result<std::vector<NamedConflict>> findConflicts(const ScenarioState& state) {
    const auto built = buildProblem(assignmentInputs(state));
    if (!built)
        return fail(built.error());
    const Diagnosis diagnosis = diagnose(*built->problem);
    const ConflictNamer namer(state, *built);
    std::vector<NamedConflict> conflicts;
    for (const RuleConflict& conflict : diagnosis.conflicts)
        conflicts.push_back(namer.named(conflict));
    for (const LockConflict& conflict : diagnosis.locks)
        conflicts.push_back(namer.named(conflict));
    return conflicts;
}

} // namespace headroom
