#include "planner/storage/digest.h"

#include "planner/base/random.h"

#include <array>
#include <bit>
#include <cstring>

namespace headroom {
namespace {

constexpr std::uint64_t laneB = 0x6a09e667f3bcc909ULL; // any other start: √2 in binary

std::uint64_t signBits(std::int64_t value) {
    return std::bit_cast<std::uint64_t>(value);
}

/// Eight bytes as a number, the same on every byte order.
std::uint64_t wordAt(const char* bytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word;
}

} // namespace

Digest& Digest::operator+=(const Digest& other) {
    a += other.a;
    b += other.b;
    rows += other.rows;
    return *this;
}

Digest& Digest::operator-=(const Digest& other) {
    a -= other.a;
    b -= other.b;
    rows -= other.rows;
    return *this;
}

RowDigest::RowDigest(std::string_view table) : startA_(0), startB_(laneB) {
    startRow();
    addText(table);
    startA_ = a_;
    startB_ = b_;
}

void RowDigest::startRow() {
    a_ = startA_;
    b_ = startB_;
}

void RowDigest::mix(std::uint64_t word) {
    a_ = mixBits(a_ ^ word);
    b_ = mixBits(b_ + word);
}

void RowDigest::addNull() {
    mix(0);
}

void RowDigest::addInteger(std::int64_t value) {
    mix(1);
    mix(signBits(value));
}

void RowDigest::addReal(double value) {
    mix(2);
    mix(std::bit_cast<std::uint64_t>(value == 0.0 ? 0.0 : value));
}

void RowDigest::addText(std::string_view text) {
    mix(3 + (static_cast<std::uint64_t>(text.size()) << 3));
    while (text.size() >= sizeof(std::uint64_t)) {
        mix(wordAt(text.data()));
        text.remove_prefix(sizeof(std::uint64_t));
    }
    if (text.empty())
        return;
    std::array<char, sizeof(std::uint64_t)> rest{};
    text.copy(rest.data(), text.size());
    mix(wordAt(rest.data()));
}

void RowDigest::addColumn(const Statement& row, int column) {
    switch (row.kind(column)) {
    case ValueKind::Null:
        return addNull();
    case ValueKind::Integer:
        return addInteger(row.integer(column));
    case ValueKind::Real:
        return addReal(row.real(column));
    case ValueKind::Text:
        return addText(row.text(column));
    case ValueKind::Blob:
        mix(4);
        return addText(row.text(column));
    }
}

Digest RowDigest::row() const {
    return {a_, b_, 1};
}

void DigestLedger::read(Connection& connection) {
    digests_.clear();
    Statement rows(connection, "SELECT table_name, row_count, sum_a, sum_b FROM content_digest");
    while (rows.step())
        digests_[std::string(rows.text(0))] = {std::bit_cast<std::uint64_t>(rows.integer(2)),
                                               std::bit_cast<std::uint64_t>(rows.integer(3)),
                                               rows.integer(1)};
    stored_ = digests_;
}

void DigestLedger::store(Connection& connection) {
    Statement put(connection, "INSERT OR REPLACE INTO content_digest VALUES (?, ?, ?, ?)");
    for (const auto& [table, digest] : digests_) {
        const auto before = stored_.find(table);
        if (before != stored_.end() && before->second == digest)
            continue;
        put.bindText(table).bindInteger(digest.rows);
        put.bindInteger(std::bit_cast<std::int64_t>(digest.a));
        put.bindInteger(std::bit_cast<std::int64_t>(digest.b));
        put.execute();
    }
    if (connection.good())
        stored_ = digests_;
}

Digest digestOf(Connection& connection, const std::string& table, Statement& rows) {
    RowDigest hash(table);
    Digest sum;
    const int columns = rows.columns();
    while (connection.good() && rows.step()) {
        hash.startRow();
        for (int column = 0; column < columns; ++column)
            hash.addColumn(rows, column);
        sum += hash.row();
    }
    return sum;
}

Digest digestOfTable(Connection& connection, const std::string& table) {
    Statement rows(connection, "SELECT * FROM " + table);
    return digestOf(connection, table, rows);
}

} // namespace headroom
