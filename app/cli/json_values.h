#pragma once

#include "app/cli/command.h"
#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/proposal.h"

namespace headroom::cli {

/// Values as the documents promise them: amounts with decimals, hours, utilisation 0.97 = 97 %.
Json moneyJson(Money value);
Json utilisationJson(Permille value); // null when there is work but no capacity
Json termsJson(const CostTerms& terms);
std::string csmIdOf(const ScenarioState& state, std::int32_t position); // "" = nobody
Json errorJson(const Error& error);
/// The `solve` document.
Json proposalJson(const Proposal& proposal);
/// The `hire` document.
Json hiringJson(const HiringCase& hiringCase, const HiringPlan& plan);
void addSimulation(Json& document, const HiringCase& hiringCase, const SimulationReport& report);

} // namespace headroom::cli
