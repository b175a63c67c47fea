#pragma once

#include "planner/storage/plan_store.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

namespace headroom {

/// The tables `proposal`, `proposal_term` and `proposal_owner`.
void writeProposal(PlanDatabase& database, const StoredProposal& proposal); // replaces
void eraseProposal(PlanDatabase& database, ScenarioId scenario);
/// `book`: whose accounts they most likely are.
std::vector<StoredProposal> readProposals(PlanReading& reading,
                                          const std::shared_ptr<const Book>& book);

} // namespace headroom
