#pragma once

#include "planner/storage/plan_database.h"

#include <string>
#include <vector>

namespace headroom {

/// One SQL file of schema/, built into the program. Frozen once released.
struct SchemaFile {
    int version;
    const char* name;
    const char* sql;
    const char* hash; // SHA-256
};

/// The schema files of every version, in order. Programs from `readableFrom` on can read a file of
/// the newest one.
struct PlanFormat {
    std::vector<SchemaFile> files;
    int readableFrom = 1;

    int version() const { return files.empty() ? 0 : files.back().version; }
};

/// This program's format.
const PlanFormat& currentFormat();

/// Runs the files beyond version `from`, marks the database as a plan of the new version and takes
/// the digests anew. Inside the caller's transaction; failures stand on the connection.
void migrate(PlanDatabase& database, const PlanFormat& format, int from);

/// Tables, indexes and whatever else the database declares, one line each, in order.
std::vector<std::string> schemaOf(Connection& connection);
/// What a file of that version must declare, no more and no less.
std::vector<std::string> expectedSchema(const PlanFormat& format, int version);
/// The oldest program that can read this file, by its own word.
int readableFrom(Connection& connection);
/// All tables that hold what the user entered, in order.
std::vector<std::string> contentTables(Connection& connection);

} // namespace headroom
