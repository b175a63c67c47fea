#pragma once

#include "planner/storage/plan_file.h"

#include <QObject>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace headroom::ui {

/// Writes a plan's changes in order on its own thread, so that the window never waits for the disk.
/// `write` accepts at once; `saved` comes after the last commit, `failed` when one was refused:
/// then the queue keeps everything from the refused write on and waits for retry() or a new file.
class SaveQueue : public QObject, public PlanStore {
    Q_OBJECT
  public:
    explicit SaveQueue(std::unique_ptr<PlanFile> file, QObject* parent = nullptr);
    ~SaveQueue() override; // writes what is left

    Result<void> write(const std::vector<PlanWrite>& writes) override;
    bool isIdle() const;
    /// Nothing while the file can be written.
    const std::optional<Error>& readOnlyReason() const { return readOnlyReason_; }
    const std::filesystem::path& path() const { return path_; }

  public slots:
    void retry();

  signals:
    void savingStarted();
    void saved();
    void failed(const headroom::Error& error);

  private:
    void run(const std::stop_token& stop);
    bool writeFirst();

    std::unique_ptr<PlanFile> file_;
    std::filesystem::path path_;
    std::optional<Error> readOnlyReason_;
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::deque<std::vector<PlanWrite>> waiting_;
    bool stuck_ = false;
    bool busy_ = false;
    std::jthread thread_;
};

} // namespace headroom::ui
