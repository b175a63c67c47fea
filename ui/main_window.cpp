#include "ui/main_window.h"

#include "ui/charts/chart.h"
#include "ui/command_palette.h"
#include "ui/consequence_bar.h"
#include "ui/dropped_files.h"
#include "ui/earlier_states.h"
#include "ui/guidance.h"
#include "ui/page_focus.h"
#include "ui/page_printing.h"
#include "ui/page_shelf.h"
#include "ui/plan_opening.h"
#include "ui/save_notices.h"
#include "ui/scenario_menus.h"
#include "ui/selection_links.h"
#include "ui/settings.h"
#include "ui/side_bar_entries.h"
#include "ui/status_line.h"
#include "ui/style/theme.h"
#include "ui/text/scenario_name.h"
#include "ui/version_prompt.h"
#include "ui/view_memory.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/top_bar.h"

#include <QApplication>
#include <QCloseEvent>
#include <QLineEdit>
#include <QMenuBar>
#include <QPushButton>
#include <QStackedWidget>
#include <QStatusBar>
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
    memory_ = new ViewMemory(document_, this);
    focus_ = new PageFocus(this);
    links_ = new SelectionLinks(this);
    setMinimumSize(1024, 640);
    resize(1440, 900);
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
    redo->setShortcuts(
        {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
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
    consequences_ = new ConsequenceBar(document_, central);
    right->addWidget(consequences_);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(sideBar_);
    row->addLayout(right, 1);
    column->addWidget(topBar_);
    column->addLayout(row, 1);
    setCentralWidget(central);
    toast_ = new Toast(central);
    toast_->setGround(consequences_);
    connect(undo, &QAction::triggered, toast_,
            [this] { toast_->showNote(tr("Undone: %1").arg(document_.undoStack().redoText())); });
    connect(redo, &QAction::triggered, toast_, [this] {
        toast_->showNote(tr("Done again: %1").arg(document_.undoStack().undoText()));
    });

    status_ = new StatusLine(*statusBar(), document_, jobs_);
    stack_->setAccessibleName(tr("Page"));
}

void MainWindow::buildPages() {
    pages_ = new PageShelf({document_, jobs_, actions_, hiring_}, *opening_, *stack_, this);
    connect(pages_, &PageShelf::pageMade, this, &MainWindow::takePage);
    connectToast();
}

/// Undo in the toast takes back what the toast tells of and nothing else: with the next step it is
/// no longer offered.
void MainWindow::connectToast() {
    QUndoStack* steps = &document_.undoStack();
    connect(toast_, &Toast::actionTriggered, steps, &QUndoStack::undo);
    connect(steps, &QUndoStack::indexChanged, toast_, [this] {
        if (!std::exchange(stepIsComing_, false))
            toast_->withdrawAction();
    });
}

void MainWindow::takePage(const QString& name, Page* page) {
    pending_[name] = Change::All;
    connect(page, &Page::pageRequested, this, &MainWindow::showPage);
    connect(page, &Page::failed, this, &MainWindow::showError);
    connect(page, &Page::selectionDescribed, status_, &StatusLine::setSelection);
    connect(page, &Page::noted, toast_, [this](const QString& text, bool undoable) {
        if (undoable)
            noteStep(text);
        else
            toast_->showNote(text);
    });
    for (const Chart* chart : page->findChildren<Chart*>())
        connect(chart, &Chart::exported, this, &MainWindow::tellExported);
    links_->track(*page);
    memory_->track(name, *page);
}

void MainWindow::noteStep(const QString& text) {
    stepIsComing_ = !document_.isSettled(); // that of a large plan comes later
    toast_->showNote(text, tr("Undo"));
}

void MainWindow::connectActions() {
    const auto on = [this](const char* name, auto slot) {
        connect(actions_.action(name), &QAction::triggered, this, slot);
    };
    on("new", [this] { opening_->pickAndCreate(); });
    on("open", [this] { opening_->pickAndOpen(); });
    on("sample", [this] { opening_->openSample(); });
    on("save_copy", [this] { opening_->pickAndSaveCopy(); });
    auto* earlier = new EarlierStates(document_, *opening_, this);
    actions_.action("earlier")->setMenu(earlier);
    on("earlier", [this, earlier] { earlier->popup(mapToGlobal(stack_->geometry().topLeft())); });
    on("keep_version", [this] { askVersionName(*opening_, *topBar_); });
    on("close", [this] { document_.close(); });
    on("quit", [this] { close(); });
    on("find", [this] { palette_->open(); });
    on("shortcuts", [this] { showPage(key("shortcuts")); });
    QAction* consequences = actions_.action("consequences");
    consequences->setCheckable(true);
    consequences->setChecked(Settings::consequencesShown());
    connect(consequences, &QAction::toggled, consequences_, &ConsequenceBar::setWanted);
    connect(consequences, &QAction::toggled, this, &Settings::setConsequencesShown);
    consequences_->setWanted(consequences->isChecked());
    on("import", [this] { showPage(key("import")); });
    on("export", [this] { showPage(key("export")); });
    on("solve", [this] { leadTo("books", "solve"); });
    on("accept", [this] { leadTo("books", "accept"); });
    on("project", [this] { leadTo("hiring", "project"); });
    on("fork", [this] { leadTo("scenarios", "fork"); });
    on("rename", [this] { leadTo("scenarios", "rename"); });
    on("erase", [this] {
        const Scenario shown = *document_.session().tree().find(document_.session().shown());
        if (document_.eraseScenario(shown.id))
            noteStep(tr("%1 deleted").arg(scenarioName(shown)));
    });
    on("about", [this] {
        messages_->showMessage(
            Tone::Accent, tr("Headroom %1").arg(QApplication::applicationVersion()),
            tr("Capacity and books of business for Customer Success. Free software "
               "under the GNU General Public License, version 3 or later."));
    });
    for (const char* name : {"overview", "accounts", "segments", "team", "books", "hiring",
                             "scenarios", "export", "import", "assumptions"})
        connect(actions_.action(QByteArray("page_").append(name).constData()), &QAction::triggered,
                this, [this, name] { showPage(key(name)); });
    connect(sideBar_, &SideBar::pageChosen, this, [this](const QString& name) { showPage(name); });
}

void MainWindow::connectDocument() {
    connect(&document_, &PlanDocument::changed, this, &MainWindow::onChanged);
    connect(&document_, &PlanDocument::refused, this, &MainWindow::showError);
    notices_ = new SaveNotices(document_, *opening_, *messages_);
    connect(notices_, &SaveNotices::noted, toast_,
            [this](const QString& text) { toast_->showNote(text); });
    connect(opening_, &PlanOpening::failed, this, &MainWindow::showError);
    connect(opening_, &PlanOpening::noted, toast_,
            [this](const QString& text) { toast_->showNote(text); });
    connect(&document_, &PlanDocument::opened, this, [this] {
        actions_.setPlanOpen(true);
        notices_->showOpened();
        for (auto& [name, changes] : pending_)
            changes = Change::All;
        memory_->restore();
        rememberFile();
        showPage(document_.state().book->accounts().empty() ? key("import") : key("overview"));
        if (opening_->takeAfterCrash())
            showAsItWas();
    });
    connect(&document_, &PlanDocument::moved, this, &MainWindow::rememberFile);
    connect(
        new DroppedFiles(document_, *opening_, *this), &DroppedFiles::importWanted, this,
        [this](const QString& file) { showPage(key("import"), QStringLiteral("file:") + file); });
    connect(&document_, &PlanDocument::closed, this, [this] {
        messages_->clear();
        links_->forget();
        actions_.setPlanOpen(false);
        Settings::setOpenPlan({});
        showPage(key("start"));
        refreshTopBar();
        refreshSideBar();
    });
}

void MainWindow::rememberFile() {
    const QString path = QString::fromStdU16String(document_.path().u16string());
    Settings::setOpenPlan(path);
    Settings::addRecentPlan(path);
}

void MainWindow::showAsItWas() {
    showPage(memory_->rememberedPage());
    messages_->showMessage(Tone::Accent, tr("Headroom ended without being closed last time"),
                           tr("This is the plan as it was then; every change you made is in it."));
}

void MainWindow::connectJobs() {
    connect(&jobs_, &JobRunner::crashed, this, [this](const QString& name) {
        showError({ErrorCode::Internal, name.toStdString(), {}, {}, {}});
    });
}

void MainWindow::connectTopBar() {
    QAction* find = actions_.action("find");
    const auto follow = [this, find] { topBar_->setFindShortcut(find->shortcut()); };
    follow();
    connect(find, &QAction::changed, topBar_, follow);
    palette_ = new CommandPalette(
        *topBar_->findBox(), document_, [this] { return commands(); }, centralWidget());
    connect(palette_, &CommandPalette::pageWanted, this, &MainWindow::showPage);
    connect(palette_, &CommandPalette::scenarioWanted, &document_, &PlanDocument::showScenario);
    auto* scenarios = new ScenarioMenu(document_, ScenarioMenu::Purpose::Show, this);
    auto* compared = new ScenarioMenu(document_, ScenarioMenu::Purpose::Compare, this);
    topBar_->scenarioButton()->setMenu(scenarios);
    topBar_->comparedButton()->setMenu(compared);
}

void MainWindow::leadTo(const char* name, const char* action) {
    const bool heard = pages_->isMade(key(name));
    showPage(key(name));
    if (!heard)
        actions_.action(action)->trigger();
}

void MainWindow::showPage(const QString& name, const QString& subject) {
    Page* wanted = page(name);
    if (wanted == nullptr || (wanted->needsPlan() && !document_.isOpen()))
        return;
    const bool turned = std::exchange(current_, name) != name;
    stack_->setCurrentWidget(wanted);
    sideBar_->setCurrent(name);
    status_->setSelection({});
    memory_->setPage(name);
    refreshPage();
    refreshTopBar();
    const QWidget* focus = QApplication::focusWidget();
    if (turned || focus == nullptr || !focus->isVisible())
        focus_->enter(*wanted);
    if (!subject.isEmpty())
        wanted->showSubject(subject);
}

QString MainWindow::currentPage() const {
    return current_;
}

Page* MainWindow::page(const QString& name) {
    return pages_->page(name);
}

void MainWindow::onChanged(ChangeSet changes) {
    for (const auto& [name, page] : pages_->made())
        pending_[name] |= changes;
    refreshPage();
    refreshTopBar();
    refreshSideBar();
}

void MainWindow::refreshPage() {
    ChangeSet& changes = pending_[current_];
    const bool free = !page(current_)->needsPlan();
    if (free || (document_.isOpen() && !changes.empty()))
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
    topBar_->setScenario(scenarioName(*tree.find(document_.session().shown())));
    topBar_->setComparedWith(ScenarioMenu::comparedName(document_));
    const Book& book = *document_.state().book;
    for (const char* key : {"fork", "rename"}) // the page of scenarios is empty without accounts
        actions_.action(key)->setEnabled(!book.accounts().empty());
    actions_.action("solve")->setEnabled(!book.accounts().empty() && !book.csms().empty());
    if (document_.proposal() == nullptr)
        actions_.action("accept")->setEnabled(false);
    actions_.action("erase")->setEnabled(document_.session().shown() != rootScenario);
    setWindowTitle(
        tr("%1 – Headroom").arg(QString::fromStdString(document_.session().facts().name)));
}

void MainWindow::refreshSideBar() {
    sideBar_->setEntries(sideBarEntries(document_));
    sideBar_->setCurrent(current_);
}

void MainWindow::showError(const Error& error) {
    messages_->showError(error);
}

void MainWindow::tellExported(const QString& path, bool written) {
    if (written)
        toast_->showNote(tr("The chart is in %1").arg(path));
    else
        messages_->showMessage(
            Tone::Danger, tr("The chart could not be written"),
            tr("%1 is as it was. Choose another folder, or make room there.").arg(path));
}

/// What the palette offers: every action of the menus and those of the shown page.
QList<QAction*> MainWindow::commands() {
    QList<QAction*> list = page(current_)->topActions();
    if (QAction* primary = page(current_)->primaryAction())
        list.prepend(primary);
    for (QAction* action : actions_.all())
        if (!list.contains(action))
            list << action;
    return list;
}

void MainWindow::closeEvent(QCloseEvent* event) {
    Settings::setWindowGeometry(saveGeometry());
    memory_->save();
    if (!document_.close()) { // writes what is left
        event->ignore();
        return;
    }
    jobs_.discard();
    event->accept();
}

} // namespace headroom::ui
