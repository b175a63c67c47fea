#include "planner/storage/plan_file.h"

#include "planner/storage/backup_shelf.h"
#include "planner/storage/plan_check.h"
#include "planner/storage/plan_content.h"
#include "planner/storage/plan_copy.h"
#include "planner/storage/plan_opening.h"

#include <algorithm>

namespace headroom {

struct PlanFile::State {
    std::filesystem::path path;
    OpenedPlan plan;
    bool unsettled = false; // a write failed: SQLite has yet to take it back
};

namespace {

/// Accounts that the edit, or a step of several, gives to somebody.
std::size_t accountsAssigned(const Edit& edit) {
    if (const auto* owners = std::get_if<AssignOwners>(&edit))
        return owners->changes.size();
    std::size_t count = 0;
    if (const auto* group = std::get_if<EditGroup>(&edit))
        for (const Edit& part : group->edits)
            count += accountsAssigned(part);
    return count;
}

bool isImport(const PlanWrite& write) {
    return std::holds_alternative<WriteBook>(write);
}

bool isApply(const PlanWrite& write) {
    const auto* append = std::get_if<AppendEdit>(&write);
    return append != nullptr && accountsAssigned(append->edit) > 1;
}

/// A first book is an import into an empty plan: there is nothing to keep.
std::optional<std::string> backupReason(PlanDatabase& database,
                                        const std::vector<PlanWrite>& writes) {
    if (!PlanFile::callsForBackup(writes))
        return std::nullopt;
    const bool import = std::ranges::any_of(writes, isImport);
    if (database.connection.integerOf("SELECT count(*) FROM account") == 0)
        return std::nullopt;
    return import ? "import" : "apply";
}

Result<void> fillNewFile(const std::filesystem::path& path, const PlanContent& content) {
    auto connection = Connection::open(path, FileAccess::ReadWrite);
    if (!connection)
        return fail(connection.error());
    connection->setPatience(std::chrono::seconds(60));
    PlanDatabase database{std::move(*connection), {}, {}};
    Transaction transaction(database.connection, Transaction::Kind::Write);
    migrate(database, currentFormat(), 0);
    writeContent(database, content);
    database.ledger.store(database.connection);
    return transaction.commit();
}

Result<std::filesystem::path> resolved(const std::filesystem::path& path) {
    std::error_code failure;
    auto real = std::filesystem::canonical(path, failure);
    if (!failure)
        return real;
    if (failure == std::errc::no_such_file_or_directory)
        return fail(ErrorCode::FileNotFound, path.string(), "there is no such file");
    return fail(ErrorCode::FileNotReadable, path.string(), failure.message());
}

Error replaced(const std::filesystem::path& path) {
    return {ErrorCode::PlanReplaced,
            path.string(),
            "the file was moved, deleted or overwritten by somebody else",
            {},
            {}};
}

/// After our own writing: remembers what the file looks like now.
Result<void> noteHeader(const std::filesystem::path& path, OpenedPlan& plan) {
    auto header = readPlanHeader(path);
    if (!header || !header->stamp.sameFile(plan.header.stamp))
        return fail(replaced(path));
    plan.header = std::move(*header);
    return {};
}

/// Any reading makes SQLite take back what a failed write left.
Result<void> settle(const std::filesystem::path& path, OpenedPlan& plan) {
    Connection& connection = plan.database.connection;
    connection.integerOf("SELECT count(*) FROM plan_state");
    if (auto settled = connection.outcome(); !settled)
        return settled;
    return noteHeader(path, plan);
}

/// Is the file at the path still ours, and as we left it? A new time stamp alone is no harm.
Result<void> checkPresence(const std::filesystem::path& path, OpenedPlan& plan) {
    const auto stamp = stampOf(path);
    if (!stamp || !stamp->sameFile(plan.header.stamp))
        return fail(replaced(path));
    if (*stamp == plan.header.stamp)
        return {};
    auto header = readPlanHeader(path);
    if (!header || header->bytes != plan.header.bytes)
        return fail(replaced(path));
    plan.header = std::move(*header);
    return {};
}

Result<void> writeAll(PlanDatabase& database, const std::vector<PlanWrite>& writes) {
    const auto booksBefore = database.books;
    Transaction transaction(database.connection, Transaction::Kind::Write);
    database.ledger.read(database.connection);
    for (const PlanWrite& write : writes)
        applyWrite(database, write);
    database.ledger.store(database.connection);
    auto committed = transaction.commit();
    if (!committed)
        database.books = booksBefore;
    return committed;
}

} // namespace

bool PlanFile::callsForBackup(const std::vector<PlanWrite>& writes) {
    return std::ranges::any_of(
        writes, [](const PlanWrite& write) { return isImport(write) || isApply(write); });
}

PlanFile::PlanFile(std::unique_ptr<State> state) : state_(std::move(state)) {}
PlanFile::~PlanFile() = default;

const std::filesystem::path& PlanFile::path() const {
    return state_->path;
}

const std::optional<Error>& PlanFile::readOnlyReason() const {
    return state_->plan.readOnlyReason;
}

Result<std::unique_ptr<PlanFile>> PlanFile::create(const std::filesystem::path& path,
                                                   const PlanContent& content) {
    std::error_code none;
    if (std::filesystem::exists(std::filesystem::symlink_status(path, none)))
        return fail(ErrorCode::FileExists, path.string(), "a file of this name is there already");
    auto file = FileInTheMaking::beside(path);
    if (!file)
        return fail(file.error());
    if (auto filled = fillNewFile(file->path(), content); !filled)
        return fail(FileInTheMaking::toldOf(path, file->path(), filled.error()));
    if (auto moved = file->moveTo(path, Existing::Refuse); !moved)
        return fail(moved.error());
    return open(path, OpenMode::ReadWrite);
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const std::filesystem::path& path, OpenMode mode) {
    return open(path, mode, currentFormat());
}

Result<std::unique_ptr<PlanFile>> PlanFile::open(const std::filesystem::path& path, OpenMode mode,
                                                 const PlanFormat& format) {
    auto real = resolved(path);
    if (!real)
        return fail(real.error());
    auto plan = openPlan(*real, mode, format);
    if (!plan)
        return fail(plan.error());
    auto state = std::make_unique<State>(State{std::move(*real), std::move(*plan)});
    return std::unique_ptr<PlanFile>(new PlanFile(std::move(state)));
}

Result<PlanContent> PlanFile::load(Trust trust) {
    PlanDatabase& database = state_->plan.database;
    std::optional<ContentReading> reading;
    Result<void> outcome;
    {
        Transaction transaction(database.connection, Transaction::Kind::Read);
        reading = readContent(database);
        outcome = transaction.commit();
    }
    const bool damaged = !outcome && outcome.error().code == ErrorCode::PlanDamaged;
    if (outcome && !reading->mismatches.empty())
        outcome = fail(reading->mismatches.front());
    if ((damaged || !reading->mismatches.empty()) && !readOnly())
        state_->plan.readOnlyReason = {ErrorCode::PlanDamaged,
                                       state_->path.string(),
                                       "a part of it is not as Headroom wrote it",
                                       {},
                                       {}};
    if (!outcome && (trust == Trust::Verify || reading->mismatches.empty() || damaged))
        return fail(outcome.error());
    database.books.clear();
    for (const auto& [number, book] : reading->books)
        database.books[number] = book;
    return std::move(reading->content);
}

Result<void> PlanFile::write(const std::vector<PlanWrite>& writes) {
    OpenedPlan& plan = state_->plan;
    if (plan.readOnlyReason)
        return fail(*plan.readOnlyReason);
    if (writes.empty())
        return {};
    const auto stopWhenReplaced = [&](Result<void> outcome) {
        if (!outcome && outcome.error().code == ErrorCode::PlanReplaced)
            plan.readOnlyReason = outcome.error();
        return outcome;
    };
    auto ready = state_->unsettled ? settle(state_->path, plan) : checkPresence(state_->path, plan);
    if (!ready)
        return stopWhenReplaced(std::move(ready));
    state_->unsettled = false;
    if (const auto reason = backupReason(plan.database, writes))
        if (auto kept = shelveBackup(plan.database.connection, state_->path, *reason); !kept)
            return fail(kept.error());
    if (auto written = writeAll(plan.database, writes); !written) {
        state_->unsettled = true;
        return written;
    }
    // What was committed into a file that nobody sees any more is not saved.
    return stopWhenReplaced(noteHeader(state_->path, plan));
}

Result<std::vector<Error>> PlanFile::check() {
    PlanDatabase& database = state_->plan.database;
    std::vector<Error> findings = structureFindings(database.connection, Depth::Full);
    for (Error& mismatch : digestFindings(database))
        findings.push_back(std::move(mismatch));
    if (auto content = load(Trust::AsIs); !content)
        findings.push_back(content.error());
    return findings;
}

Result<void> PlanFile::saveCopy(const std::filesystem::path& target) {
    return copyDatabase(state_->plan.database.connection, target, Existing::Refuse);
}

} // namespace headroom
