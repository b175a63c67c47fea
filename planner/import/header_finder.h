#pragma once

#include "planner/import/table_source.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// A row copied out of its source.
struct SampleRow {
    std::int64_t line = 0;
    std::vector<std::string> cells;
    std::vector<CellKind> kinds;
    std::vector<std::string_view> currencies; // valid as long as the source
};

SampleRow sampleOf(const TableRow& row);

/// Where the header stands among the first rows: its first row (position in the sample) and how
/// many rows it has. Above it is preamble.
struct HeaderPlace {
    std::size_t first = 0;
    std::size_t rows = 1;
};

/// Finds the header: the first row as wide as the data and without numbers or dates, with a row of
/// group names above (when its own names repeat or are blank) and a row of units below. Nothing
/// when the data begins without one.
std::optional<HeaderPlace> findHeader(const std::vector<SampleRow>& sample);

/// Names of the columns: the rows of the header joined with a blank, groups carried to the right.
std::vector<std::string> headerNames(const std::vector<SampleRow>& sample,
                                     const HeaderPlace& place);

/// A number or a date (what headers do not have).
bool looksLikeValue(const std::string& text, CellKind kind);

} // namespace headroom
