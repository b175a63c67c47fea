#pragma once

#include "planner/base/result.h"

#include <chrono>
#include <cstdint>
#include <filesystem>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

struct sqlite3_stmt;

namespace headroom {

enum class FileAccess { Read, ReadWrite };
enum class ValueKind { Null, Integer, Real, Text, Blob };

/// A guarded connection to one database. It keeps the first thing that went wrong: from then on
/// statements do nothing and give no rows until `outcome` is asked, so that straight code is safe
/// code. Moved freely; used by one thread at a time.
class Connection {
  public:
    /// The file must exist. Triggers, views and extensions of the file are off, sizes are limited.
    static Result<Connection> open(const std::filesystem::path& path, FileAccess access);
    static Result<Connection> inMemory();
    Connection(Connection&&) noexcept;
    Connection& operator=(Connection&&) noexcept;
    ~Connection();

    /// Runs statements that give no rows.
    void run(std::string_view sql);
    /// First value of the first row; 0 when there is none.
    std::int64_t integerOf(std::string_view sql);

    bool good() const;
    /// The first failure since the last call, or success; forgets it.
    Result<void> outcome();
    /// Records a failure found by the caller.
    void refuse(Error error);
    /// Runs longer than this between two rows end as StorageFailed. 5 s at first.
    void setPatience(std::chrono::seconds patience);

    struct State;
    State& state() { return *state_; }

  private:
    explicit Connection(std::unique_ptr<State> state);
    std::unique_ptr<State> state_;
};

/// One prepared statement; columns count from 0, values are bound in order.
class Statement {
  public:
    Statement(Connection& connection, std::string_view sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    Statement& bindNull();
    Statement& bindInteger(std::int64_t value);
    /// A NaN is refused (BadValue): SQLite would store nothing instead.
    Statement& bindReal(double value);
    /// The text must live until the statement has run.
    Statement& bindText(std::string_view text);
    Statement& bindTextCopy(const std::string& text);

    /// True = a row is there. After the last row the statement is ready to be bound again.
    bool step();
    /// For statements that give no rows.
    void execute();

    int columns() const;
    ValueKind kind(int column) const;
    std::int64_t integer(int column) const;
    double real(int column) const;
    /// Valid until the next step. Bytes as stored, NULs included.
    std::string_view text(int column) const;

  private:
    void check(int code);

    Connection::State* state_;
    sqlite3_stmt* handle_ = nullptr;
    int bound_ = 0;
};

/// Rolls back unless committed.
class Transaction {
  public:
    enum class Kind { Read, Write };
    Transaction(Connection& connection, Kind kind);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();

    /// Durable when it succeeds. Gives the first failure since the transaction began.
    Result<void> commit();

  private:
    Connection& connection_;
    bool open_ = false;
};

/// Copies a whole database, consistent even while another process writes.
class Backup {
  public:
    static Result<void> copy(Connection& from, Connection& to);
};

} // namespace headroom
