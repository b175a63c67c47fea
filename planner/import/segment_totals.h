#pragma once

#include "planner/import/mapped_table.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace headroom {

/// "Total", "All segments", "Gesamt": rows of all segments together.
bool meansAllSegments(const std::string& segment);
/// Says that so many months of them were left out; nothing of none.
void reportTotals(MappedTable& table, int segmentColumn, std::size_t months);

/// Rows by month and segment: leaves out those of all segments together where segments have rows
/// of their own, which would count every customer twice, and says so of the column of segments.
template <class Row>
void leaveOutTotals(MappedTable& table, int segmentColumn,
                    std::map<std::pair<int, std::string>, Row>& rows) {
    const auto isTotal = [](const auto& row) { return meansAllSegments(row.first.second); };
    const bool parts = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        return !row.first.second.empty() && !isTotal(row);
    });
    if (parts) {
        reportTotals(table, segmentColumn, std::erase_if(rows, isTotal));
    }
}

} // namespace headroom
