#pragma once

#include <algorithm>
#include <cstddef>
#include <map>
#include <string>
#include <utility>

namespace headroom {

/// "Total", "All segments", "Gesamt": rows of all segments together.
bool meansAllSegments(const std::string& segment);

/// Rows by month and segment: leaves out those of all segments together where segments have rows
/// of their own, and says how many there were.
template <class Row>
std::size_t dropSegmentTotals(std::map<std::pair<int, std::string>, Row>& rows) {
    const auto isTotal = [](const auto& row) { return meansAllSegments(row.first.second); };
    const bool parts = std::any_of(rows.begin(), rows.end(), [&](const auto& row) {
        return !row.first.second.empty() && !isTotal(row);
    });
    return parts ? std::erase_if(rows, isTotal) : 0;
}

} // namespace headroom
