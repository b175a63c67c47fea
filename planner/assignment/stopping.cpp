#include "planner/assignment/stopping.h"

#include <algorithm>

namespace headroom {

StopRule::StopRule(const JobControl& control, std::optional<double> seconds)
    : control_(&control), start_(Clock::now()), seconds_(seconds),
      wholeSeconds_(seconds.value_or(0.0)) {}

StopRule::StopRule(const JobControl& control, std::optional<double> seconds, const Teller& teller)
    : StopRule(control, seconds) {
    teller_ = &teller;
}

bool StopRule::timeUp() const {
    return seconds_ && elapsed() >= *seconds_;
}

double StopRule::elapsed() const {
    return std::chrono::duration<double>(Clock::now() - start_).count();
}

double StopRule::share() const {
    return seconds_ && *seconds_ > 0.0 ? elapsed() / *seconds_ : 0.0;
}

StopRule StopRule::upTo(double share) const {
    StopRule part = *this;
    if (part.seconds_)
        part.seconds_ = *part.seconds_ * share;
    return part;
}

StopRule StopRule::stretch(double from, double to) const {
    StopRule part = *this;
    part.from_ = from_ + from * (to_ - from_);
    part.to_ = from_ + to * (to_ - from_);
    return part;
}

void StopRule::tell(double fraction, std::optional<double> bestPoints) const {
    const double worked = from_ + std::clamp(fraction, 0.0, 1.0) * (to_ - from_);
    const double whole = wholeSeconds_ > 0.0 ? std::min(1.0, elapsed() / wholeSeconds_) : worked;
    if (teller_ != nullptr)
        (*teller_)(whole);
    else
        control_->report({whole, bestPoints, {}});
}

} // namespace headroom
