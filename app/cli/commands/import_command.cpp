#include "app/cli/commands/all_commands.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/base/text.h"
#include "planner/plan_session/import_use_case.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

struct ImportOrder {
    std::filesystem::path plan;
    ImportRequest request;
    ImportChoices choices;
    bool dryRun = false;
};

Result<void> readDialect(const Arguments& arguments, ImportRequest& request) {
    if (const auto text = arguments.value("encoding")) {
        request.dialect.encoding = textEncodingFromKey(*text);
        if (!request.dialect.encoding)
            return fail(ErrorCode::BadValue, "--encoding", "'" + *text + "' is not known");
    }
    if (const auto text = arguments.value("separator")) {
        const std::string separator = *text == "tab" || *text == "\\t" ? "\t" : *text;
        if (separator.size() != 1)
            return fail(ErrorCode::BadValue, "--separator", "it must be one character, or tab");
        request.dialect.separator = separator.front();
    }
    if (const auto text = arguments.value("decimal")) {
        if (*text != "." && *text != ",")
            return fail(ErrorCode::BadValue, "--decimal", "it must be . or ,");
        request.decimal = text->front();
    }
    if (const auto text = arguments.value("date-order")) {
        request.dateOrder = dateOrderFromKey(*text);
        if (!request.dateOrder)
            return fail(ErrorCode::BadValue, "--date-order", "it must be dmy, mdy or ymd");
    }
    if (const auto text = arguments.value("header-line")) {
        const auto line = arguments.integer("header-line");
        if (!line)
            return fail(line.error());
        request.dialect.headerLine = **line;
    }
    request.dialect.sheet = arguments.value("sheet");
    request.currency = arguments.value("currency").value_or("");
    return {};
}

Result<void> readPairs(const Arguments& arguments, ImportRequest& request) {
    for (const std::string& pair : arguments.values("map")) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::BadValue, "--map", "'" + pair + "' is not FIELD=COLUMN");
        request.map.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    for (const std::string& pair : arguments.values("rate")) {
        const std::size_t equals = pair.find('=');
        const auto rate =
            equals == std::string::npos ? std::nullopt : parseDecimal(pair.substr(equals + 1));
        if (!rate || *rate <= 0.0)
            return fail(ErrorCode::BadValue, "--rate", "'" + pair + "' is not CURRENCY=RATE");
        request.rates.emplace_back(pair.substr(0, equals), *rate);
    }
    return {};
}

Result<ImportOrder> readOrder(const Arguments& arguments) {
    ImportOrder order;
    order.plan = arguments.positional.front();
    order.dryRun = arguments.has("dry-run");
    order.request.accounts = arguments.value("accounts").value_or("");
    order.request.csms = arguments.value("csms");
    order.request.history = arguments.value("history");
    order.request.forecast = arguments.value("forecast");
    for (const std::string& file : arguments.values("join"))
        order.request.joined.emplace_back(file);
    if (auto read = readDialect(arguments, order.request); !read)
        return fail(read.error());
    if (auto read = readPairs(arguments, order.request); !read)
        return fail(read.error());
    if (const auto text = arguments.value("as-of")) {
        const auto date = parseIsoDate(*text);
        if (!date)
            return fail(ErrorCode::BadValue, "--as-of", "it must be a date such as 2026-06-30");
        order.request.asOf = *date;
    }
    order.choices.today = std::chrono::floor<std::chrono::days>(std::chrono::system_clock::now());
    if (const auto text = arguments.value("segments")) {
        if (*text != "rules" && *text != "file")
            return fail(ErrorCode::BadValue, "--segments", "it must be rules or file");
        order.choices.segments = *text == "file" ? SegmentSource::File : SegmentSource::Rules;
    }
    return order;
}

Json countsJson(const RowCounts& counts) {
    return {{"new", counts.added},
            {"changed", counts.changed},
            {"unchanged", counts.unchanged},
            {"missing", counts.missing},
            {"rejected", counts.rejected}};
}

Json questionsJson(const ImportResult& result) {
    Json questions = Json::array();
    for (const ImportQuestion& question : result.questions) {
        Json choices = Json::array();
        for (const QuestionChoice& choice : question.choices)
            choices.push_back(
                {{"answer", choice.answer},
                 {"text", choice.text},
                 {"control_total",
                  choice.controlTotal ? Json(toUnits(*choice.controlTotal)) : Json(nullptr)}});
        questions.push_back({{"file", importFileKey(question.file)},
                             {"column", question.column},
                             {"field", question.field},
                             {"text", question.text},
                             {"choices", std::move(choices)}});
    }
    return questions;
}

Json reportJson(const ImportResult& result, bool written, Date asOf) {
    Json mapping = Json::array();
    for (const MappedColumn& column : result.mapping)
        mapping.push_back({{"file", importFileKey(column.file)},
                           {"column", column.column},
                           {"field", column.field},
                           {"confidence", column.confidence},
                           {"reason", column.reason}});
    Json issues = Json::array();
    for (const ImportIssue& issue : result.issues)
        issues.push_back({{"file", issue.fileName},
                          {"line", issue.line},
                          {"column", issue.column},
                          {"severity", issueSeverityKey(issue.severity)},
                          {"code", issue.code},
                          {"text", issue.text}});
    Json blockers = Json::array();
    for (const Error& error : result.blockers)
        blockers.push_back(sentenceFor(error));
    return {{"written", written},
            {"rows", result.rows},
            {"accounts", countsJson(result.accounts)},
            {"csms", countsJson(result.csms)},
            {"as_of", toIso(asOf)},
            {"mapping", std::move(mapping)},
            {"issues", std::move(issues)},
            {"questions", questionsJson(result)},
            {"blockers", std::move(blockers)},
            {"control_totals",
             {{"accounts", result.totals.accounts},
              {"arr", toUnits(result.totals.arr)},
              {"currency", result.totals.currency}}}};
}

