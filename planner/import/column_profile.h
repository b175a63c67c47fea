#pragma once

#include "planner/import/header_finder.h"

#include <cstddef>
#include <string>
#include <vector>

namespace headroom {

/// What the first rows of a column hold, in shares of the filled cells (0…1).
struct ColumnProfile {
    std::string header;
    std::size_t rows = 0;
    std::size_t filled = 0;
    double numbers = 0.0;
    double dates = 0.0;      // days, or numbers that can be spreadsheet serials
    double timestamps = 0.0; // numbers that can be counts since 1970
    double quarters = 0.0;   // "Q4 FY26"
    double distinct = 0.0;
    double emails = 0.0;
    double workingTimes = 0.0; // shares of a full-time job in words ("half", "4/5")
    double userIds = 0.0;      // Salesforce IDs of users ("005…")
};

std::vector<ColumnProfile> profileColumns(const std::vector<std::string>& headers,
                                          const std::vector<SampleRow>& rows);

} // namespace headroom
