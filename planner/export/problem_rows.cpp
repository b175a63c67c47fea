#include "planner/export/problem_rows.h"

#include "planner/base/text.h"
#include "planner/export/csv_writer.h"

namespace headroom {
namespace {

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

std::string accountRows(const ProposedBooks& books) {
    const AssignmentProblem& problem = *books.built.problem;
    CsvWriter csv({"account_id", "segment", "hours_per_month", "arr", "ratio_use", "current_csm_id",
                   "locked", "pinned", "unassigned_points", "eligible_csm_ids", "points",
                   "risk_units", "renewal_quarter", "family"});
    const SegmentedBook& segmented = books.state.segmented;
    for (std::int32_t i = 0; i < problem.accountCount(); ++i) {
        const AccountRow& row = problem.account(i);
        std::vector<std::string> ids;
        std::vector<std::string> points;
        for (const EligibleArc& arc : problem.eligible(i)) {
            if (row.fixedTo != noCsm && arc.csm != row.fixedTo)
                continue;
            const bool moves = row.owner != noCsm && arc.csm != row.owner;
            ids.push_back(books.csmId(books.built.bookCsm[at(arc.csm)]));
            points.push_back(fixedText(toPoints(arc.fit + (moves ? row.movePoints : 0)), 6));
        }
        const LockReason lock = books.built.locks[at(i)];
        csv.text(books.account(at(i)).id.value())
            .text(segmented.segmentNames[segmented.segment[at(i)]])
            .value(toHours(row.workload))
            .money(row.arr)
            .number(books.built.ratioScale.toFull(row.ratioUse), 12)
            .text(row.owner == noCsm ? "" : books.csmId(books.built.bookCsm[at(row.owner)]))
            .exact(lock != LockReason::None && lock != LockReason::Pinned ? "yes" : "no")
            .exact(lock == LockReason::Pinned ? "yes" : "no")
            .number(toPoints(row.unassignedPoints), 6)
            .text(joined(ids, ";"))
            .exact(joined(points, ";"))
            .integer(row.riskUnits);
        if (row.renewalQuarter >= 0)
            csv.integer(row.renewalQuarter);
        else
            csv.empty();
        if (row.family >= 0)
            csv.integer(row.family);
        else
            csv.empty();
        csv.endRow();
    }
    return csv.str();
}

std::string csmRows(const ProposedBooks& books) {
    const AssignmentProblem& problem = *books.built.problem;
    CsvWriter csv({"csm_id", "capacity_hours", "target_permille", "ceiling_permille",
                   "ratio_capacity", "arr_max", "arr_target", "risk_target", "renewals_per_quarter",
                   "target_hours"});
    for (std::int32_t j = 0; j < problem.csmCount(); ++j) {
        const CsmRow& row = problem.csm(j);
        csv.text(books.csmId(books.built.bookCsm[at(j)]))
            .value(toHours(row.capacity))
            .integer(row.target.count())
            .integer(row.ceiling.count());
        if (row.ratioCapacity)
            csv.number(books.built.ratioScale.toFull(*row.ratioCapacity), 12);
        else
            csv.empty();
        const auto money = [&](const std::optional<Money>& value) {
            if (value)
                csv.money(*value);
            else
                csv.empty();
        };
        money(row.arrMax);
        money(row.arrTarget);
        if (row.riskTarget)
            csv.integer(*row.riskTarget);
        else
            csv.empty();
        if (row.renewalsPerQuarter)
            csv.integer(*row.renewalsPerQuarter);
        else
            csv.empty();
        csv.value(toHours(Minutes(problem.curve(j, 0).target)));
        csv.endRow();
    }
    return csv.str();
}

std::string weightRows(const AssignmentWeights& weights) {
    CsvWriter csv({"term", "points", "per"});
    const auto row = [&](const char* term, Micropoints points, const char* per) {
        csv.exact(term).number(toPoints(points), 6).exact(per).endRow();
    };
    row("above_target", weights.above, "permille of one CSM above the target");
    row("below_target", weights.below, "permille of one CSM below the target");
    row("overload", weights.overload, "permille of one CSM above 1000");
    row("busiest", weights.busiest, "permille of the busiest CSM");
    row("renewals", weights.renewal, "renewal beyond the limit of a quarter");
    row("arr_balance", weights.arrBalance, "permille off the ARR target");
    row("risk_balance", weights.riskBalance, "permille off the risk target");
    return csv.str();
}

} // namespace

ProblemRows problemRows(const ProposedBooks& books) {
    return {accountRows(books), csmRows(books), weightRows(books.built.problem->weights())};
}

} // namespace headroom
