#include "planner/assignment/proof_tree.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solver.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <numeric>

using namespace headroom;

namespace {

ProofTask taskFor(const AssignmentProblem& problem, Micropoints incumbent) {
    ProofTask task;
    task.incumbent = incumbent;
    task.prices.perUnit.assign(
        static_cast<std::size_t>(problem.csmCount()) * problem.resources().size(), 0);
    task.prices.busiest.assign(static_cast<std::size_t>(problem.csmCount()), 0);
    task.cap = problem.maxMoves();
    task.bound = certifiedBound(problem, task.prices, task.cap);
    task.work = 5'000'000;
    return task;
}

/// Nearly empty books: a few accounts weigh half a fair share each, all others next to nothing,
/// and history gave most of them to the first two CSMs.
ProblemInput nearlyEmptyBooks() {
    Random random(7);
    ProblemInput input;
    input.weights.busiest = 8 * micropointsPerPoint;
    input.weights.below = micropointsPerPoint;
    const CsmIndex csms = 6;
    for (CsmIndex j = 0; j < csms; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(6000);
        csm.target = Permille(60);
        input.csms.push_back(csm);
    }
    input.firstArc = {0};
    for (std::int32_t i = 0; i < 60; ++i) {
        AccountRow account;
        account.workload =
            Minutes(i < 7 ? 140 + 10 * (i % 4) : 18 + static_cast<int>(random.below(9)));
        account.owner = static_cast<CsmIndex>(i < 7 ? i % 3 : static_cast<int>(random.below(csms)));
        account.movePoints = (100 + i) * micropointsPerPoint;
        account.unassignedPoints = 50'000 * micropointsPerPoint;
        input.accounts.push_back(account);
        for (CsmIndex j = 0; j < csms; ++j)
            input.arcs.push_back({j, 0});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

} // namespace

class ProofTreeTest : public QObject {
    Q_OBJECT
  private slots:
    void the_tree_finds_and_proves_the_optimum_of_brute_force() {
        Random random(2026);
        int proved = 0;
        for (int n = 0; n < 1500; ++n) {
            const AssignmentProblem problem = test::built(test::tinyProblem(random, 7, 4));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            const ProofTask task = taskFor(problem, *best + 3 * micropointsPerPoint);
            const ProofOutcome found = proveByBranching(problem, task, StopRule(JobControl()));
            QVERIFY(found.improved);
            QCOMPARE(found.objective, *best);
            QCOMPARE(found.bound, *best);
            std::vector<CsmIndex> owners;
            for (std::int32_t i = 0; i < problem.accountCount(); ++i)
                owners.push_back(found.itemOwners[static_cast<std::size_t>(problem.itemOf(i))]);
            QCOMPARE(planTerms(problem, owners).total(), *best);
            ++proved;
        }
        QVERIFY(proved > 1300);
    }
    void a_tree_cut_short_never_claims_more_than_the_optimum() {
        Random random(11);
        for (int n = 0; n < 300; ++n) {
            const AssignmentProblem problem = test::built(test::tinyProblem(random, 7, 4));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            ProofTask task = taskFor(problem, *best + 100 * micropointsPerPoint);
            task.work = n;
            const ProofOutcome found = proveByBranching(problem, task, StopRule(JobControl()));
            QVERIFY(found.bound <= *best);
            QVERIFY(found.objective >= *best);
        }
    }
    void nothing_is_better_than_an_incumbent_that_is_the_optimum() {
        Random random(12);
        for (int n = 0; n < 100; ++n) {
            const AssignmentProblem problem = test::built(test::tinyProblem(random, 6, 3));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            const ProofOutcome found =
                proveByBranching(problem, taskFor(problem, *best), StopRule(JobControl()));
            QVERIFY(!found.improved);
            QCOMPARE(found.bound, *best);
        }
    }
    void nearly_empty_books_are_proved_optimal() {
        const AssignmentProblem problem = test::built(nearlyEmptyBooks());
        SolveOptions options;
        options.iterations = 4000;
        const SolveReport report = solve(problem, options, JobControl());
        QVERIFY(report.moves > 0);
        QVERIFY(certifiedBound(problem, report.prices, std::nullopt) < report.objective);
        QCOMPARE(report.status, SolveStatus::Optimal);
        QCOMPARE(report.bound, report.objective);
        options.maxMoves = 1;
        const SolveReport capped = solve(problem, options, JobControl());
        QCOMPARE(capped.status, SolveStatus::Optimal);
        QVERIFY(capped.moves <= 1 && capped.objective > report.objective);
    }
};

HEADROOM_TEST(ProofTreeTest)
#include "proof_tree_test.moc"
