#pragma once

#include "planner/scenarios/scenario_tree.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

namespace headroom {

/// The tables `plan_facts` and `plan_state`: one row each.
void writeFacts(PlanDatabase& database, const PlanFacts& facts);
PlanFacts readFacts(PlanReading& reading);

struct PlanPosition {
    std::int64_t baseBook = 0;
    ScenarioId shown = rootScenario;
};
void writePosition(PlanDatabase& database, const PlanPosition& position);
PlanPosition readPosition(PlanReading& reading);

} // namespace headroom
