#pragma once

#include "ui/jobs/job_runner.h"

namespace headroom::ui {

/// For what follows the mouse: one runs at a time, and of all that is asked for meanwhile only the
/// newest runs next. So answers keep coming during a long drag, each to what was asked last when it
/// began. No progress, nothing to stop; work that takes its control ends early with the task
/// itself.
class LatestTask : public QObject {
    Q_OBJECT
  public:
    explicit LatestTask(QObject* parent = nullptr) : QObject(parent) {
        connect(&runner_, &JobRunner::crashed, this, &LatestTask::goOn);
    }

    template <class Value>
    void start(std::function<Value()> work, std::function<void(Value)> finished) {
        start<Value>([work = std::move(work)](const JobControl&) { return work(); },
                     std::move(finished));
    }
    template <class Value>
    void start(std::function<Value(const JobControl&)> work, std::function<void(Value)> finished) {
        next_ = [this, work = std::move(work), finished = std::move(finished)] {
            heard_ = true;
            runner_.start<Value>({}, false, work, [this, finished](Value value) {
                if (heard_)
                    finished(std::move(value));
                goOn();
            });
        };
        if (!runner_.isRunning())
            goOn();
    }
    /// What runs ends unheard; only then what is started next begins, or a plan that is looked at
    /// from page to page would be worked out many times side by side.
    void cancel() {
        next_ = nullptr;
        heard_ = false;
    }
    bool isRunning() const { return next_ || (heard_ && runner_.isRunning()); }

  private:
    void goOn() {
        if (auto next = std::exchange(next_, nullptr))
            next();
    }

    JobRunner runner_;
    std::function<void()> next_;
    bool heard_ = false;
};

} // namespace headroom::ui
