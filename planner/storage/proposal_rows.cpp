#include "planner/storage/proposal_rows.h"

namespace headroom {
namespace {

template <class Row, class ProposalOrConst>
void visitFields(Row& row, ProposalOrConst& proposal) {
    row(proposal.scenario)(proposal.editSeq)(proposal.inputsDigest)(proposal.seed);
    row(proposal.status)(proposal.objective)(proposal.bound)(proposal.iterations);
    row(proposal.seconds);
}

constexpr int proposalColumns = 9;

template <class First, class Second>
void writePairs(PlanDatabase& database, const std::string& table, ScenarioId scenario,
                const std::vector<std::pair<First, Second>>& pairs) {
    RowWriter row(database, table, 3);
    std::int64_t place = placeOf(scenario);
    for (const auto& [first, second] : pairs)
        row(place++)(first)(second).put();
}

template <class First, class Second>
void readPairs(PlanReading& reading, const std::string& table, ScenarioId scenario,
               std::vector<std::pair<First, Second>>& pairs) {
    RowReader row(reading, table, OfGroup{scenario});
    std::int64_t place = 0;
    while (row.next()) {
        auto& [first, second] = pairs.emplace_back();
        row(place)(first)(second);
    }
}

} // namespace

void writeProposal(PlanDatabase& database, const StoredProposal& proposal) {
    eraseProposal(database, proposal.scenario);
    RowWriter row(database, "proposal", proposalColumns);
    visitFields(row, proposal);
    row.put();
    writePairs(database, "proposal_term", proposal.scenario, proposal.terms);
    writePairs(database, "proposal_owner", proposal.scenario, proposal.owners);
}

void eraseProposal(PlanDatabase& database, ScenarioId scenario) {
    eraseGroup(database, "proposal_term", scenario);
    eraseGroup(database, "proposal_owner", scenario);
    eraseRows(database, "proposal", "scenario = ?", {scenario});
}

std::vector<StoredProposal> readProposals(PlanReading& reading) {
    std::vector<StoredProposal> proposals;
    RowReader row(reading, "proposal", "scenario");
    while (row.next())
        visitFields(row, proposals.emplace_back());
    for (StoredProposal& proposal : proposals) {
        readPairs(reading, "proposal_term", proposal.scenario, proposal.terms);
        readPairs(reading, "proposal_owner", proposal.scenario, proposal.owners);
    }
    return proposals;
}

} // namespace headroom
