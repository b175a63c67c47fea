#pragma once

#include "planner/base/units.h"

#include <vector>

namespace headroom {

/// Middle amount; of two middle ones the mean, rounded half up; 0 of none. O(n).
Money medianOf(std::vector<Money> amounts);

} // namespace headroom
