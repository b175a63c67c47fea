// Long jobs that are told to stop at any time: they do, and nothing else happens.
#include "planner/base/random.h"
#include "planner/import/import_book.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/price_list.h"
#include "planner/sample/sample_plan.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/long_tests.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <functional>
#include <thread>

using namespace headroom;
using namespace headroom::test;

namespace {

using Clock = std::chrono::steady_clock;
using Seconds = std::chrono::duration<double>;

/// Whole = it came to its end, with all it is asked for.
enum class End { Whole, CutShort, Failed };
using Job = std::function<End(const JobControl&)>;

template <class T>
End endOf(const Result<T>& result) {
    if (result)
        return End::Whole;
    return result.error().code == ErrorCode::Cancelled ? End::CutShort : End::Failed;
}

struct Stops {
    int cutShort = 0, failed = 0;
    double slowest = 0.0; // seconds from the request to the end
};

/// Runs the job `times` times and tells it to stop at a random time of its first 0.4 s at most.
Stops stopOften(const Job& job, int times, Random& random) {
    const auto began = Clock::now();
    (void)job(JobControl());
    const double whole = std::min(0.4, Seconds(Clock::now() - began).count());
    Stops stops;
    for (int i = 0; i < times; ++i) {
        std::stop_source source;
        std::atomic<Clock::time_point> asked = Clock::time_point::max();
        const Seconds delay(0.9 * whole * static_cast<double>(random.below(1000)) / 1000.0);
        std::jthread stopper([&] {
            std::this_thread::sleep_for(delay);
            asked = Clock::now();
            source.request_stop();
        });
        const End end = job(JobControl(source.get_token()));
        const auto ended = Clock::now();
        stopper.join();
        stops.cutShort += end == End::CutShort ? 1 : 0;
        stops.failed += end == End::Failed ? 1 : 0;
        stops.slowest = std::max(stops.slowest, Seconds(ended - asked.load()).count());
    }
    return stops;
}

std::string manyAccounts() {
    SampleOptions options;
    options.accounts = 40'000; // a stop is looked for every few thousand rows
    options.historyMonths = 0;
    return sampleCsv(**makeSampleBook(options)).accounts;
}

End proposeOf(const PlanSession& session, const JobControl& control) {
    SolveRequest request;
    request.seconds = 1.0;
    const auto proposal = propose(session.state(), request, control);
    if (!proposal)
        return endOf(proposal);
    return proposal->report.status == SolveStatus::Stopped ? End::CutShort : End::Whole;
}

End pricesOf(const PlanSession& session, const JobControl& control) {
    PriceListRequest request;
    request.seconds = 2.0;
    const auto prices = priceList(session.state(), request, control);
    return prices && prices->stopped ? End::CutShort : endOf(prices);
}

End sensitivityOf(const PlanSession& session, const JobControl& control) {
    HiringRequest request;
    request.paths = 1000;
    static const auto outlook = projectHiring(*session.state(), request, JobControl());
    return endOf(hiringSensitivity(*session.state(), *outlook, request, control));
}

std::vector<std::pair<const char*, Job>> jobsOn(const PlanSession& session) {
    ImportRequest import;
    import.pasted = manyAccounts();
    return {
        {"import",
         [=](const JobControl& c) { return endOf(readImport(import, *Book::empty(), c)); }},
        {"solve", [&](const JobControl& c) { return proposeOf(session, c); }},
        {"frontier", [&](const JobControl& c) { return pricesOf(session, c); }},
        {"hiring",
         [&](const JobControl& c) { return endOf(projectHiring(*session.state(), {}, c)); }},
        {"sensitivity", [&](const JobControl& c) { return sensitivityOf(session, c); }},
    };
}

} // namespace

class CancelTest : public QObject {
    Q_OBJECT
  private slots:
    void a_job_stops_whenever_it_is_told_to_and_changes_nothing_data() {
        QTest::addColumn<int>("place");
        const auto session = sampleSession();
        const auto jobs = jobsOn(*session);
        for (std::size_t i = 0; i < jobs.size(); ++i)
            QTest::newRow(jobs[i].first) << static_cast<int>(i);
    }
    void a_job_stops_whenever_it_is_told_to_and_changes_nothing() {
        QFETCH(int, place);
        const auto session = sampleSession();
        const auto state = session->state();
        const PlanInputs inputs = state->inputs;
        const Book book = *state->book;
        const int times = longTests() ? 100 : 8; // of each of five jobs: 500 in all
        Random random(17);
        const Job job = jobsOn(*session)[static_cast<std::size_t>(place)].second;
        const Stops stops = stopOften(job, times, random);
        QCOMPARE(stops.failed, 0);
        const int least = longTests() ? times / 4 : 1; // a short job may end before it is asked
        QVERIFY2(stops.cutShort >= least, std::to_string(stops.cutShort).c_str());
        QCOMPARE(session->state(), state);
        QVERIFY(state->inputs == inputs && *state->book == book);
        QVERIFY(!session->proposal(session->shown()));
        qInfo("%d stops, %d cut the job short, the slowest took %.3f s", times, stops.cutShort,
              stops.slowest);
        if (longTests())
            QVERIFY(stops.slowest < 0.5);
    }
    /// The count above is worth something: a job that does not listen is never cut short.
    void a_deaf_job_would_be_noticed() {
        Random random(18);
        const Job deaf = [](const JobControl&) {
            std::this_thread::sleep_for(std::chrono::milliseconds(20));
            return End::Whole;
        };
        const Stops stops = stopOften(deaf, 5, random);
        QCOMPARE(stops.cutShort, 0);
        QVERIFY(stops.slowest > 0.0);
    }
};

HEADROOM_TEST(CancelTest)
#include "cancel_test.moc"
