#include "planner/assignment/solver.h"

#include "planner/assignment/certified_bound.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/soft_exp.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <thread>

using namespace headroom;
using headroom::test::built;

namespace {

SolveOptions units(std::int64_t iterations, int threads = 1) {
    SolveOptions options;
    options.iterations = iterations;
    options.threads = threads;
    return options;
}

/// The same problem with accounts and CSMs in another order.
ProblemInput relabelled(const ProblemInput& input) {
    ProblemInput other = input;
    const auto accounts = input.accounts.size();
    const auto csms = static_cast<CsmIndex>(input.csms.size());
    const auto rename = [csms](CsmIndex j) { return j == noCsm ? noCsm : csms - 1 - j; };
    std::reverse(other.csms.begin(), other.csms.end());
    other.arcs.clear();
    other.firstArc = {0};
    for (std::size_t i = 0; i < accounts; ++i) {
        const std::size_t old = accounts - 1 - i;
        other.accounts[i] = input.accounts[old];
        other.accounts[i].owner = rename(input.accounts[old].owner);
        other.accounts[i].fixedTo = rename(input.accounts[old].fixedTo);
        for (auto a = static_cast<std::size_t>(input.firstArc[old]);
             a < static_cast<std::size_t>(input.firstArc[old + 1]); ++a) {
            other.arcs.push_back(input.arcs[a]);
            other.arcs.back().csm = rename(input.arcs[a].csm);
        }
        other.firstArc.push_back(static_cast<std::int64_t>(other.arcs.size()));
    }
    return other;
}

/// Sixty accounts for two books of ten each, and a third CSM whose book can hold nothing.
ProblemInput threeTimesTooMany() {
    ProblemInput input;
    for (CsmIndex j = 0; j < 3; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(j == 2 ? 0 : 6000);
        csm.ratioCapacity = j == 2 ? 0 : 1000;
        input.csms.push_back(csm);
    }
    input.firstArc = {0};
    for (std::int32_t i = 0; i < 60; ++i) {
        AccountRow account;
        account.workload = Minutes(500);
        account.ratioUse = 100;
        account.unassignedPoints = 1000 * micropointsPerPoint;
        input.accounts.push_back(account);
        for (CsmIndex j = 0; j < 3; ++j)
            input.arcs.push_back({j, 0});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

/// Thirty books full of locked accounts, and fifteen accounts whom only the last CSM has room for,
/// the one that suits them least.
ProblemInput onlyTheLastHasRoom() {
    ProblemInput input;
    const CsmIndex last = 30;
    for (CsmIndex j = 0; j <= last; ++j) {
        CsmRow csm;
        csm.capacity = Minutes(6000);
        csm.ratioCapacity = j == last ? 1500 : 100;
        input.csms.push_back(csm);
    }
    input.firstArc = {0};
    for (std::int32_t i = 0; i < last + 15; ++i) {
        AccountRow account;
        account.workload = Minutes(100);
        account.ratioUse = 100;
        account.fixedTo = i < last ? i : noCsm;
        account.unassignedPoints = 5000 * micropointsPerPoint;
        input.accounts.push_back(account);
        for (CsmIndex j = 0; j <= last; ++j)
            input.arcs.push_back({j, j == last ? 50 * micropointsPerPoint : 0});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

/// Everything that must hold for any plan the solver returns.
void checkHonest(const AssignmentProblem& problem, const SolveReport& report) {
    QCOMPARE(report.objective, planTerms(problem, report.owners).total());
    QCOMPARE(report.objective, report.terms.total());
    QVERIFY(report.bound <= report.objective);
    QCOMPARE(report.moves, moveCount(problem, report.owners));
    for (const Violation& violation : violations(problem, report.owners)) {
        // Only what locks and pins force may break a rule.
        if (violation.kind == ViolationKind::OverLimit) {
            std::int64_t locked = 0;
            for (std::int32_t i = 0; i < problem.accountCount(); ++i)
                for (std::int32_t k = 0; k < problem.resourceCount(); ++k)
                    if (problem.fixed(problem.itemOf(i)) &&
                        report.owners[static_cast<std::size_t>(i)] == violation.csm &&
                        problem.resources()[static_cast<std::size_t>(k)] == violation.resource)
                        locked += accountLoad(problem, i, violation.csm, k);
            QVERIFY(violation.load <= locked);
        }
        QVERIFY(violation.kind != ViolationKind::LockBroken);
        if (violation.kind == ViolationKind::NotEligible)
            QVERIFY(problem.account(violation.account).fixedTo == violation.csm);
        QCOMPARE(report.status, SolveStatus::Infeasible);
    }
}

} // namespace

class SolverTest : public QObject {
    Q_OBJECT
  private slots:
    void ten_thousand_tiny_problems_are_solved_to_the_optimum_of_brute_force() {
        Random random(20261122);
        int solved = 0;
        for (int n = 0; n < 10'000; ++n) {
            const bool large = n % 20 == 0;
            const AssignmentProblem problem =
                built(test::tinyProblem(random, large ? 8 : 6, large ? 3 : 4));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            const SolveReport report = solve(problem, units(20), JobControl());
            checkHonest(problem, report);
            if (!best) // the pins alone break the cap on moves
                continue;
            QCOMPARE(report.objective, *best);
            QCOMPARE(report.bound, *best);
            QVERIFY(certifiedBound(problem, report.prices, problem.maxMoves()) <= *best);
            ++solved;
        }
        QVERIFY(solved > 9700);
    }
    void any_prices_give_a_bound_below_the_optimum() {
        Random random(5);
        for (int n = 0; n < 300; ++n) {
            const AssignmentProblem problem = built(test::tinyProblem(random, 5, 3));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            DualPrices prices;
            const auto csms = static_cast<std::size_t>(problem.csmCount());
            for (std::size_t c = 0; c < csms * problem.resources().size(); ++c)
                prices.perUnit.push_back(random.between(-1, 3) *
                                         random.between(0, std::int64_t{1} << 38));
            for (std::size_t j = 0; j < csms; ++j)
                prices.busiest.push_back(random.between(0, (1 << 20) / problem.csmCount()));
            prices.perMove = random.between(0, std::int64_t{1} << 46);
            for (std::size_t j = 0; n % 2 == 0 && j < csms; ++j)
                prices.perStay.push_back(random.between(0, std::int64_t{1} << 46));
            if (best)
                QVERIFY(certifiedBound(problem, prices, problem.maxMoves()) <= *best);
        }
    }
    void annealing_keeps_every_hard_rule_on_mixed_problems() {
        Random random(77);
        for (int n = 0; n < 25; ++n) {
            ProblemInput input =
                test::planningInstance({150 + n, 8, static_cast<std::uint64_t>(n) + 1, true});
            if (n % 3 == 0)
                input.maxMoves = random.between(0, 20);
            for (AccountRow& account : input.accounts)
                if (random.uniform() < 0.05)
                    account.family = static_cast<std::int32_t>(random.below(4));
            const AssignmentProblem problem = built(std::move(input));
            const SolveReport report = solve(problem, units(60), JobControl());
            checkHonest(problem, report);
        }
    }
    void the_same_plan_for_any_number_of_threads() {
        const AssignmentProblem problem = built(test::planningInstance({600, 48, 3, true}));
        const SolveReport one = solve(problem, units(400, 1), JobControl());
        for (const int threads : {2, 4}) {
            SolveReport other = solve(problem, units(400, threads), JobControl());
            QCOMPARE(other.owners, one.owners);
            QCOMPARE(other.planHash(), one.planHash());
            QCOMPARE(other.bound, one.bound);
            QVERIFY(other.prices == one.prices);
            QCOMPARE(other.iterations, one.iterations);
        }
        SolveOptions otherSeed = units(400, 1);
        otherSeed.seed = 2;
        QVERIFY(solve(problem, otherSeed, JobControl()).owners != one.owners);
    }
    void another_order_of_accounts_and_csms_changes_nothing_but_names() {
        const ProblemInput input = test::planningInstance({600, 24, 6, true});
        const SolveReport one = solve(built(input), units(1500), JobControl());
        const SolveReport other = solve(built(relabelled(input)), units(1500), JobControl());
        std::vector<CsmIndex> renamed;
        for (auto csm = other.owners.rbegin(); csm != other.owners.rend(); ++csm)
            renamed.push_back(*csm == noCsm ? noCsm : 23 - *csm);
        QCOMPARE(renamed, one.owners);
        QCOMPARE(other.bound, one.bound);
        QCOMPARE(other.objective, one.objective);
        QCOMPARE(other.moves, one.moves);
    }
    void a_warm_start_in_another_order_is_the_same_start() {
        const ProblemInput input = test::planningInstance({200, 8, 6, true});
        const SolveReport first = solve(built(input), units(300), JobControl());
        const SolveReport mirror = solve(built(relabelled(input)), units(300), JobControl());
        SolveOptions again = units(300);
        again.start = first.owners;
        again.startPrices = first.prices;
        const SolveReport warm = solve(built(input), again, JobControl());
        again.start = mirror.owners;
        again.startPrices = mirror.prices;
        const SolveReport warmMirror = solve(built(relabelled(input)), again, JobControl());
        QCOMPARE(warmMirror.objective, warm.objective);
        QCOMPARE(warmMirror.bound, warm.bound);
        QVERIFY(warm.objective <= first.objective);
    }
    void names_and_order_do_not_change_the_cost() {
        Random random(9);
        for (int n = 0; n < 100; ++n) {
            const ProblemInput input = test::tinyProblem(random, 6, 3);
            const AssignmentProblem problem = built(input);
            const AssignmentProblem mirror = built(relabelled(input));
            QCOMPARE(solve(problem, units(20), JobControl()).objective,
                     solve(mirror, units(20), JobControl()).objective);
        }
    }
    void the_gap_of_a_planning_problem_is_small_and_nobody_is_left_out() {
        const AssignmentProblem problem = built(test::planningInstance({200, 8, 1, true}));
        const SolveReport report = solve(problem, units(1500), JobControl());
        checkHonest(problem, report);
        QVERIFY(report.unassigned.empty());
        QVERIFY(report.violations.empty());
        QVERIFY(report.gap() < 0.03);
    }
    void a_small_problem_is_not_left_to_the_luck_of_one_round() {
        const AssignmentProblem problem = built(test::planningInstance({150, 6, 8, false}));
        // One round of as many moves ends 1.6 % above the bound.
        const SolveReport report = solve(problem, units(1500), JobControl());
        QVERIFY2(report.gap() < 0.008, qPrintable(QString::number(report.gap())));
    }
    void a_stop_request_returns_the_best_plan_so_far() {
        const AssignmentProblem problem = built(test::planningInstance({600, 24, 2, true}));
        std::stop_source source;
        std::jthread stopper([&source] {
            std::this_thread::sleep_for(std::chrono::milliseconds(300));
            source.request_stop();
        });
        const SolveReport report =
            solve(problem, units(1'000'000'000), JobControl(source.get_token()));
        QCOMPARE(report.status, SolveStatus::Stopped);
        checkHonest(problem, report);
        QVERIFY(report.unassigned.empty());
    }
    void a_stop_before_the_start_still_gives_a_plan() {
        const AssignmentProblem problem = built(test::planningInstance({200, 8, 2, true}));
        std::stop_source source;
        source.request_stop();
        const SolveReport report = solve(problem, units(1'000'000), JobControl(source.get_token()));
        checkHonest(problem, report);
        QCOMPARE(report.owners.size(), std::size_t{200});
    }
    void nobody_stays_out_who_fits_with_a_csm_that_the_search_did_not_try() {
        const AssignmentProblem problem = built(onlyTheLastHasRoom());
        std::stop_source source;
        source.request_stop(); // no prices, so each account's candidates are the full books
        const SolveReport report = solve(problem, units(1'000'000), JobControl(source.get_token()));
        checkHonest(problem, report);
        QVERIFY(report.unassigned.empty());
    }
    void who_can_take_nothing_does_not_hide_that_some_must_stay_out() {
        const AssignmentProblem problem = built(threeTimesTooMany());
        const SolveReport report = solve(problem, units(50), JobControl());
        checkHonest(problem, report);
        QCOMPARE(report.unassigned.size(), std::size_t{40});
        QVERIFY2(report.gap() < 0.01, qPrintable(QString::number(report.gap())));
    }
    void a_book_holds_whole_accounts_only() {
        ProblemInput input = threeTimesTooMany();
        for (CsmRow& csm : input.csms)
            if (csm.ratioCapacity != 0)
                csm.ratioCapacity = 1090; // ten accounts and nine tenths
        const AssignmentProblem problem = built(std::move(input));
        const SolveReport report = solve(problem, units(50), JobControl());
        checkHonest(problem, report);
        QCOMPARE(report.unassigned.size(), std::size_t{40});
        QVERIFY2(report.gap() < 0.001, qPrintable(QString::number(report.gap())));
    }
    void a_cap_of_no_moves_moves_nobody() {
        ProblemInput input = test::planningInstance({200, 8, 4, true});
        input.maxMoves = 0;
        const AssignmentProblem problem = built(std::move(input));
        const SolveReport report = solve(problem, units(500), JobControl());
        QCOMPARE(report.moves, std::int64_t{0});
        checkHonest(problem, report);
    }
    void soft_minima_use_a_true_exponential() {
        QCOMPARE(softExp(0.0), 1.0);
        for (double x = -0.001; x > -690.0; x *= 1.01)
            QVERIFY2(std::abs(softExp(x) / std::exp(x) - 1.0) < 1e-9,
                     qPrintable(QString::number(x)));
        QCOMPARE(softExp(-800.0), 0.0);
        QCOMPARE(softExp(-1e300), 0.0);
    }
    void a_better_start_is_not_lost() {
        const AssignmentProblem problem = built(test::planningInstance({200, 8, 5, true}));
        const SolveReport first = solve(problem, units(1500), JobControl());
        SolveOptions again = units(1);
        again.start = first.owners;
        again.startPrices = first.prices;
        const SolveReport second = solve(problem, again, JobControl());
        QVERIFY(second.objective <= first.objective);
    }
};

HEADROOM_TEST(SolverTest)
#include "solver_test.moc"
