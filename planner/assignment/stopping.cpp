#include "planner/assignment/stopping.h"

namespace headroom {

StopRule::StopRule(const JobControl& control, std::optional<double> seconds)
    : control_(&control), start_(Clock::now()), seconds_(seconds) {}

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

} // namespace headroom
