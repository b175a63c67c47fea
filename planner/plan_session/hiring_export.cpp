#include "planner/plan_session/hiring_export.h"

#include "planner/export/csv_writer.h"
#include "planner/export/plan_tables.h"
#include "planner/export/workbook_writer.h"

#include <algorithm>

namespace headroom {
namespace {

Result<OutlookBooks> booksOf(const PlanSession& session, const HiringOutlook& outlook) {
    const auto kept = session.proposal(session.shown());
    if (kept && !kept->stale && hasHiresOf(*kept->state, outlook))
        return OutlookBooks{kept->state, firstBooks(*kept->state, kept->owners, outlook)};
    return firstBooksOf(session.state(), outlook);
}

void fillLines(HiringOutlook& outlook, const std::vector<HireBook>& books) {
    for (HireLine& line : outlook.hires) {
        const auto book = std::ranges::find(books, line.hire.id, &HireBook::hire);
        if (book == books.end())
            continue;
        line.bookAccounts = static_cast<int>(book->accounts.size());
        line.bookHours = toHours(book->hours);
        line.bookArr = toUnits(book->arr);
        line.roomHours = toHours(roomOf(*book));
    }
}

} // namespace

const char* handoverBasis(const Handover& handover) {
    return handover.later ? "first book" : "proposed";
}

Minutes roomOf(const HireBook& book) {
    return std::max(Minutes(0), book.capacity - book.hours);
}

void writeHireBooks(const ScenarioState& state, const std::vector<HireBook>& books,
                    TableWriter& to) {
    to.header({"hire_id", "csm_id", "start", "month", "account_id", "account_name", "from_csm_id",
               "hours_per_month", "arr", "basis"});
    for (const HireBook& book : books)
        for (const Handover& handover : book.accounts) {
            const Account& account = state.book->accounts()[handover.account];
            to.text(book.hire.value()).text(placeholderOf(book.hire).value());
            to.exact(toIso(book.start)).exact(toIso(handover.month)).text(account.id.value());
            to.text(account.name);
            if (handover.from == noOwner)
                to.empty();
            else
                to.text(state.book->csms()[static_cast<std::size_t>(handover.from)].id.value());
            to.hours(handover.hours).money(handover.arr).exact(handoverBasis(handover));
            to.endRow();
        }
}

std::string hireBooksCsv(const ScenarioState& state, const std::vector<HireBook>& books) {
    return csvOf([&](TableWriter& to) { writeHireBooks(state, books, to); });
}

Result<HiringTables> hiringTables(const PlanSession& session, const ExportRequest& request,
                                  const JobControl& control) {
    HiringRequest hiring;
    hiring.paths = 0;
    hiring.seed = request.seed;
    hiring.threads = request.threads;
    hiring.keepPlan = true;
    auto outlook = projectHiring(*session.state(), hiring, control);
    if (!outlook)
        return fail(outlook.error());
    return hiringTablesOf(session, std::move(*outlook));
}

Result<HiringTables> hiringTablesOf(const PlanSession& session, HiringOutlook outlook) {
    auto books = booksOf(session, outlook);
    if (!books)
        return fail(books.error());
    fillLines(outlook, books->books);
    return HiringTables{std::move(outlook), std::move(*books)};
}

std::vector<ExportedFile> hiringFiles(const HiringTables& tables, const std::string& currency) {
    const HiringOutlook& outlook = tables.outlook;
    return {{"", hiringCsv(outlook.hires, currency)},
            {"-months",
             hiringRowsCsv(outlook.prepared.hiringCase, outlook.plan, outlook.prepared.month0)},
            {"-books", hireBooksCsv(*tables.books.state, tables.books.books)}};
}

Result<std::string> hiringWorkbook(const PlanSession& session, const HiringTables& tables) {
    const PlanFacts& facts = session.facts();
    const HiringOutlook& outlook = tables.outlook;
    WorkbookWriter book(facts.name, facts.asOf);
    writeHires(outlook.hires, facts.currency, book.sheet("Hires"));
    writeHiringRows(outlook.prepared.hiringCase, outlook.plan, outlook.prepared.month0,
                    book.sheet("Months"));
    writeHireBooks(*tables.books.state, tables.books.books, book.sheet("First books"));
    writeAssumptions(listAssumptions(session.state()->inputs), book.sheet("Assumptions"));
    return book.finish();
}

} // namespace headroom
