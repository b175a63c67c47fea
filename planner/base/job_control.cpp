#include "planner/base/job_control.h"

#include <utility>

namespace headroom {

JobControl::JobControl(std::stop_token stop, Listener listener)
    : stop_(std::move(stop)), listener_(std::move(listener)) {}

void JobControl::report(const JobProgress& progress) const {
    if (!listener_)
        return;
    const std::lock_guard lock(mutex_);
    const auto now = std::chrono::steady_clock::now();
    if (now - last_ < std::chrono::milliseconds(50) && progress.fraction < 1.0)
        return;
    last_ = now;
    listener_(progress);
}

} // namespace headroom
