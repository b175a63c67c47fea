#pragma once

#include "planner/assignment/load_curve.h"

#include <array>
#include <cstddef>

namespace headroom {

/// The named parts of the objective, in the order in which they are shown.
enum class CostTerm {
    Unassigned,
    Fit,
    Moves,
    AboveTarget,
    BelowTarget,
    Overload,
    Busiest,
    Renewals,
    ArrBalance,
    RiskBalance,
};
inline constexpr std::size_t costTermCount = 10;

/// Stable name, e.g. "above_target".
const char* costTermName(CostTerm term);

/// Objective by term; the terms sum to the objective exactly.
struct CostTerms {
    std::array<Micropoints, costTermCount> values{};

    Micropoints& operator[](CostTerm term) { return values[static_cast<std::size_t>(term)]; }
    Micropoints operator[](CostTerm term) const { return values[static_cast<std::size_t>(term)]; }
    Micropoints total() const;
    bool operator==(const CostTerms&) const = default;
};

} // namespace headroom
