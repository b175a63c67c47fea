#pragma once

#include "planner/base/month.h"
#include "planner/base/units.h"

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// One month of one segment as imported. Counts are ≥ 0; what the file did not say is absent.
struct HistoryRow {
    Month month;
    std::string segment;
    std::optional<double> newLogos;
    std::optional<double> churned;
    std::optional<double> movedIn;
    std::optional<double> movedOut;
    std::optional<double> closingCustomers;
    std::optional<Money> newArr;
    std::optional<Money> expansion;
    std::optional<Money> contraction;
    std::optional<Money> churnedArr;
    std::optional<Money> closingArr;

    bool operator==(const HistoryRow&) const = default;
};

/// One month of a finance or sales forecast of new logos; quarters are split at import with exact
/// sums.
struct ForecastRow {
    Month month;
    std::string segment;
    double newLogos = 0.0;
    std::optional<double> low;
    std::optional<double> high;

    bool operator==(const ForecastRow&) const = default;
};

/// Rows ordered by (month, segment), unique.
struct History {
    std::vector<HistoryRow> rows;
    std::vector<ForecastRow> forecast;

    bool operator==(const History&) const = default;
};

/// Checks order, uniqueness and signs; sorts. Errors: Duplicate, OutOfRange (subject = "2026-03
/// Growth").
Result<History> makeHistory(std::vector<HistoryRow> rows, std::vector<ForecastRow> forecast);

} // namespace headroom
