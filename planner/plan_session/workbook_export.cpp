#include "planner/plan_session/workbook_export.h"

#include "planner/export/plan_tables.h"
#include "planner/export/workbook_writer.h"
#include "planner/plan_session/hiring_export.h"

namespace headroom {
namespace {

struct Summary {
    TableWriter& to;

    void say(std::string_view what, std::string_view text) { to.exact(what).text(text).endRow(); }
    void count(std::string_view what, std::int64_t value) {
        to.exact(what).integer(value).endRow();
    }
    void number(std::string_view what, double value, int decimals) {
        to.exact(what).number(value, decimals).endRow();
    }
};

void writeSummary(const PlanSession& session, const Proposal& proposal, TableWriter& to) {
    const PlanFacts& facts = session.facts();
    const LoadSummary& before = proposal.state->importedLoad;
    const LoadSummary& after = proposal.load;
    to.header({"what", "value"});
    Summary summary{to};
    summary.say("plan", facts.name);
    summary.say("scenario", session.tree().find(session.shown())->name);
    to.exact("as_of").date(facts.asOf).endRow();
    summary.say("currency", facts.currency);
    summary.count("accounts", std::int64_t(proposal.state->book->accounts().size()));
    to.exact("arr").money(proposal.state->book->totalArr()).endRow();
    summary.count("csms", std::int64_t(proposal.state->book->csms().size()));
    summary.count("moves", proposal.changes.moves);
    to.exact("arr_moved").money(proposal.changes.arrMoved).endRow();
    summary.count("placements", proposal.changes.placements);
    summary.count("unassigned", after.unassigned);
    summary.number("continuity_accounts", proposal.changes.continuityAccounts, 4);
    summary.number("continuity_arr", proposal.changes.continuityArr, 4);
    summary.number("busiest_before", toFraction(before.busiest), 3);
    summary.number("busiest_after", toFraction(after.busiest), 3);
    summary.number("variation_before", before.variation, 4);
    summary.number("variation_after", after.variation, 4);
    to.exact("hours_per_month").hours(after.workload).endRow();
    to.exact("capacity_hours").hours(after.capacity).endRow();
}

} // namespace

Result<std::string> workbookContent(const PlanSession& session, const ExportRequest& request,
                                    const JobControl& control) {
    const auto proposal = proposalToShow(session);
    if (!proposal)
        return fail(proposal.error());
    const PlanFacts& facts = session.facts();
    const AssignmentInputs inputs = assignmentInputs(*proposal->state);
    const ProposedBooks books{*proposal->state, inputs,         *proposal->built, proposal->report,
                              proposal->owners, proposal->load, proposal->changes};
    const auto hiring = hiringTables(session, request, control);
    if (control.stopRequested())
        return fail(ErrorCode::Cancelled);
    const Scenario* shown = session.tree().find(session.shown());
    const ScenarioId other = request.comparedWith.value_or(shown->parent.value_or(shown->id));
    const auto comparison = session.compare(other, session.shown());

    WorkbookWriter book(facts.name, facts.asOf);
    TableWriter& summary = book.sheet("Summary");
    writeSummary(session, *proposal, summary);
    if (!hiring)
        summary.exact("hiring").text("not projected: " + hiring.error().detail).endRow();
    writeAssignments(books, book.sheet("Assignments"), control);
    if (control.cutShort())
        return fail(ErrorCode::Cancelled);
    writeMoves(books, book.sheet("Changes"));
    writeBooks(books, book.sheet("Books"));
    if (hiring) {
        const HiringOutlook& outlook = hiring->outlook;
        writeHires(outlook.hires, facts.currency, book.sheet("Hiring"));
        writeHiringRows(outlook.prepared.hiringCase, outlook.plan, outlook.prepared.month0,
                        book.sheet("Months"));
        writeHireBooks(*hiring->books.state, hiring->books.books, book.sheet("First books"));
    }
    if (comparison && other != session.shown())
        writeComparison(*comparison, session.tree().find(other)->name, shown->name,
                        book.sheet("Comparison"));
    writeAssumptions(listAssumptions(session.state()->inputs), book.sheet("Assumptions"));
    return book.finish();
}

} // namespace headroom
