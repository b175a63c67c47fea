#include "planner/storage/row_reader.h"

#include "planner/storage/list_text.h"
#include "planner/storage/plan_database.h"

#include <bit>
#include <limits>

namespace headroom {

RowReader::RowReader(PlanReading& reading, const std::string& table, const Clause& clause)
    : connection_(reading.connection), table_(table),
      rows_(reading.connection, "SELECT * FROM " + table + clause.text), hash_(table),
      total_(reading.seen.of(table)) {}

RowReader::RowReader(PlanReading& reading, const std::string& table, const std::string& orderedBy)
    : RowReader(reading, table, Clause{" ORDER BY " + orderedBy}) {}

RowReader::RowReader(PlanReading& reading, const std::string& table, const OfGroup& rows)
    : RowReader(reading, table, Clause{" WHERE place BETWEEN ? AND ? ORDER BY place"}) {
    rows_.bindInteger(placeOf(rows.group)).bindInteger(lastPlaceOf(rows.group));
}

RowReader::RowReader(PlanReading& reading, const std::string& table, const OfKey& rows)
    : RowReader(reading, table, Clause{" WHERE " + rows.column + " = ?"}) {
    rows_.bindTextCopy(rows.text);
}

bool RowReader::next() {
    if (!connection_.good() || !rows_.step())
        return false;
    hash_.startRow();
    const int columns = rows_.columns();
    for (int column = 0; column < columns; ++column)
        hash_.addColumn(rows_, column);
    total_ += hash_.row();
    column_ = 0;
    return true;
}

void RowReader::refuse(const std::string& what) {
    connection_.refuse({ErrorCode::PlanDamaged, table_, "it holds " + what, {}, {}});
}

bool RowReader::expect(ValueKind kind) {
    if (rows_.kind(column_) == kind)
        return true;
    refuse("a value of the wrong kind");
    return false;
}

bool RowReader::takeNull() {
    if (rows_.kind(column_) != ValueKind::Null)
        return false;
    ++column_;
    return true;
}

std::int64_t RowReader::takeInteger() {
    expect(ValueKind::Integer);
    return rows_.integer(column_++);
}

std::string_view RowReader::takeText() {
    expect(ValueKind::Text);
    return rows_.text(column_++);
}

RowReader& RowReader::operator()(std::int64_t& value) {
    value = takeInteger();
    return *this;
}

RowReader& RowReader::operator()(std::uint64_t& value) {
    value = std::bit_cast<std::uint64_t>(takeInteger());
    return *this;
}

RowReader& RowReader::operator()(int& value) {
    const std::int64_t number = takeInteger();
    if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
        refuse("a number out of range");
    else
        value = static_cast<int>(number);
    return *this;
}

RowReader& RowReader::operator()(bool& value) {
    const std::int64_t number = takeInteger();
    if (number != 0 && number != 1)
        refuse("a value that is neither yes nor no");
    value = number == 1;
    return *this;
}

RowReader& RowReader::operator()(double& value) {
    expect(ValueKind::Real);
    value = rows_.real(column_++);
    return *this;
}

RowReader& RowReader::operator()(std::string& value) {
    value = takeText();
    return *this;
}

RowReader& RowReader::operator()(std::vector<std::string>& value) {
    auto items = listFromText(takeText());
    if (!items)
        refuse("a list that cannot be read");
    else
        value = std::move(*items);
    return *this;
}

RowReader& RowReader::operator()(Date& value) {
    value = Date(std::chrono::days(takeInteger()));
    return *this;
}

RowReader& RowReader::operator()(Month& value) {
    int index = 0;
    (*this)(index);
    value = Month::fromIndex(index);
    return *this;
}

} // namespace headroom
