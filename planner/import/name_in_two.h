#pragma once

#include "planner/import/column_profile.h"

#include <optional>
#include <utility>
#include <vector>

namespace headroom {

/// Two columns that hold one name between them ("CSM First Name", "CSM Last Name"): positions of
/// the first and of the last name.
std::optional<std::pair<std::size_t, std::size_t>>
nameInTwo(const std::vector<ColumnProfile>& columns, const std::vector<std::size_t>& pair);

} // namespace headroom
