#pragma once

#include "planner/base/job_control.h"

#include <QObject>
#include <QString>
#include <atomic>
#include <functional>
#include <list>
#include <memory>
#include <optional>
#include <stop_token>
#include <thread>

namespace headroom::ui {

/// Runs one long function at a time on its own thread. The function gets a JobControl and values
/// only; what it returns is handed to `finished` on the GUI thread. A new job stops and discards
/// the one before without waiting for it: what cannot stop at once ends on its own thread, unheard.
/// Exceptions end in `crashed`, the plan stays as it was.
class JobRunner : public QObject {
    Q_OBJECT
  public:
    explicit JobRunner(QObject* parent = nullptr);
    ~JobRunner() override;

    /// `keepsBest`: stopping early still gives a result worth having.
    template <class Value>
    void start(const QString& name, bool keepsBest, std::function<Value(const JobControl&)> work,
               std::function<void(Value)> finished) {
        auto value = std::make_shared<std::optional<Value>>();
        launch(
            name, keepsBest,
            [work, value](const JobControl& control) { value->emplace(work(control)); },
            [value, finished] { finished(std::move(**value)); });
    }

    bool isRunning() const { return running_; }
    QString name() const { return name_; }
    /// Of the running job: it would rather be pushed aside than let another one wait.
    bool givesWay() const { return givesWay_; }
    void setGivesWay(bool givesWay) { givesWay_ = givesWay; }

  public slots:
    /// Ends soon with the best so far.
    void stopAndKeep();
    /// The result is thrown away.
    void discard();

  signals:
    void started(const QString& name, bool keepsBest);
    void progressed(const headroom::JobProgress& progress);
    void ended();
    void crashed(const QString& name);

  private:
    void launch(const QString& name, bool keepsBest, std::function<void(const JobControl&)> work,
                std::function<void()> finished);
    void finish(std::uint64_t generation, bool crashedInside,
                const std::function<void()>& finished);

    struct Run {
        std::shared_ptr<std::atomic<bool>> done = std::make_shared<std::atomic<bool>>(false);
        std::jthread thread;
    };
    std::stop_source stop_;
    std::list<Run> runs_; // the running job, and those before it that have not ended yet
    std::uint64_t generation_ = 0;
    bool running_ = false;
    bool givesWay_ = false;
    QString name_;
};

} // namespace headroom::ui
