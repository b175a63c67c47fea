#pragma once

#include <atomic>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>
#include <vector>

namespace headroom {

/// A few threads that do numbered pieces of work together. Pieces are fixed by the caller, so what
/// is computed never depends on how many threads there are; only who computes it does.
class WorkerCrew {
  public:
    /// 0 = as many as the machine has.
    explicit WorkerCrew(int threads);
    ~WorkerCrew();
    WorkerCrew(const WorkerCrew&) = delete;
    WorkerCrew& operator=(const WorkerCrew&) = delete;

    int threads() const { return static_cast<int>(workers_.size()) + 1; }
    /// Runs piece(0) … piece(count − 1) and waits for all. `piece` must not throw.
    void run(int count, const std::function<void(int)>& piece);

  private:
    void serve(const std::stop_token& stop);
    void drain(const std::function<void(int)>& piece, int count);

    std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable done_;
    const std::function<void(int)>* piece_ = nullptr;
    int count_ = 0;
    std::atomic<int> next_{0};
    std::uint64_t round_ = 0;
    int busy_ = 0;
    std::vector<std::jthread> workers_;
};

} // namespace headroom
