#pragma once

#include "planner/storage/sqlite.h"

#include <cstdint>
#include <map>
#include <string>
#include <string_view>

namespace headroom {

/// Fingerprint of a table's content: the sum of its rows' hashes, so that one row more or less
/// costs one addition whatever the table's size. Finds accidents (SQLite has no page checksums),
/// not forgers.
struct Digest {
    std::uint64_t a = 0, b = 0;
    std::int64_t rows = 0;

    Digest& operator+=(const Digest& other);
    Digest& operator-=(const Digest& other);
    bool operator==(const Digest&) const = default;
};

/// Hash of one row: kinds and bytes of its values in the order of the columns.
class RowDigest {
  public:
    explicit RowDigest(std::string_view table);

    void startRow();
    void addNull();
    void addInteger(std::int64_t value);
    void addReal(double value); // −0 counts as 0: SQLite does not keep the sign
    void addText(std::string_view text);
    void addColumn(const Statement& row, int column);
    Digest row() const;

  private:
    void mix(std::uint64_t word);

    std::uint64_t startA_, startB_;
    std::uint64_t a_ = 0, b_ = 0;
};

/// The digests of all tables as they must be, kept in the table `content_digest`.
class DigestLedger {
  public:
    /// What the file says. A new file says nothing.
    void read(Connection& connection);
    /// Writes those that changed since the last reading or storing.
    void store(Connection& connection);

    Digest& of(const std::string& table) { return digests_[table]; }
    bool knows(const std::string& table) const { return digests_.contains(table); }

  private:
    std::map<std::string, Digest> digests_;
    std::map<std::string, Digest> stored_;
};

/// Digest of the rows a SELECT of all columns of `table` gives.
Digest digestOf(Connection& connection, const std::string& table, Statement& rows);
Digest digestOfTable(Connection& connection, const std::string& table);

} // namespace headroom
