#pragma once

#include "ui/app_actions.h"
#include "ui/hiring_projection.h"
#include "ui/jobs/job_runner.h"
#include "ui/plan_document.h"

#include <QMainWindow>
#include <map>

class QStackedWidget;

namespace headroom::ui {

class CommandPalette;
class ConsequenceBar;
class MessageBar;
class Page;
class PageFocus;
class PageShelf;
class PlanOpening;
class SaveNotices;
class SelectionLinks;
class SideBar;
class StatusLine;
class Toast;
class TopBar;
class ViewMemory;

/// The shell: menu bar, top bar, side bar, pages, status bar. Composition only; what happens is
/// done by the document, the pages and the classes beside it.
class MainWindow : public QMainWindow {
    Q_OBJECT
  public:
    explicit MainWindow(QWidget* parent = nullptr);
    ~MainWindow() override;

    PlanDocument& document() { return document_; }
    PlanOpening& opening() { return *opening_; }
    JobRunner& jobs() { return jobs_; }
    AppActions& actions() { return actions_; }
    /// "overview", "books" …; `subject` as in Page::pageRequested.
    void showPage(const QString& key, const QString& subject = {});
    QString currentPage() const;
    /// Made now if nobody has seen it yet.
    Page* page(const QString& key);

  protected:
    void closeEvent(QCloseEvent* event) override;

  private:
    void buildShell();
    void buildPages();
    void takePage(const QString& key, Page* page);
    /// Shows the page that carries the action out; one made only now has not heard of it yet.
    void leadTo(const char* page, const char* action);
    void connectActions();
    void connectDocument();
    /// After a crash: the page that was open, and what happened.
    void showAsItWas();
    /// The file that is open now: among the recent ones, and what a crash leaves behind.
    void rememberFile();
    void connectJobs();
    void connectTopBar();
    void connectToast();
    /// A toast that offers to undo what it tells of, the last step.
    void noteStep(const QString& text);
    void onChanged(ChangeSet changes);
    void refreshPage();
    void refreshTopBar();
    void refreshSideBar();
    void showError(const Error& error);
    void tellExported(const QString& path, bool written);
    QList<QAction*> commands();

    PlanDocument document_;
    JobRunner jobs_;
    AppActions actions_;
    HiringProjection hiring_{document_};
    PlanOpening* opening_ = nullptr;
    TopBar* topBar_ = nullptr;
    SideBar* sideBar_ = nullptr;
    MessageBar* messages_ = nullptr;
    SaveNotices* notices_ = nullptr;
    QStackedWidget* stack_ = nullptr;
    ConsequenceBar* consequences_ = nullptr;
    CommandPalette* palette_ = nullptr;
    StatusLine* status_ = nullptr;
    ViewMemory* memory_ = nullptr;
    PageFocus* focus_ = nullptr;
    SelectionLinks* links_ = nullptr;
    Toast* toast_ = nullptr;
    PageShelf* pages_ = nullptr;
    std::map<QString, ChangeSet> pending_;
    QString current_;
    bool stepIsComing_ = false; // the toast tells of a step that is still worked out
};

} // namespace headroom::ui
