#include "planner/segmentation/median.h"

#include <algorithm>

namespace headroom {

Money medianOf(std::vector<Money> amounts) {
    if (amounts.empty())
        return Money(0);
    const auto middle = amounts.begin() + static_cast<std::ptrdiff_t>(amounts.size() / 2);
    std::nth_element(amounts.begin(), middle, amounts.end());
    if (amounts.size() % 2 == 1)
        return *middle;
    const Money below = *std::max_element(amounts.begin(), middle);
    return Money(below.count() + (middle->count() - below.count() + 1) / 2);
}

} // namespace headroom
