#include "planner/base/shown_decimals.h"

#include "planner/base/text.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

constexpr int mostDecimals = 9;

bool lookAlike(std::initializer_list<double> amounts, int decimals) {
    return std::any_of(amounts.begin(), amounts.end(), [&](double one) {
        return std::any_of(amounts.begin(), amounts.end(), [&](double other) {
            return one < other && fixedText(one, decimals) == fixedText(other, decimals);
        });
    });
}

} // namespace

int shownDecimals(std::initializer_list<double> amounts, int least) {
    int decimals = least;
    for (const double amount : amounts) {
        const double size = std::abs(amount);
        if (size == 0.0 || size * std::pow(10.0, least) >= 1.0) {
            continue;
        }
        const int first = static_cast<int>(std::ceil(-std::log10(size))); // decimal that is not 0
        decimals = std::max(decimals, std::min(first + 1, mostDecimals));
    }
    while (decimals < mostDecimals && lookAlike(amounts, decimals)) {
        ++decimals;
    }
    return decimals;
}

} // namespace headroom
