#pragma once

#include "planner/base/job_control.h"

#include <chrono>
#include <functional>
#include <optional>

namespace headroom {

/// When to stop: the user asks, or the time is up. Work-unit budgets are counted by each stage
/// itself, because they must not depend on the clock.
class StopRule {
  public:
    using Clock = std::chrono::steady_clock;

    /// Who hears how far the work is, 0…1; it may be a part of a job only.
    using Teller = std::function<void(double fraction)>;

    explicit StopRule(const JobControl& control, std::optional<double> seconds = std::nullopt);
    /// `teller` hears in place of the control, and outlives all copies.
    StopRule(const JobControl& control, std::optional<double> seconds, const Teller& teller);

    bool reached() const { return stoppedByUser() || timeUp(); }
    bool stoppedByUser() const { return control_->stopRequested(); }
    bool timeUp() const;
    bool limitedByTime() const { return seconds_.has_value(); }
    double elapsed() const;
    /// Elapsed share of the time limit, 0 without one.
    double share() const;
    /// The same stop with a deadline at this share of the whole time.
    StopRule upTo(double share) const;
    /// The same stop for a stretch of the work, between two shares of the whole.
    StopRule stretch(double from, double to) const;
    /// How far this stretch is: told as a share of the whole. Where time is the limit it alone
    /// tells.
    void tell(double fraction, std::optional<double> bestPoints) const;

  private:
    const JobControl* control_;
    Clock::time_point start_;
    std::optional<double> seconds_;
    double wholeSeconds_ = 0.0;
    double from_ = 0.0;
    double to_ = 1.0;
    const Teller* teller_ = nullptr;
};

} // namespace headroom
