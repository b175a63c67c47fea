#pragma once

#include "planner/hiring/hiring_case.h"

#include <vector>

namespace headroom {

/// Those of a pool's hires who can be promoted, month by month: they are fully ramped in the month
/// before, and leave like everybody else.
class RampedHires {
  public:
    explicit RampedHires(const HiringSegment& segment) : segment_(&segment) {}

    /// From the month before to month t, before promotions. `starts` are people by month (index 0
    /// unused); nobody may be added to a month that has been passed.
    void age(int t, const std::vector<double>& starts);
    double people() const { return people_; }
    void add(double people);
    void clear() { people_ = 0.0; }

  private:
    const HiringSegment* segment_;
    double people_ = 0.0;
};

} // namespace headroom
