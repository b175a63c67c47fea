#include "planner/assignment/knapsack_tree.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/dual_ascent.h"
#include "planner/assignment/knapsack_dual.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solver.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

std::vector<CsmIndex> ownersOf(const AssignmentProblem& problem,
                               const std::vector<CsmIndex>& itemOwners) {
    std::vector<CsmIndex> owners;
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        owners.push_back(itemOwners[at(problem.itemOf(i))]);
    return owners;
}

DualPrices climbed(const AssignmentProblem& problem) {
    WorkerCrew crew(1);
    DualAscent ascent(problem, crew, problem.maxMoves());
    return ascent.climb({100}, StopRule(JobControl()));
}

DualPrices anyPrices(Random& random, const AssignmentProblem& problem) {
    DualPrices prices;
    for (std::int64_t n = 0; n < std::int64_t{problem.csmCount()} * problem.resourceCount(); ++n)
        prices.perUnit.push_back(random.between(-10, 100) << (DualPrices::fractionBits + 10));
    prices.perMove = random.between(0, 100) << (DualPrices::fractionBits + 20);
    return prices;
}

ProofTask taskFor(const AssignmentProblem& problem, Micropoints incumbent) {
    ProofTask task{incumbent, 0, climbed(problem), problem.maxMoves()};
    task.bound = certifiedBound(problem, task.prices, task.cap);
    task.work = 2'000'000'000;
    return task;
}

/// A tiny problem in which work comes in whole hours, so that tables are short.
AssignmentProblem wholeHours(Random& random) {
    ProblemInput input = test::tinyProblem(random, 6, 4);
    for (AccountRow& account : input.accounts)
        account.workload = Minutes(account.workload.count() / 60 * 60);
    for (EligibleArc& arc : input.arcs)
        if (arc.workload.count() > 0)
            arc.workload = Minutes(arc.workload.count() / 60 * 60);
    return test::built(std::move(input));
}

