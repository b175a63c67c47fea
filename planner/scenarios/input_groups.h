#pragma once

#include "planner/scenarios/plan_inputs.h"

#include <cstdint>

namespace headroom {

/// The parts of the inputs in the order in which a bridge applies them. Hires come before owners
/// because they may own accounts.
enum class InputGroup : std::uint8_t {
    Data, // book and facts
    Segmentation,
    Policies, // ratios, activities, costs of segments
    Workload, // productive hours, uplifts, levels
    Team,
    Hires,
    Rules, // locks, pins, rates
    Owners,
    NewLogos,
    Churn,
    OtherGrowth, // expansion, migration, limits of hiring
};
inline constexpr std::size_t inputGroupCount = 11;
const char* inputGroupKey(InputGroup group);

/// Makes one part of `inputs` that of `other`. After all groups they differ in sources and notes
/// at most.
void takeGroup(PlanInputs& inputs, const PlanInputs& other, InputGroup group);

} // namespace headroom
