#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/file_options.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/base/text.h"
#include "planner/import/book_difference.h"
#include "planner/plan_session/finance_forecast.h"
#include "planner/plan_session/import_use_case.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

constexpr std::size_t listedChanges = 20;

struct ImportOrder {
    std::filesystem::path plan;
    ImportRequest request;
    ImportChoices choices;
    bool dryRun = false;
};

Result<void> readRates(const Arguments& arguments, ImportRequest& request) {
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
    order.request.currency = arguments.value("currency").value_or("");
    if (auto read = readFileOptions(arguments, order.request); !read)
        return fail(read.error());
    if (auto read = readRates(arguments, order.request); !read)
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
                 {"text", choice.text.english()},
                 {"control_total",
                  choice.controlTotal ? Json(toUnits(*choice.controlTotal)) : Json(nullptr)}});
        questions.push_back({{"file", importFileKey(question.file)},
                             {"column", question.column},
                             {"field", question.field},
                             {"text", question.text.english()},
                             {"choices", std::move(choices)}});
    }
    return questions;
}

Json changesJson(const Book& before, const ImportResult& result) {
    Json changes = Json::array();
    if (before.accounts().empty() || !result.book)
        return changes; // a first import: everything is new
    for (const AccountChange& change : accountChanges(before, *result.book, SIZE_MAX)) {
        Json values = Json::array();
        for (const ValueChange& value : change.values)
            values.push_back({{"field", value.field}, {"from", value.from}, {"to", value.to}});
        changes.push_back({{"account_id", change.account.value()},
                           {"change", accountFateKey(change.fate)},
                           {"values", std::move(values)}});
    }
    return changes;
}

std::string changesText(const Book& before, const ImportResult& result) {
    if (before.accounts().empty() || !result.book)
        return {};
    std::string text;
    const auto changes = accountChanges(before, *result.book, listedChanges + 1);
    for (std::size_t i = 0; i < std::min(changes.size(), listedChanges); ++i) {
        text += fmt::format("  {:<8} {} {}", accountFateKey(changes[i].fate),
                            changes[i].account.value(), changes[i].name);
        for (const ValueChange& value : changes[i].values)
            text += fmt::format("; {} {} → {}", value.field, value.from.empty() ? "–" : value.from,
                                value.to.empty() ? "–" : value.to);
        text += "\n";
    }
    return text + (changes.size() > listedChanges ? "  … (all of them with --json)\n" : "");
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
                          {"text", issue.text.english()}});
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

/// Columns of a file that fill nothing; what was dropped should not be dropped in silence.
std::string notUsedText(const ImportResult& result, ImportFile file) {
    std::string names;
    for (const MappedColumn& column : result.mapping)
        if (column.field.empty() && column.file == file)
            names += (names.empty() ? "" : ", ") + column.column;
    return names.empty() ? names
                         : fmt::format("  {:<9} not used: {}\n", importFileKey(file), names);
}

/// " accounts.csv line 7, column ARR"; nothing of it where it is of the plan as a whole.
std::string placeText(const ImportIssue& issue) {
    std::string place;
    if (!issue.fileName.empty())
        place = " " + issue.fileName;
    if (issue.line > 0)
        place += fmt::format(" line {}", issue.line);
    if (!issue.column.empty())
        place += (place.empty() ? " column " : ", column ") + issue.column;
    return place;
}

std::string reportText(const ImportResult& result, Date asOf, bool ofAccounts) {
    std::string text;
    for (const MappedColumn& column : result.mapping)
        if (!column.field.empty())
            text +=
                fmt::format("  {:<9} {:<28} → {:<18} {:3.0f} %  {}\n", importFileKey(column.file),
                            column.column, column.field, column.confidence * 100.0, column.reason);
    for (const ImportFile file :
         {ImportFile::Accounts, ImportFile::Csms, ImportFile::History, ImportFile::Forecast})
        text += notUsedText(result, file);
    for (const ImportIssue& issue : result.issues)
        text += fmt::format("  {}{}: {}\n", issueSeverityKey(issue.severity), placeText(issue),
                            issue.text.english());
    for (const ImportQuestion& question : result.questions) {
        text += "  ? " + question.text.english() + "\n";
        for (const QuestionChoice& choice : question.choices)
            text += fmt::format("      {}: {}{}\n", choice.answer, choice.text.english(),
                                choice.controlTotal
                                    ? fmt::format(" (total {:.2f})", toUnits(*choice.controlTotal))
                                    : "");
    }
    const RowCounts& counts = result.accounts;
    text += fmt::format(
        "{}Accounts: {} new, {} changed, {} unchanged, {} missing, {} rejected. "
        "Control total {}, ARR {:.2f}{}. As of {}.\n",
        ofAccounts ? fmt::format("Rows read {}. ", result.rows) : "", counts.added, counts.changed,
        counts.unchanged, counts.missing, counts.rejected,
        counted(result.totals.accounts, "account", "accounts"), toUnits(result.totals.arr),
        result.totals.currency.empty() ? "" : " " + result.totals.currency, toIso(asOf));
    return text;
}

