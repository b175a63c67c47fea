#include "planner/import/history_news.h"

#include <algorithm>
#include <set>

namespace headroom {
namespace {

template <class Row>
std::set<int> monthsOf(const std::vector<Row>& rows) {
    std::set<int> months;
    for (const Row& row : rows) {
        months.insert(row.month.index());
    }
    return months;
}

std::string monthText(int index) {
    return toIso(Month::fromIndex(index));
}

/// What is said of one kind of file.
struct Told {
    ImportFile file;
    const std::string& fileName;
    ImportTrail& trail;

    void add(IssueSeverity severity, const char* code, Saying text) const {
        trail.issues.add({file, fileName, 0, {}, severity, code, std::move(text)});
    }
};

template <class Row>
void warnOfMonthsThatLeave(const Told& told, const std::vector<Row>& read,
                           const std::vector<Row>& before, const char* one, const char* several) {
    const std::set<int> now = monthsOf(read);
    const std::set<int> were = monthsOf(before);
    const auto leaving =
        std::count_if(were.begin(), were.end(), [&now](int month) { return !now.contains(month); });
    if (leaving > 0) {
        told.add(IssueSeverity::Warning, "months_leave",
                 {leaving == 1 ? one : several,
                  {monthText(*were.begin()), monthText(*were.rbegin()), leaving}});
    }
}

void warnOfMissingMonths(const Told& told, const std::set<int>& months) {
    std::vector<std::string> missing;
    for (int month = *months.begin(); month < *months.rbegin(); ++month) {
        if (!months.contains(month)) {
            missing.push_back(monthText(month));
        }
    }
    if (!missing.empty()) {
        told.add(IssueSeverity::Warning, "forecast_gap",
                 {HEADROOM_SAY("It has no row for %1. What the history lets expect is taken there, "
                               "without a history the month before."),
                  {Saying::listed(missing)}});
    }
}

double sumOf(const std::vector<HistoryRow>& rows, std::optional<double> HistoryRow::*member) {
    double sum = 0.0;
    for (const HistoryRow& row : rows) {
        sum += (row.*member).value_or(0.0);
    }
    return sum;
}

bool tells(const std::vector<HistoryRow>& rows, std::optional<double> HistoryRow::*member) {
    return std::any_of(rows.begin(), rows.end(),
                       [member](const HistoryRow& row) { return (row.*member).has_value(); });
}

double customersAtTheEnd(const std::vector<HistoryRow>& rows, int last) {
    double customers = 0.0;
    for (const HistoryRow& row : rows) {
        customers += row.month.index() == last ? row.closingCustomers.value_or(0.0) : 0.0;
    }
    return customers;
}

} // namespace

void tellHistory(const std::string& fileName, const std::vector<HistoryRow>& read,
                 const std::vector<HistoryRow>& before, ImportTrail& trail) {
    const Told told{ImportFile::History, fileName, trail};
    const std::set<int> months = monthsOf(read);
    if (!months.empty()) {
        const std::string first = monthText(*months.begin());
        const std::string last = monthText(*months.rbegin());
        if (tells(read, &HistoryRow::newLogos) || tells(read, &HistoryRow::churned)) {
            told.add(IssueSeverity::Info, "history_read",
                     {HEADROOM_SAY("It runs from %1 to %2: new customers %3, churned %4."),
                      {first, last, Saying::ofAmount(sumOf(read, &HistoryRow::newLogos), 0),
                       Saying::ofAmount(sumOf(read, &HistoryRow::churned), 0)}});
        } else if (tells(read, &HistoryRow::closingCustomers)) {
            told.add(
                IssueSeverity::Info, "history_read",
                {HEADROOM_SAY("It runs from %1 to %2; customers at the end: %3."),
                 {first, last, Saying::ofAmount(customersAtTheEnd(read, *months.rbegin()), 0)}});
        }
    }
    warnOfMonthsThatLeave(
        told, read, before,
        HEADROOM_SAY("It replaces the plan's history of %1 to %2, of which one month is not in "
                     "the file and leaves the plan. To keep it, import a file with all months."),
        HEADROOM_SAY("It replaces the plan's history of %1 to %2, of which %3 months are not in "
                     "the file and leave the plan. To keep them, import a file with all months."));
}

void tellForecast(const std::string& fileName, const std::vector<ForecastRow>& read,
                  const std::vector<ForecastRow>& before, ImportTrail& trail) {
    const Told told{ImportFile::Forecast, fileName, trail};
    const std::set<int> months = monthsOf(read);
    if (!months.empty()) {
        double sum = 0.0;
        for (const ForecastRow& row : read) {
            sum += row.newLogos;
        }
        told.add(
            IssueSeverity::Info, "forecast_read",
            {HEADROOM_SAY("It runs from %1 to %2; new customers: %3."),
             {monthText(*months.begin()), monthText(*months.rbegin()), Saying::ofAmount(sum, 0)}});
        warnOfMissingMonths(told, months);
    }
    warnOfMonthsThatLeave(
        told, read, before,
        HEADROOM_SAY("It replaces the plan's finance forecast of %1 to %2, of which one month is "
                     "not in the file and leaves the plan."),
        HEADROOM_SAY("It replaces the plan's finance forecast of %1 to %2, of which %3 months are "
                     "not in the file and leave the plan."));
}

} // namespace headroom
