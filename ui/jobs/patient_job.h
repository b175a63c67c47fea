#pragma once

#include "ui/jobs/job_runner.h"

namespace headroom::ui {

/// A page's own job that never pushes another one aside: while something else runs it waits, and
/// starts when that has ended. A newer start stops the one before, and follows it without holding
/// up the window.
class PatientJob : public QObject {
    Q_OBJECT
  public:
    PatientJob(JobRunner& jobs, QObject* parent);

    template <class Value>
    void start(const QString& name, std::function<Value(const JobControl&)> work,
               std::function<void(Value)> finished, bool keepsBest = false) {
        launch([this, name, work, finished, keepsBest] {
            jobs_.start<Value>(name, keepsBest, work, [this, finished](Value value) {
                running_ = false;
                begin_ = nullptr; // what it worked on may be a plan of its own by now
                if (!waiting_)
                    finished(std::move(value));
            });
        });
    }

    /// For what is worth having but not worth waiting for: other patient jobs push this one aside
    /// too, and it runs again after them.
    void setGivesWay(bool givesWay) { givesWay_ = givesWay; }
    bool isRunning() const { return running_; }
    bool isWaiting() const { return bool(waiting_); }
    void cancel();

  signals:
    /// Something else runs; the job follows by itself.
    void waitsFor(const QString& name);
    /// Somebody threw the job away; nothing was handed over.
    void stopped();

  private:
    void launch(std::function<void()> begin);
    void onStarted();
    void onEnded();

    JobRunner& jobs_;
    std::function<void()> begin_;   // of the running job
    std::function<void()> waiting_; // what starts next
    bool running_ = false;
    bool starting_ = false;
    bool givesWay_ = false;
};

} // namespace headroom::ui
