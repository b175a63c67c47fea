#include "planner/assignment/worker_crew.h"

#include <algorithm>

namespace headroom {

WorkerCrew::WorkerCrew(int threads) {
    const int machine = static_cast<int>(std::max(1U, std::thread::hardware_concurrency()));
    const int wanted = threads <= 0 ? machine : std::min(threads, 64);
    for (int t = 1; t < wanted; ++t)
        workers_.emplace_back([this](const std::stop_token& stop) { serve(stop); });
}

WorkerCrew::~WorkerCrew() {
    for (std::jthread& worker : workers_)
        worker.request_stop();
    wake_.notify_all();
}

void WorkerCrew::run(int count, const std::function<void(int)>& piece) {
    if (workers_.empty() || count < 2) {
        for (int i = 0; i < count; ++i)
            piece(i);
        return;
    }
    {
        const std::lock_guard lock(mutex_);
        piece_ = &piece;
        count_ = count;
        next_.store(0);
        busy_ = static_cast<int>(workers_.size());
        ++round_;
    }
    wake_.notify_all();
    drain(piece, count);
    std::unique_lock lock(mutex_);
    done_.wait(lock, [this] { return busy_ == 0; });
}

void WorkerCrew::serve(const std::stop_token& stop) {
    std::uint64_t served = 0;
    while (true) {
        const std::function<void(int)>* piece = nullptr;
        int count = 0;
        {
            std::unique_lock lock(mutex_);
            if (!wake_.wait(lock, stop, [&] { return round_ != served; }))
                return;
            served = round_;
            piece = piece_;
            count = count_;
        }
        drain(*piece, count);
        const std::lock_guard lock(mutex_);
        if (--busy_ == 0)
            done_.notify_one();
    }
}

void WorkerCrew::drain(const std::function<void(int)>& piece, int count) {
    for (int i = next_.fetch_add(1); i < count; i = next_.fetch_add(1))
        piece(i);
}

} // namespace headroom
