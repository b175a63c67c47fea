#include "planner/scenarios/edit_checks.h"

#include "planner/scenarios/assumption_fields.h"
#include "planner/segmentation/segment_thresholds.h"

#include <algorithm>
#include <functional>

namespace headroom {
namespace {

Result<void> checkFields(const std::vector<AssumptionField>& fields) {
    for (const AssumptionField& field : fields)
        if (auto checked = field.check(); !checked)
            return checked;
    return {};
}

/// Names must be there, and once.
template <class Items, class Name>
Result<void> checkNames(const Items& items, Name name, const std::string& what) {
    std::set<std::string> seen;
    for (const auto& item : items) {
        const std::string& text = std::invoke(name, item);
        if (text.empty())
            return fail(ErrorCode::BadValue, what, "needs a name");
        if (!seen.insert(text).second)
            return fail(ErrorCode::Duplicate, what + " " + text, "the name appears twice");
    }
    return {};
}

Result<void> checkAccount(const PlanInputs& inputs, const AccountId& account) {
    if (!inputs.book->findAccount(account))
        return fail(ErrorCode::UnknownAccount, account.value(), "the book has no such account");
    return {};
}

Result<void> checkOwner(const KnownCsms& known, const CsmId& csm) {
    if (!known.contains(csm))
        return fail(ErrorCode::UnknownCsm, csm.value(), "the team has no such CSM");
    return {};
}

Result<void> checkPolicy(SegmentPolicy policy) {
    const std::string prefix = "segment:" + policy.name + ".";
    if (auto checked = checkNames(policy.activities, &Activity::name, prefix + "activity");
        !checked)
        return checked;
    return checkFields(policyFields(policy, prefix));
}

Result<void> checkLeaves(const Csm& csm) {
    const Leave* previous = nullptr;
    for (const Leave& leave : csm.leaves) {
        if (leave.to < leave.from)
            return fail(ErrorCode::OutOfRange, csm.id.value(), "a leave ends before it begins");
        if (previous != nullptr && leave.from <= previous->to)
            return fail(ErrorCode::BadValue, csm.id.value(),
                        "leaves must be in order and not overlap");
        previous = &leave;
    }
    return {};
}

Result<void> checkCsm(const Csm& csm) {
    const std::string& id = csm.id.value();
    if (csm.fte < Permille(0) || csm.fte > Permille(1500))
        return fail(ErrorCode::OutOfRange, id, "FTE must be 0 to 1.5");
    if (csm.status == CsmStatus::Hire)
        return fail(ErrorCode::BadValue, id, "planned hires are changed in the hiring plan");
    if (csm.start && csm.end && *csm.end < *csm.start)
        return fail(ErrorCode::OutOfRange, id, "the end must not be before the start");
    if ((csm.monthlyCost && *csm.monthlyCost < Money(0)) || (csm.arrCap && *csm.arrCap < Money(0)))
        return fail(ErrorCode::OutOfRange, id, "costs and caps must not be negative");
    if (csm.promotion && csm.promotion->level.empty())
        return fail(ErrorCode::UnknownLevel, id, "a promotion needs a level");
    return checkLeaves(csm);
}

} // namespace

KnownCsms::KnownCsms(const PlanInputs& inputs) : inputs_(inputs) {
    for (const PlannedHire& hire : inputs.hires)
        placeholders_.insert(placeholderOf(hire.id));
}

bool KnownCsms::contains(const CsmId& csm) const {
    if (inputs_.book->findCsm(csm) || placeholders_.contains(csm))
        return true;
    const auto added = inputs_.team.find(csm);
    return added != inputs_.team.end() && added->second.has_value();
}

Result<void> checkEdit(const PlanInputs& inputs, const ReplaceBook& edit) {
    if (edit.book == nullptr)
        return fail(ErrorCode::BadValue, "replace_book", "there is no book in this edit");
    for (const PlannedHire& hire : inputs.hires)
        if (edit.book->findCsm(placeholderOf(hire.id)))
            return fail(ErrorCode::Duplicate, placeholderOf(hire.id).value(),
                        "a planned hire has the ID of this CSM");
    return {};
}

Result<void> checkEdit(const PlanInputs&, const SetSegmentRules& edit) {
    return checkRules(edit.rules);
}

Result<void> checkEdit(const PlanInputs&, const SetComplexityWeights& edit) {
    ComplexityWeights weights = edit.weights;
    return checkFields(weightFields(weights, "complexity."));
}

Result<void> checkEdit(const PlanInputs&, const SetPolicies& edit) {
    if (auto checked = checkNames(edit.policies, &SegmentPolicy::name, "segment"); !checked)
        return checked;
    for (const SegmentPolicy& policy : edit.policies)
        if (auto checked = checkPolicy(policy); !checked)
            return checked;
    return {};
}

Result<void> checkEdit(const PlanInputs&, const SetLevels& edit) {
    if (auto checked = checkNames(edit.levels, &Level::name, "level"); !checked)
        return checked;
    for (Level level : edit.levels)
        if (auto checked = checkFields(levelFields(level, "level:" + level.name + ".")); !checked)
            return checked;
    return {};
}

Result<void> checkEdit(const PlanInputs& inputs, const OverrideSegment& edit) {
    if (edit.segment && edit.segment->segment.empty())
        return fail(ErrorCode::UnknownSegment, edit.account.value(), "needs a segment");
    return checkAccount(inputs, edit.account);
}

Result<void> checkEdit(const PlanInputs& inputs, const ChangeCsm& edit) {
    const KnownCsms known(inputs);
    if (edit.csm.empty())
        return fail(ErrorCode::BadValue, "csm", "a CSM needs an ID");
    if (known.isPlaceholder(edit.csm))
        return fail(ErrorCode::Duplicate, edit.csm.value(),
                    "planned hires are changed in the hiring plan");
    if (!edit.value || edit.reset)
        return checkOwner(known, edit.csm);
    if (edit.value->id != edit.csm)
        return fail(ErrorCode::BadValue, edit.csm.value(), "the ID of a CSM does not change");
    return checkCsm(*edit.value);
}

Result<void> checkEdit(const PlanInputs& inputs, const PinAccount& edit) {
    if (auto checked = checkAccount(inputs, edit.account); !checked || !edit.csm)
        return checked;
    return checkOwner(KnownCsms(inputs), *edit.csm);
}

Result<void> checkEdit(const PlanInputs& inputs, const RejectPair& edit) {
    if (auto checked = checkAccount(inputs, edit.account); !checked || !edit.rejected)
        return checked;
    return checkOwner(KnownCsms(inputs), edit.csm);
}

Result<void> checkEdit(const PlanInputs& inputs, const AssignOwners& edit) {
    const KnownCsms known(inputs);
    for (const AssignOwners::Change& change : edit.changes) {
        if (auto checked = checkAccount(inputs, change.account); !checked)
            return checked;
        if (!change.owner || change.owner->empty())
            continue;
        if (auto checked = checkOwner(known, *change.owner); !checked)
            return checked;
    }
    return {};
}

Result<void> checkEdit(const PlanInputs&, const SetGrowth& edit) {
    if (edit.growth.segment.empty())
        return fail(ErrorCode::UnknownSegment, "growth", "needs a segment");
    if (edit.remove)
        return {};
    GrowthAssumption growth = edit.growth;
    return checkFields(growthFields(growth, "growth:" + growth.segment + "."));
}

Result<void> checkEdit(const PlanInputs&, const SetMigration& edit) {
    std::set<std::pair<std::string, std::string>> seen;
    std::map<std::string, double> leaving;
    for (const MigrationAssumption& m : edit.migration) {
        const std::string subject = "migration " + m.from + " to " + m.to;
        if (m.from.empty() || m.to.empty() || m.from == m.to)
            return fail(ErrorCode::UnknownSegment, subject, "needs two different segments");
        if (!seen.emplace(m.from, m.to).second)
            return fail(ErrorCode::Duplicate, subject, "the pair appears twice");
        leaving[m.from] += m.shareMonth;
        if (!(m.shareMonth >= 0.0 && leaving[m.from] <= 1.0))
            return fail(ErrorCode::OutOfRange, subject,
                        "the shares that leave a segment in a month must be 0 to 1 together");
        if (!(m.arrMultiple >= 0.0 && m.arrMultiple <= 1000.0))
            return fail(ErrorCode::OutOfRange, subject, "the ARR multiple must be 0 to 1000");
    }
    return {};
}

Result<void> checkEdit(const PlanInputs& inputs, const SetHires& edit) {
    std::set<CsmId> seen;
    for (const PlannedHire& hire : edit.hires) {
        const CsmId placeholder = placeholderOf(hire.id);
        if (hire.id.empty())
            return fail(ErrorCode::BadValue, "hire", "a planned hire needs an ID");
        if (!seen.insert(placeholder).second || inputs.book->findCsm(placeholder) ||
            inputs.team.contains(placeholder))
            return fail(ErrorCode::Duplicate, placeholder.value(), "the ID is taken");
        if (hire.segment.empty())
            return fail(ErrorCode::UnknownSegment, hire.id.value(), "a hire needs a segment");
        if (hire.start < Month(1900, 1) || hire.start > Month(2200, 12))
            return fail(ErrorCode::OutOfRange, hire.id.value(),
                        "the start must be in the years 1900 to 2200");
    }
    return {};
}

} // namespace headroom
