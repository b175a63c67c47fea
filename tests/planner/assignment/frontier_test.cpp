#include "planner/assignment/frontier.h"

#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

class FrontierTest : public QObject {
    Q_OBJECT
  private slots:
    void points_are_legal_monotone_and_bounded() {
        const auto problem = makeAssignmentProblem(test::planningInstance({300, 8, 3, true}));
        FrontierOptions options;
        options.points = 6;
        options.iterations = 300;
        const Frontier curve = frontier(*problem, options, JobControl());
        const std::size_t first = curve.points.front().keepsRules ? 0 : 1;
        QVERIFY(curve.points.size() >= first + 4);
        for (std::size_t p = first; p < curve.points.size(); ++p) {
            const FrontierPoint& point = curve.points[p];
            QCOMPARE(moveCount(*problem, point.owners), point.moves);
            QCOMPARE(point.units, point.moves);
            QVERIFY(violations(*problem, point.owners).empty());
            QCOMPARE(evaluatePlan(*problem, point.owners, {}).objective, point.objective);
            QVERIFY(point.bound <= point.objective);
            QVERIFY(point.keepsRules);
            if (p > first) {
                QVERIFY(point.moves > curve.points[p - 1].moves);
                QVERIFY(point.objective < curve.points[p - 1].objective);
            }
        }
        QVERIFY(curve.knee >= first && curve.knee + 1 < curve.points.size());
        QCOMPARE(curve.points[first].moves, curve.fewestUnits);
    }
    void what_is_told_of_the_work_never_falls_and_ends_with_the_job() {
        const auto problem = makeAssignmentProblem(test::planningInstance({300, 8, 3, true}));
        FrontierOptions options;
        options.points = 6;
        options.iterations = 300;
        std::vector<double> told;
        const JobControl control(
            {}, [&](const JobProgress& progress) { told.push_back(progress.fraction); });
        frontier(*problem, options, control);
        QVERIFY(told.size() > 3);
        QVERIFY(std::ranges::is_sorted(told));
        QVERIFY(told.back() < 1.0); // the last stretch is not told before it is done
    }
    void books_that_break_a_rule_today_come_first_with_nobody_moved() {
        const auto problem = makeAssignmentProblem(test::planningInstance({300, 8, 3, true}));
        FrontierOptions options;
        options.points = 3;
        options.iterations = 100;
        const Frontier curve = frontier(*problem, options, JobControl());
        QVERIFY(curve.fewestUnits > 0);
        const FrontierPoint& today = curve.points.front();
        QVERIFY(!today.keepsRules);
        QCOMPARE(today.moves, std::int64_t{0});
        QCOMPARE(today.units, std::int64_t{0});
        QCOMPARE(evaluatePlan(*problem, today.owners, {}).objective, today.objective);
        QVERIFY(today.bound <= today.objective);
        int placed = 0;
        for (std::int32_t i = 0; i < problem->accountCount(); ++i) {
            const AccountRow& row = problem->account(i);
            const CsmIndex csm = today.owners[static_cast<std::size_t>(i)];
            if (row.owner != noCsm)
                QCOMPARE(csm, row.owner);
            else
                placed += csm != noCsm ? 1 : 0;
        }
        QVERIFY(placed > 0);
        // Whoever is placed goes where there is room: only what stands today is over a limit.
        std::vector<CsmIndex> standing = today.owners;
        for (std::int32_t i = 0; i < problem->accountCount(); ++i)
            if (problem->account(i).owner == noCsm)
                standing[static_cast<std::size_t>(i)] = noCsm;
        const auto overLimit = [&](std::span<const CsmIndex> owners) {
            std::vector<Violation> over = violations(*problem, owners);
            std::erase_if(over,
                          [](const Violation& v) { return v.kind != ViolationKind::OverLimit; });
            return over.size();
        };
        QVERIFY(overLimit(today.owners) > 0);
        QCOMPARE(overLimit(today.owners), overLimit(standing));
    }
    void every_point_is_certified_also_where_a_move_is_worth_most() {
        const auto problem = makeAssignmentProblem(test::planningInstance({300, 8, 1, false}));
        FrontierOptions options;
        options.points = 6;
        options.iterations = 100;
        const Frontier curve = frontier(*problem, options, JobControl());
        QVERIFY(curve.points.size() >= 6);
        for (const FrontierPoint& point : curve.points)
            QVERIFY2(point.gap() < 0.015, qPrintable(QString::number(100.0 * point.gap())));
    }
    void tiny_frontiers_equal_brute_force_at_each_number_of_moves() {
        Random random(51);
        int compared = 0;
        for (int n = 0; n < 150; ++n) {
            ProblemInput input = test::tinyProblem(random, 6, 3);
            input.maxMoves.reset();
            const auto free = makeAssignmentProblem(input);
            FrontierOptions options;
            options.points = 8;
            for (const FrontierPoint& point : frontier(*free, options, JobControl()).points) {
                if (!point.keepsRules)
                    continue;
                input.maxMoves = point.units;
                const auto capped = makeAssignmentProblem(input);
                const auto best = test::bestByBruteForce(*capped);
                QVERIFY(best.has_value());
                QCOMPARE(point.objective, *best);
                QVERIFY(point.bound <= *best);
                ++compared;
            }
        }
        QVERIFY(compared > 80);
    }
    void the_same_curve_for_any_number_of_threads() {
        const auto problem = makeAssignmentProblem(test::planningInstance({150, 6, 3, true}));
        FrontierOptions options;
        options.points = 4;
        options.iterations = 100;
        options.threads = 1;
        const Frontier one = frontier(*problem, options, JobControl());
        options.threads = 4;
        const Frontier four = frontier(*problem, options, JobControl());
        QCOMPARE(four.points.size(), one.points.size());
        for (std::size_t p = 0; p < one.points.size(); ++p)
            QCOMPARE(four.points[p].owners, one.points[p].owners);
    }
    void a_stop_request_gives_what_there_is() {
        const auto problem = makeAssignmentProblem(test::planningInstance({150, 6, 3, true}));
        std::stop_source source;
        source.request_stop();
        const Frontier curve = frontier(*problem, {}, JobControl(source.get_token()));
        QVERIFY(curve.stopped);
        QCOMPARE(curve.points.size(), std::size_t{1});
    }
};

HEADROOM_TEST(FrontierTest)
#include "frontier_test.moc"
