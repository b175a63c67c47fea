#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/plan_session.h"

#include <memory>
#include <string>

namespace headroom::test {

/// The sample plan with 300 accounts and 8 CSMs, in memory.
std::unique_ptr<PlanSession> sampleSession();
/// A projection of what is expected only.
HiringRequest withoutSimulation();
/// What the optimiser needs of it: 120 accounts, 6 CSMs, no history.
PlanInputs sampleInputs();
/// Sets a key as `headroom-cli set` does; ends the test where the key or the value is not known.
void setKey(PlanInputs& inputs, const std::string& key, const std::string& value);

} // namespace headroom::test
