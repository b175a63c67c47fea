#include "tests/support/test_registry.h"
#include "ui/jobs/latest_task.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <mutex>

using namespace headroom;
using namespace headroom::ui;

namespace {

/// Work that waits until it is let go.
class Gate {
  public:
    void open() {
        const std::lock_guard lock(mutex_);
        open_ = true;
        wake_.notify_all();
    }
    void pass() {
        std::unique_lock lock(mutex_);
        wake_.wait(lock, [this] { return open_; });
    }

  private:
    std::mutex mutex_;
    std::condition_variable wake_;
    bool open_ = false;
};

} // namespace

class LatestTaskTest : public QObject {
    Q_OBJECT
  private slots:
    void only_the_newest_of_what_waits_runs_next() {
        auto gate = std::make_shared<Gate>();
        std::atomic<int> ran = 0;
        std::vector<int> answers;
        LatestTask task;
        for (int i = 0; i < 10; ++i)
            task.start<int>(
                [gate, i, &ran] {
                    gate->pass();
                    ++ran;
                    return i;
                },
                [&answers](int value) { answers.push_back(value); });
        gate->open();
        QTRY_COMPARE(answers, (std::vector<int>{0, 9}));
        QCOMPARE(ran.load(), 2);
        QVERIFY(!task.isRunning());
    }

    void a_cancelled_task_is_not_heard() {
        auto gate = std::make_shared<Gate>();
        int answers = 0;
        {
            LatestTask task;
            const auto work = [gate] {
                gate->pass();
                return 1;
            };
            task.start<int>(work, [&answers](int) { ++answers; });
            task.cancel();
            gate->open();
            int heard = 0;
            task.start<int>([] { return 2; }, [&heard](int value) { heard = value; });
            QTRY_COMPARE(heard, 2);
        }
        QCOMPARE(answers, 0);
    }

    /// Each would hold a plan of its own.
    void what_follows_a_cancelled_task_waits_for_its_end() {
        auto gate = std::make_shared<Gate>();
        std::atomic<int> atOnce = 0;
        std::atomic<int> most = 0;
        std::vector<int> answers;
        LatestTask task;
        for (int i = 0; i < 5; ++i) {
            task.cancel();
            QVERIFY(!task.isRunning());
            task.start<int>(
                [gate, i, &atOnce, &most] {
                    most = std::max<int>(most, ++atOnce);
                    gate->pass();
                    --atOnce;
                    return i;
                },
                [&answers](int value) { answers.push_back(value); });
            QVERIFY(task.isRunning());
        }
        QTest::qWait(20);
        gate->open();
        QTRY_COMPARE(answers, std::vector<int>{4});
        QCOMPARE(most.load(), 1);
        QVERIFY(!task.isRunning());
    }

    /// A job that does not listen to its stop must not hold up the window when another one starts.
    void a_new_job_does_not_wait_for_the_old_one() {
        auto gate = std::make_shared<Gate>();
        JobRunner runner;
        int first = 0;
        int second = 0;
        runner.start<int>(
            QStringLiteral("first"), false,
            [gate](const JobControl&) {
                gate->pass();
                return 1;
            },
            [&first](int value) { first = value; });
        runner.start<int>(
            QStringLiteral("second"), false, [](const JobControl&) { return 2; },
            [&second](int value) { second = value; });
        QTRY_COMPARE(second, 2); // the first one is still at the gate
        gate->open();
        QTest::qWait(1);
        QCOMPARE(first, 0);
    }
};

HEADROOM_TEST(LatestTaskTest)
#include "latest_task_test.moc"
