#pragma once

#include <cstddef>
#include <vector>

namespace headroom {

/// A jump of the level that is younger than a year.
struct LevelShift {
    std::size_t from = 0; // first value on the new level
    double size = 0.0;    // what must be added to the values before it; 0 = no such jump
};

/// Of a series without season, on its scale or in logs. The jump must be four times as large as the
/// steps that the series has made before (mean of two values less the mean of the six before them),
/// so that a wandering series has none, and every value since must lie nearer to the new level than
/// to the old one. A jump hardly larger than that counts for less than its size. None in
/// series with a period of 4 or less or fewer than 18 values.
LevelShift recentShift(const std::vector<double>& series, std::size_t period);

/// Whether the last value alone is that far from those before it: the beginning of a new level or
/// an exception; nobody can tell.
bool lastStandsApart(const std::vector<double>& series, std::size_t period);

} // namespace headroom
