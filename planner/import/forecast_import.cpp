#include "planner/base/text.h"
#include "planner/import/history_import.h"
#include "planner/import/segment_totals.h"

#include <cmath>
#include <map>

namespace headroom {
namespace {

/// Sums by month and segment.
using Rows = std::map<std::pair<int, std::string>, ForecastRow>;

/// How quarters are read.
struct Quarters {
    /// The months of a quarter's total in one segment.
    std::function<std::vector<double>(double total, Month first, std::string_view segment)> split;
    int fiscalYearStart = 1;
    std::string firstFiscal; // the first one of a fiscal year, as written
};

void addPart(std::optional<double>& to, std::optional<double> value) {
    if (value) {
        to = to.value_or(0.0) + *value;
    }
}

void takeRow(MappedTable& table, Quarters& quarters, Rows& rows) {
    const int when = table.indexOf("forecast.month");
    const std::string text(table.text(when));
    const auto quarter = quarterFromText(text, quarters.fiscalYearStart);
    const auto date = quarter ? std::nullopt : table.date(when);
    const auto total = table.number(table.indexOf("forecast.new"));
    if ((!quarter && !date) || !total || *total < 0.0) {
        table.report(
            IssueSeverity::Error, "bad_forecast_row",
            quarter || date ? table.indexOf("forecast.new") : when,
            HEADROOM_SAY("The row has no month or no count of new customers and is left out."));
        return;
    }
    if (quarter && quarters.firstFiscal.empty() && isFiscalQuarter(text)) {
        quarters.firstFiscal = text;
    }
    const Month first = quarter ? *quarter : Month::of(*date);
    const int months = quarter ? 3 : 1;
    const auto low = table.number(table.indexOf("forecast.low"));
    const auto high = table.number(table.indexOf("forecast.high"));
    const std::string segment(table.text(table.indexOf("forecast.segment")));
    const auto part = [&](std::optional<double> value, int i) -> std::optional<double> {
        if (!value || months == 1) {
            return value;
        }
        return quarters.split(*value, first, segment)[static_cast<std::size_t>(i)];
    };
    for (int i = 0; i < months; ++i) {
        ForecastRow& row = rows[{(first + i).index(), segment}];
        row.month = first + i;
        row.segment = segment;
        row.newLogos += part(total, i).value_or(0.0);
        addPart(row.low, part(low, i));
        addPart(row.high, part(high, i));
    }
}

void noteFiscalQuarters(MappedTable& table, const Quarters& quarters) {
    if (quarters.firstFiscal.empty()) {
        return;
    }
    const Month first = *quarterFromText(quarters.firstFiscal, quarters.fiscalYearStart);
    table.reportAll(IssueSeverity::Info, "fiscal_quarters", table.indexOf("forecast.month"),
                    {HEADROOM_SAY("By the plan's fiscal year, \"%1\" is %2 to %3. If that is "
                                  "wrong, set the first month of the fiscal year "
                                  "(facts.fiscal_year_start) and import again."),
                     {quarters.firstFiscal, Saying::ofMonth(first), Saying::ofMonth(first + 2)}});
}

} // namespace

std::vector<double> splitQuarter(double total) {
    if (total == std::floor(total) && total < 1e15) {
        const double base = std::floor(total / 3.0);
        const double rest = total - 3.0 * base;
        return {base + (rest >= 1.0 ? 1.0 : 0.0), base + (rest >= 2.0 ? 1.0 : 0.0), base};
    }
    // The third part takes the rounding; thirds on a grid that doubles hold exactly.
    const double third = std::round(total / 3.0 * 1048576.0) / 1048576.0;
    return {third, third, total - 2.0 * third};
}

Result<std::vector<ForecastRow>> importForecast(MappedTable& table, ImportTrail& trail,
                                                const std::vector<HistoryRow>& history) {
    const QuarterSplit& given = trail.request.splitQuarter;
    Quarters quarters;
    quarters.fiscalYearStart = trail.request.fiscalYearStart;
    quarters.split = [&](double total, Month first, std::string_view segment) {
        return given && total >= 0.0 ? given(total, first, segment, history) : splitQuarter(total);
    };
    for (const char* field : {"forecast.month", "forecast.new"}) {
        if (table.indexOf(field) < 0) {
            Error error{ErrorCode::ColumnNotFound, table.fileName(), {}, {}, {}};
            trail.block(ImportFile::Forecast, table.fileName(), std::move(error),
                        {HEADROOM_SAY("The forecast needs a column for %1. Say which with --map "
                                      "%2=COLUMN."),
                         {Saying::ofField(field), std::string(field)}});
            return std::vector<ForecastRow>{};
        }
    }
    Rows rows;
    for (;;) {
        const auto more = table.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (!table.isTotalRow(table.indexOf("forecast.month"))) {
            takeRow(table, quarters, rows);
        }
    }
    leaveOutTotals(table, table.indexOf("forecast.segment"), rows);
    noteFiscalQuarters(table, quarters);
    std::vector<ForecastRow> forecast;
    for (auto& [key, row] : rows) {
        forecast.push_back(std::move(row));
    }
    return forecast;
}

} // namespace headroom
