#include "planner/model/history.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace headroom {
namespace {

template <class Row>
std::string nameOf(const Row& row) {
    return toIso(row.month) + " " + row.segment;
}

template <class Row>
Result<void> sortUnique(std::vector<Row>& rows) {
    std::ranges::sort(rows, [](const Row& a, const Row& b) {
        return std::tie(a.month, a.segment) < std::tie(b.month, b.segment);
    });
    const auto twice = std::ranges::adjacent_find(rows, [](const Row& a, const Row& b) {
        return a.month == b.month && a.segment == b.segment;
    });
    if (twice != rows.end())
        return fail(ErrorCode::Duplicate, nameOf(*twice),
                    "the month appears twice for this segment");
    return {};
}

bool hasNegative(const HistoryRow& row) {
    const std::array counts = {row.newLogos, row.churned, row.movedIn, row.movedOut,
                               row.closingCustomers};
    const std::array amounts = {row.newArr, row.expansion, row.contraction, row.churnedArr,
                                row.closingArr};
    return std::ranges::any_of(counts, [](const auto& c) { return c && !(*c >= 0.0); }) ||
           std::ranges::any_of(amounts, [](const auto& a) { return a && a->count() < 0; });
}

bool hasNegative(const ForecastRow& row) {
    return !(row.newLogos >= 0.0) || (row.low && !(*row.low >= 0.0)) ||
           (row.high && !(*row.high >= 0.0));
}

template <class Row>
Result<void> checkSigns(const std::vector<Row>& rows) {
    const auto bad = std::ranges::find_if(rows, [](const Row& row) { return hasNegative(row); });
    if (bad != rows.end())
        return fail(ErrorCode::OutOfRange, nameOf(*bad), "a count or amount is negative");
    return {};
}

} // namespace

Result<History> makeHistory(std::vector<HistoryRow> rows, std::vector<ForecastRow> forecast) {
    if (auto checked = sortUnique(rows).and_then([&] { return sortUnique(forecast); }); !checked)
        return fail(checked.error());
    if (auto checked = checkSigns(rows).and_then([&] { return checkSigns(forecast); }); !checked)
        return fail(checked.error());
    return History{std::move(rows), std::move(forecast)};
}

} // namespace headroom
