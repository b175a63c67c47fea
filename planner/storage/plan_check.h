#pragma once

#include "planner/storage/plan_database.h"

#include <vector>

namespace headroom {

/// "The table's content is not what Headroom wrote."
Error digestMismatch(const std::string& table);

/// What SQLite finds wrong with the file's structure. `quick` leaves out the comparison of indexes
/// with their tables.
enum class Depth { Quick, Full };
std::vector<Error> structureFindings(Connection& connection, Depth depth);
/// Tables whose content does not have the digest stored for it.
std::vector<Error> digestFindings(PlanDatabase& database);

/// A closed file, whatever its version: structure and digests. Errors: PlanDamaged.
Result<void> verifyFile(const std::filesystem::path& path);

} // namespace headroom
