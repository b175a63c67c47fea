// What a person does in the window, and how long it stands still meanwhile: table_benchmark --help.
// (Qt takes an option called --session for itself.)
#include "planner/plan_session/sample_content.h"
#include "tests/benchmarks/gui_watch.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/main_window.h"
#include "ui/pages/book_board.h"
#include "ui/pages/books_desk.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/style/theme.h"
#include "ui/widgets/table_view.h"

#include <QCommandLineParser>
#include <QDir>
#include <QKeyEvent>
#include <QLineEdit>
#include <QStandardPaths>
#include <QTableView>
#include <QTemporaryDir>
#include <cstdio>
#include <fstream>
#include <functional>
#include <string>

using namespace headroom;
using namespace headroom::ui;
using headroom::bench::Series;
using headroom::bench::Stopwatch;
using headroom::bench::Taken;
using headroom::bench::WatchedApplication;

namespace {

constexpr const char* description =
    "Opens the sample plan in the window and does what a person does: pages, filters, sorts, "
    "edits,\n"
    "undo, scenarios, the board of books. A line for each:\n"
    "  p95, longest  milliseconds that the window stood still, of all rounds\n"
    "  cpu           what of them the GUI thread had a processor; on a machine with other work "
    "the\n"
    "                clock says what was seen, this what the program asked for\n"
    "  shown         milliseconds until the answer was there\n"
    "  target        for p95; that of a large plan above 100,000 accounts\n"
    "  MB now        memory in use after it\n"
    "Then the longest stall of a scripted session, the memory that undo steps take, and the most\n"
    "memory that was in use. Run with QT_QPA_PLATFORM=offscreen.\n\n"
    "  table_benchmark                                  some two minutes\n"
    "  table_benchmark --script 600 --rounds 3          ten minutes of work\n"
    "  table_benchmark --accounts 1000000 --rounds 1    the largest plan";

/// "VmHWM:" the most so far, "VmRSS:" now.
double megabytes(const char* which) {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with(which))
            return std::strtod(line.c_str() + 6, nullptr) / 1024.0;
    return 0.0;
}

bool quiet = false; // during a session only its longest stall is printed

/// What was measured of one kind of action.
struct Readings {
    Series wall, cpu, shown;

    void add(const Taken& longest, double shownAfter) {
        wall.add(longest.wall);
        cpu.add(longest.cpu);
        shown.add(shownAfter);
    }
};

void printHeader(int accounts) {
    std::printf("%d accounts; milliseconds the GUI thread stood still\n", accounts);
    std::printf("%-28s %8s %8s %8s %8s %8s %7s %7s\n", "", "p95", "longest", "cpu p95", "cpu max",
                "shown", "target", "MB now");
}

void printLine(const char* name, const Readings& of, double target) {
    if (quiet)
        return;
    std::printf("%-28s %8.1f %8.1f %8.1f %8.1f %8.1f %7.0f %7.0f  %s\n", name, of.wall.p95(),
                of.wall.largest(), of.cpu.p95(), of.cpu.largest(), of.shown.p95(), target,
                megabytes("VmRSS:"), of.wall.p95() <= target ? "met" : "MISSED");
    std::fflush(stdout);
}

