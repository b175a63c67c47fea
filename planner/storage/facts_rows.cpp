#include "planner/storage/facts_rows.h"

namespace headroom {
namespace {

template <class Row, class FactsOrConst>
void visitFields(Row& row, FactsOrConst& facts) {
    row(facts.name)(facts.asOf)(facts.currency)(facts.fiscalYearStart);
}

} // namespace

void writeFacts(PlanDatabase& database, const PlanFacts& facts) {
    eraseRows(database, "plan_facts", "one = ?", {1});
    RowWriter row(database, "plan_facts", 5);
    row(1);
    visitFields(row, facts);
    row.put();
}

PlanFacts readFacts(PlanReading& reading) {
    PlanFacts facts;
    RowReader row(reading, "plan_facts", "one");
    int one = 0;
    if (row.next())
        visitFields(row(one), facts);
    else
        row.refuse("nothing");
    return facts;
}

void writePosition(PlanDatabase& database, const PlanPosition& position) {
    eraseRows(database, "plan_state", "one = ?", {1});
    RowWriter row(database, "plan_state", 3);
    row(1)(position.baseBook)(position.shown).put();
}

PlanPosition readPosition(PlanReading& reading) {
    PlanPosition position;
    RowReader row(reading, "plan_state", "one");
    int one = 0;
    if (row.next())
        row(one)(position.baseBook)(position.shown);
    else
        row.refuse("nothing");
    return position;
}

} // namespace headroom
