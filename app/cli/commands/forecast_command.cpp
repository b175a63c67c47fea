#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/hire_details.h"
#include "app/cli/commands/series_file.h"
#include "app/cli/opened_plan.h"
#include "planner/base/safe_file.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/plan_history.h"

#include <optional>

namespace headroom::cli {
namespace {

/// What to do about a history that nothing can be forecast from.
Error noHistory(const std::vector<HistoryIssue>& issues) {
    std::string why = "the plan has no history of new customers; import one with `import PLAN "
                      "--history FILE`";
    for (const HistoryIssue& issue : issues)
        if (issue.kind == HistoryIssueKind::AfterAsOf || issue.kind == HistoryIssueKind::NoValue)
            why = "history of " + issue.segment + ": " + historyIssueText(issue);
    return {ErrorCode::NothingToDo, std::move(why), {}, {}, {}};
}

Result<GrowthHistory> historyOfPlan(const OpenedPlan& plan) {
    auto history = planHistory(plan.state());
    if (history && history->segments.empty())
        return fail(noHistory(history->issues));
    return history;
}

std::vector<Series> seriesOfHistory(const GrowthHistory& history, std::optional<int> horizon) {
    std::vector<Series> all;
    for (const SegmentHistory& segment : history.segments) {
        Series series;
        series.id = segment.segment;
        series.options = growthForecastOptions(segment, horizon.value_or(12));
        series.values = segment.newLogos;
        all.push_back(std::move(series));
    }
    return all;
}

struct Table {
    CsvWriter csv{{"id", "h", "mean", "lo80", "hi80", "lo95", "hi95"}};
    Json rows = Json::array();
};

Result<void> addForecast(const Series& series, Table& table) {
    const auto forecast = forecastSeries(series.values, series.options);
    if (!forecast)
        return fail(
            Error{forecast.error().code, series.id, forecast.error().detail, series.line, {}});
    std::int64_t h = 0;
    for (const ForecastStep& step : forecast->steps) {
        ++h;
        table.csv.text(series.id).integer(h);
        for (const double value : {step.mean, step.lo80, step.hi80, step.lo95, step.hi95})
            table.csv.exact(decimalText(value));
        table.csv.endRow();
        table.rows.push_back({{"id", series.id},
                              {"h", h},
                              {"mean", step.mean},
                              {"lo80", step.lo80},
                              {"hi80", step.hi80},
                              {"lo95", step.lo95},
                              {"hi95", step.hi95}});
    }
    return {};
}

/// What to forecast, and how right earlier forecasts of it would have been (of a plan only).
struct Question {
    std::vector<Series> series;
    std::optional<std::vector<SegmentBacktest>> backtests;
    std::vector<HistoryIssue> issues;
};

Result<Question> questionOf(const Invocation& invocation, std::optional<int> horizon) {
    Question question;
    if (const auto path = invocation.arguments.value("series")) {
        auto series = seriesOfFile(invocation, *path, horizon);
        if (!series)
            return fail(series.error());
        question.series = std::move(*series);
        return question;
    }
    if (invocation.arguments.positional.empty())
        return fail(ErrorCode::BadValue, "--series", "name a plan or a file of series");
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return fail(plan.error());
    const auto history = historyOfPlan(*plan);
    if (!history)
        return fail(history.error());
    question.series = seriesOfHistory(*history, horizon);
    question.issues = history->issues;
    question.backtests = segmentBacktests(history->segments, invocation.control);
    if (invocation.control.stopRequested())
        return fail(ErrorCode::Cancelled, "forecast");
    return question;
}

int runForecast(const Invocation& invocation) {
    const auto given = invocation.arguments.integer("horizon");
    if (!given)
        return invocation.refuse(given.error());
    std::optional<int> horizon;
    if (*given) {
        if (**given < 1 || **given > 120)
            return invocation.refuse(
                Error{ErrorCode::OutOfRange, "--horizon", "1 to 120 steps ahead", {}, {}});
        horizon = static_cast<int>(**given);
    }
    const auto question = questionOf(invocation, horizon);
    if (!question)
        return invocation.refuse(question.error());
    Table table;
    for (const Series& series : question->series)
        if (auto done = addForecast(series, table); !done)
            return invocation.refuse(done.error());
    if (const auto path = invocation.arguments.value("csv"))
        if (auto written = writeWholeFile(*path, table.csv.str()); !written)
            return invocation.refuse(written.error());
    if (invocation.json) {
        Json document{{"series", std::move(table.rows)}};
        if (question->backtests) {
            document["backtest"] = backtestsJson(*question->backtests);
            document["history_issues"] = historyIssuesJson(question->issues);
        }
        invocation.print(document);
    } else if (!invocation.arguments.has("csv")) {
        invocation.print(table.csv.str());
    }
    noteHistoryIssues(invocation, question->issues);
    if (question->backtests)
        if (const std::string text = backtestsText(*question->backtests); !text.empty())
            invocation.note(std::string(trimmed(text)));
    return exitDone;
}

} // namespace

Command forecastCommand() {
    return {"forecast",
            "(PLAN | --series F) [--horizon N] [--csv F]",
            "growth forecast with 80 and 95 % limits; of a plan also how right it was before",
            {{"series", "F", "lines of id, season, length, horizon, history; or a table by date"},
             {"horizon", "N", "months ahead"},
             {"csv", "F", "write the table to a file"}},
            0,
            1,
            runForecast};
}

} // namespace headroom::cli
