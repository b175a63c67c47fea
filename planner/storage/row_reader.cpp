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
    lastPlace_ = placeOf(rows.group) - 1;
}

RowReader::RowReader(PlanReading& reading, const std::string& table, const OfKey& rows)
    : RowReader(reading, table, Clause{" WHERE " + rows.column + " = ?"}) {
    rows_.bindTextCopy(rows.text);
}

RowReader::~RowReader() {
    finishRow();
}

/// What was taken is in the hash already; columns of a newer version are not taken.
void RowReader::finishRow() {
    if (!inRow_)
        return;
    for (const int columns = rows_.columns(); column_ < columns; ++column_)
        hash_.addColumn(rows_, column_);
    total_ += hash_.row();
    inRow_ = false;
}

bool RowReader::next() {
    finishRow();
    if (!connection_.good() || !rows_.step())
        return false;
    if (lastPlace_ && !isNextPlace())
        return false;
    hash_.startRow();
    column_ = 0;
    inRow_ = true;
    return true;
}

/// Pages of the file that changed places hold all the rows, in another order: the digests, which
/// are sums, do not see it.
bool RowReader::isNextPlace() {
    const std::int64_t place = rows_.integer(0);
    if (place <= *lastPlace_)
        refuse("rows out of their order");
    lastPlace_ = place;
    return connection_.good();
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
    hash_.addNull();
    ++column_;
    return true;
}

std::int64_t RowReader::takeInteger() {
    expect(ValueKind::Integer);
    const std::int64_t value = rows_.integer(column_++);
    hash_.addInteger(value);
    return value;
}

std::string_view RowReader::takeText() {
    expect(ValueKind::Text);
    const std::string_view value = rows_.text(column_++);
    hash_.addText(value);
    return value;
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
    hash_.addReal(value);
    return *this;
}

RowReader& RowReader::operator()(std::string& value) {
    value = takeText();
    return *this;
}

RowReader& RowReader::operator()(SharedText& value) {
    value = texts_.shared(takeText());
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
