#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/hire_details.h"
#include "app/cli/commands/series_file.h"
#include "app/cli/commands/series_notes.h"
#include "app/cli/opened_plan.h"
#include "planner/base/safe_file.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/plan_session/finance_forecast.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/plan_history.h"

#include <algorithm>
#include <fmt/format.h>
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

/// A series and what finance expects of its steps instead.
struct Asked {
    Series series;
    std::vector<std::optional<FinanceMonth>> finance; // by step − 1

    const FinanceMonth* financeOf(std::size_t step) const {
        return step < finance.size() && finance[step] ? &*finance[step] : nullptr;
    }
};

/// `months` from the as-of month on, by steps that begin `skip` months before it.
std::vector<std::optional<FinanceMonth>>
byStep(const std::vector<std::optional<FinanceMonth>>& months, int skip, int horizon) {
    std::vector<std::optional<FinanceMonth>> steps(static_cast<std::size_t>(horizon));
    for (int h = std::max(0, skip); h < horizon; ++h)
        if (const auto t = static_cast<std::size_t>(h - skip); t < months.size())
            steps[static_cast<std::size_t>(h)] = months[t];
    return steps;
}

/// Every segment with a history, then those that only finance tells of.
std::vector<Asked> seriesOfPlan(const ScenarioState& state, const GrowthHistory& history,
                                int horizon) {
    const Month now = Month::of(state.inputs.facts.asOf);
    const auto finance = financeForecast(state);
    std::vector<Asked> all;
    for (const SegmentHistory& segment : history.segments) {
        Asked asked{
            {segment.segment, growthForecastOptions(segment, horizon), segment.newLogos, {}, {}},
            {}};
        const auto known = std::ranges::find(state.segmented.segmentNames, segment.segment);
        if (known != state.segmented.segmentNames.end())
            asked.finance = byStep(
                finance[static_cast<std::size_t>(known - state.segmented.segmentNames.begin())],
                now - segment.last(), horizon);
        all.push_back(std::move(asked));
    }
    for (std::size_t s = 0; s < finance.size(); ++s)
        if (!finance[s].empty() && history.find(state.segmented.segmentNames[s]) == nullptr)
            all.push_back({{state.segmented.segmentNames[s], {.horizon = horizon}, {}, {}, {}},
                           byStep(finance[s], 0, horizon)});
    return all;
}

/// Of a plan also who says a figure: the history or finance.
struct Table {
    explicit Table(bool ofPlan)
        : sourced(ofPlan),
          csv(ofPlan
                  ? std::vector<std::string>{"id", "h", "mean", "lo80", "hi80", "lo95", "hi95",
                                             "source"}
                  : std::vector<std::string>{"id", "h", "mean", "lo80", "hi80", "lo95", "hi95"}) {}

    void add(const std::string& id, std::size_t h, const ForecastStep& step, const char* source) {
        csv.text(id).integer(static_cast<std::int64_t>(h));
        for (const double value : {step.mean, step.lo80, step.hi80, step.lo95, step.hi95})
            csv.exact(decimalText(value));
        if (sourced)
            csv.text(source);
        csv.endRow();
        rows.push_back({{"id", id},
                        {"h", h},
                        {"mean", step.mean},
                        {"lo80", step.lo80},
                        {"hi80", step.hi80},
                        {"lo95", step.lo95},
                        {"hi95", step.hi95}});
        if (sourced)
            rows.back()["source"] = source;
    }

    bool sourced;
    CsvWriter csv;
    Json rows = Json::array();
};

/// What to forecast, and how right earlier forecasts of it would have been (of a plan only).
struct Question {
    std::vector<Asked> series;
    std::vector<SegmentHistory> histories;
    std::optional<std::vector<SegmentBacktest>> backtests;
    std::vector<HistoryIssue> issues;
    SeriesNotes notes; // of a file
};

Result<GrowthForecast> statistical(const Series& series) {
    if (series.values.empty())
        return GrowthForecast{};
    auto forecast = forecastSeries(series.values, series.options);
    if (!forecast)
        return fail(
            Error{forecast.error().code, series.id, forecast.error().detail, series.line, {}});
    return forecast;
}

/// What growth bent of a segment is an issue with its month; a bare series is told as a whole.
void noteForecast(const Series& series, const GrowthForecast& forecast, Question& question) {
    for (const SegmentHistory& history : question.histories)
        if (history.segment == series.id)
            if (const auto bend = bendOf(history, forecast))
                question.issues.push_back(*bend);
    if (!question.backtests)
        question.notes.add(series, forecast);
}

Result<void> addForecast(const Asked& asked, Question& question, Table& table) {
    const auto forecast = statistical(asked.series);
    if (!forecast)
        return fail(forecast.error());
    noteForecast(asked.series, *forecast, question);
    const std::size_t steps = std::max(forecast->steps.size(), asked.finance.size());
    for (std::size_t i = 0; i < steps; ++i) {
        const bool known = i < forecast->steps.size();
        if (const FinanceMonth* finance = asked.financeOf(i))
            table.add(asked.series.id, i + 1,
                      financeStep(*finance, known ? forecast->steps[i] : ForecastStep{}),
                      "finance forecast");
        else if (known)
            table.add(asked.series.id, i + 1, forecast->steps[i], "history");
    }
    return {};
}

Result<Question> questionOf(const Invocation& invocation, std::optional<int> horizon) {
    Question question;
    if (const auto path = invocation.arguments.value("series")) {
        auto series = seriesOfFile(invocation, *path, horizon);
        if (!series)
            return fail(series.error());
        for (Series& one : *series)
            question.series.push_back({std::move(one), {}});
        return question;
    }
    if (invocation.arguments.positional.empty())
        return fail(ErrorCode::BadValue, "--series", "name a plan or a file of series");
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return fail(plan.error());
    auto history = planHistory(plan->state());
    if (!history)
        return fail(history.error());
    question.series = seriesOfPlan(plan->state(), *history, horizon.value_or(12));
    if (question.series.empty())
        return fail(noHistory(history->issues));
    question.issues = history->issues;
    question.histories = std::move(history->segments);
    question.backtests = segmentBacktests(question.histories, invocation.control);
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
    auto question = questionOf(invocation, horizon);
    if (!question)
        return invocation.refuse(question.error());
    Table table(question->backtests.has_value());
    for (const Asked& asked : question->series)
        if (auto done = addForecast(asked, *question, table); !done)
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
    question->notes.tell(invocation);
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
