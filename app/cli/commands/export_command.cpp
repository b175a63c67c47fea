#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/scenario_names.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "app/cli/rendering.h"
#include "planner/base/text.h"
#include "planner/plan_session/export_use_case.h"
#include "planner/plan_session/load_verification.h"

#include <algorithm>

namespace headroom::cli {
namespace {

std::string extensionOf(const std::string& file) {
    return lowered(std::filesystem::path(file).extension().string());
}

Result<ExportRequest> readRequest(const Invocation& invocation, const PlanSession& session,
                                  ExportTable table) {
    ExportRequest request;
    request.table = table;
    request.seed = invocation.seed;
    request.threads = invocation.threads;
    request.workbook = extensionOf(invocation.arguments.positional[2]) == ".xlsx";
    if (const auto columns = invocation.arguments.value("columns")) {
        const std::vector<std::string> names = split(*columns, ',');
        if (names.size() != 2)
            return fail(ErrorCode::BadValue, "--columns", "two names, such as Id,OwnerId");
        request.crmColumns = {names[0], names[1]};
    }
    if (const auto other = invocation.arguments.value("with")) {
        const auto id = scenarioNamed(session, *other);
        if (!id)
            return fail(id.error());
        request.comparedWith = *id;
    }
    return request;
}

/// A CRM load is noted in the plan, for verify-load; a plan that cannot be written is only read.
Result<OpenedPlan> openFor(ExportTable table, const std::string& path) {
    if (table == ExportTable::CrmLoad)
        if (auto plan = openPlan(path, Access::Write))
            return plan;
    return openPlan(path, Access::Read);
}

void noteLoad(const Invocation& invocation, const OpenedPlan& plan, const CrmColumns& columns) {
    auto note = crmLoadNote(*plan.session, columns);
    const bool noted = note && !plan.file->readOnly() &&
                       rememberCrmLoad(*plan.session, std::move(*note)).has_value();
    if (!noted)
        invocation.note("The plan can only be read now, so this load is not noted in it: "
                        "verify-load will compare with what a load would hold then.");
}

/// What is drawn goes into a file of the kind that its name says.
Result<void> checkDrawing(const std::string& what, const std::string& file) {
    static const std::vector<std::string> charts = {"utilisation", "segments", "frontier", "hiring",
                                                    "timeline",    "bridge",   "scenarios"};
    const std::string kind = extensionOf(file);
    if (!what.starts_with("chart:"))
        return kind == ".pdf" ? Result<void>()
                              : fail(ErrorCode::BadValue, unnamedOption,
                                     "a report is a PDF, but '" + file + "' does not end in .pdf");
    const std::string chart = what.substr(what.find(':') + 1);
    if (std::ranges::find(charts, chart) == charts.end())
        return fail(ErrorCode::BadValue, unnamedOption,
                    "'" + chart + "' is no chart; there are " + joined(charts, ", "));
    if (kind != ".png" && kind != ".pdf")
        return fail(ErrorCode::BadValue, unnamedOption,
                    "a chart is a PNG or PDF, but '" + file + "' ends in neither .png nor .pdf");
    return {};
}

int runExport(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    const bool hiringReport = words[1] == "hiring" && extensionOf(words[2]) == ".pdf";
    if (words[1] == "report" || words[1].starts_with("chart:") || hiringReport) {
        const std::string what = hiringReport ? "hiring-report" : words[1];
        if (const auto possible = checkDrawing(what, words[2]); !possible)
            return invocation.refuse(possible.error());
        if (auto drawn = render(words[0], what, words[2]); !drawn)
            return invocation.refuse(drawn.error());
        invocation.note("Written: " + words[2]);
        return exitDone;
    }
    const auto table = exportTableFromKey(words[1]);
    if (!table) {
        std::string known;
        for (const ExportTable each : exportTables())
            known += std::string(exportTableKey(each)) + ", ";
        return invocation.refuse({ErrorCode::BadValue,
                                  unnamedOption,
                                  "'" + words[1] + "' is none of " + known + "report, chart:NAME",
                                  {},
                                  {}});
    }
    const auto plan = openFor(*table, words[0]);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto request = readRequest(invocation, *plan->session, *table);
    if (!request)
        return invocation.refuse(request.error());
    const auto files = exportContent(*plan->session, *request, invocation.control);
    if (!files)
        return invocation.refuse(files.error());
    const auto written = writeExport(*files, words[2]);
    if (!written)
        return invocation.refuse(written.error());
    if (*table == ExportTable::CrmLoad)
        noteLoad(invocation, *plan, request->crmColumns);
    Json names = Json::array();
    for (const std::filesystem::path& path : *written) {
        names.push_back(path.string());
        invocation.note("Written: " + path.string());
    }
    if (invocation.json)
        invocation.print(Json{{"files", std::move(names)}});
    return exitDone;
}

} // namespace

Command exportCommand() {
    return {"export",
            "PLAN WHAT FILE",
            "assignments, moves, crm-load, crm-rollback, books, hiring, comparison, assumptions, "
            "problem-rows, workbook, report, chart:NAME; hiring as .csv, .xlsx or .pdf",
            {{"columns", "A,B", "the two columns of a CRM load (default Id,OwnerId)"},
             {"with", "NAME", "scenario to compare with (default: the parent)"}},
            3,
            3,
            runExport};
}

} // namespace headroom::cli
