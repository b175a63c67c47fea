#include "ui/save_queue.h"

#include <utility>

namespace headroom::ui {

SaveQueue::SaveQueue(std::unique_ptr<PlanFile> file, std::chrono::milliseconds pause)
    : file_(std::move(file)), path_(file_->path()), readOnlyReason_(file_->readOnlyReason()),
      pause_(pause), thread_([this](const std::stop_token& stop) { run(stop); }) {}

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
        ++accepted_;
    }
    emit savingStarted();
    wake_.notify_all();
    return {};
}

bool SaveQueue::isIdle() const {
    const std::lock_guard lock(mutex_);
    return waiting_.empty() && !busy_ && !next_;
}

std::optional<Error> SaveQueue::stuckOn() const {
    const std::lock_guard lock(mutex_);
    return stuckOn_;
}

std::uint64_t SaveQueue::accepted() const {
    const std::lock_guard lock(mutex_);
    return accepted_;
}

void SaveQueue::settle() {
    std::unique_lock lock(mutex_);
    settled_.wait(
        lock, [this] { return !busy_ && !next_ && !tryNow_ && (waiting_.empty() || stuckOn_); });
}

void SaveQueue::retry() {
    {
        const std::lock_guard lock(mutex_);
        told_ = false;
        tryNow_ = stuckOn_.has_value();
    }
    wake_.notify_all();
}

void SaveQueue::goOnIn(std::unique_ptr<PlanFile> file, std::uint64_t writes) {
    path_ = file->path();
    readOnlyReason_ = file->readOnlyReason();
    {
        const std::lock_guard lock(mutex_);
        next_ = NextFile{std::move(file), writes};
        told_ = false;
    }
    wake_.notify_all();
}

void SaveQueue::run(const std::stop_token& stop) {
    while (true) {
        {
            std::unique_lock lock(mutex_);
            const auto anythingToDo = [this] {
                return next_ || tryNow_ || (!waiting_.empty() && !stuckOn_);
            };
            if (stuckOn_)
                wake_.wait_for(lock, stop, pause_, anythingToDo);
            else
                wake_.wait(lock, stop, anythingToDo);
            if (waiting_.empty() && !next_ && stop.stop_requested())
                return;
            busy_ = true;
            tryNow_ = false;
            takeNextFile();
        }
        if (!writeFirst() && stop.stop_requested())
            return;
    }
}

/// Under the lock, before a write.
void SaveQueue::takeNextFile() {
    if (!next_)
        return;
    file_ = std::move(next_->file);
    while (!waiting_.empty() && accepted_ - waiting_.size() < next_->writes)
        waiting_.pop_front();
    next_.reset();
}

/// True when the first write, if there is one, is in the file.
bool SaveQueue::writeFirst() {
    std::vector<PlanWrite> writes;
    {
        const std::lock_guard lock(mutex_);
        if (!waiting_.empty())
            writes = waiting_.front();
    }
    const auto written = file_->write(writes);
    finished(written);
    return written.has_value();
}

void SaveQueue::finished(const Result<void>& written) {
    bool last = false;
    bool tell = false;
    {
        const std::lock_guard lock(mutex_);
        busy_ = false;
        if (written) {
            stuckOn_.reset();
            told_ = false;
            if (!waiting_.empty())
                waiting_.pop_front();
        } else {
            stuckOn_ = written.error();
            // Of a file that is being left there is nothing to be said any more.
            tell = !next_ && !std::exchange(told_, true);
        }
        last = waiting_.empty();
    }
    settled_.notify_all();
    if (tell)
        emit failed(written.error());
    if (written && last)
        emit saved();
}

} // namespace headroom::ui
