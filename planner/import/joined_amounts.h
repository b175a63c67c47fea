#pragma once

#include "planner/import/import_trail.h"

#include <string>
#include <vector>

namespace headroom {

/// The accounts have no ARR and nothing is taken from a joined file yet: where one of its columns
/// looks like an ARR, an MRR or an amount, asks how it makes the ARR of an account.
void askJoinedAmount(const std::string& fileName, const std::string& stem,
                     const std::vector<std::string>& headers, ImportTrail& trail);

} // namespace headroom
