#include "planner/assignment/problem.h"

#include "planner/assignment/objective.h"
#include "planner/assignment/ratio_scale.h"
#include "planner/assignment/solver.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

/// Two CSMs of 600 minutes and `accounts` accounts of 100 that both may serve.
ProblemInput simple(std::int32_t accounts) {
    ProblemInput input;
    for (int j = 0; j < 2; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(600);
        csm.ratioCapacity = 1000;
        input.csms.push_back(csm);
    }
    input.firstArc.push_back(0);
    for (std::int32_t i = 0; i < accounts; ++i) {
        AccountRow account;
        account.workload = Minutes(100);
        account.ratioUse = 100;
        account.owner = 0;
        account.movePoints = 10 * micropointsPerPoint;
        account.unassignedPoints = 100'000 * micropointsPerPoint;
        input.accounts.push_back(account);
        input.arcs.push_back({0, 0, Minutes(-1)});
        input.arcs.push_back({1, 5 * micropointsPerPoint, Minutes(-1)});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    input.ratioUnitsPerFull = 1000;
    return input;
}

ErrorCode refusal(ProblemInput input) {
    const Result<AssignmentProblem> problem = makeAssignmentProblem(std::move(input));
    return problem ? ErrorCode::Internal : problem.error().code;
}

SolveReport solved(ProblemInput input) {
    const Result<AssignmentProblem> problem = makeAssignmentProblem(std::move(input));
    if (!problem)
        qFatal("refused");
    return solve(*problem, SolveOptions{}, JobControl());
}

} // namespace

