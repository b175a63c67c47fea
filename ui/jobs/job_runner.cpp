#include "ui/jobs/job_runner.h"

#include "ui/jobs/background_thread.h"
#include "ui/jobs/freed_memory.h"

#include <QMetaObject>
#include <chrono>
#include <exception>
#include <mutex>

namespace headroom::ui {
namespace {

using Clock = std::chrono::steady_clock;

// Looking for free pages holds up whoever wants memory meanwhile, so not after every little job.
constexpr std::chrono::milliseconds longJob(300);

} // namespace

JobRunner::JobRunner(QObject* parent) : QObject(parent) {
    static std::once_flag once;
    std::call_once(once, shareFreedMemory);
}

JobRunner::~JobRunner() {
    stop_.request_stop();
    ++generation_;
}

void JobRunner::launch(const QString& name, bool keepsBest,
                       std::function<void(const JobControl&)> work,
                       std::function<void()> finished) {
    stop_.request_stop();
    runs_.remove_if([](const Run& run) { return run.done->load(); });
    stop_ = std::stop_source();
    const std::uint64_t generation = ++generation_;
    running_ = true;
    givesWay_ = false;
    name_ = name;
    emit started(name, keepsBest);
    const auto tell = [this, generation](const JobProgress& progress) {
        QMetaObject::invokeMethod(
            this,
            [this, generation, progress] {
                if (generation == generation_)
                    emit progressed(progress);
            },
            Qt::QueuedConnection);
    };
    Run& run = runs_.emplace_back();
    run.thread = std::jthread([this, generation, done = run.done, work = std::move(work),
                               finished = std::move(finished), tell,
                               token = stop_.get_token()]() mutable {
        giveWayToTheWindow();
        const auto began = Clock::now();
        bool crashedInside = false;
        try {
            const JobControl control(token, tell);
            work(control);
        } catch (const std::exception&) {
            crashedInside = true;
        }
        work = nullptr; // what it worked on goes before memory is given back, and not in the window
        QMetaObject::invokeMethod(
            this,
            [this, generation, crashedInside, finished = std::move(finished)] {
                finish(generation, crashedInside, finished);
            },
            Qt::QueuedConnection);
        if (Clock::now() - began > longJob)
            returnFreedMemory();
        done->store(true);
    });
}

void JobRunner::finish(std::uint64_t generation, bool crashedInside,
                       const std::function<void()>& finished) {
    if (generation != generation_)
        return;
    running_ = false;
    emit ended();
    if (crashedInside)
        emit crashed(name_);
    else
        finished();
}

void JobRunner::stopAndKeep() {
    stop_.request_stop();
}

void JobRunner::discard() {
    stop_.request_stop();
    if (!running_)
        return;
    ++generation_;
    running_ = false;
    emit ended();
}

} // namespace headroom::ui
