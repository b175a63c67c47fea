#include "planner/import/load_check.h"

#include "planner/import/import_fields.h"
#include "planner/import/owner_matching.h"

#include <algorithm>

namespace headroom {
namespace {

bool isAboutOwners(const std::string& field) {
    return field == "id" || field == "owner" || field == "owner_id" || field == "owner_email" ||
           field == "deleted" || field == "owner_blank" || field.starts_with("owner:");
}

/// Nothing but IDs and owners is read, so nothing else can be in doubt.
ImportRequest ownersOnly(const ImportRequest& request) {
    ImportRequest only;
    only.accounts = request.accounts;
    only.dialect = request.dialect;
    for (const auto& pair : request.map)
        if (isAboutOwners(pair.first))
            only.map.push_back(pair);
    for (const ImportField& field : importFields())
        if (field.file == ImportFile::Accounts && !isAboutOwners(field.key))
            only.map.emplace_back(field.key, std::string());
    return only;
}

bool namesOwners(const MappedTable& table) {
    return table.indexOf("owner") >= 0 || table.indexOf("owner_id") >= 0 ||
           table.indexOf("owner_email") >= 0;
}

Error noOwnerColumn(const MappedTable& table) {
    Error error{ErrorCode::ColumnNotFound, table.fileName(), {}, {}, {}};
    error.detail = "The file has no column with the owners, so it cannot tell which rows were "
                   "taken. Say which one it is with --map owner_id=COLUMN.";
    return error;
}

LoadCheckRow checkRow(const LoadedOwner& expected, const ImportedAccounts& accounts) {
    LoadCheckRow row{expected, LoadOutcome::Missing, {}};
    const auto at = accounts.find(expected.account.value());
    if (!at)
        return row;
    row.found = accounts.accounts[*at].owner;
    row.outcome = row.found == expected.to     ? LoadOutcome::Taken
                  : row.found == expected.from ? LoadOutcome::NotTaken
                                               : LoadOutcome::Other;
    return row;
}

} // namespace

const char* loadOutcomeKey(LoadOutcome outcome) {
    switch (outcome) {
    case LoadOutcome::Taken:
        return "taken";
    case LoadOutcome::NotTaken:
        return "not_taken";
    case LoadOutcome::Other:
        return "other_owner";
    case LoadOutcome::Missing:
        break;
    }
    return "missing";
}

Result<LoadCheck> checkLoad(const std::vector<LoadedOwner>& load, const Book& book,
                            const ImportRequest& request, const JobControl& job) {
    const ImportRequest only = ownersOnly(request);
    ImportTrail trail(only, job);
    auto table = MappedTable::open(ImportFile::Accounts, only.accounts, {}, trail);
    if (!table)
        return fail(table.error());
    auto accounts = importAccounts(*table, trail);
    if (!accounts)
        return fail(accounts.error());
    std::vector<Csm> team = book.csms();
    matchOwners(*accounts, team, TeamSource::Kept, trail);
    if (!trail.blockers.empty())
        return fail(trail.blockers.front());
    if (!namesOwners(*table))
        return fail(noOwnerColumn(*table));
    LoadCheck check;
    check.fileRows = table->rowCount();
    for (const LoadedOwner& expected : load) {
        check.rows.push_back(checkRow(expected, *accounts));
        ++check.counts[static_cast<std::size_t>(check.rows.back().outcome)];
    }
    for (MappedColumn& column : trail.mapping)
        if (!column.field.empty())
            check.mapping.push_back(std::move(column));
    return check;
}

} // namespace headroom
