#include "planner/assignment/capacity_cover.h"

#include "planner/assignment/annealer.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/counted_out.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using headroom::test::built;

namespace {

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

/// Accounts of so many minutes that anybody may serve, in books of so many.
ProblemInput packing(const std::vector<std::int64_t>& minutes,
                     const std::vector<std::int64_t>& books) {
    ProblemInput input;
    for (const std::int64_t book : books) {
        CsmRow csm;
        csm.capacity = Minutes(book);
        csm.ceiling = Permille(1000);
        input.csms.push_back(csm);
    }
    input.firstArc = {0};
    for (const std::int64_t workload : minutes) {
        AccountRow account;
        account.workload = Minutes(workload);
        account.unassignedPoints = 90'000 * micropointsPerPoint;
        input.accounts.push_back(account);
        for (std::size_t j = 0; j < books.size(); ++j)
            input.arcs.push_back({static_cast<CsmIndex>(j), 0});
        input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
    }
    return input;
}

/// Sixty accounts of 40 to 450 minutes for three CSMs who have room for nine tenths of them.
ProblemInput overcommitted(std::uint64_t seed) {
    Random random(seed);
    std::vector<std::int64_t> minutes;
    std::int64_t all = 0;
    for (int i = 0; i < 60; ++i) {
        minutes.push_back(40 + static_cast<std::int64_t>(random.below(411)));
        all += minutes.back();
    }
    return packing(minutes, {all * 3 / 10, all * 3 / 10, all * 3 / 10});
}

Micropoints leastByTryingAll(const CapacityCover& cover, const std::vector<Micropoints>& costs) {
    Micropoints least = unlimited;
    for (std::uint32_t taken = 0; taken < 1U << cover.items.size(); ++taken) {
        std::int64_t relieved = 0;
        Micropoints cost = 0;
        for (std::size_t n = 0; n < costs.size(); ++n)
            if ((taken >> n & 1U) != 0) {
                relieved += cover.loads[n];
                cost += costs[n];
            }
        if (relieved >= cover.excess)
            least = std::min(least, cost);
    }
    return least;
}

DualPrices noPrices(const AssignmentProblem& problem) {
    DualPrices prices;
    prices.perUnit.assign(at(problem.csmCount()) * at(problem.resourceCount()), 0);
    return prices;
}

} // namespace

class CapacityCoverTest : public QObject {
    Q_OBJECT

