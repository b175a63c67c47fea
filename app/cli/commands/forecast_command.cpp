#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/hire_details.h"
#include "app/cli/opened_plan.h"
#include "planner/base/safe_file.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/plan_history.h"

#include <cmath>
#include <fstream>
#include <map>
#include <optional>
#include <sstream>

namespace headroom::cli {
namespace {

struct Series {
    std::string id;
    ForecastOptions options;
    std::vector<double> values;
    std::optional<std::int64_t> line; // of the file it was read from
};

/// Older values say nothing about what comes; more are not looked at.
constexpr std::size_t kMostValues = 2400;

tl::unexpected<Error> badLine(std::int64_t line, const std::string& detail) {
    return fail(Error{ErrorCode::BadValue, "series", detail, line, {}});
}

std::vector<std::string> wordsOf(std::string text) {
    for (char& c : text)
        if (c == ',' || c == '\t' || c == ';')
            c = ' ';
    std::istringstream in(text);
    std::vector<std::string> words;
    for (std::string word; in >> word;)
        words.push_back(std::move(word));
    return words;
}

/// A whole number from `least` to `most`.
Result<int> wholeWord(const std::string& word, const std::string& what, int least, int most,
                      std::int64_t line) {
    const auto number = parseDecimal(word);
    if (!number || *number != std::floor(*number) || *number < least || *number > most)
        return badLine(line, what + " must be a whole number from " + std::to_string(least) +
                                 " to " + std::to_string(most) + ", not '" + word + "'");
    return static_cast<int>(*number);
}

/// `id m n h x1 … xn [ignored…]`, blanks, tabs, commas or semicolons between.
Result<Series> seriesOf(const std::string& text, std::int64_t line, std::optional<int> horizon) {
    const std::vector<std::string> words = wordsOf(text);
    if (words.size() < 5)
        return badLine(line, "it must be: id, season, history length, horizon, then the history");
    const auto period = wholeWord(words[1], "the season", 1, 366, line);
    if (!period)
        return fail(period.error());
    const auto count = wholeWord(words[2], "the length of the history", 1, 100'000, line);
    if (!count)
        return fail(count.error());
    if (!horizon) {
        const auto own = wholeWord(words[3], "the horizon", 1, 120, line);
        if (!own)
            return fail(own.error());
        horizon = *own;
    }
    const auto last = 4 + static_cast<std::size_t>(*count);
    if (words.size() < last)
        return badLine(line, "it has " + std::to_string(words.size() - 4) + " of the " +
                                 std::to_string(*count) + " values of history it promises");
    Series series;
    series.id = words[0];
    series.line = line;
    for (std::size_t i = 4; i < last; ++i) {
        const auto value = parseDecimal(words[i]);
        if (!value || std::abs(*value) > 1e15)
            return badLine(line, "value " + std::to_string(i - 3) + ", '" + words[i] +
                                     "', is not a number of at most 1e15; a forecast needs every "
                                     "value, so fill it in or begin after it");
        if (last - i <= kMostValues)
            series.values.push_back(*value);
    }
    series.options = optionsForSeries(series.values, *period, *horizon);
    return series;
}

Result<std::vector<Series>> seriesOfFile(const Invocation& invocation, const std::string& path,
                                         std::optional<int> horizon) {
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::FileNotFound, path);
    std::vector<Series> all;
    std::map<std::string, std::int64_t> lines;
    std::string text;
    for (std::int64_t line = 1; std::getline(file, text); ++line) {
        if (line == 1 && text.starts_with("\xEF\xBB\xBF"))
            text.erase(0, 3);
        if (trimmed(text).empty())
            continue;
        auto series = seriesOf(text, line, horizon);
        if (!series)
            return fail(series.error());
        const auto [before, isNew] = lines.emplace(series->id, line);
        if (!isNew)
            invocation.note("Lines " + std::to_string(before->second) + " and " +
                            std::to_string(line) + " have the same id, " + series->id +
                            "; both are forecast, in the order of the file.");
        all.push_back(std::move(*series));
    }
    if (all.empty())
        return fail(ErrorCode::FileEmpty, path);
    return all;
}

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
            {{"series", "F", "lines of: id, season, history length, horizon, history"},
             {"horizon", "N", "months ahead"},
             {"csv", "F", "write the table to a file"}},
            0,
            1,
            runForecast};
}

} // namespace headroom::cli
