#include "planner/assignment/book_redeal.h"

#include "planner/assignment/feasibility.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using headroom::test::built;

namespace {

std::vector<CsmIndex> ofItems(const AssignmentProblem& problem,
                              const std::vector<CsmIndex>& owners) {
    std::vector<CsmIndex> items;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item)
        items.push_back(owners[static_cast<std::size_t>(problem.accountsOf(item).front())]);
    return items;
}

std::vector<CsmIndex> ofAccounts(const AssignmentProblem& problem,
                                 const std::vector<CsmIndex>& items) {
    std::vector<CsmIndex> owners;
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        owners.push_back(items[static_cast<std::size_t>(problem.itemOf(i))]);
    return owners;
}

/// Three accounts of two hours with one CSM and two of three with the other; books of six hours.
/// Only an exchange of all five brings each account to the CSM whom it suits.
ProblemInput allFiveMustChange() {
    ProblemInput input;
    for (int j = 0; j < 2; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(360);
        csm.ceiling = Permille(1000);
        input.csms.push_back(csm);
    }
    input.firstArc = {0};
    for (int i = 0; i < 5; ++i) {
        AccountRow account;
        account.workload = Minutes(i < 3 ? 120 : 180);
        account.owner = i < 3 ? 0 : 1;
        account.unassignedPoints = 9000 * micropointsPerPoint;
        input.accounts.push_back(account);
        for (CsmIndex j = 0; j < 2; ++j)
            input.arcs.push_back({j, j == account.owner ? 100 * micropointsPerPoint : 0});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

} // namespace

class BookRedealTest : public QObject {
    Q_OBJECT

  private slots:
    void accounts_change_places_all_at_once() {
        const AssignmentProblem problem = built(allFiveMustChange());
        const SearchModel model(problem, {}, {});
        std::vector<CsmIndex> owners{0, 0, 0, 1, 1};
        DualPrices none;
        none.perUnit.assign(static_cast<std::size_t>(problem.csmCount() * problem.resourceCount()),
                            0);
        const Micropoints saved = redealBooks(model, none, owners, {100'000, 1, costGrid(problem)},
                                              StopRule(JobControl()));
        QCOMPARE(owners, (std::vector<CsmIndex>{1, 1, 1, 0, 0}));
        QCOMPARE(saved, 500 * micropointsPerPoint);
    }
    void what_it_says_it_saved_is_saved_and_no_rule_is_broken() {
        ProblemInput input = test::planningInstance({300, 12, 3, true});
        input.maxMoves = 40;
        const AssignmentProblem problem = built(std::move(input));
        SolveOptions options;
        options.iterations = 1;
        options.threads = 1;
        const SolveReport rough = solve(problem, options, JobControl());
        const SearchModel model(problem, rough.prices, {12, problem.maxMoves(), 1e15, 1e15});
        std::vector<CsmIndex> items = ofItems(problem, rough.owners);
        const Micropoints saved =
            redealBooks(model, rough.prices, items, {100'000, 1, 1}, StopRule(JobControl()));
        const std::vector<CsmIndex> owners = ofAccounts(problem, items);
        QVERIFY(saved > 0);
        QCOMPARE(planTerms(problem, owners).total(), rough.objective - saved);
        QVERIFY(violations(problem, owners).empty());
        QVERIFY(moveCount(problem, owners) <= 40);
    }
    void costs_of_a_packing_problem_have_a_grid_and_others_none() {
        ProblemInput input = allFiveMustChange();
        QCOMPARE(costGrid(built(input)), Micropoints{1});
        input.weights = {0, 0, 0, 0, 0, 0, 0};
        QCOMPARE(costGrid(built(input)), 100 * micropointsPerPoint);
    }
};

HEADROOM_TEST(BookRedealTest)
#include "book_redeal_test.moc"
