#include "planner/assignment/dual_ascent.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using headroom::test::built;

namespace {

/// Most steps look at some arcs only; were one missed that matters, a value would be too high, and
/// the wrong prices would be taken for the best. Certified prices are rounded.
bool climbsAsHighAsItClaims(const AssignmentProblem& problem, const AscentSchedule& schedule) {
    WorkerCrew crew(1);
    const JobControl control;
    DualAscent ascent(problem, crew, problem.maxMoves());
    const DualPrices prices = ascent.climb(schedule, StopRule(control));
    const double certified = toPoints(lagrangianBound(problem, prices, problem.maxMoves()));
    return ascent.value() <= certified + 1e-4 * std::max(100.0, std::abs(certified));
}

} // namespace

class DualAscentTest : public QObject {
    Q_OBJECT
  private slots:
    void no_step_overrates_its_prices() {
        for (const std::uint64_t seed : {1U, 2U, 3U, 4U, 5U, 6U}) {
            ProblemInput input = test::planningInstance({100, 5, seed, seed % 2 == 0});
            if (seed > 3)
                input.maxMoves = 20;
            const AssignmentProblem problem = built(std::move(input));
            AscentSchedule schedule;
            schedule.iterations = 500;
            schedule.wide = seed % 3 == 0;
            QVERIFY(climbsAsHighAsItClaims(problem, schedule));
        }
    }
    void nor_where_a_problem_is_tiny() {
        Random random(5);
        for (int run = 0; run < 300; ++run) {
            AscentSchedule schedule;
            schedule.iterations = 100;
            QVERIFY(climbsAsHighAsItClaims(built(test::tinyProblem(random, 6, 3)), schedule));
        }
    }
    void a_plan_of_five_books_is_proved_nearly_the_best() {
        const AssignmentProblem problem = built(test::planningInstance({100, 5, 4, false}));
        SolveOptions options;
        options.iterations = 200;
        options.threads = 1;
        const SolveReport report = solve(problem, options, JobControl());
        QVERIFY2(report.gap() < 0.005, qPrintable(QString::number(report.gap())));
    }
};

HEADROOM_TEST(DualAscentTest)
#include "dual_ascent_test.moc"
