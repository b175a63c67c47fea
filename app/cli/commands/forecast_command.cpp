#include "app/cli/commands/all_commands.h"
#include "app/cli/opened_plan.h"
#include "planner/base/safe_file.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/hiring/growth_forecast.h"
#include "planner/plan_session/hiring_case_builder.h"

#include <fstream>
#include <sstream>

namespace headroom::cli {
namespace {

struct Series {
    std::string id;
    ForecastOptions options;
    std::vector<double> values;
};

tl::unexpected<Error> badLine(std::int64_t line, const std::string& detail) {
    return fail(Error{ErrorCode::BadValue, "series", detail, line, {}});
}

/// `id m n h x1 … xn [ignored…]`, blanks, tabs or commas between.
Result<Series> seriesOf(const std::string& text, std::int64_t line) {
    std::string blanks = text;
    for (char& c : blanks)
        if (c == ',' || c == '\t' || c == ';')
            c = ' ';
    std::istringstream words(blanks);
    Series series;
    std::vector<double> head;
    words >> series.id;
    std::string word;
    while (words >> word) {
        if (head.size() >= 3 && series.values.size() >= static_cast<std::size_t>(head[1]))
            break;
        const auto number = parseDecimal(word);
        if (!number)
            return badLine(line, "'" + word + "' is not a number");
        (head.size() < 3 ? head : series.values).push_back(*number);
        if (head.size() == 3 && (head[1] < 1 || head[1] > 100'000))
            return badLine(line, "the length of the history must be 1 to 100,000");
    }
    if (head.size() < 3 || series.values.size() < static_cast<std::size_t>(head[1]))
        return badLine(line, "it must be: id, season, history length, horizon, then the history");
    series.options =
        optionsForSeries(series.values, static_cast<int>(head[0]), static_cast<int>(head[2]));
    return series;
}

Result<std::vector<Series>> seriesOfFile(const std::string& path) {
    std::ifstream file(path);
    if (!file)
        return fail(ErrorCode::FileNotFound, path);
    std::vector<Series> all;
    std::string text;
    for (std::int64_t line = 1; std::getline(file, text); ++line) {
        if (trimmed(text).empty())
            continue;
        auto series = seriesOf(text, line);
        if (!series)
            return fail(series.error());
        all.push_back(std::move(*series));
    }
    if (all.empty())
        return fail(ErrorCode::FileEmpty, path);
    return all;
}

/// New logos per segment of a plan's history.
Result<std::vector<Series>> seriesOfPlan(const OpenedPlan& plan) {
    std::vector<HistoryEntry> entries;
    for (const HistoryRow& row : plan.state().book->history().rows) {
        HistoryEntry entry;
        entry.segment = row.segment;
        entry.month = row.month;
        entry.newLogos = row.newLogos;
        entry.churned = row.churned;
        entry.customers = row.closingCustomers;
        entries.push_back(std::move(entry));
    }
    const auto history = makeGrowthHistory(std::move(entries));
    if (!history)
        return fail(history.error());
    std::vector<Series> all;
    for (const SegmentHistory& segment : history->segments) {
        Series series;
        series.id = segment.segment;
        series.options.counts = !segment.netAddsOnly;
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
        return fail(Error{forecast.error().code, series.id, forecast.error().detail, {}, {}});
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

Result<std::vector<Series>> seriesFor(const Invocation& invocation) {
    if (const auto path = invocation.arguments.value("series"))
        return seriesOfFile(*path);
    if (invocation.arguments.positional.empty())
        return fail(ErrorCode::BadValue, "--series", "name a plan or a file of series");
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return fail(plan.error());
    return seriesOfPlan(*plan);
}

int runForecast(const Invocation& invocation) {
    const auto horizon = invocation.arguments.integer("horizon");
    if (!horizon)
        return invocation.refuse(horizon.error());
    const auto all = seriesFor(invocation);
    if (!all)
        return invocation.refuse(all.error());
    Table table;
    for (Series series : *all) {
        if (*horizon)
            series.options.horizon = static_cast<int>(**horizon);
        if (auto done = addForecast(series, table); !done)
            return invocation.refuse(done.error());
    }
    if (const auto path = invocation.arguments.value("csv"))
        if (auto written = writeWholeFile(*path, table.csv.str()); !written)
            return invocation.refuse(written.error());
    if (invocation.json)
        invocation.print(Json{{"series", std::move(table.rows)}});
    else if (!invocation.arguments.has("csv"))
        invocation.print(table.csv.str());
    return exitDone;
}

} // namespace

Command forecastCommand() {
    return {"forecast",
            "(PLAN | --series F) [--horizon N] [--csv F]",
            "growth forecast with 80 and 95 % limits",
            {{"series", "F", "lines of: id, season, history length, horizon, history"},
             {"horizon", "N", "months ahead"},
             {"csv", "F", "write the table to a file"}},
            0,
            1,
            runForecast};
}

} // namespace headroom::cli
