#pragma once

#include "planner/import/mapped_table.h"

#include <cstdint>

namespace headroom {

enum class HealthWords : std::uint8_t {
    Any,    // "Green", "At risk", "🟢"
    Lights, // R, A (or Y, O), G and nothing else
    Grades, // A to F
};

/// How the cells of a health column become 0…100.
struct HealthScale {
    double factor = 1.0;
    HealthWords words = HealthWords::Any;

    /// What a cell says in words, if it does.
    std::optional<int> word(std::string_view text) const;
};

/// What was said by hand ("health_scale" = "10"), else what the header says ("Health (0-10)"), else
/// what the cells say: shares of one, percents, letters. Numbers that never leave 0…10 are asked
/// about: on a scale of 100 every one of these customers would be lost.
HealthScale healthScaleOf(const MappedTable& table, int column, ImportTrail& trail);

} // namespace headroom
