#pragma once

#include "planner/plan_session/plan_session.h"

namespace headroom::cli {

/// By name or number. Errors: UnknownScenario.
Result<ScenarioId> scenarioNamed(const PlanSession& session, const std::string& name);

} // namespace headroom::cli
