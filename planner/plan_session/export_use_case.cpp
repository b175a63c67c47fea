#include "planner/plan_session/export_use_case.h"
#include "planner/scenarios/plan_notes.h"

#include "planner/base/safe_file.h"
#include "planner/export/plan_tables.h"
#include "planner/export/problem_rows.h"
#include "planner/plan_session/hiring_export.h"
#include "planner/plan_session/workbook_export.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr std::array<const char*, 10> keys = {
    "assignments", "moves",      "crm-load",    "crm-rollback", "books",
    "hiring",      "comparison", "assumptions", "problem-rows", "workbook"};

/// None of these tables tells what is proved, so what is not kept need not be.
Result<std::shared_ptr<const Proposal>> proposalToList(const PlanSession& session) {
    if (auto kept = session.sharedProposal(session.shown()); kept && !kept->stale)
        return kept;
    return layOut(session.state(), session.state()->owners).map([](Proposal laidOut) {
        return std::make_shared<const Proposal>(std::move(laidOut));
    });
}

Result<std::vector<ExportedFile>>
booksTable(const PlanSession& session, const ExportRequest& request, const JobControl& control) {
    const auto listed = proposalToList(session);
    if (!listed)
        return fail(listed.error());
    const auto& proposal = *listed;
    const AssignmentInputs inputs = assignmentInputs(*proposal->state);
    const ProposedBooks books{*proposal->state, inputs,         *proposal->built, proposal->report,
                              proposal->owners, proposal->load, proposal->changes};
    switch (request.table) {
    case ExportTable::Moves:
        return std::vector<ExportedFile>{{"", movesCsv(books)}};
    case ExportTable::CrmLoad:
        return std::vector<ExportedFile>{{"", crmLoadCsv(books, request.crmColumns)}};
    case ExportTable::CrmRollback:
        return std::vector<ExportedFile>{{"", crmRollbackCsv(books, request.crmColumns)}};
    case ExportTable::Books:
        return std::vector<ExportedFile>{{"", booksCsv(books)}};
    case ExportTable::ProblemRows: {
        ProblemRows rows = problemRows(books);
        return std::vector<ExportedFile>{{"-accounts", std::move(rows.accounts)},
                                         {"-csms", std::move(rows.csms)},
                                         {"-weights", std::move(rows.weights)}};
    }
    default:
        break;
    }
    std::string csv = assignmentsCsv(books, control, request.firstRows);
    if (control.cutShort())
        return fail(ErrorCode::Cancelled);
    return std::vector<ExportedFile>{{"", std::move(csv)}};
}

Result<std::vector<ExportedFile>>
hiringTable(const PlanSession& session, const ExportRequest& request, const JobControl& control) {
    const auto tables = hiringTables(session, request, control);
    if (!tables)
        return fail(tables.error());
    if (!request.workbook)
        return hiringFiles(*tables, session.facts().currency);
    auto bytes = hiringWorkbook(session, *tables);
    if (!bytes)
        return fail(bytes.error());
    return std::vector<ExportedFile>{{"", std::move(*bytes)}};
}

Result<std::vector<ExportedFile>> comparisonTable(const PlanSession& session,
                                                  const ExportRequest& request) {
    const Scenario* shown = session.tree().find(session.shown());
    const ScenarioId other = request.comparedWith.value_or(shown->parent.value_or(shown->id));
    const auto comparison = session.compare(other, session.shown());
    if (!comparison)
        return fail(comparison.error());
    return std::vector<ExportedFile>{
        {"", comparisonCsv(*comparison, session.tree().find(other)->name, shown->name)}};
}

} // namespace

const char* exportTableKey(ExportTable table) {
    return keys[static_cast<std::size_t>(table)];
}

const char* exportExtension(ExportTable table) {
    return table == ExportTable::Workbook ? ".xlsx" : ".csv";
}

std::optional<ExportTable> exportTableFromKey(const std::string& key) {
    const auto found = std::ranges::find(keys, key);
    return found == keys.end() ? std::nullopt
                               : std::optional(static_cast<ExportTable>(found - keys.begin()));
}

const std::vector<ExportTable>& exportTables() {
    static const std::vector<ExportTable> tables = [] {
        std::vector<ExportTable> all;
        for (std::size_t i = 0; i < keys.size(); ++i)
            all.push_back(static_cast<ExportTable>(i));
        return all;
    }();
    return tables;
}

Result<Proposal> proposalToShow(const PlanSession& session) {
    if (auto kept = session.proposal(session.shown()); kept && !kept->stale)
        return std::move(*kept);
    return evaluateOwners(session.state(), session.state()->owners);
}

Result<std::vector<ExportedFile>>
exportContent(const PlanSession& session, const ExportRequest& request, const JobControl& control) {
    switch (request.table) {
    case ExportTable::Hiring:
        return hiringTable(session, request, control);
    case ExportTable::Comparison:
        return comparisonTable(session, request);
    case ExportTable::Workbook: {
        auto bytes = workbookContent(session, request, control);
        if (!bytes)
            return fail(bytes.error());
        return std::vector<ExportedFile>{{"", std::move(*bytes)}};
    }
    case ExportTable::Assumptions: {
        const PlanInputs& inputs = session.state()->inputs;
        std::vector<Assumption> rows = listAssumptions(inputs);
        const std::vector<Assumption> notes = listNotes(inputs);
        rows.insert(rows.end(), notes.begin(), notes.end());
        return std::vector<ExportedFile>{{"", assumptionsCsv(rows)}};
    }
    default:
        return booksTable(session, request, control);
    }
}

Result<std::vector<std::filesystem::path>> writeExport(const std::vector<ExportedFile>& files,
                                                       const std::filesystem::path& target,
                                                       const JobControl& control) {
    std::vector<std::filesystem::path> paths;
    std::vector<FileToWrite> writes;
    double all = 0.0;
    for (const ExportedFile& file : files) {
        std::filesystem::path path = target;
        if (!file.suffix.empty()) {
            const std::string extension =
                target.has_extension() ? target.extension().string() : ".csv";
            path.replace_filename(target.stem().string() + file.suffix + extension);
        }
        paths.push_back(path);
        writes.push_back({std::move(path), file.content});
        all += double(file.content.size());
    }
    const auto done = writeWholeFiles(writes, [&control, all](std::uint64_t written) {
        control.report({double(written) / all, {}, {}});
        return !control.stopRequested();
    });
    if (!done)
        return fail(done.error());
    return paths;
}

} // namespace headroom
