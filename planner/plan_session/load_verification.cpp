#include "planner/plan_session/load_verification.h"

#include "planner/export/csv_writer.h"
#include "planner/import/csv_reader.h"
#include "planner/import/table_file.h"
#include "planner/plan_session/export_use_case.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr const char* memoryKey = "crm_load.last";

Result<std::vector<LoadedOwner>> rowsNow(const PlanSession& session) {
    const auto proposal = proposalToShow(session);
    if (!proposal)
        return fail(proposal.error());
    const Book& book = *proposal->state->book;
    const auto csm = [&](std::int32_t at) {
        return at == noOwner ? CsmId() : book.csms()[static_cast<std::size_t>(at)].id;
    };
    std::vector<LoadedOwner> rows;
    for (const OwnerChange& change : proposal->changes.changes)
        if (change.to != noOwner)
            rows.push_back({book.accounts()[change.account].id, csm(change.from), csm(change.to)});
    return rows;
}

Result<CrmLoad> readNote(const std::string& text) {
    CsvReader reader(byteSourceOf(text), CsvFormat{});
    CrmLoad load;
    load.remembered = true;
    TableRow row;
    for (bool header = true;; header = false) {
        const auto more = reader.next(row);
        if (!more)
            return fail(more.error());
        if (!*more)
            return load;
        if (row.cells.size() != 3)
            return fail(ErrorCode::PlanDamaged, memoryKey,
                        "the note of the last load is unreadable");
        const auto cell = [&](std::size_t i) { return std::string(row.cells[i].text); };
        if (header)
            load.columns = {cell(0), cell(1)};
        else
            load.rows.push_back({AccountId(cell(0)), CsmId(cell(2)), CsmId(cell(1))});
    }
}

bool hasAnswer(const ImportRequest& request, std::string_view field) {
    return std::ranges::any_of(request.map, [&](const auto& pair) { return pair.first == field; });
}

} // namespace

Result<std::string> crmLoadNote(const PlanSession& session, const CrmColumns& columns) {
    const auto rows = rowsNow(session);
    if (!rows)
        return fail(rows.error());
    CsvWriter note({columns.account, columns.owner, "previous"});
    for (const LoadedOwner& row : *rows)
        note.exact(row.account.value()).exact(row.to.value()).exact(row.from.value()).endRow();
    return note.str();
}

Result<void> rememberCrmLoad(PlanSession& session, std::string note) {
    return session.remember(memoryKey, std::move(note));
}

Result<CrmLoad> lastCrmLoad(const PlanSession& session) {
    if (const auto note = session.recall(memoryKey))
        return readNote(*note);
    auto rows = rowsNow(session);
    if (!rows)
        return fail(rows.error());
    return CrmLoad{{}, std::move(*rows), false};
}

Result<LoadCheck> verifyLoad(const PlanSession& session, const CrmLoad& load,
                             const ImportRequest& request, const JobControl& job) {
    if (load.rows.empty())
        return fail(ErrorCode::NothingToDo, "crm-load",
                    "the plan changes no owner, so there is no load to check");
    ImportRequest asked = request;
    auto table = TableFile::open(request.accounts, request.dialect);
    if (!table)
        return fail(table.error());
    for (const auto& [field, column] :
         {std::pair("id", load.columns.account), std::pair("owner_id", load.columns.owner)})
        if (!hasAnswer(request, field) &&
            std::ranges::find(table->headers(), column) != table->headers().end())
            asked.map.emplace_back(field, column);
    return checkLoad(load.rows, *session.state()->book, asked, job);
}

} // namespace headroom