tl::unexpected<Error> stopped() {
    return fail(ErrorCode::Cancelled, {}, "The import was stopped; the plan is as it was.");
}

/// What an import did to the plan.
struct Written {
    bool anything = false;
    Date asOf{}; // the plan's, now
};

/// A new file takes the edit as it is: nobody looks at the plan, so nothing is derived from it,
/// which for a million accounts would be a third of the memory.
Result<Written> createPlan(const std::filesystem::path& path, const PlanSession& empty,
                           PendingEdit pending) {
    PlanContent content = empty.content();
    content.base = std::move(pending.base);
    content.tree = std::move(pending.tree);
    if (auto made = PlanFile::create(path, content); !made)
        return fail(made.error());
    return Written{true, content.base.facts.asOf};
}

/// One transaction; it can be stopped until it is written, and is whole or not there at all.
Result<Written> commit(const ImportOrder& order, const ImportResult& result, OpenedPlan& plan,
                       const JobControl& control) {
    auto edit = importEdit(order.request, result, plan.session->state()->inputs, order.choices);
    if (!edit)
        return fail(edit.error());
    auto pending = plan.session->prepare(std::move(*edit));
    if (!pending)
        return fail(pending.error());
    if (control.stopRequested())
        return stopped();
    if (plan.file == nullptr)
        return createPlan(order.plan, *plan.session, std::move(*pending));
    auto derived = deriveState(pending->inputs);
    if (!derived)
        return fail(derived.error());
    if (control.stopRequested())
        return stopped();
    auto step = plan.session->commit(std::move(*pending), std::move(*derived));
    if (!step)
        return fail(step.error());
    return Written{!step->changes.empty(), plan.session->facts().asOf};
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

/// A field that there is not was named by an option.
Error ofOptions(Error error) {
    if (error.code == ErrorCode::UnknownKey)
        error = {ErrorCode::BadValue, "--map", error.detail, {}, {}};
    return error;
}

int runImport(const Invocation& invocation) {
    auto order = readOrder(invocation.arguments);
    if (!order)
        return invocation.refuse(order.error());
    if (order->request.accounts.empty() && !order->request.csms && !order->request.history &&
        !order->request.forecast)
        return invocation.refuse(
            {ErrorCode::BadValue, "--accounts", "name a file to import", {}, {}});
    auto plan = openOrStart(*order);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto before = plan->session->content().base.book;
    order->request.planSegments = planSegments(plan->session->state()->inputs);
    order->request.splitQuarter = seasonalQuarter;
    order->request.fiscalYearStart = plan->session->facts().fiscalYearStart;
    order->request.planAsOf = plan->session->facts().asOf;
    order->request.notes = plan->session->state()->inputs.notes;
    const auto result = readImport(order->request, *before, invocation.control);
    if (!result)
        return invocation.refuse(ofOptions(result.error()));
    Written written{false, dayAfterImport(*result, plan->session->facts().asOf, order->choices)};
    std::optional<Error> refused;
    if (!order->dryRun && result->blockers.empty()) {
        if (auto committed = commit(*order, *result, *plan, invocation.control))
            written = *committed;
        else
            refused = committed.error();
    }
    if (invocation.json) {
        Json report = reportJson(*result, written.anything, written.asOf);
        report["changes"] = changesJson(*before, *result);
        invocation.print(report);
    } else {
        invocation.print(changesText(*before, *result) +
                         reportText(*result, written.asOf, !order->request.accounts.empty()));
    }
    if (refused)
        return invocation.refuse(*refused);
    if (!result->blockers.empty())
        return invocation.refuse(ofOptions(result->blockers.front()));
    invocation.note(written.anything ? "Imported into " + order->plan.string() + "."
                    : order->dryRun  ? "Dry run: nothing was written."
                                     : "Nothing changed: the plan already holds this.");
    return exitDone;
}

} // namespace

Command importCommand() {
    std::vector<Option> options = {
        {"accounts", "F", "accounts as exported by the CRM"},
        {"csms", "F", "the team"},
        {"history", "F", "growth by month and segment"},
        {"forecast", "F", "finance forecast of new logos"},
        {"join", "F", "more columns for the accounts, joined by key (repeatable)"},
        {"rate", "CUR=RATE", "one unit of CUR in the plan's currency (repeatable)"},
        {"currency", "C", "currency of all amounts"},
        {"as-of", "DATE", "the day the plan is made for"},
        {"segments", "rules|file", "where segments come from"},
        {"dry-run", "", "report only, write nothing"}};
    const std::vector<Option> files = fileOptions();
    options.insert(options.end() - 1, files.begin(), files.end());
    return {"import",
            "PLAN --accounts F [--csms F] [--history F] [--forecast F] …",
            "creates or updates a plan from CSV or XLSX exports",
            std::move(options),
            1,
            1,
            runImport};
}

} // namespace headroom::cli
