#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>
#include <functional>
#include <mutex>
#include <optional>
#include <stop_token>

namespace headroom {

/// What a long job tells while it runs.
struct JobProgress {
    double fraction = -1.0;               ///< 0…1, negative = unknown
    std::optional<double> bestPoints;     ///< of the best plan so far, where it looks for one
    std::optional<std::int64_t> rowsRead; ///< of a file
};

/// Handed to every long function: may it go on, and where is it? Copying shares nothing; pass by
/// reference. Safe to call from any thread; the listener is called at most every 50 ms.
class JobControl {
  public:
    using Listener = std::function<void(const JobProgress&)>;

    JobControl() = default;
    explicit JobControl(std::stop_token stop, Listener listener = {});

    /// True when the job should stop and return the best it has.
    bool stopRequested() const {
        const bool stop = stop_.stop_requested();
        if (stop)
            cutShort_.store(true, std::memory_order_relaxed);
        return stop;
    }
    /// True once the job has been told to stop: a stop that comes after its last question cuts
    /// nothing.
    bool cutShort() const { return cutShort_.load(std::memory_order_relaxed); }
    void report(const JobProgress& progress) const;

  private:
    std::stop_token stop_;
    mutable std::atomic<bool> cutShort_{false};
    Listener listener_;
    mutable std::mutex mutex_;
    mutable std::chrono::steady_clock::time_point last_{};
};

} // namespace headroom
