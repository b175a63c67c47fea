#pragma once

#include "planner/scenarios/plan_inputs.h"

#include <variant>

namespace headroom {

/// Edits are small values that replace one part of PlanInputs and know nothing of the rest. Each is
/// at once the undo step, the database row, the audit trail, the difference between scenarios and a
/// line of the command line's script.

struct ReplaceBook { // import
    std::shared_ptr<const Book> book;
    std::string source; // file names, for people
    bool operator==(const ReplaceBook& other) const;
};
/// One scalar assumption by its key ("workload.productive_hours", "hiring.horizon_months",
/// "facts.as_of", "segment:Strategic.ratio_target" …); keys and texts as in assumption_keys.h.
/// nullopt = back to "not given", where the value may be absent.
struct SetValue {
    std::string key;
    std::optional<std::string> value;
    std::string source; // where the value comes from
    bool operator==(const SetValue&) const = default;
};
struct SetSegmentRules {
    SegmentRules rules;
    bool operator==(const SetSegmentRules&) const = default;
};
struct SetComplexityWeights {
    ComplexityWeights weights;
    bool operator==(const SetComplexityWeights&) const = default;
};
struct SetPolicies { // the whole list, in service order
    std::vector<SegmentPolicy> policies;
    bool operator==(const SetPolicies&) const = default;
};
struct SetLevels {
    std::vector<Level> levels;
    bool operator==(const SetLevels&) const = default;
};
struct OverrideSegment { // nullopt = by the rules again
    AccountId account;
    std::optional<SegmentOverride> segment;
    bool operator==(const OverrideSegment&) const = default;
};
struct ChangeCsm { // nullopt = remove; `reset` = as imported
    CsmId csm;
    std::optional<Csm> value;
    bool reset = false;
    bool operator==(const ChangeCsm&) const = default;
};
struct PinAccount { // nullopt = unpin
    AccountId account;
    std::optional<CsmId> csm;
    bool operator==(const PinAccount&) const = default;
};
struct RejectPair {
    AccountId account;
    CsmId csm;
    bool rejected = true;
    bool operator==(const RejectPair&) const = default;
};
/// New owners for some accounts: an accepted proposal, or a drag. nullopt owner = as imported
/// again; empty CsmId = nobody.
struct AssignOwners {
    struct Change {
        AccountId account;
        std::optional<CsmId> owner;
        bool operator==(const Change&) const = default;
    };
    std::vector<Change> changes;
    bool operator==(const AssignOwners&) const = default;
};
struct SetGrowth { // replaces the growth assumption of its segment, or adds it
    GrowthAssumption growth;
    bool remove = false;
    bool operator==(const SetGrowth&) const = default;
};
struct SetMigration { // the whole table
    std::vector<MigrationAssumption> migration;
    bool operator==(const SetMigration&) const = default;
};
struct SetHires { // the whole hiring plan
    std::vector<PlannedHire> hires;
    bool operator==(const SetHires&) const = default;
};
struct EditGroup;

using Edit = std::variant<ReplaceBook, SetValue, SetSegmentRules, SetComplexityWeights, SetPolicies,
                          SetLevels, OverrideSegment, ChangeCsm, PinAccount, RejectPair,
                          AssignOwners, SetGrowth, SetMigration, SetHires, EditGroup>;

/// Several edits that are one step.
struct EditGroup {
    std::string name; // "Accept 19 moves"
    std::vector<Edit> edits;
    bool operator==(const EditGroup& other) const;
};

/// Stable name of the kind ("set_value", "assign_owners" …).
const char* editKind(const Edit& edit);
/// One line for people without their data's details: "Set productive hours to 100", "Accept 19
/// moves". English; ui/text translates kinds, this is for the command line and the audit trail.
std::string describeEdit(const Edit& edit);

} // namespace headroom