/// What a running event loop does; without one nothing that is to be deleted later ever is.
void handleEvents(QEventLoop::ProcessEventsFlags which, int milliseconds) {
    if (milliseconds > 0)
        QCoreApplication::processEvents(which, milliseconds);
    else
        QCoreApplication::processEvents(which);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

class Bench {
  public:
    Bench(WatchedApplication& application, int accounts, int rounds)
        : application_(application), large_(accounts > 100'000), rounds_(rounds) {
        SampleOptions options;
        options.accounts = accounts;
        options.csms = std::clamp(accounts / 60, 24, 2000);
        path_ = QDir(folder_.path()).filePath(QStringLiteral("bench.headroom"));
        const auto content = sampleContent(options);
        const auto file = PlanFile::create(path_.toStdString(), content.value());
        if (!file)
            qFatal("the plan of the benchmark cannot be written");
    }

    void start() {
        const Stopwatch watch;
        Readings opened, stalls;
        application_.begin();
        application_.call([this] {
            window_ = std::make_unique<MainWindow>();
            window_->resize(1440, 900);
            window_->show();
        });
        window_->opening().open(path_);
        settle([this] { return window_->document().isOpen(); });
        opened.add(watch.taken(), watch.taken().wall);
        printLine("start until usable", opened, large_ ? 1e9 : 1500.0);
        settle([this] { return !window_->jobs().isRunning(); });
        stalls.add(application_.longest(), watch.taken().wall);
        printLine("longest stall of the start", stalls, large_ ? 300.0 : 100.0);
    }

    /// The first time a page is seen it has everything to lay out.
    void firstSight() {
        Readings readings;
        for (const char* name : {"accounts", "import", "segments", "team", "books", "hiring",
                                 "scenarios", "export", "overview"}) {
            Readings of;
            measure(of, [&] {
                window_->showPage(QString::fromLatin1(name));
                window_->repaint();
            });
            wait(large_ ? 3000 : 800);
            of.add(application_.longest(), 0.0);
            readings.add(application_.longest(), 0.0);
            printLine((std::string("  first sight of ") + name).c_str(), of,
                      large_ ? 300.0 : 150.0);
        }
        printLine("first sight of a page", readings, large_ ? 300.0 : 150.0);
    }

    void keyPress() {
        Readings of;
        QLineEdit& box = *table("accounts").filterBox();
        const QString text = QStringLiteral("nor -x arr>50k segment:str");
        for (int round = 0; round < rounds_; ++round)
            measure(
                of,
                [&] {
                    if (round % (text.size() + 1) == text.size())
                        box.clear();
                    else
                        type(box, text.at(round % (text.size() + 1)));
                },
                [this] { return !table("accounts").model()->isBusy(); });
        box.clear();
        settle([this] { return !table("accounts").model()->isBusy(); });
        printLine("key press in the filter", of, large_ ? 300.0 : 50.0);
    }

    void filter() {
        Readings of;
        TableModel& model = *table("accounts").model();
        const QStringList filters{QStringLiteral("arr>100k"),
                                  QStringLiteral("segment:strategic"),
                                  QStringLiteral("csm:none"),
                                  QStringLiteral("renewal<90d"),
                                  {}};
        for (int round = 0; round < rounds_; ++round)
            measure(
                of, [&] { table("accounts").setFilterText(filters.at(round % filters.size())); },
                [&] { return !model.isBusy(); });
        printLine("filter with tokens", of, large_ ? 300.0 : 100.0);
    }

    void sort() {
        Readings of;
        TableModel& model = *table("accounts").model();
        for (int round = 0; round < rounds_; ++round)
            measure(
                of,
                [&] {
                    model.setSort({{round % model.columnCount(), round % 2 == 0}});
                },
                [&] { return !model.isBusy(); });
        model.setSort({});
        settle([&] { return !model.isBusy(); });
        printLine("sort by a column", of, large_ ? 300.0 : 100.0);
    }

    void scroll() {
        Readings of;
        QTableView& grid = *table("accounts").grid();
        for (int round = 0; round < rounds_ * 5; ++round)
            measure(of, [&] {
                press(grid, Qt::Key_PageDown);
                grid.viewport()->repaint();
            });
        printLine("page down in the table", of, large_ ? 300.0 : 16.0);
    }

    void pages() {
        Readings of;
        const char* names[] = {"overview", "accounts", "segments", "team",     "books",
                               "hiring",   "accounts", "books",    "segments", "export"};
        for (int round = 0; round < rounds_; ++round)
            for (const char* name : names)
                measure(of, [&] {
                    window_->showPage(QString::fromLatin1(name));
                    window_->repaint();
                });
        printLine("page switch", of, large_ ? 300.0 : 150.0);
    }

    void thresholdDrag() {
        window_->showPage(QStringLiteral("segments"));
        auto* scatter = window_->page(QStringLiteral("segments"))->findChild<ScatterThresholds*>();
        wait(300);
        Readings of;
        for (int round = 0; round < rounds_ * 5; ++round)
            measure(of, [&] {
                emit scatter->thresholdDragged(QStringLiteral("0"), 60'000.0 + 500.0 * round);
            });
        wait(500);
        printLine("threshold drag, a frame", of, large_ ? 300.0 : 16.0);
    }

    void edits() {
        Readings of;
        window_->showPage(QStringLiteral("accounts"));
        TableModel& model = *table("accounts").model();
        settle([&] { return !model.isBusy(); });
        for (int round = 0; round < std::max(3, rounds_ / 4); ++round)
            measure(
                of,
                [&] {
                    model.applyEdits({{round, QStringLiteral("segment"),
                                       round % 2 == 0 ? QStringLiteral("Strategic")
                                                      : QStringLiteral("Growth")}});
                },
                [&] { return !model.isBusy() && window_->document().isSettled(); });
        printLine("edit of a cell", of, large_ ? 300.0 : 100.0);
        Readings undone;
        measure(
            undone, [&] { window_->document().undoStack().undo(); },
            [&] { return !model.isBusy() && window_->document().isSettled(); });
        printLine("undo", undone, large_ ? 300.0 : 100.0);
    }

    /// To and fro between two scenarios, then the new one deleted.
    void scenarios() {
        PlanDocument& document = window_->document();
        window_->showPage(QStringLiteral("books"));
        const ScenarioId first = document.session().shown();
        const auto settled = [&] { return document.isSettled(); };
        Readings made, shown, gone;
        measure(
            made, [&] { document.forkScenario(first, QStringLiteral("Aside")); }, settled);
        const ScenarioId second = document.session().shown();
        for (int round = 0; round < std::max(3, rounds_ / 4); ++round)
            for (const ScenarioId id : {first, second})
                measure(
                    shown, [&] { document.showScenario(id); }, settled);
        measure(
            gone, [&] { document.eraseScenario(second); }, settled);
        printLine("a scenario is made", made, large_ ? 300.0 : 100.0);
        printLine("another scenario is shown", shown, large_ ? 300.0 : 100.0);
        printLine("a scenario is deleted", gone, large_ ? 300.0 : 100.0);
    }

    /// An account on its way over the board; the proposal is the books as imported.
    void board() {
        PlanDocument& document = window_->document();
        if (!document.proposal()) {
            const auto books = layOut(document.sharedState(), document.state().owners);
            if (!books) {
                std::printf("%-28s not laid out: %s\n", "board", books.error().detail.c_str());
                return;
            }
            Readings kept;
            measure(kept, [&] { document.keepProposal(*books, QStringLiteral("Balance")); });
            printLine("a proposal is kept", kept, large_ ? 300.0 : 100.0);
        }
        window_->showPage(QStringLiteral("books"));
        auto* desk = window_->page(QStringLiteral("books"))->findChild<BooksDesk*>();
        BookBoard& board = desk->board();
        desk->showTab(BooksDesk::BoardTab);
        settle([&] { return board.boardModel().proposal() != nullptr; });
        wait(300);
        Readings lifted, held, down;
        for (int round = 0; round < std::max(3, rounds_ / 4); ++round) {
            int from = 1 + round % 8; // a long session empties small books
            while (board.boardModel().index(0, from).data().toString().isEmpty())
                ++from;
            board.setCurrentIndex(board.boardModel().index(0, from));
            measure(lifted, [&] { board.lift(); });
            for (int column = 1; column < std::min(12, board.boardModel().columnCount()); ++column)
                measure(held, [&] {
                    board.holdOver(column);
                    desk->repaint();
                });
            board.holdOver(from == 1 ? 2 : from - 1); // another book: on its own nothing changes
            const auto before = board.boardModel().proposal();
            measure(
                down, [&] { board.putDown(); },
                [&] { return board.boardModel().proposal() != before; });
        }
        printLine("account lifted off the board", lifted, large_ ? 300.0 : 50.0);
        printLine("account over a book, a frame", held, large_ ? 300.0 : 50.0);
        printLine("account put down", down, large_ ? 300.0 : 100.0);
    }

    /// Minutes of what people do all day; each round's longest stall is a value.
    void session(int seconds) {
        QElapsedTimer timer;
        timer.start();
        Readings of;
        const int rounds = std::exchange(rounds_, 3);
        worst_ = {}; // of what was measured before
        quiet = true;
        while (timer.elapsed() < qint64(seconds) * 1000) {
            application_.begin();
            pages();
            keyPress();
            filter();
            sort();
            thresholdDrag();
            board();
            edits();
            of.add(worst_, 0.0);
            worst_ = {};
        }
        rounds_ = rounds;
        quiet = false;
        printLine("longest stall of a session", of, large_ ? 300.0 : 100.0);
    }

    /// What a long day of edits keeps for undo, and how long it takes to close a plan while as many
    /// wait to be worked out.
    void undoHistory(int steps) {
        PlanDocument& document = window_->document();
        window_->showPage(QStringLiteral("accounts"));
        const std::size_t accounts = document.state().book->accounts().size();
        for (const char* field : {"segment", "health"}) {
            const double before = megabytes("VmRSS:");
            Readings of;
            for (int step = 0; step < steps; ++step) {
                const auto row = std::size_t(step) * 7919 % accounts;
                const CellEdit edit{int(row), QString::fromLatin1(field),
                                    field == std::string("segment") ? QStringLiteral("Strategic")
                                                                    : QString::number(step % 100)};
                measure(
                    of, [&] { table("accounts").model()->applyEdits({edit}); },
                    [&] { return document.isSettled(); });
            }
            settle([&] { return !window_->jobs().isRunning() && document.isSaved(); });
            printLine((std::string("edit of a ") + field).c_str(), of, large_ ? 300.0 : 100.0);
            std::printf("%-28s %9.0f kB a step, %d steps\n", "  kept for undo",
                        (megabytes("VmRSS:") - before) * 1024.0 / steps, steps);
            std::fflush(stdout);
        }
        if (document.proposal())
            boardHistory(document, steps);
        Readings closed;
        for (int step = 0; step < steps; ++step)
            document.apply(
                SetValue{"workload.productive_hours", std::to_string(90 + step % 20), "bench"},
                QStringLiteral("hours"));
        measure(closed, [&] { document.close(); });
        printLine("closed while they wait", closed, large_ ? 300.0 : 100.0);
    }

    void boardHistory(PlanDocument& document, int steps) {
        // Of a large plan the one that edits left out of date would first be worked out anew.
        const auto books = layOut(document.sharedState(), document.state().owners);
        if (!books || !document.keepProposal(*books, QStringLiteral("Balance")))
            return;
        const double before = megabytes("VmRSS:");
        std::vector<std::int32_t> owners = document.proposal()->owners;
        Readings of;
        for (int step = 0; step < steps; ++step) {
            const auto i = std::size_t(step) * 7919 % (owners.size() - 1);
            owners[i] = owners[i + 1];
            const auto moved =
                std::make_shared<const Proposal>(changedBy(*document.proposal(), owners));
            measure(of, [&] { document.keepProposal(moved, QStringLiteral("Move")); });
        }
        settle([&] { return document.isSaved(); });
        printLine("move of an account", of, large_ ? 300.0 : 100.0);
        std::printf("%-28s %9.0f kB a step, %d steps\n", "  kept for undo",
                    (megabytes("VmRSS:") - before) * 1024.0 / steps, steps);
    }

    void memory() {
        const double used = megabytes("VmHWM:");
        const double target = large_ ? 1536.0 : 350.0;
        std::printf("%-28s %9.0f MB, target %.0f MB, %s\n", "peak memory", used, target,
                    used <= target ? "met" : "MISSED");
    }

  private:
    TableView& table(const char* page) {
        return *window_->page(QString::fromLatin1(page))->findChild<TableView*>();
    }

    static void type(QLineEdit& box, QChar letter) {
        QKeyEvent down(QEvent::KeyPress, 0, Qt::NoModifier, QString(letter));
        QCoreApplication::sendEvent(&box, &down);
    }
    static void press(QWidget& widget, int key) {
        QKeyEvent down(QEvent::KeyPress, key, Qt::NoModifier);
        QCoreApplication::sendEvent(&widget, &down);
    }

    void settle(const std::function<bool()>& done) {
        QElapsedTimer timer;
        timer.start();
        while (!done() && timer.elapsed() < 120'000)
            handleEvents(QEventLoop::AllEvents, 5);
        if (!done())
            std::fprintf(stderr, "nothing after two minutes\n");
        handleEvents(QEventLoop::AllEvents, 0);
    }
    void wait(int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        settle([&] { return timer.elapsed() > milliseconds; });
        noteWorst();
    }

    void measure(
        Readings& of, const std::function<void()>& action,
        const std::function<bool()>& done = [] { return true; }) {
        application_.begin();
        const Stopwatch watch;
        application_.call(action);
        settle(done);
        of.add(application_.longest(), watch.taken().wall);
        noteWorst();
    }
    void noteWorst() {
        worst_.wall = std::max(worst_.wall, application_.longest().wall);
        worst_.cpu = std::max(worst_.cpu, application_.longest().cpu);
    }

    WatchedApplication& application_;
    QTemporaryDir folder_;
    QString path_;
    std::unique_ptr<MainWindow> window_;
    bool large_;
    int rounds_;
    Taken worst_; // of a round of the session
};

} // namespace

int main(int argc, char** argv) {
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("headroom"));
    QApplication::setApplicationName(QStringLiteral("table_benchmark"));
    applyTheme(application, Theme::Light);
    QCommandLineParser parser;
    parser.setApplicationDescription(QString::fromLatin1(description));
    const QCommandLineOption accounts(QStringLiteral("accounts"),
                                      QStringLiteral("Accounts of the plan (20,000)."),
                                      QStringLiteral("N"), QStringLiteral("20000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"),
                                    QStringLiteral("How often each is done (20; at least 3)."),
                                    QStringLiteral("R"), QStringLiteral("20"));
    const QCommandLineOption session(
        QStringLiteral("script"),
        QStringLiteral("Seconds of a session at the end that does all of it in turn (none)."),
        QStringLiteral("SECONDS"), QStringLiteral("0"));
    const QCommandLineOption undo(
        QStringLiteral("undo"),
        QStringLiteral("Undo steps of each kind to be made at the end, for their memory (none)."),
        QStringLiteral("STEPS"), QStringLiteral("0"));
    parser.addOptions({accounts, rounds, session, undo});
    parser.addHelpOption();
    parser.process(application);
    const int count = parser.value(accounts).toInt();
    Bench bench(application, count, std::max(3, parser.value(rounds).toInt()));
    printHeader(count);
    bench.start();
    bench.firstSight();
    bench.pages();
    bench.keyPress();
    bench.filter();
    bench.sort();
    bench.scroll();
    bench.thresholdDrag();
    bench.edits();
    bench.board();
    bench.edits(); // now with a proposal that has to be judged anew
    bench.scenarios();
    bench.pages();
    if (const int seconds = parser.value(session).toInt(); seconds > 0)
        bench.session(seconds);
    if (const int steps = parser.value(undo).toInt(); steps > 0)
        bench.undoHistory(steps);
    bench.memory();
    return 0;
}
