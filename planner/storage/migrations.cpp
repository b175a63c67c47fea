#include "planner/storage/migrations.h"

#include "planner/storage/plan_header.h"

#include <algorithm>

namespace headroom {
namespace {

std::string sqlText(std::string_view text) {
    return "'" + std::string(text) + "'";
}

void runFiles(Connection& connection, const PlanFormat& format, int from, int to) {
    for (const SchemaFile& file : format.files)
        if (file.version > from && file.version <= to)
            connection.run(file.sql);
}

void recordVersions(Connection& connection, const PlanFormat& format, int from) {
    for (int version = from + 1; version <= format.version(); ++version) {
        std::string hashes;
        for (const SchemaFile& file : format.files)
            if (file.version == version)
                hashes += std::string(file.name) + " " + file.hash + "\n";
        connection.run("INSERT INTO migration VALUES (" + std::to_string(version) + ", " +
                       sqlText(hashes) + ", " + std::to_string(format.readableFrom) + ")");
    }
}

} // namespace

void migrate(PlanDatabase& database, const PlanFormat& format, int from) {
    Connection& connection = database.connection;
    runFiles(connection, format, from, format.version());
    recordVersions(connection, format, from);
    connection.run("PRAGMA application_id=" + std::to_string(planApplicationId));
    connection.run("PRAGMA user_version=" + std::to_string(format.version()));
    for (const std::string& table : contentTables(connection))
        database.ledger.of(table) = digestOfTable(connection, table);
    database.ledger.store(connection);
}

std::vector<std::string> schemaOf(Connection& connection) {
    std::vector<std::string> lines;
    Statement rows(connection, "SELECT type, name, tbl_name, coalesce(sql, '') FROM sqlite_schema");
    while (rows.step()) {
        std::string line;
        for (int column = 0; column < rows.columns(); ++column)
            line += std::string(rows.text(column)) + '\x1f';
        lines.push_back(std::move(line));
    }
    std::ranges::sort(lines);
    return lines;
}

std::vector<std::string> expectedSchema(const PlanFormat& format, int version) {
    auto connection = Connection::inMemory();
    if (!connection)
        return {};
    runFiles(*connection, format, 0, version);
    return schemaOf(*connection);
}

int readableFrom(Connection& connection) {
    return static_cast<int>(
        connection.integerOf("SELECT readable_from FROM migration ORDER BY version DESC LIMIT 1"));
}

std::vector<std::string> contentTables(Connection& connection) {
    std::vector<std::string> tables;
    Statement rows(connection, "SELECT name FROM sqlite_schema WHERE type = 'table'"
                               " AND name NOT IN ('content_digest', 'migration') ORDER BY name");
    while (rows.step())
        tables.emplace_back(rows.text(0));
    return tables;
}

} // namespace headroom