std::string reportText(const ImportResult& result, Date asOf) {
    std::string text;
    for (const MappedColumn& column : result.mapping)
        if (!column.field.empty())
            text +=
                fmt::format("  {:<9} {:<28} → {:<18} {:3.0f} %  {}\n", importFileKey(column.file),
                            column.column, column.field, column.confidence * 100.0, column.reason);
    for (const ImportIssue& issue : result.issues)
        text += fmt::format("  {} {}{}{}: {}\n", issueSeverityKey(issue.severity), issue.fileName,
                            issue.line > 0 ? fmt::format(" line {}", issue.line) : "",
                            issue.column.empty() ? "" : ", column " + issue.column, issue.text);
    for (const ImportQuestion& question : result.questions) {
        text += "  ? " + question.text + "\n";
        for (const QuestionChoice& choice : question.choices)
            text += fmt::format("      {}: {}{}\n", choice.answer, choice.text,
                                choice.controlTotal
                                    ? fmt::format(" (total {:.2f})", toUnits(*choice.controlTotal))
                                    : "");
    }
    const RowCounts& counts = result.accounts;
    text += fmt::format(
        "Rows read {}. Accounts: {} new, {} changed, {} unchanged, {} missing, {} rejected. "
        "Control total {} accounts, ARR {:.2f} {}. As of {}.\n",
        result.rows, counts.added, counts.changed, counts.unchanged, counts.missing,
        counts.rejected, result.totals.accounts, toUnits(result.totals.arr), result.totals.currency,
        toIso(asOf));
    return text;
}

Result<bool> commit(const ImportOrder& order, const ImportResult& result, OpenedPlan& plan) {
    auto edit = importEdit(order.request, result, plan.session->state()->inputs, order.choices);
    if (!edit)
        return fail(edit.error());
    auto step = plan.session->apply(std::move(*edit));
    if (!step)
        return fail(step.error());
    if (plan.file == nullptr) {
        auto made = PlanFile::create(order.plan, plan.session->content());
        if (!made)
            return fail(made.error());
        return true;
    }
    return !step->changes.empty();
}

Result<OpenedPlan> openOrStart(const ImportOrder& order) {
    std::error_code ignored;
    if (std::filesystem::exists(order.plan, ignored))
        return openPlan(order.plan, order.dryRun ? Access::Read : Access::Write);
    PlanContent content;
    content.base = defaultInputs();
    content.base.facts.name = order.plan.stem().string();
    OpenedPlan plan;
    auto session = PlanSession::make(std::move(content), nullptr);
    if (!session)
        return fail(session.error());
    plan.session = std::move(*session);
    return plan;
}

int runImport(const Invocation& invocation) {
    const auto order = readOrder(invocation.arguments);
    if (!order)
        return invocation.refuse(order.error());
    if (order->request.accounts.empty() && !order->request.csms && !order->request.history &&
        !order->request.forecast)
        return invocation.refuse(
            {ErrorCode::BadValue, "--accounts", "name a file to import", {}, {}});
    auto plan = openOrStart(*order);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto result =
        readImport(order->request, *plan->session->content().base.book, invocation.control);
    if (!result)
        return invocation.refuse(result.error());
    bool written = false;
    std::optional<Error> refused;
    if (!order->dryRun && result->blockers.empty()) {
        if (auto committed = commit(*order, *result, *plan))
            written = *committed;
        else
            refused = committed.error();
    }
    const Date asOf = written ? plan->session->facts().asOf : result->asOf;
    if (invocation.json)
        invocation.print(reportJson(*result, written, asOf));
    else
        invocation.print(reportText(*result, asOf));
    if (refused)
        return invocation.refuse(*refused);
    if (!result->blockers.empty())
        return invocation.refuse(result->blockers.front());
    invocation.note(written         ? "Imported into " + order->plan.string() + "."
                    : order->dryRun ? "Dry run: nothing was written."
                                    : "Nothing changed: the plan already holds this.");
    return exitDone;
}

} // namespace

Command importCommand() {
    return {"import",
            "PLAN --accounts F [--csms F] [--history F] [--forecast F] …",
            "creates or updates a plan from CSV or XLSX exports",
            {{"accounts", "F", "accounts as exported by the CRM"},
             {"csms", "F", "the team"},
             {"history", "F", "growth by month and segment"},
             {"forecast", "F", "finance forecast of new logos"},
             {"join", "F", "more columns for the accounts, joined by key (repeatable)"},
             {"map", "FIELD=COLUMN", "maps a column by hand (repeatable)"},
             {"rate", "CUR=RATE", "one unit of CUR in the plan's currency (repeatable)"},
             {"encoding", "E", "utf-8, utf-16le, utf-16be, windows-1252, latin1"},
             {"separator", "C", "one character, or tab"},
             {"decimal", "C", ". or ,"},
             {"date-order", "O", "dmy, mdy or ymd"},
             {"header-line", "N", "line of the header"},
             {"sheet", "S", "sheet of a workbook"},
             {"currency", "C", "currency of all amounts"},
             {"as-of", "DATE", "the day the plan is made for"},
             {"segments", "rules|file", "where segments come from"},
             {"dry-run", "", "report only, write nothing"}},
            1,
            1,
            runImport};
}

} // namespace headroom::cli
