#pragma once

#include <algorithm>
#include <cstddef>
#include <vector>

namespace headroom {

/// Of at least one value; between the two in the middle where their number is even.
inline double medianOf(std::vector<double> values) {
    std::sort(values.begin(), values.end());
    const std::size_t half = values.size() / 2;
    return values.size() % 2 == 1 ? values[half] : 0.5 * (values[half - 1] + values[half]);
}

} // namespace headroom
