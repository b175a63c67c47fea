#include "planner/export/plan_tables.h"

#include "planner/base/text.h"
#include "planner/export/csv_writer.h"

namespace headroom {

void writeHires(const std::vector<HireLine>& hires, const std::string& currency, TableWriter& csv) {
    csv.header({"hire_id",          "segment",        "level",       "region",
                "reason",           "open_by",        "offer_by",    "start",
                "fully_ramped",     "trigger",        "late_months", "cost_year",
                "cost_horizon",     "cost_expected",  "currency",    "first_book_accounts",
                "first_book_hours", "first_book_arr", "room_hours",  "late_because"});
    for (const HireLine& line : hires) {
        csv.text(line.hire.id.value())
            .text(line.hire.segment)
            .text(line.hire.level)
            .text(line.hire.region)
            .text(line.hire.reason)
            .date(line.openBy)
            .date(line.offerBy)
            .date(line.start)
            .date(line.ramped)
            .text(line.trigger)
            .integer(line.lateMonths)
            .number(line.costYear, 2)
            .number(line.costHorizon, 2)
            .number(line.costExpected, 2)
            .text(currency)
            .integer(line.bookAccounts)
            .number(line.bookHours, 4)
            .number(line.bookArr, 2)
            .number(line.roomHours, 4)
            .exact(lateCauseName(line.lateCause));
        csv.endRow();
    }
}

void writeHiringRows(const HiringCase& hiringCase, const HiringPlan& plan, Month month0,
                     TableWriter& csv) {
    csv.header({"month", "segment", "new", "churned", "migr_in", "migr_out", "closing_customers",
                "closing_arr", "required_fte", "starts", "headcount", "effective_capacity",
                "gap_fte", "coverage", "calendar_month", "binding_view"});
    for (const HiringRow& row : plan.rows) {
        csv.integer(row.month).text(hiringCase.segments[row.segment].name);
        for (const double value : {row.growth.newLogos, row.growth.churned, row.growth.migratedIn,
                                   row.growth.migratedOut, row.growth.customers})
            csv.number(value, 6);
        csv.number(row.growth.arr, 2).number(row.required.fte, 6).integer(row.starts);
        for (const double value : {row.headcount, row.effective, row.gap, row.coverage})
            csv.number(value, 6);
        csv.exact(toIso(month0 + row.month)).exact(demandViewName(row.required.binding));
        csv.endRow();
    }
}

void writeComparison(const ScenarioComparison& comparison, const std::string& nameA,
                     const std::string& nameB, TableWriter& csv) {
    csv.header({"kind", "key", "unit", guardFormula(nameA), guardFormula(nameB), "difference"});
    for (const OutcomeDifference& outcome : comparison.outcomes) {
        csv.exact("outcome").text(outcome.key).text(outcome.unit);
        csv.value(outcome.a).value(outcome.b).value(outcome.b - outcome.a).endRow();
    }
    for (const InputDifference& input : comparison.inputs)
        csv.exact("input").text(input.key).empty().text(input.a).text(input.b).empty().endRow();
}

void writeAssumptions(const std::vector<Assumption>& assumptions, TableWriter& csv) {
    csv.header({"key", "value", "unit", "source"});
    for (const Assumption& assumption : assumptions)
        csv.text(assumption.key)
            .text(assumption.value)
            .text(assumption.unit)
            .text(assumption.source)
            .endRow();
}

std::string hiringCsv(const std::vector<HireLine>& hires, const std::string& currency) {
    return csvOf([&](TableWriter& to) { writeHires(hires, currency, to); });
}

std::string hiringRowsCsv(const HiringCase& hiringCase, const HiringPlan& plan, Month month0) {
    return csvOf([&](TableWriter& to) { writeHiringRows(hiringCase, plan, month0, to); });
}

std::string comparisonCsv(const ScenarioComparison& comparison, const std::string& nameA,
                          const std::string& nameB) {
    return csvOf([&](TableWriter& to) { writeComparison(comparison, nameA, nameB, to); });
}

std::string assumptionsCsv(const std::vector<Assumption>& assumptions) {
    return csvOf([&](TableWriter& to) { writeAssumptions(assumptions, to); });
}

} // namespace headroom
