#include "ui/save_queue.h"

#include <algorithm>
#include <utility>

namespace headroom::ui {

SaveQueue::SaveQueue(std::unique_ptr<PlanFile> file, std::chrono::milliseconds pause)
    : file_(std::move(file)), path_(file_->path()), readOnlyReason_(file_->readOnlyReason()),
      pause_(pause), thread_([this](const std::stop_token& stop) { run(stop); }) {}

SaveQueue::~SaveQueue() {
    {
        const std::lock_guard lock(mutex_);
        together_ = true;
    }
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
    together_ = true;
    settled_.wait(
        lock, [this] { return !busy_ && !next_ && !tryNow_ && (waiting_.empty() || stuckOn_); });
    together_ = false;
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
        if (!writeNext() && stop.stop_requested())
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

/// The first `count` of what waits, or fewer: a backup is of the plan right before what it is for.
std::vector<PlanWrite> SaveQueue::nextWrites(std::size_t& count) const {
    const std::lock_guard lock(mutex_);
    count = std::min(count, waiting_.size());
    std::vector<PlanWrite> writes;
    for (std::size_t i = 0; i < count; ++i) {
        if (i > 0 && PlanFile::callsForBackup(waiting_[i]))
            count = i;
        else
            writes.insert(writes.end(), waiting_[i].begin(), waiting_[i].end());
    }
    return writes;
}

/// True when the first write, if there is one, is in the file.
bool SaveQueue::writeNext() {
    std::size_t count = 1;
    {
        const std::lock_guard lock(mutex_);
        if (together_)
            count = waiting_.size();
    }
    auto written = file_->write(nextWrites(count));
    if (!written && count > 1) { // what one of them is refused for does not keep out those before
        count = 1;
        written = file_->write(nextWrites(count));
    }
    finished(written, count);
    return written.has_value();
}

void SaveQueue::finished(const Result<void>& written, std::size_t count) {
    bool last = false;
    bool tell = false;
    {
        const std::lock_guard lock(mutex_);
        busy_ = false;
        if (written) {
            stuckOn_.reset();
            told_ = false;
            waiting_.erase(waiting_.begin(), waiting_.begin() + std::ptrdiff_t(count));
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
