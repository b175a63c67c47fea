#include "ui/main_window.h"

#include "ui/guidance.h"
#include "ui/pages/accounts_page.h"
#include "ui/pages/books_page.h"
#include "ui/pages/export_page.h"
#include "ui/pages/hiring_page.h"
#include "ui/pages/import_page.h"
#include "ui/pages/overview_page.h"
#include "ui/pages/scenarios_page.h"
#include "ui/pages/segments_page.h"
#include "ui/pages/start_page.h"
#include "ui/pages/team_page.h"
#include "ui/plan_opening.h"
#include "ui/scenario_menus.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QMimeData>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
#include <QUrl>
#include <QVBoxLayout>
#include <utility>

namespace headroom::ui {
namespace {

QString key(const char* text) {
    return QString::fromLatin1(text);
}

} // namespace

MainWindow::MainWindow(QWidget* parent) : QMainWindow(parent) {
    opening_ = new PlanOpening(document_, jobs_, *this);
    setMinimumSize(1024, 640);
    resize(1440, 900);
    setAcceptDrops(true);
    setWindowIcon(applicationIcon());
    buildShell();
    buildPages();
    connectActions();
    connectDocument();
    connectJobs();
    connectTopBar();
    connect(new Guidance(*this), &Guidance::noted, toast_,
            [this](const QString& text) { toast_->showNote(text); });
    restoreGeometry(Settings::windowGeometry());
    refreshSideBar();
    showPage(key("start"));
}

MainWindow::~MainWindow() {
    jobs_.discard();
}

void MainWindow::buildShell() {
    QAction* undo = document_.undoStack().createUndoAction(this, tr("Undo"));
    QAction* redo = document_.undoStack().createRedoAction(this, tr("Redo"));
    undo->setShortcut(QKeySequence::Undo);
    redo->setShortcut(QKeySequence::Redo);
    undo->setIcon(themeIcon(Icon::Undo));
    redo->setIcon(themeIcon(Icon::Redo));
    actions_.fillMenuBar(*menuBar(), undo, redo);

    auto* central = new QWidget(this);
    auto* column = new QVBoxLayout(central);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    topBar_ = new TopBar(central);
    topBar_->setUndoActions(undo, redo);
    messages_ = new MessageBar(central);
    sideBar_ = new SideBar(central);
    stack_ = new QStackedWidget(central);
    auto* right = new QVBoxLayout;
    right->setSpacing(0);
    right->addWidget(messages_);
    right->addWidget(stack_, 1);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(sideBar_);
    row->addLayout(right, 1);
    column->addWidget(topBar_);
    column->addLayout(row, 1);
    setCentralWidget(central);
    toast_ = new Toast(central);

    fileLabel_ = new QLabel(this);
    savedLabel_ = new QLabel(this);
    selectionLabel_ = new QLabel(this);
    factsLabel_ = new QLabel(this);
    for (QLabel* label : {fileLabel_, savedLabel_, selectionLabel_, factsLabel_})
        label->setTextFormat(Qt::PlainText);
    jobStrip_ = new JobStrip(this);
    jobStrip_->setCompact(true);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->setContentsMargins(space::medium, 0, space::medium, 0);
    stack_->setFocusPolicy(Qt::StrongFocus);
    stack_->setAccessibleName(tr("Page"));
    stack_->setFocus();
    statusBar()->addWidget(fileLabel_);
    statusBar()->addWidget(savedLabel_);
    statusBar()->addWidget(selectionLabel_);
    statusBar()->addPermanentWidget(jobStrip_);
    statusBar()->addPermanentWidget(factsLabel_);
}

void MainWindow::addPage(const QString& name, Page* page) {
    pages_[name] = page;
    stack_->addWidget(page);
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::selectionDescribed, selectionLabel_, &QLabel::setText);
    connect(page, &Page::noted, toast_, [this](const QString& text, bool undoable) {
        toast_->showNote(text, undoable ? tr("Undo") : QString());
    });
}

void MainWindow::buildPages() {
    const PageContext context{document_, jobs_, actions_, hiring_};
    addPage(key("start"), new StartPage(context, *opening_));
    addPage(key("overview"), new OverviewPage(context));
    addPage(key("accounts"), new AccountsPage(context));
    addPage(key("import"), new ImportPage(context));
    addPage(key("segments"), new SegmentsPage(context));
    addPage(key("team"), new TeamPage(context));
    addPage(key("books"), new BooksPage(context));
    addPage(key("hiring"), new HiringPage(context));
    addPage(key("scenarios"), new ScenariosPage(context));
    addPage(key("export"), new ExportPage(context));
    connect(toast_, &Toast::actionTriggered, &document_.undoStack(), &QUndoStack::undo);
}

