#pragma once

#include "planner/import/import_trail.h"
#include "planner/import/mapped_table.h"
#include "planner/model/history.h"

#include <functional>
#include <string>
#include <vector>

namespace headroom {

/// Segment of an account named in a history file by ID or name; empty = unknown.
using SegmentLookup = std::function<std::string(std::string_view accountKey)>;

/// Reads growth history. Two shapes: rows of month (and segment) with counts; or transactions
/// (month or day, account, amount), which are turned into counts: an account joins in the month of
/// its first row and leaves in the month after which it is silent for more than a quiet period
/// (twice the median distance of an account's active months, at least 2, at most 12). Accounts
/// seen within the first quiet period are opening stock, not new; the last quiet period has no
/// leavers. Rows of one month and segment are added up.
Result<std::vector<HistoryRow>> importHistory(MappedTable& table, const SegmentLookup& segmentOf,
                                              ImportTrail& trail);

/// Reads a forecast of new logos by month or quarter ("Q3 2026", of the plan's fiscal year where it
/// says "FY26 Q3"); quarters
/// are split so that the months add up exactly (whole numbers into whole numbers, the earlier
/// months first), or as the request says, given the history.
Result<std::vector<ForecastRow>> importForecast(MappedTable& table, ImportTrail& trail,
                                                const std::vector<HistoryRow>& history);

/// Three parts that add up to `total` exactly.
std::vector<double> splitQuarter(double total);

} // namespace headroom
