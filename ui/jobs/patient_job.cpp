#include "ui/jobs/patient_job.h"

#include <QTimer>
#include <utility>

namespace headroom::ui {

PatientJob::PatientJob(JobRunner& jobs, QObject* parent) : QObject(parent), jobs_(jobs) {
    connect(&jobs_, &JobRunner::started, this, &PatientJob::onStarted);
    // Only after the job's own last words it is known whether it was handed over or thrown away.
    connect(&jobs_, &JobRunner::ended, this,
            [this] { QTimer::singleShot(0, this, [this] { onEnded(); }); });
}

void PatientJob::launch(std::function<void()> begin) {
    if (jobs_.isRunning() && (running_ || !jobs_.givesWay())) {
        waiting_ = std::move(begin);
        if (running_)
            jobs_.stopAndKeep();
        else
            emit waitsFor(jobs_.name());
        return;
    }
    waiting_ = nullptr;
    begin_ = std::move(begin);
    running_ = true;
    starting_ = true;
    begin_();
    jobs_.setGivesWay(givesWay_);
    starting_ = false;
}

void PatientJob::cancel() {
    waiting_ = nullptr;
    if (std::exchange(running_, false)) {
        begin_ = nullptr;
        jobs_.discard();
    }
}

void PatientJob::onStarted() {
    if (!running_ || starting_)
        return;
    running_ = false; // another job took its place
    auto again = std::exchange(begin_, nullptr);
    if (!waiting_) // else a newer one follows
        waiting_ = std::move(again);
    emit waitsFor(jobs_.name());
}

void PatientJob::onEnded() {
    // One that gives way may have been asked first, and have begun again.
    if (jobs_.isRunning() && (givesWay_ || !waiting_ || !jobs_.givesWay()))
        return;
    if (waiting_) {
        launch(std::exchange(waiting_, nullptr));
    } else if (std::exchange(running_, false)) {
        begin_ = nullptr;
        emit stopped();
    }
}

} // namespace headroom::ui
