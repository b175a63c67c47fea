// Accounts larger than a fair share: counted in part they cost the same, and the bound knows.
#include "planner/assignment/balance_rooms.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/large_accounts.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solver.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

/// Every balance term of a plan, with items counted as the rooms say.
Micropoints countedBalance(const AssignmentProblem& problem, std::span<const CsmIndex> owners,
                           std::int32_t resource) {
    const BalanceRooms rooms(problem);
    std::vector<std::int64_t> loads(static_cast<std::size_t>(problem.csmCount()), 0);
    Micropoints points = 0;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        const CsmIndex csm = owners[static_cast<std::size_t>(problem.accountsOf(item).front())];
        if (csm == noCsm)
            continue;
        const std::int64_t counted = rooms.counted(item, csm, resource);
        loads[static_cast<std::size_t>(csm)] += counted;
        points += problem.curve(csm, resource).above * (problem.load(item, resource) - counted);
    }
    for (CsmIndex csm = 0; csm < problem.csmCount(); ++csm)
        points += problem.curve(csm, resource).cost(loads[static_cast<std::size_t>(csm)]);
    return points;
}

/// Four equal CSMs; one account brings as much ARR as all others together, three times its share.
ProblemInput withOneLarge() {
    ProblemInput input;
    for (int j = 0; j < 4; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(6000);
        csm.target = Permille(500);
        csm.arrTarget = Money(100'000);
        input.csms.push_back(csm);
    }
    input.weights = {0, 0, 0, 0, 0, micropointsPerPoint / 5, 0};
    for (int i = 0; i < 21; ++i) {
        AccountRow account;
        account.workload = Minutes(500);
        account.arr = Money(i == 0 ? 300'000 : 5'000);
        account.owner = static_cast<CsmIndex>(i % 4);
        account.movePoints = 5 * micropointsPerPoint;
        account.unassignedPoints = 100'000 * micropointsPerPoint;
        input.accounts.push_back(account);
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
        for (CsmIndex csm = 0; csm < 4; ++csm)
            input.arcs.push_back({csm, 0, Minutes(500)});
    }
    input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    return input;
}

} // namespace

class BalanceRoomsTest : public QObject {
    Q_OBJECT
  private slots:
    void plans_cost_the_same_however_large_accounts_are_counted() {
        Random random(81);
        int partly = 0;
        for (int n = 0; n < 2000; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 8, 4));
            QVERIFY(problem.has_value());
            std::vector<CsmIndex> owners;
            for (std::int32_t i = 0; i < problem->accountCount(); ++i)
                owners.push_back(noCsm);
            for (std::int32_t item = 0; item < problem->itemCount(); ++item) {
                const ItemArcs arcs = problem->arcs(item);
                if (arcs.empty())
                    continue;
                const CsmIndex csm = arcs[random.below(arcs.size())].csm;
                for (const std::int32_t account : problem->accountsOf(item))
                    owners[static_cast<std::size_t>(account)] = csm;
            }
            const CostTerms terms = planTerms(*problem, owners);
            const BalanceRooms rooms(*problem);
            for (std::int32_t k = 1; k < problem->resourceCount(); ++k) {
                const ResourceKind kind = problem->resources()[static_cast<std::size_t>(k)].kind;
                if (kind == ResourceKind::ArrBalance)
                    QCOMPARE(countedBalance(*problem, owners, k), terms[CostTerm::ArrBalance]);
                if (kind == ResourceKind::Risk)
                    QCOMPARE(countedBalance(*problem, owners, k), terms[CostTerm::RiskBalance]);
                for (std::int32_t item = 0; item < problem->itemCount(); ++item)
                    partly += !problem->fixed(item) && problem->load(item, k) > rooms.smallest(k);
            }
        }
        QVERIFY(partly > 500);
    }
    void prices_tell_what_one_account_larger_than_a_share_costs() {
        const auto problem = makeAssignmentProblem(withOneLarge());
        QVERIFY(problem.has_value());
        SolveOptions options;
        options.iterations = 200;
        const SolveReport report = solve(*problem, options, JobControl());
        // It and three books that share the rest: 400 + 400, and five accounts that make way.
        QCOMPARE(report.objective, 825 * micropointsPerPoint);
        // In parts it would cost next to nothing; its rest beyond any share costs 400 all the same.
        const Micropoints byPrices = certifiedBound(*problem, report.prices, std::nullopt);
        QVERIFY(byPrices <= report.objective);
        QVERIFY2(toPoints(byPrices) > 0.97 * toPoints(report.objective),
                 qPrintable(QString::number(toPoints(byPrices))));
    }
    void it_is_told_what_that_costs() {
        const auto problem = makeAssignmentProblem(withOneLarge());
        const std::vector<LargeAccount> large = largerThanAnyShare(*problem);
        QCOMPARE(large.size(), std::size_t{1});
        QCOMPARE(large.front().account, 0);
        QCOMPARE(large.front().kind, ResourceKind::ArrBalance);
        QCOMPARE(large.front().load, std::int64_t{300'000});
        QCOMPARE(large.front().share, std::int64_t{100'000});
        QCOMPARE(large.front().points, 400 * micropointsPerPoint); // 2000 ‰ at a fifth of a point
        std::vector<CsmIndex> owners(static_cast<std::size_t>(problem->accountCount()), 0);
        QCOMPARE(largerThanAnyShare(*problem, owners).size(), std::size_t{1});
        owners.front() = noCsm; // costs nothing where nobody has it
        QVERIFY(largerThanAnyShare(*problem, owners).empty());
    }
};

HEADROOM_TEST(BalanceRoomsTest)
#include "balance_rooms_test.moc"
