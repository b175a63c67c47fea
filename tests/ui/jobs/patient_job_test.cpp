#include "tests/support/test_registry.h"
#include "ui/jobs/patient_job.h"

#include <QSignalSpy>
#include <QTest>
#include <atomic>
#include <memory>
#include <optional>
#include <thread>

using namespace headroom;
using namespace headroom::ui;

namespace {

int untilStopped(const JobControl& control) {
    while (!control.stopRequested())
        std::this_thread::yield();
    return -1;
}

} // namespace

class PatientJobTest : public QObject {
    Q_OBJECT
  private slots:
    void another_job_is_left_to_end_first() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        QSignalSpy waits(&job, &PatientJob::waitsFor);
        QList<int> order;
        jobs.start<int>(QStringLiteral("long"), true, untilStopped, [&](int v) { order << v; });
        job.start<int>(
            QStringLiteral("mine"), [](const JobControl&) { return 1; },
            [&](int v) { order << v; });
        QCOMPARE(waits.size(), 1);
        QVERIFY(job.isWaiting());
        QVERIFY(!job.isRunning());
        jobs.stopAndKeep();
        QTRY_COMPARE(order, QList<int>({-1, 1}));
        QVERIFY(!job.isWaiting());
    }

    void only_the_newest_of_ones_own_is_handed_over() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        QList<int> order;
        job.start<int>(QStringLiteral("old"), untilStopped, [&](int v) { order << v; });
        for (int i = 1; i <= 3; ++i)
            job.start<int>(
                QStringLiteral("new"), [i](const JobControl&) { return i; },
                [&](int v) { order << v; });
        QTRY_COMPARE(order, QList<int>({3}));
        QTest::qWait(20);
        QCOMPARE(order, QList<int>({3}));
        QVERIFY(!job.isRunning());
    }

    void what_gives_way_does_not_come_before_a_newer_start() {
        JobRunner jobs;
        PatientJob spare(jobs, nullptr); // hears first of every end
        spare.setGivesWay(true);
        PatientJob job(jobs, nullptr);
        QList<int> order;
        spare.start<int>(
            QStringLiteral("spare"),
            [](const JobControl& control) { return untilStopped(control); },
            [&](int v) { order << v; });
        job.start<int>(QStringLiteral("old"), untilStopped, [&](int v) { order << v; });
        job.start<int>(
            QStringLiteral("new"), [](const JobControl&) { return 1; }, [&](int v) { order << v; });
        QTRY_COMPARE(order, QList<int>({1}));
        QTRY_VERIFY(spare.isRunning());
        jobs.stopAndKeep();
        QTRY_COMPARE(order, QList<int>({1, -1}));
    }

    void a_job_that_was_pushed_aside_runs_again_afterwards() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        std::atomic<int> runs = 0;
        QList<int> order;
        job.start<int>(
            QStringLiteral("mine"),
            [&runs](const JobControl& control) { return ++runs == 1 ? untilStopped(control) : 7; },
            [&](int v) { order << v; });
        QTRY_COMPARE(runs.load(), 1); // else it is the second run that waits to be stopped
        jobs.start<int>(
            QStringLiteral("other"), false, [](const JobControl&) { return 5; },
            [&](int v) { order << v; });
        QVERIFY(job.isWaiting());
        QTRY_COMPARE(order, QList<int>({5, 7}));
    }

    void a_newer_one_that_waits_is_not_lost_when_another_job_comes() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        QList<int> order;
        const auto note = [&](int v) { order << v; };
        job.start<int>(QStringLiteral("old"), untilStopped, note);
        job.start<int>(
            QStringLiteral("new"), [](const JobControl&) { return 2; }, note);
        jobs.start<int>(
            QStringLiteral("other"), false, [](const JobControl&) { return 5; }, note);
        QTRY_COMPARE(order, QList<int>({5, 2}));
    }

    void what_a_job_worked_on_is_let_go_before_it_is_handed_over() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        auto large = std::make_shared<const int>(3);
        const std::weak_ptr<const int> watched = large;
        std::optional<bool> gone;
        job.start<int>(
            QStringLiteral("mine"), [large](const JobControl&) { return *large; },
            [&](int) { gone = watched.expired(); });
        large.reset();
        QTRY_VERIFY(gone.has_value());
        QVERIFY(*gone);
    }

    void what_a_job_thrown_away_worked_on_is_let_go() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        QSignalSpy stopped(&job, &PatientJob::stopped);
        auto large = std::make_shared<const int>(3);
        const std::weak_ptr<const int> watched = large;
        job.start<int>(
            QStringLiteral("mine"),
            [large](const JobControl& control) { return untilStopped(control) + *large; },
            [](int) { QFAIL("handed over"); });
        large.reset();
        jobs.discard();
        QTRY_COMPARE(stopped.size(), 1);
        QTRY_VERIFY(watched.expired());
    }

    void one_that_gives_way_is_pushed_aside_and_runs_again() {
        JobRunner jobs;
        PatientJob polite(jobs, nullptr), other(jobs, nullptr);
        polite.setGivesWay(true);
        std::atomic<int> runs = 0;
        QList<int> order;
        polite.start<int>(
            QStringLiteral("polite"),
            [&runs](const JobControl& control) { return ++runs == 1 ? untilStopped(control) : 7; },
            [&](int v) { order << v; });
        QTRY_COMPARE(runs.load(), 1);
        other.start<int>(
            QStringLiteral("other"), [](const JobControl&) { return 5; },
            [&](int v) { order << v; });
        QVERIFY(polite.isWaiting());
        QVERIFY(other.isRunning());
        QTRY_COMPARE(order, QList<int>({5, 7}));
    }

    void a_job_thrown_away_is_told_once() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        QSignalSpy stopped(&job, &PatientJob::stopped);
        job.start<int>(QStringLiteral("mine"), untilStopped, [](int) { QFAIL("handed over"); });
        jobs.discard();
        QTRY_COMPARE(stopped.size(), 1);
        QVERIFY(!job.isRunning());
    }

    void cancelling_is_silent_and_also_forgets_what_waits() {
        JobRunner jobs;
        PatientJob job(jobs, nullptr);
        QSignalSpy stopped(&job, &PatientJob::stopped);
        bool handed = false;
        jobs.start<int>(QStringLiteral("long"), true, untilStopped, [](int) {});
        job.start<int>(
            QStringLiteral("mine"), [](const JobControl&) { return 1; },
            [&](int) { handed = true; });
        job.cancel();
        QVERIFY(jobs.isRunning()); // the other one goes on
        jobs.stopAndKeep();
        QTRY_VERIFY(!jobs.isRunning());
        QTest::qWait(20);
        QVERIFY(!handed);
        QCOMPARE(stopped.size(), 0);
    }
};

HEADROOM_TEST(PatientJobTest)
#include "patient_job_test.moc"
