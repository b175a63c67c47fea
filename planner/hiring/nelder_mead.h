#pragma once

#include <array>
#include <cstddef>
#include <functional>

namespace headroom {

/// A point of up to three bounded parameters.
using Parameters = std::array<double, 3>;

struct SimplexSearch {
    std::size_t dimensions = 3; // 1…3, the rest stays as given
    Parameters start{};
    Parameters low{};
    Parameters high{};
    int maxEvaluations = 200;
    double tolerance = 1e-8; // relative spread of the simplex' values at which to stop
};

/// Local minimum of a function over a box by the simplex method of Nelder and Mead (1965); points
/// outside are moved to the border. Deterministic.
Parameters minimise(const SimplexSearch& search,
                    const std::function<double(const Parameters&)>& function);

} // namespace headroom
