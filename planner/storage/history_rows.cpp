#include "planner/storage/history_rows.h"

namespace headroom {
namespace {

template <class Row, class MonthOrConst>
void visitHistory(Row& row, MonthOrConst& month) {
    row(month.month)(month.segment)(month.newLogos)(month.churned)(month.movedIn)(month.movedOut);
    row(month.closingCustomers)(month.newArr)(month.expansion)(month.contraction);
    row(month.churnedArr)(month.closingArr);
}

template <class Row, class MonthOrConst>
void visitForecast(Row& row, MonthOrConst& month) {
    row(month.month)(month.segment)(month.newLogos)(month.low)(month.high);
}

constexpr int historyColumns = 13;
constexpr int forecastColumns = 6;

} // namespace

void writeHistory(PlanDatabase& database, std::int64_t book, const History& history) {
    RowWriter past(database, "history_month", historyColumns);
    std::int64_t place = placeOf(book);
    for (const HistoryRow& month : history.rows) {
        past(place++);
        visitHistory(past, month);
        past.put();
    }
    RowWriter coming(database, "forecast_month", forecastColumns);
    place = placeOf(book);
    for (const ForecastRow& month : history.forecast) {
        coming(place++);
        visitForecast(coming, month);
        coming.put();
    }
}

History readHistory(PlanReading& reading, std::int64_t book) {
    History history;
    std::int64_t place = 0;
    RowReader past(reading, "history_month", OfGroup{book});
    while (past.next()) {
        past(place);
        visitHistory(past, history.rows.emplace_back());
    }
    RowReader coming(reading, "forecast_month", OfGroup{book});
    while (coming.next()) {
        coming(place);
        visitForecast(coming, history.forecast.emplace_back());
    }
    return history;
}

} // namespace headroom
