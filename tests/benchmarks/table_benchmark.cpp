// table_benchmark [--accounts N] [--rounds R] [--session SECONDS]: opens the sample plan with that
// many accounts in the window and prints, for each thing a person does, how long the GUI thread
// stood still (p95 and longest of all rounds) and how long it took until the answer was shown;
// then memory, and the longest stall of a scripted session. Run with QT_QPA_PLATFORM=offscreen.
#include "planner/plan_session/sample_content.h"
#include "tests/benchmarks/gui_watch.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/main_window.h"
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
using headroom::bench::WatchedApplication;

namespace {

double peakMegabytes() {
    std::ifstream status("/proc/self/status");
    std::string line;
    while (std::getline(status, line))
        if (line.starts_with("VmHWM:"))
            return std::strtod(line.c_str() + 6, nullptr) / 1024.0;
    return 0.0;
}

bool quiet = false; // during a session only its longest stall is printed

void printLine(const char* name, const Series& still, const Series& shown, double target) {
    if (quiet)
        return;
    std::printf("%-28s %9.1f %9.1f %9.1f %9.0f  %s\n", name, still.p95(), still.largest(),
                shown.p95(), target, still.p95() <= target ? "met" : "MISSED");
    std::fflush(stdout);
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
        QElapsedTimer timer;
        timer.start();
        window_ = std::make_unique<MainWindow>();
        window_->resize(1440, 900);
        window_->show();
        window_->opening().open(path_);
        settle([this] { return window_->document().isOpen(); });
        settle([this] { return !window_->jobs().isRunning(); });
        Series shown;
        shown.add(double(timer.elapsed()));
        printLine("start to overview", shown, shown, large_ ? 1e9 : 1500.0);
    }

    void keyPress() {
        Series still, shown;
        QLineEdit& box = *table("accounts").filterBox();
        const QString text = QStringLiteral("nor -x arr>50k segment:str");
        for (int round = 0; round < rounds_; ++round)
            measure(
                still, shown,
                [&] {
                    if (round % (text.size() + 1) == text.size())
                        box.clear();
                    else
                        type(box, text.at(round % (text.size() + 1)));
                },
                [this] { return !table("accounts").model()->isBusy(); });
        box.clear();
        settle([this] { return !table("accounts").model()->isBusy(); });
        printLine("key press in the filter", still, shown, large_ ? 300.0 : 50.0);
    }

    void filter() {
        Series still, shown;
        TableModel& model = *table("accounts").model();
        const QStringList filters{QStringLiteral("arr>100k"),
                                  QStringLiteral("segment:strategic"),
                                  QStringLiteral("csm:none"),
                                  QStringLiteral("renewal<90d"),
                                  {}};
        for (int round = 0; round < rounds_; ++round)
            measure(
                still, shown,
                [&] { table("accounts").setFilterText(filters.at(round % filters.size())); },
                [&] { return !model.isBusy(); });
        printLine("filter with tokens", still, shown, large_ ? 300.0 : 100.0);
    }

    void sort() {
        Series still, shown;
        TableModel& model = *table("accounts").model();
        for (int round = 0; round < rounds_; ++round)
            measure(
                still, shown,
                [&] {
                    model.setSort({{round % model.columnCount(), round % 2 == 0}});
                },
                [&] { return !model.isBusy(); });
        model.setSort({});
        settle([&] { return !model.isBusy(); });
        printLine("sort by a column", still, shown, large_ ? 300.0 : 100.0);
    }

    void scroll() {
        Series still, shown;
        QTableView& grid = *table("accounts").grid();
        for (int round = 0; round < rounds_ * 5; ++round)
            measure(still, shown, [&] {
                press(grid, Qt::Key_PageDown);
                grid.viewport()->repaint();
            });
        printLine("page down in the table", still, shown, large_ ? 300.0 : 16.0);
    }

    void pages() {
        Series still, shown;
        const char* names[] = {"overview", "accounts", "segments", "team",     "books",
                               "hiring",   "accounts", "books",    "segments", "export"};
        for (int round = 0; round < rounds_; ++round)
            for (const char* name : names)
                measure(still, shown, [&] {
                    window_->showPage(QString::fromLatin1(name));
                    window_->repaint();
                });
        printLine("page switch", still, shown, large_ ? 300.0 : 150.0);
    }

