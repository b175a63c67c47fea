#pragma once

#include "planner/model/history.h"
#include "planner/storage/row_reader.h"
#include "planner/storage/row_writer.h"

namespace headroom {

/// The tables `history_month` and `forecast_month`.
void writeHistory(PlanDatabase& database, std::int64_t book, const History& history);
History readHistory(PlanReading& reading, std::int64_t book);

} // namespace headroom
