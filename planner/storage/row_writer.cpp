#include "planner/storage/row_writer.h"

#include "planner/storage/list_text.h"

#include <bit>

namespace headroom {
namespace {

std::string insertInto(const std::string& table, int columns) {
    std::string sql = "INSERT INTO " + table + " VALUES (?";
    for (int i = 1; i < columns; ++i)
        sql += ", ?";
    return sql + ")";
}

void bindAll(Statement& statement, const std::vector<std::int64_t>& values) {
    for (const std::int64_t value : values)
        statement.bindInteger(value);
}

} // namespace

RowWriter::RowWriter(PlanDatabase& database, const std::string& table, int columns)
    : insert_(database.connection, insertInto(table, columns)), hash_(table),
      total_(database.ledger.of(table)) {
    hash_.startRow();
}

RowWriter& RowWriter::null() {
    insert_.bindNull();
    hash_.addNull();
    return *this;
}

RowWriter& RowWriter::operator()(std::int64_t value) {
    insert_.bindInteger(value);
    hash_.addInteger(value);
    return *this;
}

RowWriter& RowWriter::operator()(std::uint64_t value) {
    return (*this)(std::bit_cast<std::int64_t>(value));
}

RowWriter& RowWriter::operator()(double value) {
    insert_.bindReal(value);
    hash_.addReal(value);
    return *this;
}

RowWriter& RowWriter::operator()(std::string_view value) {
    insert_.bindText(value);
    hash_.addText(value);
    return *this;
}

RowWriter& RowWriter::operator()(const std::vector<std::string>& value) {
    const std::string text = listToText(value);
    insert_.bindTextCopy(text);
    hash_.addText(text);
    return *this;
}

RowWriter& RowWriter::operator()(Date value) {
    return (*this)(std::int64_t{value.time_since_epoch().count()});
}

void RowWriter::put() {
    insert_.execute();
    total_ += hash_.row();
    hash_.startRow();
}

void eraseRows(PlanDatabase& database, const std::string& table, const std::string& condition,
               const std::vector<std::int64_t>& values) {
    Statement rows(database.connection, "SELECT * FROM " + table + " WHERE " + condition);
    bindAll(rows, values);
    const Digest gone = digestOf(database.connection, table, rows);
    if (gone.rows == 0)
        return;
    database.ledger.of(table) -= gone;
    Statement erase(database.connection, "DELETE FROM " + table + " WHERE " + condition);
    bindAll(erase, values);
    erase.execute();
}

void eraseRowOfKey(PlanDatabase& database, const std::string& table, const std::string& keyColumn,
                   const std::string& key) {
    const std::string condition = " FROM " + table + " WHERE " + keyColumn + " = ?";
    Statement rows(database.connection, "SELECT *" + condition);
    rows.bindText(key);
    database.ledger.of(table) -= digestOf(database.connection, table, rows);
    Statement erase(database.connection, "DELETE" + condition);
    erase.bindText(key).execute();
}

void eraseGroup(PlanDatabase& database, const std::string& table, std::int64_t group) {
    eraseRows(database, table, "place BETWEEN ? AND ?", {placeOf(group), lastPlaceOf(group)});
}

} // namespace headroom
