#pragma once

#include "planner/scenarios/scenario_tree.h"
#include "planner/storage/book_rows.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

namespace headroom {

// The tables `scenario`, `scenario_edit` and `edit_book`. Edits count from 1 in their scenario.
// What does not fit the tree is refused on the connection.

/// Errors: Duplicate (it is there, or its name), UnknownScenario (its parent), OutOfRange (it does
/// not fit its parent), BadValue (no name). Names are stored trimmed.
void writeScenario(PlanDatabase& database, const Scenario& scenario);
/// With its descendants, their edits and proposals. Errors: UnknownScenario, OutOfRange (the root).
void eraseScenario(PlanDatabase& database, ScenarioId id);
/// Errors: UnknownScenario, Duplicate, BadValue.
void renameScenario(PlanDatabase& database, ScenarioId id, const std::string& name,
                    const std::string& note);
/// Writing again what is already the last edit changes nothing: a commit whose success was not
/// heard of may be tried again. Errors: UnknownScenario, OutOfRange (not the next number).
void appendEdit(PlanDatabase& database, ScenarioId scenario, std::int64_t seq, const Edit& edit);
/// Errors: OutOfRange (not the last number), FrozenEdit (a child stands on it).
void dropEdit(PlanDatabase& database, ScenarioId scenario, std::int64_t seq);
void requireScenario(PlanDatabase& database, ScenarioId id);

ScenarioTree readScenarios(PlanReading& reading, const Books& books);

} // namespace headroom
