#pragma once

#include "planner/base/job_control.h"

#include <chrono>
#include <optional>

namespace headroom {

/// When to stop: the user asks, or the time is up. Work-unit budgets are counted by each stage
/// itself, because they must not depend on the clock.
class StopRule {
  public:
    using Clock = std::chrono::steady_clock;

    explicit StopRule(const JobControl& control, std::optional<double> seconds = std::nullopt);

    bool reached() const { return stoppedByUser() || timeUp(); }
    bool stoppedByUser() const { return control_->stopRequested(); }
    bool timeUp() const;
    bool limitedByTime() const { return seconds_.has_value(); }
    double elapsed() const;
    /// Elapsed share of the time limit, 0 without one.
    double share() const;
    /// The same stop with a deadline at this share of the whole time.
    StopRule upTo(double share) const;
    const JobControl& control() const { return *control_; }

  private:
    const JobControl* control_;
    Clock::time_point start_;
    std::optional<double> seconds_;
};

} // namespace headroom
