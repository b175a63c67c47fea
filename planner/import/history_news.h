#pragma once

#include "planner/import/import_trail.h"
#include "planner/model/history.h"

#include <string>
#include <vector>

namespace headroom {

/// Tells which months a history file covers and what it adds up to, and warns of months of the
/// plan's history (`before`) that it does not have: a history read replaces the one that was there.
void tellHistory(const std::string& fileName, const std::vector<HistoryRow>& read,
                 const std::vector<HistoryRow>& before, ImportTrail& trail);

/// The same of a finance forecast.
void tellForecast(const std::string& fileName, const std::vector<ForecastRow>& read,
                  const std::vector<ForecastRow>& before, ImportTrail& trail);

} // namespace headroom
