// What the window does when the plan's file does not take the changes: nothing is lost untold.
#include "planner/storage/backup_shelf.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/hands.h"
#include "tests/ui/window/window_bench.h"
#include "ui/page_shelf.h"
#include "ui/plan_opening.h"
#include "ui/widgets/message_bar.h"

#include <QAbstractButton>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <QtEndian>
#include <csignal>
#include <sys/resource.h>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::Hands;
using headroom::test::WindowBench;

namespace {

/// No file of this process grows or changes beyond its first KiB while it lives: every write of the
/// plan fails as on a full disk.
class FullDisk {
  public:
    FullDisk() {
        std::signal(SIGXFSZ, [](int) {}); // a refused write is an error, not an end
        getrlimit(RLIMIT_FSIZE, &before_);
        rlimit tight = before_;
        tight.rlim_cur = 1024;
        setrlimit(RLIMIT_FSIZE, &tight);
    }
    FullDisk(const FullDisk&) = delete;
    FullDisk& operator=(const FullDisk&) = delete;
    ~FullDisk() { setrlimit(RLIMIT_FSIZE, &before_); }

  private:
    rlimit before_{};
};

} // namespace

class SavingTest : public QObject {
    Q_OBJECT
    static constexpr int patience = 60000; // a loaded machine with a slow disk
    std::unique_ptr<WindowBench> bench_;
    QByteArray name_; // of an account

