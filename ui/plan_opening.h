#pragma once

#include "ui/jobs/job_runner.h"
#include "ui/plan_document.h"

#include <QObject>
#include <functional>
#include <memory>
#include <utility>

class QLockFile;
class QWidget;

namespace headroom::ui {

/// Opening, making and copying plans: asks for files, loads on a job's thread, shows the result.
class PlanOpening : public QObject {
    Q_OBJECT
  public:
    PlanOpening(PlanDocument& document, JobRunner& jobs, QWidget& window);
    ~PlanOpening() override;

    /// Asks for a file; empty = the user thought better of it. Tests replace it.
    using FilePicker =
        std::function<QString(QWidget* parent, bool forSaving, const QString& suggestion)>;
    void setFilePicker(FilePicker picker) { picker_ = std::move(picker); }

    void open(const QString& path);
    void pickAndOpen();
    /// Under a suggested name; `shown` is called when the new plan is in the window.
    void pickAndCreate(const QString& name = {}, std::function<void()> shown = {});
    /// The sample plan in the user's own folder; made when it is not there yet.
    void openSample();
    void pickAndSaveCopy();
    /// Keeps the plan as it is now under a name, among its earlier states.
    void keepVersion(const QString& name);
    /// Puts an earlier state in the place of a plan, open or not; what stood there is kept beside
    /// it.
    void goBackTo(const std::filesystem::path& backup, const std::filesystem::path& plan);
    /// Opens the plan that was open when the program ended without closing it; false when there was
    /// none, or another program runs that may have it.
    bool reopenAfterCrash();
    /// Once, about the plan that was opened last.
    bool takeAfterCrash() { return std::exchange(afterCrash_, false); }

  signals:
    /// A plan that is there but could not be opened.
    void notOpened(const std::filesystem::path& plan, const headroom::Error& error);
    void failed(const headroom::Error& error);
    void noted(const QString& text);

  private:
    /// Opened once more it would be kept out by its own lock.
    bool isOpenAlready(const std::filesystem::path& file);
    /// `plan`: the file that may turn out not to open; empty while it is being made.
    void run(const QString& name, const std::filesystem::path& plan,
             std::function<Result<std::shared_ptr<PlanDocument::Loaded>>(const JobControl&)> work,
             std::function<void()> shown = {});

    PlanDocument& document_;
    JobRunner& jobs_;
    QWidget& window_;
    FilePicker picker_;
    std::unique_ptr<QLockFile> running_;
    JobRunner copying_; // never in the way of another job
    bool afterCrash_ = false;
};

} // namespace headroom::ui
