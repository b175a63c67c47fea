#include "planner/assignment/forced_exits.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using headroom::test::built;

namespace {

/// How many items stay with each CSM in a plan.
std::vector<std::int64_t> stays(const AssignmentProblem& problem,
                                const std::vector<CsmIndex>& owners) {
    std::vector<std::int64_t> counts(static_cast<std::size_t>(problem.csmCount()), 0);
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const CsmIndex home = homeOf(problem, item);
        const auto first = static_cast<std::size_t>(problem.accountsOf(item).front());
        if (home != noCsm && owners[first] == home)
            ++counts[static_cast<std::size_t>(home)];
    }
    return counts;
}

/// Two CSMs, the first with four accounts of 100, 200, 300 and 400 minutes.
ProblemInput fullBook(std::int64_t minutes) {
    ProblemInput input;
    for (int j = 0; j < 2; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(minutes);
        csm.ceiling = Permille(1000);
        input.csms.push_back(csm);
    }
    input.firstArc.push_back(0);
    for (int i = 1; i <= 4; ++i) {
        AccountRow account;
        account.workload = Minutes(100 * i);
        account.owner = 0;
        account.movePoints = 10 * micropointsPerPoint;
        account.unassignedPoints = 100'000 * micropointsPerPoint;
        input.accounts.push_back(account);
        input.arcs.push_back({0, 0, Minutes(-1)});
        input.arcs.push_back({1, 0, Minutes(-1)});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

} // namespace

class ForcedExitsTest : public QObject {
    Q_OBJECT
  private slots:
    void as_many_stay_as_the_smallest_that_fit() {
        QCOMPARE(ForcedExits(built(fullBook(1000))).mostStay(0), std::int64_t{4});
        QCOMPARE(ForcedExits(built(fullBook(1000))).leaving(), std::int64_t{0});
        QCOMPARE(ForcedExits(built(fullBook(999))).mostStay(0), std::int64_t{3});
        QCOMPARE(ForcedExits(built(fullBook(599))).mostStay(0), std::int64_t{2});
        QCOMPARE(ForcedExits(built(fullBook(599))).leaving(0), std::int64_t{2});
        QCOMPARE(ForcedExits(built(fullBook(99))).mostStay(0), std::int64_t{0});
        QCOMPARE(ForcedExits(built(fullBook(599))).mostStay(1), std::int64_t{0});
    }
    void what_is_fixed_takes_its_room_and_is_not_counted() {
        ProblemInput input = fullBook(599);
        input.accounts[3].fixedTo = 0; // 400 of 599 minutes
        const AssignmentProblem problem = built(std::move(input));
        QCOMPARE(homeOf(problem, 3), noCsm);
        QCOMPARE(ForcedExits(problem).mostStay(0), std::int64_t{1});
    }
    void no_plan_within_the_limits_keeps_more() {
        Random random(91);
        int forced = 0;
        for (int n = 0; n < 400; ++n) {
            const AssignmentProblem problem = built(test::tinyProblem(random, 7, 3));
            const ForcedExits exits(problem);
            const SolveReport report = solve(problem, SolveOptions{}, JobControl());
            const std::vector<std::int64_t> kept = stays(problem, report.owners);
            if (!report.violations.empty())
                continue;
            for (CsmIndex j = 0; j < problem.csmCount(); ++j)
                QVERIFY(kept[static_cast<std::size_t>(j)] <= exits.mostStay(j));
            forced += exits.leaving() > 0 ? 1 : 0;
        }
        QVERIFY(forced > 20);
    }
    void with_few_moves_whole_exits_lift_the_bound() {
        ProblemInput input = test::planningInstance({300, 8, 3, true});
        const AssignmentProblem free = built(input);
        const ForcedExits exits(free);
        QVERIFY(exits.leaving() > 0);
        SolveOptions options;
        options.iterations = 200;
        const std::int64_t cap = exits.leaving() + 2;
        input.maxMoves = cap;
        const AssignmentProblem capped = built(input);
        const SolveReport report = solve(capped, options, JobControl());
        QVERIFY(!report.prices.perStay.empty());
        DualPrices without = report.prices;
        without.perStay.clear();
        QVERIFY(certifiedBound(capped, without, cap) < certifiedBound(capped, report.prices, cap));
        QVERIFY(certifiedBound(capped, report.prices, cap) <= report.objective);
    }
};

HEADROOM_TEST(ForcedExitsTest)
#include "forced_exits_test.moc"