    MainWindow& window() { return bench_->window(); }
    PlanDocument& document() { return bench_->document(); }
    Hands hands() { return Hands(window()); }
    bool setHours(const char* hours) {
        return document().apply(SetValue{"workload.productive_hours", hours, "test"},
                                QStringLiteral("hours"));
    }
    /// While somebody else has it open.
    static double hoursOnDisk(const QString& path) {
        const auto file = PlanFile::open(path.toStdString(), OpenMode::ReadOnly);
        auto content = file ? (*file)->load() : Result<PlanContent>(fail(file.error()));
        const auto session = content ? PlanSession::make(std::move(*content), nullptr)
                                     : Result<std::unique_ptr<PlanSession>>(fail(content.error()));
        return session ? (*session)->state()->inputs.workload.productiveHours : 0.0;
    }
    /// SQLite counts them in the file's header, bytes 24 to 27.
    static std::uint32_t commitsOf(const QString& path) {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly) || !file.seek(24))
            return 0;
        return qFromBigEndian<quint32>(file.read(4).constData());
    }
    static double hoursIn(const QString& path) {
        auto loaded = PlanDocument::load(path.toStdString());
        return loaded ? (*loaded)->session->state()->inputs.workload.productiveHours : 0.0;
    }

    MessageBar& bar() { return *window().findChild<MessageBar*>(); }
    bool barSays(const char* words) {
        const QString said = bar().headline() + QLatin1Char(' ') + bar().accessibleDescription();
        return bar().isVisible() && said.contains(QString::fromLatin1(words));
    }
    QPushButton* barButton(const char* words) {
        for (auto* button : bar().findChildren<QPushButton*>())
            if (button->isVisible() && button->text().startsWith(QString::fromLatin1(words)))
                return button;
        return nullptr;
    }
    /// Closes the plan, with a copy on its shelf of backups.
    void keepEarlierState() {
        name_ = QByteArray::fromStdString(document().state().book->accounts()[7].name.str());
        QVERIFY(document().close());
        const std::filesystem::path plan(bench_->path().toStdString());
        std::filesystem::create_directory(backupFolder(plan));
        std::filesystem::copy_file(plan, backupFolder(plan) /
                                             "2026-11-22T06-15-03Z before import.headroom");
    }

  private slots:
    void init() { bench_ = std::make_unique<WindowBench>(); }
    void cleanup() { bench_.reset(); }

    void what_a_full_disk_refuses_is_kept_and_written_when_there_is_room() {
        QSignalSpy failed(&document(), &PlanDocument::saveFailed);
        auto full = std::make_unique<FullDisk>();
        QVERIFY(setHours("91"));
        QTRY_VERIFY(hands().sees("Try again"));
        QVERIFY(hands().sees("Not saved"));
        QVERIFY(setHours("92"));    // work goes on
        QCOMPARE(failed.size(), 1); // told once, however often it is tried by itself
        QVERIFY(hands().click("Try again"));
        QTRY_COMPARE(failed.size(), 2);
        QVERIFY(hands().sees("Not saved"));
        full.reset();
        // By itself it may be written before the hand gets there.
        QVERIFY(hands().click("Try again") || document().isSaved());
        QTRY_VERIFY(document().isSaved());
        QTRY_VERIFY(hands().sees("All changes saved"));
        QTRY_VERIFY(!hands().sees("Try again"));
        QVERIFY(window().close());
        QCOMPARE(hoursIn(bench_->path()), 92.0);
    }

    void what_waits_when_the_plan_is_closed_is_written_in_one_go() {
        QTRY_VERIFY(document().isSaved());
        QSignalSpy failed(&document(), &PlanDocument::saveFailed);
        auto full = std::make_unique<FullDisk>();
        for (int hours = 80; hours < 120; ++hours)
            QVERIFY(setHours(std::to_string(hours).c_str()));
        QTRY_COMPARE(failed.size(), 1);
        const std::uint32_t before = commitsOf(bench_->path());
        full.reset();
        document().retrySaving();
        QVERIFY(document().close());
        QVERIFY(commitsOf(bench_->path()) > before);
        QVERIFY(commitsOf(bench_->path()) <= before + 10); // the first may go alone, and one tried
        QCOMPARE(hoursIn(bench_->path()), 119.0);
    }

    void closing_says_what_would_be_lost_before_it_is() {
        {
            const FullDisk full;
            QVERIFY(setHours("93"));
            QVERIFY(!window().close()); // also when the failure is not known yet
            QVERIFY(window().isVisible());
            QVERIFY(hands().sees("Closing now would lose your newest changes."));
            QVERIFY(document().isOpen());
            QVERIFY(hands().click("Close and lose them"));
            QCOMPARE(window().currentPage(), QStringLiteral("start"));
        }
        QVERIFY(window().close());
        QVERIFY(hoursIn(bench_->path()) != 93.0);
    }

    void another_plan_does_not_push_unsaved_changes_out() {
        const QString other = bench_->path() + QStringLiteral(".other.headroom");
        QTRY_VERIFY(document().isSaved());
        std::filesystem::copy_file(bench_->path().toStdString(), other.toStdString());
        const FullDisk full;
        QVERIFY(setHours("94"));
        QTRY_VERIFY(hands().sees("Try again"));
        window().opening().open(other);
        bench_->waitForJobs();
        QVERIFY(document().isOpen());
        QCOMPARE(document().state().inputs.workload.productiveHours, 94.0);
        QVERIFY(hands().sees("Closing now would lose your newest changes."));
    }

    void a_plan_deleted_under_us_goes_on_in_a_copy() {
        // Between two clicks nothing else shall keep the window busy until the copy is done.
        window().findChild<PageShelf*>()->rest();
        const QString copy = bench_->path() + QStringLiteral(".copy.headroom");
        window().opening().setFilePicker(
            [copy](QWidget*, bool saving, const QString&) { return saving ? copy : QString(); });
        QTRY_VERIFY_WITH_TIMEOUT(document().isSaved(), patience);
        QVERIFY(std::filesystem::remove(bench_->path().toStdString()));
        QVERIFY(setHours("95"));
        QTRY_VERIFY_WITH_TIMEOUT(hands().sees("Save a copy…"), patience);
        // Both before an event is looked at: the first copy cannot be through by then.
        auto* button = qobject_cast<QAbstractButton*>(hands().find("Save a copy…"));
        QVERIFY(button != nullptr && button->isEnabled());
        button->click();
        button->click(); // a second one does not push the first aside
        QVERIFY(setHours("96"));
        QTRY_COMPARE_WITH_TIMEOUT(QString::fromStdString(document().path().string()), copy,
                                  patience);
        QTRY_VERIFY_WITH_TIMEOUT(document().isSaved(), patience);
        QTRY_VERIFY(!hands().sees("Save a copy…"));
        QCOMPARE(document().undoStack().count(), 2);
        QCOMPARE(hoursOnDisk(copy), 96.0); // not only when it is closed
        QVERIFY(setHours("97"));
        document().undoStack().undo();
        QVERIFY(window().close());
        QCOMPARE(hoursIn(copy), 96.0);
        QVERIFY(!std::filesystem::exists(bench_->path().toStdString())); // nor put back untold
    }

    void the_plan_that_is_open_is_not_opened_once_more() {
        window().opening().open(bench_->path());
        bench_->waitForJobs();
        QVERIFY(!document().readOnlyReason()); // by its own lock
        QVERIFY(setHours("98"));
        QTRY_VERIFY(document().isSaved());
    }

    void a_plan_cut_short_goes_back_to_its_earlier_state() {
        keepEarlierState();
        std::filesystem::resize_file(bench_->path().toStdString(), 20000);
        window().opening().open(bench_->path());
        QTRY_VERIFY_WITH_TIMEOUT(barSays("It was not opened"), patience);
        QVERIFY(!document().isOpen());
        QVERIFY(!barSays("What could be read is shown"));
        QVERIFY(hands().click(barButton("Go back to ")));
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), patience);
        QCOMPARE(document().state().book->accounts().size(), std::size_t{150});
        QVERIFY(setHours("98"));
        QTRY_VERIFY_WITH_TIMEOUT(document().isSaved(), patience);
    }

    void a_damaged_value_is_shown_and_nothing_is_written() {
        keepEarlierState();
        QFile file(bench_->path());
        QVERIFY(file.open(QIODevice::ReadWrite));
        QByteArray bytes = file.readAll();
        const auto at = bytes.indexOf(name_);
        QVERIFY(at > 0);
        bytes[at] = 'X';
        file.seek(0);
        file.write(bytes);
        file.close();
        window().opening().open(bench_->path());
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), patience);
        QVERIFY(barSays("is damaged"));
        QVERIFY(barSays("What could be read is shown"));
        QVERIFY(hands().sees("Read only"));
        QVERIFY(!setHours("98"));
        QFile after(bench_->path());
        QVERIFY(after.open(QIODevice::ReadOnly));
        QCOMPARE(after.readAll(), bytes);
    }

    void an_empty_file_is_no_plan_any_more() {
        QVERIFY(document().close());
        std::filesystem::resize_file(bench_->path().toStdString(), 0);
        window().opening().open(bench_->path());
        QTRY_VERIFY_WITH_TIMEOUT(barSays("There is no plan in it any more."), patience);
        QVERIFY(!document().isOpen());
        QVERIFY(barButton("Go back to") == nullptr); // nothing is kept of it
    }

    void a_plan_open_elsewhere_is_shown_and_says_who_has_it() {
        QVERIFY(document().close());
        auto other = PlanFile::open(bench_->path().toStdString(), OpenMode::ReadWrite).value();
        window().opening().open(bench_->path());
        QTRY_VERIFY_WITH_TIMEOUT(document().isOpen(), 30000);
        const QString holder = QStringLiteral("process %1").arg(QCoreApplication::applicationPid());
        QVERIFY(window().findChild<MessageBar*>()->headline().contains(holder));
        QVERIFY(hands().sees("Read only"));
        const double before = document().state().inputs.workload.productiveHours;
        QVERIFY(!setHours("98"));
        QCOMPARE(document().state().inputs.workload.productiveHours, before);
        const QString copy = bench_->path() + QStringLiteral(".mine.headroom");
        window().opening().setFilePicker([copy](QWidget*, bool, const QString&) { return copy; });
        window().opening().pickAndSaveCopy();
        QTRY_COMPARE(QString::fromStdString(document().path().string()), copy);
        QVERIFY(setHours("99"));
        QTRY_VERIFY(document().isSaved());
        QVERIFY(window().close());
        QCOMPARE(hoursIn(copy), 99.0);
    }
};

HEADROOM_TEST(SavingTest)
#include "saving_test.moc"
