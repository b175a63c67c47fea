#include "planner/storage/plan_opening.h"

#include "planner/storage/backup_shelf.h"
#include "planner/storage/plan_check.h"

#include <algorithm>
#include <system_error>

namespace headroom {
namespace {

constexpr std::chrono::seconds ownPatience{60}; // for our own statements on large plans

struct Opening {
    const std::filesystem::path& path;
    const PlanFormat& format;
    std::optional<FileLock> lock;
    std::optional<Error> readOnlyReason;
    bool closedProperly = true;

    void readOnlyBecause(ErrorCode code, std::string subject, std::string detail) {
        if (!readOnlyReason)
            readOnlyReason = Error{code, std::move(subject), std::move(detail), {}, {}};
    }
};

/// A program that was ended in its work leaves its file in the making, full of private data.
void removeStrays(const std::filesystem::path& plan) {
    const std::string start = "." + plan.filename().string() + ".";
    std::error_code none;
    for (const auto& entry : std::filesystem::directory_iterator(plan.parent_path(), none))
        if (isTemporaryOf(start, entry.path().filename().string()))
            std::filesystem::remove(entry.path(), none);
    for (const auto& entry : std::filesystem::directory_iterator(backupFolder(plan), none))
        if (isTemporaryOf(".", entry.path().filename().string()))
            std::filesystem::remove(entry.path(), none);
}

/// Without the lock the plan can still be read, whatever the reason.
void takeLock(Opening& opening) {
    if (!isWritable(opening.path))
        return opening.readOnlyBecause(ErrorCode::PlanReadOnly, opening.path.string(),
                                       "the file may not be written");
    auto lock = FileLock::take(lockFileOf(opening.path));
    if (lock) {
        opening.closedProperly = opening.closedProperly && !lock->wasLeftOver();
        opening.lock = std::move(*lock);
        if (!opening.closedProperly)
            removeStrays(opening.path);
        return;
    }
    const Error& error = lock.error();
    if (error.code == ErrorCode::PlanLocked)
        return opening.readOnlyBecause(error.code, error.subject, error.detail);
    opening.readOnlyBecause(ErrorCode::PlanReadOnly, opening.path.string(),
                            "nothing may be written into its folder");
}

/// An interrupted transaction must be taken back before anybody reads, which needs writing.
void recover(const std::filesystem::path& path) {
    if (!std::filesystem::exists(journalOf(path)) || !isWritable(path))
        return;
    const auto lock = FileLock::take(lockFileOf(path));
    if (!lock)
        return; // its holder is at work
    if (auto connection = Connection::open(path, FileAccess::ReadWrite))
        connection->integerOf("SELECT count(*) FROM sqlite_schema");
}

bool hasJournal(const std::filesystem::path& path) {
    const auto start = readStart(journalOf(path), 8);
    return start && *start == "\xd9\xd5\x05\xf9\x20\xa1\x63\xd7";
}

/// Most plans are of this version: it is worked out once.
std::vector<std::string> wantedSchema(const PlanFormat& format, int version) {
    static const auto current = expectedSchema(currentFormat(), currentFormat().version());
    const bool isCurrent = &format == &currentFormat() && version == format.version();
    return isCurrent ? current : expectedSchema(format, version);
}

Result<void> checkSchema(Opening& opening, Connection& connection, int version) {
    const bool newer = version > opening.format.version();
    const auto expected = wantedSchema(opening.format, newer ? opening.format.version() : version);
    const auto found = schemaOf(connection);
    if (auto readable = connection.outcome(); !readable)
        return readable;
    if (newer && readableFrom(connection) > opening.format.version()) {
        return fail(ErrorCode::PlanNewer, opening.path.string(),
                    "the file was written by a newer version of Headroom");
    }
    if (!std::ranges::includes(found, expected))
        return fail(newer ? ErrorCode::PlanNewer : ErrorCode::PlanDamaged, opening.path.string(),
                    "the file lacks tables a plan must have, or they were changed");
    if (newer)
        opening.readOnlyBecause(ErrorCode::PlanNewer, opening.path.string(),
                                "the file was written by a newer version of Headroom");
    else if (found.size() != expected.size())
        opening.readOnlyBecause(ErrorCode::PlanDamaged, opening.path.string(),
                                "the file holds tables that Headroom did not make");
    return connection.outcome();
}

void checkStructure(Opening& opening, Connection& connection) {
    if (opening.closedProperly)
        return;
    const auto findings = structureFindings(connection, Depth::Quick);
    if (!findings.empty())
        opening.readOnlyBecause(ErrorCode::PlanDamaged, opening.path.string(),
                                "the file was not closed properly and is damaged: " +
                                    findings.front().detail);
}

Result<void> migrateFile(Opening& opening, PlanDatabase& database, int version) {
    const auto mismatches = digestFindings(database);
    if (!mismatches.empty())
        return fail(mismatches.front());
    if (auto kept = shelveBackup(database.connection, opening.path, "migration"); !kept)
        return fail(kept.error());
    Transaction transaction(database.connection, Transaction::Kind::Write);
    migrate(database, opening.format, version);
    return transaction.commit();
}

/// For reading only: the migrated plan exists in memory alone.
Result<void> migrateCopy(Opening& opening, PlanDatabase& database, int version) {
    const auto mismatches = digestFindings(database);
    if (!mismatches.empty())
        opening.readOnlyBecause(ErrorCode::PlanDamaged, mismatches.front().subject,
                                mismatches.front().detail);
    auto memory = Connection::inMemory();
    if (!memory)
        return fail(memory.error());
    if (auto copied = Backup::copy(database.connection, *memory); !copied)
        return copied;
    database.connection = std::move(*memory);
    database.ledger.read(database.connection);
    Transaction transaction(database.connection, Transaction::Kind::Write);
    migrate(database, opening.format, version);
    return transaction.commit();
}

/// The version is asked of SQLite: the header may show that of an interrupted migration.
Result<PlanDatabase> openDatabase(Opening& opening) {
    auto connection =
        Connection::open(opening.path, opening.lock ? FileAccess::ReadWrite : FileAccess::Read);
    if (!connection)
        return fail(connection.error());
    PlanDatabase database{std::move(*connection), {}, {}};
    const auto version = static_cast<int>(database.connection.integerOf("PRAGMA user_version"));
    if (auto checked = checkSchema(opening, database.connection, version); !checked)
        return fail(checked.error());
    checkStructure(opening, database.connection);
    database.connection.setPatience(ownPatience);
    if (version < opening.format.version()) {
        const bool inPlace = opening.lock && !opening.readOnlyReason;
        auto migrated = inPlace ? migrateFile(opening, database, version)
                                : migrateCopy(opening, database, version);
        if (!migrated)
            return fail(migrated.error());
    }
    return database;
}

} // namespace

std::filesystem::path lockFileOf(const std::filesystem::path& plan) {
    return plan.parent_path() / ("." + plan.filename().string() + ".lock");
}

Result<OpenedPlan> openPlan(const std::filesystem::path& path, OpenMode mode,
                            const PlanFormat& format) {
    const bool wasInterrupted = std::filesystem::exists(journalOf(path));
    auto first = readPlanHeader(path); // before a lock file is put beside it
    if (!first && hasJournal(path)) {
        recover(path); // an interrupted write may have torn the header itself
        first = readPlanHeader(path);
    }
    if (!first)
        return fail(first.error());
    Opening opening{path, format, {}, {}, !wasInterrupted};
    if (mode == OpenMode::ReadOnly)
        opening.readOnlyBecause(ErrorCode::PlanReadOnly, path.string(),
                                "it was opened for reading");
    else
        takeLock(opening);
    if (!opening.lock)
        recover(path);
    auto database = openDatabase(opening);
    if (!database)
        return fail(database.error());
    auto after = readPlanHeader(path); // recovery and migration have written
    if (!after)
        return fail(after.error());
    if (opening.readOnlyReason)
        opening.lock.reset();
    return OpenedPlan{std::move(*database), std::move(opening.lock),
                      std::move(opening.readOnlyReason), std::move(*after)};
}

} // namespace headroom
