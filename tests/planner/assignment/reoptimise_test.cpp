#include "planner/assignment/reoptimise.h"

#include "planner/assignment/solver.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;

namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

} // namespace

class ReoptimiseTest : public QObject {
    Q_OBJECT
  private slots:
    void an_edit_is_kept_and_every_rule_with_it() {
        const auto problem = makeAssignmentProblem(test::planningInstance({300, 12, 2, true}));
        SolveOptions options;
        options.iterations = 300;
        const SolveReport shown = solve(*problem, options, JobControl());
        Random random(61);
        int possible = 0;
        for (int n = 0; n < 60; ++n) {
            const auto account = static_cast<std::int32_t>(random.below(300));
            const auto arcs = problem->eligible(account);
            EditRequest edit;
            edit.account = account;
            const auto pick = static_cast<std::ptrdiff_t>(random.below(arcs.size()));
            edit.csm = (*std::next(arcs.begin(), pick)).csm;
            const EditOutcome outcome = reoptimise(*problem, shown.owners, edit, shown.prices);
            if (!outcome.possible) {
                QVERIFY(!outcome.conflicts.empty());
                QCOMPARE(outcome.owners, shown.owners);
                continue;
            }
            ++possible;
            QCOMPARE(outcome.owners[at(account)], edit.csm);
            QVERIFY(violations(*problem, outcome.owners).empty());
            const SolveReport check = evaluatePlan(*problem, outcome.owners, shown.prices);
            QCOMPARE(check.objective, outcome.objective);
            QVERIFY(outcome.bound <= outcome.objective);
            QVERIFY(outcome.bound >= check.bound);
            QVERIFY(outcome.changed.size() < 30);
        }
        QVERIFY(possible > 40);
    }
    void the_pinned_bound_holds_against_brute_force() {
        Random random(62);
        int compared = 0;
        for (int n = 0; n < 200; ++n) {
            ProblemInput input = test::tinyProblem(random, 5, 3);
            const auto problem = makeAssignmentProblem(input);
            const SolveReport shown = solve(*problem, SolveOptions{}, JobControl());
            const auto account =
                static_cast<std::int32_t>(random.below(at(problem->accountCount())));
            const auto arcs = problem->eligible(account);
            const std::int32_t item = problem->itemOf(account);
            if (arcs.empty() || problem->fixed(item) || !violations(*problem, shown.owners).empty())
                continue;
            EditRequest edit;
            edit.account = account;
            const auto pick = static_cast<std::ptrdiff_t>(random.below(arcs.size()));
            edit.csm = (*std::next(arcs.begin(), pick)).csm;
            const EditOutcome outcome = reoptimise(*problem, shown.owners, edit, shown.prices);
            if (!outcome.possible) {
                QVERIFY(!outcome.conflicts.empty());
                continue;
            }
            input.accounts[at(account)].fixedTo = edit.csm;
            const auto pinned = makeAssignmentProblem(input);
            const auto best = test::bestByBruteForce(*pinned);
            QVERIFY(best.has_value());
            QVERIFY(*best <= outcome.objective);
            QVERIFY(outcome.bound <= *best);
            ++compared;
        }
        QVERIFY(compared > 60);
    }
    void nothing_else_changes_when_change_is_dear() {
        const auto problem = makeAssignmentProblem(test::planningInstance({300, 12, 2, true}));
        SolveOptions options;
        options.iterations = 300;
        const SolveReport shown = solve(*problem, options, JobControl());
        EditRequest edit;
        edit.account = 7;
        edit.csm = shown.owners[7];
        edit.changePoints = 1'000'000 * micropointsPerPoint;
        const EditOutcome outcome = reoptimise(*problem, shown.owners, edit, shown.prices);
        QVERIFY(outcome.possible);
        QCOMPARE(outcome.owners, shown.owners);
        QVERIFY(outcome.changed.empty());
    }
    void a_locked_account_and_a_csm_that_may_not_serve_are_refused_by_name() {
        ProblemInput input = test::planningInstance({100, 6, 2, true});
        input.accounts[0].fixedTo = input.arcs[0].csm;
        const auto problem = makeAssignmentProblem(input);
        const SolveReport shown = solve(*problem, SolveOptions{}, JobControl());
        EditRequest edit;
        edit.account = 0;
        edit.csm = noCsm;
        EditOutcome outcome = reoptimise(*problem, shown.owners, edit, shown.prices);
        QVERIFY(!outcome.possible);
        QCOMPARE(outcome.conflicts[0].kind, ViolationKind::LockBroken);
        for (std::int32_t i = 1; i < 100; ++i)
            for (CsmIndex j = 0; j < 6; ++j) {
                const auto arcs = problem->eligible(i);
                if (problem->fixed(problem->itemOf(i)) ||
                    std::any_of(arcs.begin(), arcs.end(),
                                [j](const EligibleArc& arc) { return arc.csm == j; }))
                    continue;
                edit.account = i;
                edit.csm = j;
                outcome = reoptimise(*problem, shown.owners, edit, shown.prices);
                QVERIFY(!outcome.possible);
                QCOMPARE(outcome.conflicts[0].kind, ViolationKind::NotEligible);
            }
    }
};

HEADROOM_TEST(ReoptimiseTest)
#include "reoptimise_test.moc"