void MainWindow::connectActions() {
    const auto on = [this](const char* name, auto slot) {
        connect(actions_.action(name), &QAction::triggered, this, slot);
    };
    on("new", [this] { opening_->pickAndCreate(); });
    on("open", [this] { opening_->pickAndOpen(); });
    on("sample", [this] { opening_->openSample(); });
    on("save_copy", [this] { opening_->pickAndSaveCopy(); });
    on("close", [this] { document_.close(); });
    on("quit", [this] { close(); });
    on("find", [this] { topBar_->findBox()->setFocus(); });
    on("import", [this] { showPage(key("import")); });
    on("export", [this] { showPage(key("export")); });
    on("solve", [this] { showPage(key("books")); });
    on("accept", [this] { showPage(key("books")); });
    on("project", [this] { showPage(key("hiring")); });
    on("fork", [this] { showPage(key("scenarios")); });
    on("rename", [this] { showPage(key("scenarios")); });
    on("erase", [this] { document_.eraseScenario(document_.session().shown()); });
    on("about", [this] {
        messages_->showMessage(
            Tone::Accent, tr("Headroom %1").arg(QApplication::applicationVersion()),
            tr("Capacity and books of business for Customer Success. Free software "
               "under the GNU General Public License, version 3 or later."));
    });
    for (const char* name : {"overview", "accounts", "segments", "team", "books", "hiring",
                             "scenarios", "export", "import"})
        connect(actions_.action(QByteArray("page_").append(name).constData()), &QAction::triggered,
                this, [this, name] { showPage(key(name)); });
    connect(sideBar_, &SideBar::pageChosen, this, [this](const QString& name) { showPage(name); });
}

void MainWindow::connectDocument() {
    connect(&document_, &PlanDocument::changed, this, &MainWindow::onChanged);
    connect(&document_, &PlanDocument::refused, this, &MainWindow::showError);
    connect(&document_, &PlanDocument::saveStateChanged, this, &MainWindow::refreshSaveState);
    connect(&document_, &PlanDocument::saveFailed, this,
            [this](const Error& error) { messages_->showError(error, {tr("Save a copy…")}); });
    connect(messages_, &MessageBar::actionTriggered, opening_, &PlanOpening::pickAndSaveCopy);
    connect(opening_, &PlanOpening::failed, this, &MainWindow::showError);
    connect(opening_, &PlanOpening::noted, toast_,
            [this](const QString& text) { toast_->showNote(text); });
    connect(&document_, &PlanDocument::opened, this, [this] {
        actions_.setPlanOpen(true);
        messages_->clear();
        if (const auto reason = document_.readOnlyReason())
            messages_->showError(*reason, {tr("Save a copy…")});
        for (auto& [name, changes] : pending_)
            changes = Change::All;
        showPage(document_.state().book->accounts().empty() ? key("import") : key("overview"));
    });
    connect(&document_, &PlanDocument::closed, this, [this] {
        actions_.setPlanOpen(false);
        showPage(key("start"));
        refreshTopBar();
        refreshSideBar();
        refreshSaveState();
    });
}

void MainWindow::connectJobs() {
    connect(&jobs_, &JobRunner::started, jobStrip_, &JobStrip::begin);
    connect(&jobs_, &JobRunner::progressed, jobStrip_, &JobStrip::setProgress);
    connect(&jobs_, &JobRunner::ended, jobStrip_, &JobStrip::end);
    connect(jobStrip_, &JobStrip::stopRequested, &jobs_, &JobRunner::stopAndKeep);
    connect(jobStrip_, &JobStrip::discardRequested, &jobs_, &JobRunner::discard);
    connect(&jobs_, &JobRunner::crashed, this, [this](const QString& name) {
        showError({ErrorCode::Internal, name.toStdString(), {}, {}, {}});
    });
}

void MainWindow::connectTopBar() {
    connect(topBar_, &TopBar::findAccepted, this, &MainWindow::find);
    auto* scenarios = new ScenarioMenu(document_, ScenarioMenu::Purpose::Show, this);
    auto* compared = new ScenarioMenu(document_, ScenarioMenu::Purpose::Compare, this);
    topBar_->scenarioButton()->setMenu(scenarios);
    topBar_->comparedButton()->setMenu(compared);
}

void MainWindow::showPage(const QString& name, const QString& subject) {
    const bool start = name == key("start");
    Page* wanted = page(name);
    if (wanted == nullptr || (!start && !document_.isOpen()))
        return;
    current_ = name;
    stack_->setCurrentWidget(wanted);
    sideBar_->setCurrent(name);
    selectionLabel_->clear();
    refreshPage();
    refreshTopBar();
    if (!subject.isEmpty())
        wanted->showSubject(subject);
}

