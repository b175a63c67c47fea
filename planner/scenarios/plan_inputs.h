#pragma once

#include "planner/assignment/assignment_settings.h"
#include "planner/hiring/hiring_assumptions.h"
#include "planner/model/book.h"
#include "planner/segmentation/segment_rules.h"
#include "planner/workload/touch_model.h"

#include <map>
#include <memory>
#include <optional>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace headroom {

/// Facts about the plan as a whole.
struct PlanFacts {
    std::string name;
    Date asOf{};
    std::string currency = "USD"; // ISO 4217
    int fiscalYearStart = 1;      // month 1…12

    bool operator==(const PlanFacts&) const = default;
};

/// All that a scenario may change, as one value. `book` is the data as imported; everything else
/// lies on top of it. Cheap to copy (the book is shared).
struct PlanInputs {
    std::shared_ptr<const Book> book = Book::empty();
    PlanFacts facts;
    SegmentRules segmentRules = defaultSegmentRules();
    ComplexityWeights complexityWeights;
    std::map<AccountId, SegmentOverride> segmentOverrides;
    std::vector<SegmentPolicy> policies = defaultPolicies();
    WorkloadAssumptions workload;
    AssignmentSettings assignment;
    HiringAssumptions hiring;
    std::map<CsmId, std::optional<Csm>> team;       // changed or added; nullopt = removed
    std::map<AccountId, CsmId> pins;                // stays with this CSM
    std::set<std::pair<AccountId, CsmId>> rejected; // never propose this pair
    std::map<AccountId, CsmId> owners;              // accepted owners; empty CsmId = nobody
    std::vector<PlannedHire> hires;                 // the hiring plan in force
    std::map<std::string, std::string> sources;     // where an assumption's value comes from
    std::map<std::string, std::string> notes;       // "ignore with note" and the like

    bool operator==(const PlanInputs& other) const;
};

PlanInputs defaultInputs();

/// ID of the placeholder CSM that stands for a planned hire: "HIRE-" and the hire's ID (not twice).
CsmId placeholderOf(const HireId& hire);

/// The book with team edits applied: changed, added and removed CSMs (accounts of a removed CSM
/// keep it as a leaver), placeholders of planned hires appended when asked. Accounts keep their
/// imported owners: accepted owners are in `owners`.
Result<std::shared_ptr<const Book>> effectiveBook(const PlanInputs& inputs, bool withHires = false);

/// Owner of each account of `book` after accepted changes, as CSM positions; −1 = nobody.
std::vector<std::int32_t> acceptedOwners(const PlanInputs& inputs, const Book& book);

} // namespace headroom
