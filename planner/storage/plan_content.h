#pragma once

#include "planner/storage/book_rows.h"
#include "planner/storage/plan_store.h"

namespace headroom {

// A plan's values to and from its tables. Inside the caller's transaction; failures stand on the
// connection.

/// Fills the empty tables of a new file.
void writeContent(PlanDatabase& database, const PlanContent& content);
/// One user action's write.
void applyWrite(PlanDatabase& database, const PlanWrite& write);

struct ContentReading {
    PlanContent content;
    Books books;
    std::vector<Error> mismatches; // tables whose digests are not those stored
};
ContentReading readContent(PlanDatabase& database);

} // namespace headroom
