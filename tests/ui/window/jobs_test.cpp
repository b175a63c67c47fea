// Every long job, thrown away in its middle: the plan, the file and its folder are as before.
#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"
#include "tests/ui/window/window_bench.h"
#include "ui/pages/export_page.h"
#include "ui/pages/import_page.h"
#include "ui/plan_opening.h"
#include "ui/widgets/job_strip.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QPushButton>
#include <QTest>
#include <fstream>
#include <set>
#include <thread>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::Hands;
using headroom::test::WindowBench;

namespace {

std::set<std::string> namesIn(const std::filesystem::path& folder) {
    std::set<std::string> names;
    for (const auto& entry : std::filesystem::directory_iterator(folder))
        names.insert(entry.path().filename().string());
    return names;
}

QString largeTable(const std::filesystem::path& folder) {
    std::ofstream file(folder / "large.csv");
    file << "Account ID,Account Name,ARR,Owner\n";
    for (int i = 0; i < 60'000; ++i)
        file << "A-" << i << ",Alder " << i << ',' << 100 + i % 977 << ",Ana\n";
    return QString::fromStdString((folder / "large.csv").string());
}

} // namespace

class JobsTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowBench> bench_;

    MainWindow& window() { return bench_->window(); }
    PlanDocument& document() { return bench_->document(); }
    std::filesystem::path plan() { return bench_->path().toStdString(); }
    /// True once the job of that kind runs.
    bool begin(const QString& kind) {
        auto& actions = window().actions();
        if (kind == QStringLiteral("solve"))
            actions.action("solve")->trigger();
        else if (kind == QStringLiteral("hiring"))
            actions.action("project")->trigger();
        else if (kind == QStringLiteral("open"))
            window().opening().open(other_);
        else if (kind == QStringLiteral("read"))
            window().showPage(QStringLiteral("import"), QStringLiteral("file:") + large_);
        else
            window().showPage(QStringLiteral("export"), QStringLiteral("table:hiring"));
        return window().jobs().isRunning();
    }

    QString large_; // a table to import
    QString other_; // another plan

  private slots:
    void init() {
        bench_ = std::make_unique<WindowBench>();
        large_ = largeTable(test::scratchFolder());
        window().showPage(QStringLiteral("team"));
        bench_->waitForJobs();
        QTRY_VERIFY(document().isSaved());
        const auto other = test::scratchFolder() / "other.headroom";
        std::filesystem::copy_file(plan(), other);
        other_ = QString::fromStdString(other.string());
    }
    void cleanup() { bench_.reset(); }

    void a_job_in_a_narrow_window_is_told_whole() {
        window().resize(1024, 640);
        auto* strip = window().findChild<JobStrip*>();
        QVERIFY(strip != nullptr);
        window().jobs().start<int>(
            QStringLiteral("A job whose name takes some room to say"), true,
            [](const JobControl& control) {
                while (!control.stopRequested())
                    std::this_thread::yield();
                return 0;
            },
            [](int) {});
        QTRY_VERIFY(strip->isVisible());
        QTRY_VERIFY(strip->width() >= strip->minimumSizeHint().width());
        for (const auto* part : strip->findChildren<QPushButton*>())
            QTRY_VERIFY(part->isHidden() || part->width() >= part->sizeHint().width());
        for (const auto* part : strip->findChildren<QLabel*>())
            QTRY_VERIFY(part->isHidden() || part->width() >= part->sizeHint().width());
        window().jobs().discard();
    }
    void a_job_thrown_away_changes_nothing_data() {
        QTest::addColumn<int>("milliseconds");
        for (const char* kind : {"solve", "hiring", "open", "read", "hiring export"})
            for (const int after : {0, 20, 120})
                QTest::addRow("%s after %d ms", kind, after) << after;
    }
    void a_job_thrown_away_changes_nothing() {
        QFETCH(int, milliseconds);
        const QString kind =
            QString::fromLatin1(QTest::currentDataTag()).section(QStringLiteral(" after"), 0, 0);
        const auto before = document().sharedState();
        const auto names = namesIn(plan().parent_path());
        QVERIFY(begin(kind));
        QElapsedTimer timer;
        timer.start();
        while (window().jobs().isRunning() && timer.elapsed() < milliseconds)
            QCoreApplication::processEvents();
        const bool inTheMiddle = window().jobs().isRunning();
        window().jobs().discard();
        QVERIFY(!window().jobs().isRunning());
        QTest::qWait(50);
        if (!inTheMiddle)
            return; // it was through already: nothing to be seen here
        QVERIFY(document().isOpen());
        QCOMPARE(document().sharedState(), before);
        QVERIFY(document().proposal() == nullptr);
        QTRY_VERIFY(document().isSaved());
        QTRY_COMPARE(namesIn(plan().parent_path()), names);
        // Only what the window remembers of itself may have been written.
        const auto file = PlanDocument::load(plan());
        QVERIFY(file);
        QVERIFY((*file)->session->state()->inputs == before->inputs);
    }

    void an_import_stopped_while_it_is_worked_out_changes_nothing() {
        const auto before = document().sharedState();
        window().showPage(QStringLiteral("import"), QStringLiteral("file:") + large_);
        auto* page = static_cast<ImportPage*>(window().page(QStringLiteral("import")));
        QTRY_VERIFY_WITH_TIMEOUT(page->primaryAction()->isEnabled(), 60000);
        page->primaryAction()->trigger();
        QVERIFY(window().jobs().isRunning());
        window().jobs().discard();
        QTest::qWait(50);
        QCOMPARE(document().sharedState(), before);
        QCOMPARE(document().undoStack().count(), 0);
        QTRY_VERIFY(page->primaryAction()->isEnabled()); // can be tried again
    }

    void the_window_closes_during_a_job() {
        for (const char* kind : {"solve", "hiring", "read"}) {
            const auto before = document().state().inputs;
            QVERIFY(begin(QString::fromLatin1(kind)));
            QTest::qWait(30);
            QVERIFY(window().close());
            bench_->openAgain();
            QVERIFY(document().state().inputs == before);
        }
    }

    void a_copy_does_not_push_a_running_job_aside() {
        const QString copy = bench_->path() + QStringLiteral(".copy.headroom");
        window().opening().setFilePicker([copy](QWidget*, bool, const QString&) { return copy; });
        QVERIFY(begin(QStringLiteral("solve")));
        window().actions().action("save_copy")->trigger();
        QTRY_VERIFY(std::filesystem::exists(copy.toStdString()));
        QTRY_VERIFY_WITH_TIMEOUT(document().proposal() != nullptr, 120000);
        QCOMPARE(QString::fromStdString(document().path().string()), bench_->path());
    }

    void what_cannot_start_while_another_job_runs_says_so() {
        QVERIFY(begin(QStringLiteral("hiring")));
        window().actions().action("solve")->trigger();
        if (window().jobs().isRunning())
            QVERIFY(Hands(window()).sees(
                "“Planning hires” is still running; stop it below or wait for it"));
        bench_->waitForJobs();
    }
};

HEADROOM_TEST(JobsTest)
#include "jobs_test.moc"
