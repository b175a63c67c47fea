#pragma once

#include "planner/storage/plan_file.h"

#include <QObject>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>

namespace headroom::ui {

/// Writes a plan's changes in order on its own thread, so that the window never waits for the disk.
/// `write` accepts at once; `saved` comes after the last commit, `failed` when one was refused:
/// then the queue is stuck. It keeps everything from the refused write on, tries again by itself
/// now and then (untold), and sooner after retry() or with a new file. GUI thread only.
class SaveQueue : public QObject, public PlanStore {
    Q_OBJECT
  public:
    explicit SaveQueue(std::unique_ptr<PlanFile> file,
                       std::chrono::milliseconds pause = std::chrono::seconds(15));
    ~SaveQueue() override; // writes what is left, as far as the file takes it

    Result<void> write(const std::vector<PlanWrite>& writes) override;
    bool isIdle() const;
    /// Why the last write was refused; nothing once one went through.
    std::optional<Error> stuckOn() const;
    /// Waits until everything is in the file, or does not get there; for when the plan is closed.
    /// What waits then is written together: a commit takes as long for a hundred changes as for
    /// one. None of them has been said to be saved yet.
    void settle();
    /// How many writes were accepted so far.
    std::uint64_t accepted() const;
    /// From now on into another file that holds the first `writes` of those accepted already.
    void goOnIn(std::unique_ptr<PlanFile> file, std::uint64_t writes);
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
    bool writeNext();
    std::vector<PlanWrite> nextWrites(std::size_t& count) const;
    void takeNextFile();
    void finished(const Result<void>& written, std::size_t count);

    struct NextFile {
        std::unique_ptr<PlanFile> file;
        std::uint64_t writes = 0;
    };
    std::unique_ptr<PlanFile> file_; // of the storage thread
    std::filesystem::path path_;
    std::optional<Error> readOnlyReason_;
    mutable std::mutex mutex_;
    std::condition_variable_any wake_;
    std::condition_variable settled_;
    std::deque<std::vector<PlanWrite>> waiting_;
    std::uint64_t accepted_ = 0;
    std::optional<NextFile> next_;
    std::optional<Error> stuckOn_;
    bool told_ = false; // about being stuck
    bool tryNow_ = false;
    bool busy_ = false;
    bool together_ = false; // somebody waits for all of it
    std::chrono::milliseconds pause_;
    std::jthread thread_;
};

} // namespace headroom::ui