/// Jobs of 5 … 25 hours for books that they fill to the brim (type c of Chu & Beasley 1997).
ProblemInput packing(std::uint64_t seed, std::int32_t accounts, std::int32_t csms) {
    Random random(seed);
    ProblemInput input;
    input.weights.above = input.weights.below = input.weights.overload = 0;
    input.weights.busiest = input.weights.renewal = 0;
    for (CsmIndex j = 0; j < csms; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(60 * (12 * accounts / csms));
        csm.ceiling = Permille(1000);
        input.csms.push_back(csm);
    }
    input.firstArc = {0};
    for (std::int32_t i = 0; i < accounts; ++i) {
        AccountRow account;
        account.unassignedPoints = 100'000 * micropointsPerPoint;
        input.accounts.push_back(account);
        for (CsmIndex j = 0; j < csms; ++j)
            input.arcs.push_back({j, random.between(10, 50) * micropointsPerPoint,
                                  Minutes(60 * random.between(5, 25))});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

} // namespace

class KnapsackTreeTest : public QObject {
    Q_OBJECT
  private slots:
    void no_prices_bound_more_than_the_optimum() {
        Random random(41);
        int tight = 0;
        for (int n = 0; n < 2000; ++n) {
            const AssignmentProblem problem = test::built(test::tinyProblem(random, 7, 4));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            KnapsackDual dual(problem, n % 2 == 0 ? climbed(problem) : anyPrices(random, problem),
                              problem.maxMoves());
            PackedNode node = dual.root();
            for (Micropoints& price : node.prices)
                price += n % 4 < 2 ? 0 : random.between(-900, 900) * micropointsPerPoint;
            QVERIFY(dual.packed(node).bound <= *best);
            const Micropoints bound =
                dual.climb(node, {50, 0.5, *best, *best}, StopRule(JobControl())).bound;
            QVERIFY(bound <= *best);
            QCOMPARE(dual.packed(node).bound, bound);
            tight += *best - bound < micropointsPerPoint ? 1 : 0;
        }
        QVERIFY(tight > 200);
    }
    void whole_books_bound_no_less_than_prices_of_hours() {
        Random random(42);
        for (int n = 0; n < 500; ++n) {
            const AssignmentProblem problem = test::built(test::tinyProblem(random, 7, 4));
            const DualPrices prices = climbed(problem);
            KnapsackDual dual(problem, prices, problem.maxMoves());
            const Micropoints roundings = problem.arcCount() + problem.csmCount() + 2;
            QVERIFY(dual.packed(dual.root()).bound + roundings >=
                    lagrangianBound(problem, prices, problem.maxMoves()));
        }
    }
    void the_tree_finds_and_proves_the_optimum_of_brute_force() {
        Random random(43);
        int proved = 0;
        for (int n = 0; n < 2000; ++n) {
            const AssignmentProblem problem = wholeHours(random);
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            const ProofTask task = taskFor(problem, *best + 3 * micropointsPerPoint);
            const ProofOutcome found = proveByKnapsacks(problem, task, StopRule(JobControl()));
            QVERIFY(found.improved);
            QCOMPARE(found.objective, *best);
            QCOMPARE(found.bound, *best);
            QCOMPARE(planTerms(problem, ownersOf(problem, found.itemOwners)).total(), *best);
            ++proved;
        }
        QVERIFY(proved > 1700);
    }
    void a_tree_cut_short_never_claims_more_than_the_optimum() {
        Random random(44);
        for (int n = 0; n < 500; ++n) {
            const AssignmentProblem problem = wholeHours(random);
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            ProofTask task = taskFor(problem, *best + 100 * micropointsPerPoint);
            task.work = 400 * n;
            const ProofOutcome found = proveByKnapsacks(problem, task, StopRule(JobControl()));
            QVERIFY(found.bound <= *best);
            QVERIFY(found.objective >= *best);
        }
    }
    void nothing_that_the_optimum_needs_is_closed() {
        Random random(45);
        std::int64_t closed = 0;
        for (int n = 0; n < 500; ++n) {
            const AssignmentProblem problem = wholeHours(random);
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            KnapsackDual dual(problem, climbed(problem), problem.maxMoves());
            PackedNode node = dual.root();
            const PackedBooks books =
                dual.climb(node, {50, 0.5, *best, *best}, StopRule(JobControl()));
            closed += dual.close(node, books, *best);
            const std::optional<Micropoints> left =
                test::bestByBruteForce(narrowed(problem, node.open));
            QVERIFY(left.has_value());
            QCOMPARE(*left, *best);
        }
        QVERIFY(closed > 500);
    }
    void full_books_are_proved_optimal_where_prices_leave_a_gap() {
        const AssignmentProblem problem = test::built(packing(5, 60, 5));
        QVERIFY(KnapsackDual::fits(problem));
        SolveOptions options;
        options.iterations = 300;
        options.threads = 1;
        const SolveReport report = solve(problem, options, JobControl());
        QVERIFY(certifiedBound(problem, report.prices, std::nullopt) <
                report.objective - micropointsPerPoint);
        QCOMPARE(report.status, SolveStatus::Optimal);
        options.threads = 4;
        QCOMPARE(solve(problem, options, JobControl()).owners, report.owners);
    }
    void tables_that_are_too_large_do_not_fit() {
        ProblemInput input = packing(6, 60, 5);
        for (EligibleArc& arc : input.arcs)
            arc.workload = Minutes(arc.workload.count() * 1000 + 1); // in no common step
        for (CsmRow& csm : input.csms)
            csm.capacity = Minutes(csm.capacity.count() * 1000);
        QVERIFY(!KnapsackDual::fits(test::built(std::move(input))));
    }
    void a_stop_is_obeyed_at_once() {
        const AssignmentProblem problem = test::built(packing(7, 60, 5));
        std::stop_source stop;
        stop.request_stop();
        const JobControl control(stop.get_token());
        const ProofTask task = taskFor(problem, 100'000'000 * micropointsPerPoint);
        const ProofOutcome found = proveByKnapsacks(problem, task, StopRule(control));
        QCOMPARE(found.nodes, std::int64_t{0});
        QVERIFY(found.bound >= task.bound && !found.improved);
    }
};

HEADROOM_TEST(KnapsackTreeTest)
#include "knapsack_tree_test.moc"