  private slots:
    void the_cheapest_items_to_leave_out_are_found() {
        Random random(7);
        for (int run = 0; run < 200; ++run) {
            CapacityCover cover;
            std::vector<Micropoints> costs;
            std::int64_t all = 0;
            for (std::int32_t n = 0; n < 10; ++n) {
                cover.items.push_back(n);
                cover.loads.push_back(static_cast<std::int64_t>(random.below(60)));
                costs.push_back(static_cast<Micropoints>(random.below(1000)));
                all += cover.loads.back();
            }
            cover.excess =
                1 + static_cast<std::int64_t>(random.below(static_cast<std::uint64_t>(all)));
            const CoverChoice choice = cheapestCover(cover, costs);
            QCOMPARE(choice.cost, leastByTryingAll(cover, costs));
            std::int64_t relieved = 0;
            Micropoints cost = 0;
            for (std::size_t n = 0; n < costs.size(); ++n)
                if (choice.out[n] != 0) {
                    relieved += cover.loads[n];
                    cost += costs[n];
                }
            QVERIFY(relieved >= cover.excess);
            QCOMPARE(cost, choice.cost);
        }
    }
    void loads_too_large_to_count_one_by_one_still_give_a_bound() {
        CapacityCover cover{
            {0, 1, 2}, {3'000'000'000, 2'000'000'000, 1'999'999'999}, 4'000'000'000};
        const CoverChoice choice = cheapestCover(cover, std::vector<Micropoints>{30, 20, 19});
        QVERIFY(choice.cost <= 49);
        QVERIFY(choice.cost >= 39);
    }
    void two_accounts_stay_out_whole_where_one_and_a_bit_would_do() {
        // 100 + 90 + 80 + 70 minutes in 200: whoever is let out, one account is not enough.
        const AssignmentProblem problem = built(packing({100, 90, 80, 70}, {100, 100}));
        const std::vector<CapacityCover> covers = capacityCovers(problem);
        QCOMPARE(covers.size(), std::size_t{1});
        QCOMPARE(covers.front().excess, std::int64_t{140});
        QVERIFY(certifiedBound(problem, noPrices(problem), {}) >= 180'000 * micropointsPerPoint);
        QVERIFY(lagrangianBound(problem, noPrices(problem), {}) < 180'000 * micropointsPerPoint);
    }
    void room_that_no_whole_accounts_fill_is_none() {
        // Of 120 and 75 minutes at most 240 fit into 250: 585 in 480, not in 500.
        const AssignmentProblem problem = built(packing({120, 120, 120, 75, 75, 75}, {250, 250}));
        const std::vector<CapacityCover> covers = capacityCovers(problem);
        QCOMPARE(covers.size(), std::size_t{1});
        QCOMPARE(covers.front().excess, std::int64_t{105});
    }
    void a_plan_that_leaves_accounts_out_for_want_of_whole_places_is_proved_good() {
        const AssignmentProblem problem = built(test::planningInstance({100, 5, 3, false}));
        SolveOptions options;
        options.iterations = 500;
        options.threads = 1;
        const SolveReport report = solve(problem, options, JobControl());
        QCOMPARE(report.unassigned.size(), std::size_t{3});
        QVERIFY2(report.gap() < 0.01, qPrintable(QString::number(report.gap())));
    }
    void no_bound_is_above_the_best_plan() {
        Random random(11);
        int covered = 0;
        for (int run = 0; run < 300; ++run) {
            const AssignmentProblem problem = built(test::tinyProblem(random, 6, 3));
            const auto best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            covered += capacityCovers(problem).empty() ? 0 : 1;
            QVERIFY(certifiedBound(problem, noPrices(problem), problem.maxMoves()) <= *best);
        }
        QVERIFY(covered > 20);
    }
    void counting_who_stays_out_gives_a_higher_bound_and_never_too_high_a_one() {
        Random random(13);
        WorkerCrew crew(1);
        const JobControl control;
        int lifted = 0;
        for (int run = 0; run < 200; ++run) {
            const AssignmentProblem problem = built(test::tinyProblem(random, 6, 3));
            const auto best = test::bestByBruteForce(problem);
            if (!best)
                continue;
            CountedOutTask task;
            task.incumbent = *best;
            task.leftOut = 1 + run % 3; // any number bounds
            task.prices = noPrices(problem);
            task.cap = problem.maxMoves();
            task.bound = certifiedBound(problem, task.prices, task.cap);
            task.iterations = 60;
            const Micropoints bound = countedOutBound(problem, task, crew, StopRule(control));
            QVERIFY(bound <= *best);
            lifted += bound > task.bound ? 1 : 0;
        }
        QVERIFY(lifted > 50);
    }
    void a_part_of_an_account_that_a_cap_on_moves_leaves_out_counts_whole() {
        // Four of 100 minutes may go, but only one of them in a plan, and two of 80 want to come
        // where 300 fit: 160 minutes too many, which the relaxation takes for 1.6 accounts.
        ProblemInput input = packing({100, 100, 100, 100, 80, 80}, {300, 500});
        for (std::size_t i = 0; i < 4; ++i)
            input.accounts[i].owner = 0;
        input.arcs.erase(input.arcs.begin() + 11);
        input.arcs.erase(input.arcs.begin() + 9);
        input.firstArc = {0, 2, 4, 6, 8, 9, 10};
        input.maxMoves = 1;
        const AssignmentProblem problem = built(std::move(input));
        SolveOptions options;
        options.threads = 1;
        const SolveReport report = solve(problem, options, JobControl());
        QCOMPARE(report.unassigned.size(), std::size_t{2});
        const Micropoints relaxed = certifiedBound(problem, report.prices, 1);
        QVERIFY(relaxed < 170'000 * micropointsPerPoint);
        WorkerCrew crew(1);
        const JobControl control;
        const CountedOutTask task{report.objective, relaxed, 2, report.prices, 1, 2000};
        const Micropoints bound = countedOutBound(problem, task, crew, StopRule(control));
        QVERIFY2(bound > 175'000 * micropointsPerPoint,
                 qPrintable(QString::number(toPoints(bound))));
    }
    void a_plan_for_more_work_than_there_is_room_is_proved_nearly_the_best() {
        for (const std::uint64_t seed : {1U, 2U, 3U}) {
            const AssignmentProblem problem = built(overcommitted(seed));
            SolveOptions options;
            options.iterations = 500;
            options.threads = 1;
            const SolveReport report = solve(problem, options, JobControl());
            QVERIFY(!report.unassigned.empty());
            QVERIFY2(report.gap() < 0.001, qPrintable(QString::number(report.gap())));
        }
    }
    void one_account_stays_out_for_another_that_matters_more() {
        ProblemInput input = packing({60, 60}, {60});
        input.accounts[1].unassignedPoints *= 2;
        const AssignmentProblem problem = built(std::move(input));
        const SearchModel model(problem, noPrices(problem), {});
        BookState state(model);
        state.assignAll({0, noCsm});
        const Micropoints before = state.cost();
        // The book is full and limits are hard: nobody can come, and there is nobody to swap with.
        QCOMPARE(state.relocationDelta(1, model.findCandidate(1, 0)), forbidden);
        const std::vector<std::int32_t> blockOfCsm{0};
        Annealer annealer(state, blockOfCsm);
        const AnnealOutcome outcome =
            annealer.run({0, {0, 1}, {0}, 0, unlimited}, {0.0, 100, 1, 0});
        QCOMPARE(state.itemOwners(), (std::vector<CsmIndex>{noCsm, 0}));
        QCOMPARE(outcome.delta, -90'000 * micropointsPerPoint);
        QCOMPARE(state.cost(), before + outcome.delta);
    }
};

HEADROOM_TEST(CapacityCoverTest)
#include "capacity_cover_test.moc"
