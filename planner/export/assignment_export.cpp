#include "planner/export/assignment_export.h"

#include "planner/assignment/next_best.h"
#include "planner/export/csv_writer.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

const char* yesNo(bool value) {
    return value ? "yes" : "no";
}

/// Reasons of changed accounts by position.
std::vector<const OwnerChange*> changesByAccount(const ProposedBooks& books) {
    std::vector<const OwnerChange*> changes(books.owners.size(), nullptr);
    for (const OwnerChange& change : books.changes.changes)
        changes[change.account] = &change;
    return changes;
}

void writeNextBest(const ProposedBooks& books, const std::optional<NextBest>& next,
                   TableWriter& csv) {
    if (next)
        csv.text(books.csmId(books.built.bookCsm[at(next->csm)])).number(toPoints(next->total), 6);
    else
        csv.empty().empty();
}

void writeAttributes(const ProposedBooks& books, std::size_t i, TableWriter& csv) {
    const Account& account = books.account(i);
    const SegmentedBook& segmented = books.state.segmented;
    csv.text(account.id.value())
        .text(account.name)
        .text(segmented.segmentNames[segmented.segment[i]]);
    if (account.arr)
        csv.money(*account.arr);
    else
        csv.empty();
    csv.text(books.state.inputs.facts.currency);
    if (const auto& score = segmented.complexity.score[i])
        csv.number(*score, 2);
    else
        csv.empty();
    csv.hours(books.state.workload.planning[i]);
    csv.text(account.region).text(account.language).text(account.industry);
    if (account.renewalDate)
        csv.date(*account.renewalDate);
    else
        csv.empty();
}

std::string crmCsv(const ProposedBooks& books, const CrmColumns& columns, bool rollback) {
    CsvWriter csv({columns.account, columns.owner});
    for (const OwnerChange& change : books.changes.changes) {
        if (change.to == noOwner)
            continue;
        csv.exact(books.account(change.account).id.value());
        csv.exact(books.csmId(rollback ? change.from : change.to));
        csv.endRow();
    }
    return csv.str();
}

/// Empty for work without any capacity: no number says that.
void writeUtilisation(Permille value, TableWriter& csv) {
    if (value == unboundedUtilisation)
        csv.empty();
    else
        csv.number(toFraction(value), 3);
}

} // namespace

void writeAssignments(const ProposedBooks& books, TableWriter& csv, const JobControl& control,
                      std::optional<std::size_t> firstRows) {
    csv.header({"account_id", "account_name", "segment", "arr", "currency", "complexity",
                "hours_per_month", "region", "language", "industry", "renewal_date",
                "current_csm_id", "proposed_csm_id", "moved", "locked", "lock_reason", "reason",
                "next_best_csm_id", "next_best_cost"});
    const std::vector<const OwnerChange*> changes = changesByAccount(books);
    const LockRules& rules = books.state.inputs.assignment.locks;
    const NextBestFinder nextBest(*books.built.problem, books.report.owners);
    const std::size_t rows = books.owners.size();
    for (std::size_t i = 0; i < std::min(rows, firstRows.value_or(rows)); ++i) {
        if (i % 256 == 0 && control.stopRequested())
            return;
        writeAttributes(books, i, csv);
        csv.text(books.csmId(books.state.importedOwners[i])).text(books.csmId(books.owners[i]));
        const LockReason lock = books.built.locks[i];
        csv.exact(yesNo(changes[i] != nullptr && changes[i]->move));
        csv.exact(yesNo(lock != LockReason::None)).text(lockReasonSaying(lock, rules).english());
        csv.text(changes[i] == nullptr ? "keeps its CSM"
                                       : changeReasonText(books.inputs, *changes[i]));
        writeNextBest(books, nextBest.of(static_cast<std::int32_t>(i)), csv);
        csv.endRow();
    }
}

void writeMoves(const ProposedBooks& books, TableWriter& csv) {
    csv.header({"account_id", "account_name", "segment", "arr", "currency", "hours_per_month",
                "from_csm_id", "from_csm_name", "to_csm_id", "to_csm_name", "kind",
                "from_utilisation_before", "from_utilisation_after", "to_utilisation_before",
                "to_utilisation_after", "reason"});
    const SegmentedBook& segmented = books.state.segmented;
    const auto nameOf = [&](std::int32_t csm) {
        return csm == noOwner ? std::string() : books.state.book->csms()[at(csm)].name;
    };
    for (const OwnerChange& change : books.changes.changes) {
        const Account& account = books.account(change.account);
        csv.text(account.id.value())
            .text(account.name)
            .text(segmented.segmentNames[segmented.segment[change.account]])
            .money(change.arr)
            .text(books.state.inputs.facts.currency)
            .hours(change.hours)
            .text(books.csmId(change.from))
            .text(nameOf(change.from))
            .text(books.csmId(change.to))
            .text(nameOf(change.to))
            .exact(change.to == noOwner ? "unassigned"
                   : change.move        ? "move"
                                        : "placement");
        for (const Permille value :
             {change.fromBefore, change.fromAfter, change.toBefore, change.toAfter})
            writeUtilisation(value, csv);
        csv.text(changeReasonText(books.inputs, change));
        csv.endRow();
    }
}

void writeBooks(const ProposedBooks& books, TableWriter& csv) {
    csv.header({"csm_id",
                "csm_name",
                "level",
                "fte",
                "status",
                "capacity_hours",
                "accounts_before",
                "accounts_after",
                "hours_before",
                "hours_after",
                "utilisation_before",
                "utilisation_after",
                "ratio_use_before",
                "ratio_use_after",
                "ratio_capacity",
                "arr_before",
                "arr_after",
                "at_risk_arr_after",
                "renewing_arr_after",
                "currency"});
    for (std::size_t j = 0; j < books.state.book->csms().size(); ++j) {
        const Csm& csm = books.state.book->csms()[j];
        const CsmLoad& before = books.state.importedLoad.csms[j];
        const CsmLoad& after = books.load.csms[j];
        csv.text(csm.id.value()).text(csm.name).text(csm.level).number(toFraction(csm.fte), 3);
        csv.exact(csmStatusKey(csm.status)).hours(after.capacity);
        csv.integer(before.accounts).integer(after.accounts);
        csv.hours(before.workload).hours(after.workload);
        for (const CsmLoad* load : {&before, &after})
            writeUtilisation(load->utilisation, csv);
        csv.number(static_cast<double>(before.ratioUse) / 1e9, 6);
        csv.number(static_cast<double>(after.ratioUse) / 1e9, 6);
        csv.number(toFraction(after.ratioCapacity), 3);
        csv.money(before.arr).money(after.arr).money(after.atRiskArr).money(after.renewingArr);
        csv.text(books.state.inputs.facts.currency);
        csv.endRow();
    }
}

std::string assignmentsCsv(const ProposedBooks& books, const JobControl& control,
                           std::optional<std::size_t> firstRows) {
    return csvOf([&](TableWriter& to) { writeAssignments(books, to, control, firstRows); });
}

std::string movesCsv(const ProposedBooks& books) {
    return csvOf([&](TableWriter& to) { writeMoves(books, to); });
}

std::string booksCsv(const ProposedBooks& books) {
    return csvOf([&](TableWriter& to) { writeBooks(books, to); });
}

std::string crmLoadCsv(const ProposedBooks& books, const CrmColumns& columns) {
    return crmCsv(books, columns, false);
}

std::string crmRollbackCsv(const ProposedBooks& books, const CrmColumns& columns) {
    return crmCsv(books, columns, true);
}

} // namespace headroom