class ProblemTest : public QObject {
    Q_OBJECT
  private slots:
    void no_accounts_and_no_csms_are_named() {
        QCOMPARE(refusal(ProblemInput{}), ErrorCode::NoAccounts);
        ProblemInput input = simple(1);
        input.csms.clear();
        QCOMPARE(refusal(input), ErrorCode::NoCsms);
    }
    void broken_tables_are_refused() {
        ProblemInput wrongTable = simple(2);
        wrongTable.firstArc.back() = 1;
        QCOMPARE(refusal(wrongTable), ErrorCode::OutOfRange);
        ProblemInput wrongCsm = simple(2);
        wrongCsm.arcs[0].csm = 7;
        QCOMPARE(refusal(wrongCsm), ErrorCode::OutOfRange);
        ProblemInput twice = simple(2);
        twice.arcs[1].csm = 0;
        QCOMPARE(refusal(twice), ErrorCode::Duplicate);
        ProblemInput negative = simple(2);
        negative.accounts[0].workload = Minutes(-5);
        QCOMPARE(refusal(negative), ErrorCode::OutOfRange);
        ProblemInput stranger = simple(2);
        stranger.accounts[0].owner = 2;
        QCOMPARE(refusal(stranger), ErrorCode::OutOfRange);
    }
    void arr_is_weighed_to_the_hundredth_where_books_are_small() {
        ProblemInput input = simple(6);
        input.weights.arrBalance = micropointsPerPoint / 5;
        for (std::size_t i = 0; i < 6; ++i)
            input.accounts[i].arr = Money(4962 + static_cast<std::int64_t>(i));
        for (CsmRow& csm : input.csms)
            csm.arrTarget = Money(14'889);
        const auto problem = makeAssignmentProblem(std::move(input));
        const std::vector<CsmIndex> owners{0, 0, 0, 0, 1, 1};
        const double off = (4962 + 4963 + 4964 + 4965 - 14'889) + (14'889 - 4966 - 4967);
        const double points = off / 14'889 * 1000.0 * 0.2;
        QVERIFY(std::abs(toPoints(planTerms(*problem, owners)[CostTerm::ArrBalance]) - points) <
                points * 1e-4);
    }
    void large_arr_keeps_its_slopes_and_its_sums() {
        ProblemInput input = simple(6);
        input.weights.arrBalance = micropointsPerPoint / 5;
        for (AccountRow& account : input.accounts)
            account.arr = Money(123'456'789'012);
        const std::int64_t target = 3 * std::int64_t{123'456'789'012};
        for (CsmRow& csm : input.csms)
            csm.arrTarget = Money(target);
        const auto problem = makeAssignmentProblem(std::move(input));
        const std::vector<CsmIndex> owners{0, 0, 0, 0, 1, 1};
        const double points = 2.0 / 3.0 * 1000.0 * 0.2; // a third too much, a third too little
        QVERIFY(std::abs(toPoints(planTerms(*problem, owners)[CostTerm::ArrBalance]) - points) <
                points * 1e-3);
    }
    void amounts_that_could_overflow_are_refused() {
        ProblemInput input = simple(3000);
        for (AccountRow& account : input.accounts)
            account.unassignedPoints = std::int64_t{1} << 50;
        QCOMPARE(refusal(input), ErrorCode::Overflow);
        ProblemInput huge = simple(1);
        huge.accounts[0].workload = Minutes(std::int64_t{1} << 60);
        QCOMPARE(refusal(huge), ErrorCode::OutOfRange);
        ProblemInput capacity = simple(1);
        capacity.csms[0].capacity = Minutes(std::int64_t{1} << 40);
        QCOMPARE(refusal(capacity), ErrorCode::Overflow);
    }
    void an_account_nobody_may_take_stays_unassigned_with_the_reason() {
        ProblemInput input = simple(2);
        input.arcs.resize(2);
        input.firstArc = {0, 2, 2};
        const SolveReport report = solved(input);
        QCOMPARE(report.unassigned.size(), std::size_t{1});
        QCOMPARE(report.unassigned[0].account, 1);
        QCOMPARE(report.unassigned[0].reason, UnassignedReason::NobodyEligible);
        QCOMPARE(report.status, SolveStatus::Optimal);
    }
    void without_capacity_nobody_is_served() {
        ProblemInput input = simple(3);
        for (CsmRow& csm : input.csms)
            csm.capacity = Minutes(0);
        const SolveReport report = solved(input);
        QCOMPARE(report.unassigned.size(), std::size_t{3});
        QCOMPARE(report.unassigned[0].reason, UnassignedReason::NoHoursLeft);
    }
    void a_full_ratio_leaves_the_cheapest_accounts_out() {
        ProblemInput input = simple(6);
        for (CsmRow& csm : input.csms)
            csm.ratioCapacity = 250;
        input.accounts[4].unassignedPoints = 100 * micropointsPerPoint;
        input.accounts[5].unassignedPoints = 100 * micropointsPerPoint;
        const SolveReport report = solved(input);
        QCOMPARE(report.unassigned.size(), std::size_t{2});
        QCOMPARE(report.unassigned[0].account, 4);
        QCOMPARE(report.unassigned[1].account, 5);
        QCOMPARE(report.unassigned[0].reason, UnassignedReason::NoRatioLeft);
    }
    void locks_over_a_limit_stay_are_named_and_nothing_is_added() {
        ProblemInput input = simple(6);
        input.csms[0].ratioCapacity = 250;
        for (std::size_t i = 0; i < 4; ++i)
            input.accounts[i].fixedTo = 0;
        const SolveReport report = solved(input);
        QCOMPARE(report.status, SolveStatus::Infeasible);
        QCOMPARE(report.violations.size(), std::size_t{1});
        QCOMPARE(report.violations[0].kind, ViolationKind::OverLimit);
        QCOMPARE(report.violations[0].resource.kind, ResourceKind::Ratio);
        QCOMPARE(report.violations[0].load, std::int64_t{400});
        QCOMPARE(report.violations[0].limit, std::int64_t{250});
        QCOMPARE(report.owners, (std::vector<CsmIndex>{0, 0, 0, 0, 1, 1}));
    }
    void a_lock_outside_eligibility_holds_and_is_named() {
        ProblemInput input = simple(1);
        input.arcs.resize(1);
        input.firstArc = {0, 1};
        input.accounts[0].fixedTo = 1;
        const SolveReport report = solved(input);
        QCOMPARE(report.owners, (std::vector<CsmIndex>{1}));
        QCOMPARE(report.status, SolveStatus::Infeasible);
        QCOMPARE(report.violations[0].kind, ViolationKind::NotEligible);
    }
    void contradictory_pins_split_a_family_and_are_named() {
        ProblemInput input = simple(2);
        input.accounts[0].family = input.accounts[1].family = 3;
        input.accounts[0].fixedTo = 0;
        input.accounts[1].fixedTo = 1;
        const SolveReport report = solved(input);
        QCOMPARE(report.owners, (std::vector<CsmIndex>{0, 1}));
        QCOMPARE(report.status, SolveStatus::Infeasible);
        QCOMPARE(report.violations[0].kind, ViolationKind::FamilySplit);
        QCOMPARE(report.violations[0].account, 3);
    }
    void a_family_goes_to_one_csm() {
        ProblemInput input = simple(4);
        for (AccountRow& account : input.accounts)
            account.family = 0;
        const SolveReport report = solved(input);
        for (const CsmIndex owner : report.owners)
            QCOMPARE(owner, report.owners[0]);
        QVERIFY(report.owners[0] != noCsm);
    }
    void pins_that_need_more_moves_than_the_cap_are_named() {
        ProblemInput input = simple(2);
        input.accounts[0].fixedTo = 1;
        input.maxMoves = 0;
        const SolveReport report = solved(input);
        QCOMPARE(report.owners[0], 1);
        QCOMPARE(report.status, SolveStatus::Infeasible);
        QCOMPARE(report.violations[0].kind, ViolationKind::TooManyMoves);
    }
    void ratio_units_are_exact_for_usual_maxima() {
        const RatioScale scale({30, 50, 80, 400});
        QVERIFY(scale.exact());
        QCOMPARE(30 * scale.use(30), scale.unitsPerFull());
        QCOMPARE(40 * scale.use(80) + 15 * scale.use(30), scale.unitsPerFull());
        QCOMPARE(scale.capacity(Permille(800)) * 5, scale.unitsPerFull() * 4);
    }
    void odd_ratio_maxima_fall_back_to_parts_per_billion_rounded_down() {
        const RatioScale scale({9973, 9967, 9949, 9941});
        QVERIFY(!scale.exact());
        QVERIFY(9973 * scale.use(9973) <= scale.unitsPerFull());
        QVERIFY(9974 * scale.use(9973) > scale.unitsPerFull());
    }
};

HEADROOM_TEST(ProblemTest)
#include "problem_test.moc"
