#include "planner/hiring/ramped_hires.h"

#include <algorithm>
#include <cmath>

namespace headroom {

void RampedHires::age(int t, const std::vector<double>& starts) {
    people_ *= 1.0 - segment_->attritionMonthly;
    const auto ramp = static_cast<int>(segment_->ramp.size());
    const int start = t - ramp - 1; // ramped in the month before
    if (start >= 1 && start < static_cast<int>(starts.size()))
        people_ += starts[static_cast<std::size_t>(start)] *
                   std::pow(1.0 - segment_->attritionMonthly, ramp + 1);
}

void RampedHires::add(double people) {
    people_ = std::max(0.0, people_ + people);
}

} // namespace headroom
