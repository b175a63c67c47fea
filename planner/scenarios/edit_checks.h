#pragma once

#include "planner/scenarios/edit.h"

#include <set>

namespace headroom {

/// May this edit be applied to these inputs? Whole values are checked with the ranges of
/// assumption_keys.h, IDs against the book, the team and the planned hires. Edits that only take
/// something back are always allowed. Errors: those of applyEdit.
Result<void> checkEdit(const PlanInputs& inputs, const ReplaceBook& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetSegmentRules& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetComplexityWeights& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetPolicies& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetLevels& edit);
Result<void> checkEdit(const PlanInputs& inputs, const OverrideSegment& edit);
Result<void> checkEdit(const PlanInputs& inputs, const ChangeCsm& edit);
Result<void> checkEdit(const PlanInputs& inputs, const PinAccount& edit);
Result<void> checkEdit(const PlanInputs& inputs, const RejectPair& edit);
Result<void> checkEdit(const PlanInputs& inputs, const AssignOwners& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetGrowth& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetMigration& edit);
Result<void> checkEdit(const PlanInputs& inputs, const SetHires& edit);

/// Everybody who may own an account: imported (even when removed since), added, or a planned hire.
class KnownCsms {
  public:
    explicit KnownCsms(const PlanInputs& inputs);

    bool contains(const CsmId& csm) const;
    bool isPlaceholder(const CsmId& csm) const { return placeholders_.contains(csm); }

  private:
    const PlanInputs& inputs_;
    std::set<CsmId> placeholders_;
};

} // namespace headroom
