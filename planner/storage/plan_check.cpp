#include "planner/storage/plan_check.h"

#include "planner/storage/migrations.h"

namespace headroom {
namespace {

constexpr std::chrono::seconds patience{300}; // a check reads the whole file, whatever the disk

void collect(Connection& connection, std::string_view sql, std::vector<Error>& findings) {
    Statement rows(connection, sql);
    while (rows.step())
        if (rows.text(0) != "ok")
            findings.push_back(
                {ErrorCode::PlanDamaged, "structure", std::string(rows.text(0)), {}, {}});
}

/// A check that cannot go on is a finding, too.
void collectFailure(Connection& connection, std::vector<Error>& findings) {
    if (auto outcome = connection.outcome(); !outcome)
        findings.push_back(outcome.error());
}

} // namespace

Error digestMismatch(const std::string& table) {
    return {ErrorCode::PlanDamaged,
            table,
            "its content is not what Headroom wrote: it was damaged, or changed by another program",
            {},
            {}};
}

std::vector<Error> structureFindings(Connection& connection, Depth depth) {
    std::vector<Error> findings;
    connection.setPatience(patience);
    collect(connection,
            depth == Depth::Quick ? "PRAGMA quick_check(20)" : "PRAGMA integrity_check(20)",
            findings);
    collectFailure(connection, findings);
    return findings;
}

std::vector<Error> digestFindings(PlanDatabase& database) {
    std::vector<Error> findings;
    Connection& connection = database.connection;
    connection.setPatience(patience);
    database.ledger.read(connection);
    for (const std::string& table : contentTables(connection))
        if (digestOfTable(connection, table) != database.ledger.of(table) && connection.good())
            findings.push_back(digestMismatch(table));
    collectFailure(connection, findings);
    return findings;
}

Result<void> verifyFile(const std::filesystem::path& path) {
    auto connection = Connection::open(path, FileAccess::Read);
    if (!connection)
        return fail(connection.error());
    PlanDatabase database{std::move(*connection), {}, {}};
    auto findings = structureFindings(database.connection, Depth::Quick);
    if (findings.empty())
        findings = digestFindings(database);
    if (!findings.empty())
        return fail(findings.front());
    return {};
}

} // namespace headroom
