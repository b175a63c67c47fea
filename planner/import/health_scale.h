#pragma once

#include "planner/import/mapped_table.h"

namespace headroom {

/// How the cells of a health column become 0…100.
struct HealthScale {
    double factor = 1.0;
    bool letters = false; // R, A (or Y, O), G and nothing else: a traffic light
};

/// What was said by hand ("health_scale" = "10"), else what the header says ("Health (0-10)"), else
/// what the cells say: shares of one, percents, letters. Numbers that never leave 0…10 are asked
/// about: on a scale of 100 every one of these customers would be lost.
HealthScale healthScaleOf(const MappedTable& table, int column, ImportTrail& trail);

} // namespace headroom