    void thresholdDrag() {
        window_->showPage(QStringLiteral("segments"));
        auto* scatter = window_->page(QStringLiteral("segments"))->findChild<ScatterThresholds*>();
        wait(300);
        Series still, shown;
        for (int round = 0; round < rounds_ * 5; ++round)
            measure(still, shown, [&] {
                emit scatter->thresholdDragged(QStringLiteral("0"), 60'000.0 + 500.0 * round);
            });
        wait(500);
        printLine("threshold drag, a frame", still, shown, large_ ? 300.0 : 16.0);
    }

    void edits() {
        Series still, shown;
        window_->showPage(QStringLiteral("accounts"));
        TableModel& model = *table("accounts").model();
        settle([&] { return !model.isBusy(); });
        for (int round = 0; round < std::max(3, rounds_ / 4); ++round)
            measure(
                still, shown,
                [&] {
                    model.applyEdits({{round, QStringLiteral("segment"),
                                       round % 2 == 0 ? QStringLiteral("Strategic")
                                                      : QStringLiteral("Growth")}});
                },
                [&] { return !model.isBusy() && window_->document().isSettled(); });
        printLine("edit of a cell", still, shown, large_ ? 300.0 : 100.0);
        Series undone, seen;
        measure(
            undone, seen, [&] { window_->document().undoStack().undo(); },
            [&] { return !model.isBusy() && window_->document().isSettled(); });
        printLine("undo", undone, seen, large_ ? 300.0 : 100.0);
    }

    /// Minutes of what people do all day; each round's longest stall is a value.
    void session(int seconds) {
        QElapsedTimer timer;
        timer.start();
        Series still;
        const int rounds = std::exchange(rounds_, 3);
        quiet = true;
        while (timer.elapsed() < qint64(seconds) * 1000) {
            application_.begin();
            pages();
            keyPress();
            filter();
            sort();
            thresholdDrag();
            edits();
            still.add(application_.longest());
        }
        rounds_ = rounds;
        quiet = false;
        printLine("longest stall of a session", still, still, large_ ? 300.0 : 100.0);
    }

    void memory() {
        Series used;
        used.add(peakMegabytes());
        std::printf("%-28s %9.0f MB, target %.0f MB, %s\n", "peak memory", used.p95(),
                    large_ ? 1536.0 : 350.0,
                    used.p95() <= (large_ ? 1536.0 : 350.0) ? "met" : "MISSED");
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
            QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
        QCoreApplication::processEvents();
    }
    void wait(int milliseconds) {
        QElapsedTimer timer;
        timer.start();
        settle([&] { return timer.elapsed() > milliseconds; });
    }

    void measure(
        Series& still, Series& shown, const std::function<void()>& action,
        const std::function<bool()>& done = [] { return true; }) {
        application_.begin();
        QElapsedTimer timer;
        timer.start();
        application_.call(action);
        settle(done);
        still.add(application_.longest());
        shown.add(double(timer.nsecsElapsed()) / 1e6);
    }

    WatchedApplication& application_;
    QTemporaryDir folder_;
    QString path_;
    std::unique_ptr<MainWindow> window_;
    bool large_;
    int rounds_;
};

} // namespace

int main(int argc, char** argv) {
    WatchedApplication application(argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QApplication::setOrganizationName(QStringLiteral("headroom"));
    QApplication::setApplicationName(QStringLiteral("table_benchmark"));
    applyTheme(application, Theme::Light);
    QCommandLineParser parser;
    const QCommandLineOption accounts(QStringLiteral("accounts"), {}, QStringLiteral("N"),
                                      QStringLiteral("20000"));
    const QCommandLineOption rounds(QStringLiteral("rounds"), {}, QStringLiteral("R"),
                                    QStringLiteral("20"));
    const QCommandLineOption session(QStringLiteral("session"), {}, QStringLiteral("SECONDS"),
                                     QStringLiteral("0"));
    parser.addOptions({accounts, rounds, session});
    parser.process(application);
    const int count = parser.value(accounts).toInt();
    Bench bench(application, count, std::max(3, parser.value(rounds).toInt()));
    std::printf("%d accounts; milliseconds on the GUI thread\n", count);
    std::printf("%-28s %9s %9s %9s %9s\n", "", "p95", "longest", "shown p95", "target");
    bench.start();
    bench.pages();
    bench.keyPress();
    bench.filter();
    bench.sort();
    bench.scroll();
    bench.thresholdDrag();
    bench.edits();
    if (const int seconds = parser.value(session).toInt(); seconds > 0)
        bench.session(seconds);
    bench.memory();
    return 0;
}
