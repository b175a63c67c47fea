#pragma once

#include "planner/scenarios/change_set.h"
#include "planner/scenarios/edit.h"

namespace headroom {

/// What went with an edit because nothing stands behind it any more, and the edits that bring it
/// back once that does.
struct Dropped {
    std::vector<Edit> restore;
    ChangeSet changes;
};

/// Drops placements, pins, rejected pairs and accepted owners of accounts or CSMs that are gone,
/// and removals of CSMs that were not imported. O(size of these).
Dropped dropDanglingReferences(PlanInputs& inputs);

/// Sourced assumptions of a section ("segment:", "level:", "threshold:") with their values, to be
/// read before the list behind it is replaced …
std::vector<SetValue> sourcedValues(const PlanInputs& inputs, const std::string& section);
/// … and their sources dropped after it where the key is gone.
Dropped dropDanglingSources(PlanInputs& inputs, const std::string& section,
                            const std::vector<SetValue>& before);

} // namespace headroom