QString MainWindow::currentPage() const {
    return current_;
}

Page* MainWindow::page(const QString& name) const {
    const auto found = pages_.find(name);
    return found == pages_.end() ? nullptr : found->second;
}

void MainWindow::onChanged(ChangeSet changes) {
    for (const auto& [name, page] : pages_)
        pending_[name] |= changes;
    refreshPage();
    refreshTopBar();
    refreshSideBar();
    refreshSaveState();
}

void MainWindow::refreshPage() {
    ChangeSet& changes = pending_[current_];
    const bool start = current_ == key("start");
    if (start || (document_.isOpen() && !changes.empty()))
        page(current_)->refresh(std::exchange(changes, ChangeSet()));
}

void MainWindow::refreshTopBar() {
    Page* shown = page(current_);
    topBar_->setTitle(shown->title());
    topBar_->setActions(shown->topActions());
    topBar_->setPrimary(shown->primaryAction());
    if (!document_.isOpen()) {
        topBar_->setScenario({});
        topBar_->setComparedWith({});
        setWindowTitle(tr("Headroom"));
        return;
    }
    const ScenarioTree& tree = document_.session().tree();
    topBar_->setScenario(QString::fromStdString(tree.find(document_.session().shown())->name));
    topBar_->setComparedWith(ScenarioMenu::comparedName(document_));
    setWindowTitle(
        tr("%1 – Headroom").arg(QString::fromStdString(document_.session().facts().name)));
}

void MainWindow::refreshSideBar() {
    const QString facts = tr("Data");
    const QString plan = tr("Plan");
    const QString decide = tr("Decide");
    QVector<SideBarEntry> entries{{key("start"), tr("Start"), Icon::Start, {}, {}}};
    if (document_.isOpen()) {
        const ScenarioState& state = document_.state();
        const Format& format = document_.format();
        const auto count = [&](std::size_t n) { return format.count(std::int64_t(n)); };
        entries = {{key("overview"), tr("Overview"), Icon::Overview, {}, {}},
                   {key("accounts"), tr("Accounts"), Icon::Accounts, facts,
                    count(state.book->accounts().size())},
                   {key("segments"), tr("Segments"), Icon::Segments, facts,
                    count(state.segmented.segmentNames.size())},
                   {key("team"), tr("Team"), Icon::Team, facts, count(state.book->csms().size())},
                   {key("import"), tr("Import"), Icon::Import, facts, {}},
                   {key("books"), tr("Books"), Icon::Books, plan, {}},
                   {key("hiring"), tr("Hiring"), Icon::Hiring, plan, {}},
                   {key("scenarios"), tr("Scenarios"), Icon::Scenarios, decide,
                    count(document_.session().tree().scenarios().size())},
                   {key("export"), tr("Export"), Icon::Export, decide, {}}};
    }
    sideBar_->setEntries(entries);
    sideBar_->setCurrent(current_);
}

void MainWindow::refreshSaveState() {
    if (!document_.isOpen()) {
        for (QLabel* label : {fileLabel_, savedLabel_, factsLabel_})
            label->clear();
        return;
    }
    fileLabel_->setText(QString::fromStdU16String(document_.path().filename().u16string()));
    savedLabel_->setText(document_.readOnlyReason() ? tr("Read only")
                         : document_.isSaved()      ? tr("All changes saved")
                                                    : tr("Saving…"));
    const PlanFacts& facts = document_.session().facts();
    factsLabel_->setText(
        tr("%1 · as of %2")
            .arg(QString::fromStdString(facts.currency), document_.format().date(facts.asOf)));
}

void MainWindow::showError(const Error& error) {
    messages_->showError(error);
}

void MainWindow::find(const QString& text) {
    if (!document_.isOpen() || text.trimmed().isEmpty())
        return;
    showPage(key("accounts"), QStringLiteral("find:") + text.trimmed());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings::setWindowGeometry(saveGeometry());
    jobs_.discard();
    document_.close(); // writes what is left
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    const QList<QUrl> urls = event->mimeData()->urls();
    if (urls.isEmpty() || !urls.front().isLocalFile())
        return;
    const QString path = urls.front().toLocalFile();
    if (path.endsWith(QStringLiteral(".headroom")))
        opening_->open(path);
    else if (document_.isOpen())
        showPage(key("import"), QStringLiteral("file:") + path);
    else
        messages_->showMessage(Tone::Accent, tr("Make or open a plan first"),
                               tr("Then drop %1 again: its accounts go into that plan.").arg(path));
}

} // namespace headroom::ui
