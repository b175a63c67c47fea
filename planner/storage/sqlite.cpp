#include "planner/storage/sqlite.h"

#include <array>
#include <cerrno>
#include <cmath>
#include <sqlite3.h>
#include <utility>

namespace headroom {

struct Connection::State {
    sqlite3* handle = nullptr;
    std::string name;
    std::optional<Error> failure;
    std::chrono::seconds patience{5};
    bool armed = false; // the clock runs since the first progress call of this step
    std::chrono::steady_clock::time_point deadline{};

    State() = default;
    State(const State&) = delete;
    State& operator=(const State&) = delete;
    ~State() { sqlite3_close(handle); }
};

namespace {

constexpr int progressEvery = 10'000; // virtual machine steps
constexpr int busyMilliseconds = 10'000;

struct Wording {
    int code;
    ErrorCode error;
    const char* detail;
};
constexpr std::array<Wording, 13> wordings = {{
    {SQLITE_FULL, ErrorCode::DiskFull, "the disk is full"},
    {SQLITE_READONLY, ErrorCode::PlanReadOnly, "the file or its folder cannot be written"},
    {SQLITE_PERM, ErrorCode::PlanReadOnly, "the file or its folder cannot be written"},
    {SQLITE_CANTOPEN, ErrorCode::StorageFailed, "the file, or one beside it, cannot be opened"},
    {SQLITE_NOTADB, ErrorCode::PlanDamaged, "the file is not a readable database"},
    {SQLITE_CORRUPT, ErrorCode::PlanDamaged, "the file's structure is damaged"},
    {SQLITE_BUSY, ErrorCode::StorageFailed, "another program is using the file"},
    {SQLITE_LOCKED, ErrorCode::StorageFailed, "another program is using the file"},
    {SQLITE_INTERRUPT, ErrorCode::StorageFailed, "reading the file takes too long"},
    {SQLITE_TOOBIG, ErrorCode::OutOfRange, "a text is too long to be stored"},
    {SQLITE_NOMEM, ErrorCode::StorageFailed, "there is not enough memory"},
    {SQLITE_IOERR, ErrorCode::StorageFailed, "the disk reports an error"},
    {SQLITE_CONSTRAINT, ErrorCode::BadValue, "a value does not keep to the plan's rules"},
}};

Error errorOf(const Connection::State& state, int code) {
    const int systemCode = sqlite3_system_errno(state.handle);
    if (code != SQLITE_CORRUPT && (systemCode == ENOSPC || systemCode == EDQUOT))
        code = SQLITE_FULL;
    for (const Wording& wording : wordings)
        if (wording.code == (code & 0xff))
            return {wording.error, state.name, wording.detail, {}, {}};
    return {ErrorCode::PlanDamaged, state.name, sqlite3_errmsg(state.handle), {}, {}};
}

bool succeeded(int code) {
    return code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE;
}

void keep(Connection::State& state, int code) {
    if (!succeeded(code) && !state.failure)
        state.failure = errorOf(state, code);
}

int onProgress(void* context) {
    auto& state = *static_cast<Connection::State*>(context);
    const auto now = std::chrono::steady_clock::now();
    if (!state.armed) {
        state.armed = true;
        state.deadline = now + state.patience;
    }
    return now > state.deadline ? 1 : 0;
}

void switchOff(sqlite3* handle, int setting) {
    sqlite3_db_config(handle, setting, 0, nullptr);
}

/// A plan may come from a stranger: nothing in it may run, and nothing may grow without bound.
void guard(Connection::State& state) {
    sqlite3* const handle = state.handle;
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    for (const int setting :
         {SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
          SQLITE_DBCONFIG_TRUSTED_SCHEMA, SQLITE_DBCONFIG_DQS_DDL, SQLITE_DBCONFIG_DQS_DML,
          SQLITE_DBCONFIG_ENABLE_FTS3_TOKENIZER, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION})
        switchOff(handle, setting);
    constexpr std::array<std::array<int, 2>, 10> limits = {{
        {SQLITE_LIMIT_LENGTH, 500'000'000}, // one edit may move every account
        {SQLITE_LIMIT_SQL_LENGTH, 100'000},
        {SQLITE_LIMIT_COLUMN, 100},
        {SQLITE_LIMIT_EXPR_DEPTH, 50},
        {SQLITE_LIMIT_COMPOUND_SELECT, 10},
        {SQLITE_LIMIT_FUNCTION_ARG, 10},
        {SQLITE_LIMIT_ATTACHED, 0},
        {SQLITE_LIMIT_VARIABLE_NUMBER, 100},
        {SQLITE_LIMIT_TRIGGER_DEPTH, 1},
        {SQLITE_LIMIT_WORKER_THREADS, 0},
    }};
    for (const auto& [limit, value] : limits)
        sqlite3_limit(handle, limit, value);
    sqlite3_busy_timeout(handle, busyMilliseconds);
    sqlite3_progress_handler(handle, progressEvery, onProgress, &state);
}

/// temp_store keeps salaries out of the system's temporary folder; mapped memory would turn a
/// disk error into the end of the process.
constexpr const char* settings = "PRAGMA trusted_schema=OFF; PRAGMA cell_size_check=ON;"
                                 "PRAGMA foreign_keys=ON; PRAGMA secure_delete=ON;"
                                 "PRAGMA temp_store=MEMORY; PRAGMA mmap_size=0;"
                                 "PRAGMA cache_size=-16000;"
                                 "PRAGMA journal_mode=DELETE; PRAGMA synchronous=EXTRA;";

void finishQuietly(sqlite3* handle) {
    if (sqlite3_get_autocommit(handle) == 0)
        sqlite3_exec(handle, "ROLLBACK", nullptr, nullptr, nullptr);
}

} // namespace

Connection::Connection(std::unique_ptr<State> state) : state_(std::move(state)) {}
Connection::Connection(Connection&&) noexcept = default;
Connection& Connection::operator=(Connection&&) noexcept = default;
Connection::~Connection() = default;

Result<Connection> Connection::open(const std::filesystem::path& path, FileAccess access) {
    auto state = std::make_unique<State>();
    // Absolute, so that a name that begins with "file:" is a name and no URI.
    const auto name = std::filesystem::absolute(path).u8string();
    state->name.assign(name.begin(), name.end());
    const int flags = access == FileAccess::Read ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    const int code = sqlite3_open_v2(state->name.c_str(), &state->handle,
                                     flags | SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_NOMUTEX, nullptr);
    if (!succeeded(code))
        return fail(errorOf(*state, code));
    Connection connection(std::move(state));
    guard(*connection.state_);
    connection.run(settings);
    if (auto ready = connection.outcome(); !ready)
        return fail(ready.error());
    return connection;
}

Result<Connection> Connection::inMemory() {
    auto state = std::make_unique<State>();
    const int code = sqlite3_open_v2(":memory:", &state->handle,
                                     SQLITE_OPEN_READWRITE | SQLITE_OPEN_MEMORY, nullptr);
    if (!succeeded(code))
        return fail(errorOf(*state, code));
    guard(*state);
    return Connection(std::move(state));
}

void Connection::run(std::string_view sql) {
    if (!good())
        return;
    state_->armed = false;
    keep(*state_,
         sqlite3_exec(state_->handle, std::string(sql).c_str(), nullptr, nullptr, nullptr));
}

std::int64_t Connection::integerOf(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

bool Connection::good() const {
    return !state_->failure;
}

Result<void> Connection::outcome() {
    if (good())
        return {};
    Error error = std::move(*state_->failure);
    state_->failure.reset();
    return fail(std::move(error));
}

void Connection::refuse(Error error) {
    if (good())
        state_->failure = std::move(error);
}

void Connection::setPatience(std::chrono::seconds patience) {
    state_->patience = patience;
}

Statement::Statement(Connection& connection, std::string_view sql) : state_(&connection.state()) {
    if (!state_->failure)
        check(sqlite3_prepare_v3(state_->handle, sql.data(), static_cast<int>(sql.size()), 0,
                                 &handle_, nullptr));
}

Statement::Statement(Statement&& other) noexcept
    : state_(other.state_), handle_(std::exchange(other.handle_, nullptr)), bound_(other.bound_) {}

Statement::~Statement() {
    sqlite3_finalize(handle_);
}

void Statement::check(int code) {
    keep(*state_, code);
}

Statement& Statement::bindNull() {
    ++bound_; // a value that was never bound is NULL, but this one may have been bound before
    if (handle_ != nullptr)
        check(sqlite3_bind_null(handle_, bound_));
    return *this;
}

Statement& Statement::bindInteger(std::int64_t value) {
    ++bound_;
    if (handle_ != nullptr)
        check(sqlite3_bind_int64(handle_, bound_, value));
    return *this;
}

Statement& Statement::bindReal(double value) {
    ++bound_;
    if (std::isnan(value) && !state_->failure)
        state_->failure =
            Error{ErrorCode::BadValue, state_->name, "a value is not a number", {}, {}};
    if (handle_ != nullptr)
        check(sqlite3_bind_double(handle_, bound_, value));
    return *this;
}

Statement& Statement::bindText(std::string_view text) {
    ++bound_;
    const char* const bytes = text.data() != nullptr ? text.data() : "";
    if (handle_ != nullptr)
        check(sqlite3_bind_text64(handle_, bound_, bytes, text.size(), SQLITE_STATIC, SQLITE_UTF8));
    return *this;
}

Statement& Statement::bindTextCopy(const std::string& text) {
    ++bound_;
    // SQLITE_TRANSIENT is an old-style cast of −1; a destructor of our own says the same.
    auto* const copy = static_cast<char*>(sqlite3_malloc64(text.size() + 1));
    if (copy == nullptr || handle_ == nullptr) {
        sqlite3_free(copy);
        return *this;
    }
    text.copy(copy, text.size());
    check(sqlite3_bind_text64(handle_, bound_, copy, text.size(), sqlite3_free, SQLITE_UTF8));
    return *this;
}

bool Statement::step() {
    if (state_->failure || handle_ == nullptr)
        return false;
    state_->armed = false;
    const int code = sqlite3_step(handle_);
    if (code == SQLITE_ROW)
        return true;
    check(code);
    sqlite3_reset(handle_);
    bound_ = 0;
    return false;
}

void Statement::execute() {
    while (step()) {
    }
}

int Statement::columns() const {
    return handle_ == nullptr ? 0 : sqlite3_column_count(handle_);
}

ValueKind Statement::kind(int column) const {
    switch (sqlite3_column_type(handle_, column)) {
    case SQLITE_INTEGER:
        return ValueKind::Integer;
    case SQLITE_FLOAT:
        return ValueKind::Real;
    case SQLITE_TEXT:
        return ValueKind::Text;
    case SQLITE_BLOB:
        return ValueKind::Blob;
    default:
        return ValueKind::Null;
    }
}

std::int64_t Statement::integer(int column) const {
    return sqlite3_column_int64(handle_, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(handle_, column);
}

std::string_view Statement::text(int column) const {
    const auto* const bytes = static_cast<const char*>(sqlite3_column_blob(handle_, column));
    const auto size = static_cast<std::size_t>(sqlite3_column_bytes(handle_, column));
    return bytes == nullptr ? std::string_view() : std::string_view(bytes, size);
}

Transaction::Transaction(Connection& connection, Kind kind) : connection_(connection) {
    connection_.run(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN");
    open_ = connection_.good();
}

Transaction::~Transaction() {
    if (open_)
        finishQuietly(connection_.state().handle);
}

Result<void> Transaction::commit() {
    if (open_)
        connection_.run("COMMIT");
    if (!connection_.good())
        finishQuietly(connection_.state().handle);
    open_ = false;
    return connection_.outcome();
}

Result<void> Backup::copy(Connection& from, Connection& to) {
    auto* const backup =
        sqlite3_backup_init(to.state().handle, "main", from.state().handle, "main");
    if (backup == nullptr) {
        const int code = sqlite3_extended_errcode(to.state().handle);
        return fail(errorOf(to.state(), succeeded(code) ? SQLITE_ERROR : code));
    }
    int code = SQLITE_OK;
    do {
        code = sqlite3_backup_step(backup, -1);
    } while (code == SQLITE_OK);
    const int finished = sqlite3_backup_finish(backup);
    if (code != SQLITE_DONE)
        return fail(errorOf(to.state(), code));
    if (!succeeded(finished))
        return fail(errorOf(to.state(), finished));
    return {};
}

} // namespace headroom
