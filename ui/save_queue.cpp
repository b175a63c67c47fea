#include "ui/save_queue.h"

namespace headroom::ui {

SaveQueue::SaveQueue(std::unique_ptr<PlanFile> file, QObject* parent)
    : QObject(parent), file_(std::move(file)), path_(file_->path()),
      readOnlyReason_(file_->readOnlyReason()),
      thread_([this](const std::stop_token& stop) { run(stop); }) {}

SaveQueue::~SaveQueue() {
    thread_.request_stop();
    wake_.notify_all();
    thread_.join();
}

Result<void> SaveQueue::write(const std::vector<PlanWrite>& writes) {
    if (readOnlyReason_)
        return fail(*readOnlyReason_);
    {
        const std::lock_guard lock(mutex_);
        waiting_.push_back(writes);
    }
    emit savingStarted();
    wake_.notify_all();
    return {};
}

bool SaveQueue::isIdle() const {
    const std::lock_guard lock(mutex_);
    return waiting_.empty() && !busy_;
}

void SaveQueue::retry() {
    {
        const std::lock_guard lock(mutex_);
        stuck_ = false;
    }
    wake_.notify_all();
}

void SaveQueue::run(const std::stop_token& stop) {
    while (true) {
        {
            std::unique_lock lock(mutex_);
            wake_.wait(lock, stop, [this] { return !waiting_.empty() && !stuck_; });
            if (waiting_.empty() || stuck_)
                return;
            busy_ = true;
        }
        const bool done = writeFirst();
        if (!done && stop.stop_requested())
            return;
    }
}

bool SaveQueue::writeFirst() {
    std::vector<PlanWrite> writes;
    {
        const std::lock_guard lock(mutex_);
        writes = waiting_.front();
    }
    const auto written = file_->write(writes);
    bool last = false;
    {
        const std::lock_guard lock(mutex_);
        busy_ = false;
        stuck_ = !written;
        if (written)
            waiting_.pop_front();
        last = waiting_.empty();
    }
    if (!written)
        emit failed(written.error());
    else if (last)
        emit saved();
    return written.has_value();
}

} // namespace headroom::ui
