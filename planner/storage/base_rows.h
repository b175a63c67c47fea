#pragma once

#include "planner/scenarios/edit.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

namespace headroom {

/// The tables `base_value`, `base_edit` and `base_remark`: all of the base but its book and facts.
void writeBase(PlanDatabase& database, const PlanInputs& base);
/// Sources of the facts ("facts.…") in the place of those before.
void writeFactSources(PlanDatabase& database, const std::map<std::string, std::string>& sources);
/// Into `base`; an assumption this file does not know keeps its value.
void readBase(PlanReading& reading, PlanInputs& base);

} // namespace headroom
