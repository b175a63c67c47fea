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

void writeTerms(PlanDatabase& database, const StoredProposal& proposal) {
    RowWriter row(database, "proposal_term", 3);
    std::int64_t place = placeOf(proposal.scenario);
    for (const auto& [name, points] : proposal.terms)
        row(place++)(name)(points).put();
}

void writeOwners(PlanDatabase& database, const StoredProposal& proposal) {
    RowWriter row(database, "proposal_owner", 3);
    std::int64_t place = placeOf(proposal.scenario);
    for (std::size_t i = 0; i < proposal.owners.size(); ++i)
        row(place++)(proposal.owners.account(i))(proposal.owners.csm(i)).put();
}

void readTerms(PlanReading& reading, StoredProposal& proposal) {
    RowReader row(reading, "proposal_term", OfGroup{proposal.scenario});
    std::int64_t place = 0;
    while (row.next()) {
        auto& [name, points] = proposal.terms.emplace_back();
        row(place)(name)(points);
    }
}

void readOwners(PlanReading& reading, const std::shared_ptr<const Book>& book,
                StoredProposal& proposal) {
    RowReader row(reading, "proposal_owner", OfGroup{proposal.scenario});
    StoredOwnersBuilder owners(book);
    std::int64_t place = 0;
    while (row.next()) {
        CompactId<AccountTag> account;
        SharedId<CsmTag> csm;
        row(place)(account)(csm);
        owners.add(account, csm);
    }
    proposal.owners = owners.take();
}

} // namespace

void writeProposal(PlanDatabase& database, const StoredProposal& proposal) {
    eraseProposal(database, proposal.scenario);
    RowWriter row(database, "proposal", proposalColumns);
    visitFields(row, proposal);
    row.put();
    writeTerms(database, proposal);
    writeOwners(database, proposal);
}

void eraseProposal(PlanDatabase& database, ScenarioId scenario) {
    eraseGroup(database, "proposal_term", scenario);
    eraseGroup(database, "proposal_owner", scenario);
    eraseRows(database, "proposal", "scenario = ?", {scenario});
}

std::vector<StoredProposal> readProposals(PlanReading& reading,
                                          const std::shared_ptr<const Book>& book) {
    std::vector<StoredProposal> proposals;
    RowReader row(reading, "proposal", "scenario");
    while (row.next())
        visitFields(row, proposals.emplace_back());
    for (StoredProposal& proposal : proposals) {
        readTerms(reading, proposal);
        readOwners(reading, book, proposal);
    }
    return proposals;
}

} // namespace headroom
