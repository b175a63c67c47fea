#include "planner/assignment/arc_pricer.h"
#include "planner/assignment/arc_selection.h"
#include "planner/assignment/certified_bound.h"
#include "planner/assignment/diagnosis.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/reachable_limit.h"
#include "planner/assignment/search_model.h"
#include "planner/assignment/solver.h"
#include "tests/benchmarks/planning_instance.h"
#include "tests/planner/assignment/tiny_problem.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <map>

using namespace headroom;
using headroom::test::built;

namespace {

/// Accounts with equal arcs share one list.
ProblemInput shared(const ProblemInput& input) {
    ProblemInput other = input;
    other.arcs.clear();
    other.firstArc = {0};
    std::map<std::vector<std::int64_t>, std::int32_t> known;
    for (std::size_t i = 0; i < input.accounts.size(); ++i) {
        std::vector<std::int64_t> key;
        for (const EligibleArc& arc : input.arcsOf(i))
            key.insert(key.end(), {arc.csm, arc.fit, arc.workload.count()});
        const auto [place, isNew] =
            known.try_emplace(key, static_cast<std::int32_t>(other.listCount()));
        if (isNew) {
            other.arcs.insert(other.arcs.end(), input.arcsOf(i).begin(), input.arcsOf(i).end());
            other.firstArc.push_back(static_cast<std::int64_t>(other.arcs.size()));
        }
        other.arcList.push_back(place->second);
    }
    return other;
}

/// A planning problem whose accounts are of a few kinds: fit depends on language only.
ProblemInput fewKinds(std::int32_t accounts, std::int32_t csms, std::uint64_t seed) {
    ProblemInput input = test::planningInstance({accounts, csms, seed, true});
    for (EligibleArc& arc : input.arcs)
        arc.fit = arc.fit >= 60 * micropointsPerPoint ? 60 * micropointsPerPoint : 0;
    return shared(input);
}

/// Locked accounts are kept gladly, said in the account's row …
ProblemInput withKeepers(ProblemInput input) {
    for (AccountRow& row : input.accounts)
        row.keptBy = row.fixedTo;
    return input;
}

/// … or written into a list of their own.
ProblemInput withKeepersWritten(const ProblemInput& input) {
    ProblemInput other = input;
    other.arcs.clear();
    other.firstArc = {0};
    for (std::size_t i = 0; i < input.accounts.size(); ++i) {
        const CsmIndex kept = input.accounts[i].fixedTo;
        const auto list = input.arcsOfList(i);
        std::vector<EligibleArc> arcs(list.begin(), list.end());
        std::erase_if(arcs, [kept](const EligibleArc& arc) { return arc.csm == kept; });
        if (kept != noCsm)
            arcs.push_back({kept, 0});
        std::ranges::sort(arcs, {}, &EligibleArc::csm);
        other.arcs.insert(other.arcs.end(), arcs.begin(), arcs.end());
        other.firstArc.push_back(static_cast<std::int64_t>(other.arcs.size()));
    }
    return other;
}

std::vector<std::vector<std::int64_t>> eligibleOf(const AssignmentProblem& problem) {
    std::vector<std::vector<std::int64_t>> rows(static_cast<std::size_t>(problem.accountCount()));
    for (std::int32_t i = 0; i < problem.accountCount(); ++i)
        for (const EligibleArc& arc : problem.eligible(i))
            rows[static_cast<std::size_t>(i)].insert(rows[static_cast<std::size_t>(i)].end(),
                                                     {arc.csm, arc.fit, arc.workload.count()});
    return rows;
}

DualPrices randomPrices(const AssignmentProblem& problem, Random& random) {
    DualPrices prices;
    const auto places = static_cast<std::size_t>(problem.csmCount() * problem.resourceCount());
    for (std::size_t c = 0; c < places; ++c)
        prices.perUnit.push_back(random.between(-1, 3) * random.between(0, std::int64_t{1} << 38));
    return prices;
}

__extension__ using Wide = __int128;

/// Σ items of the least priced cost of any arc, in 2^-20 micropoints.
Wide sumOfMinima(const AssignmentProblem& problem, const DualPrices& prices) {
    const Wide one = Wide(1) << DualPrices::fractionBits;
    Wide sum = 0;
    for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
        std::optional<Wide> least;
        if (!problem.fixed(item))
            least = Wide(problem.unassignedCost(item)) * one;
        for (const ItemArc& arc : problem.arcs(item)) {
            Wide value = Wide(arc.cost) * one + Wide(prices.perMove) * arc.moves;
            for (std::int32_t k = 0; k < problem.resourceCount(); ++k)
                value += Wide(prices.perUnit[static_cast<std::size_t>(
                             arc.csm * problem.resourceCount() + k)]) *
                         (k == 0 ? arc.minutes : problem.load(item, k));
            least = least ? std::min(*least, value) : value;
        }
        sum += least.value_or(0);
    }
    return sum;
}

SolveOptions units(std::int64_t iterations, int threads = 1) {
    SolveOptions options;
    options.iterations = iterations;
    options.threads = threads;
    return options;
}

SolveOptions inStages(std::int64_t iterations, int threads = 1) {
    SolveOptions options = units(iterations, threads);
    options.wholePairs = 0;
    return options;
}

/// Only the prices are climbed in stages; the search sees every arc.
SolveOptions pricedInStages(std::int64_t iterations, int threads = 1) {
    SolveOptions options = units(iterations, threads);
    options.climbedPairs = 0;
    return options;
}

} // namespace

class SharedArcsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_shared_list_is_the_same_problem_as_a_list_for_each_account() {
        Random random(31);
        for (int n = 0; n < 300; ++n) {
            const ProblemInput input = test::tinyProblem(random, 8, 4);
            const AssignmentProblem own = built(input);
            const AssignmentProblem together = built(shared(input));
            QCOMPARE(together.arcCount(), own.arcCount());
            QVERIFY(together.input().arcs.size() <= own.input().arcs.size());
            for (std::int32_t item = 0; item < own.itemCount(); ++item)
                for (CsmIndex j = 0; j < own.csmCount(); ++j) {
                    const std::optional<ItemArc> a = own.findArc(item, j);
                    const std::optional<ItemArc> b = together.findArc(item, j);
                    QCOMPARE(b.has_value(), a.has_value());
                    if (a)
                        QVERIFY(a->cost == b->cost && a->minutes == b->minutes &&
                                a->moves == b->moves);
                }
            const SolveReport one = solve(own, units(20), JobControl());
            const SolveReport other = solve(together, units(20), JobControl());
            QCOMPARE(other.owners, one.owners);
            QCOMPARE(other.bound, one.bound);
        }
    }
    void a_diagnosis_does_not_depend_on_who_shares_a_list() {
        Random random(36);
        int named = 0;
        for (int n = 0; n < 300; ++n) {
            const ProblemInput input = test::tinyProblem(random, 8, 4);
            const std::vector<RuleConflict> own = diagnose(built(input)).conflicts;
            const std::vector<RuleConflict> together = diagnose(built(shared(input))).conflicts;
            QCOMPARE(together.size(), own.size());
            for (std::size_t c = 0; c < own.size(); ++c) {
                QCOMPARE(together[c].accounts, own[c].accounts);
                QCOMPARE(together[c].csms, own[c].csms);
                QCOMPARE(together[c].needed, own[c].needed);
                QCOMPARE(together[c].available, own[c].available);
                ++named;
            }
        }
        QVERIFY(named > 30);
    }
    void a_list_that_does_not_exist_is_refused() {
        ProblemInput input = fewKinds(40, 4, 1);
        input.arcList[3] = static_cast<std::int32_t>(input.listCount());
        QVERIFY(!makeAssignmentProblem(input));
        input.arcList[3] = -1;
        QVERIFY(!makeAssignmentProblem(input));
        input.arcList.pop_back();
        QVERIFY(!makeAssignmentProblem(input));
    }
    void the_pricer_agrees_with_the_arcs() {
        Random random(32);
        for (int n = 0; n < 100; ++n) {
            const AssignmentProblem problem = built(shared(test::tinyProblem(random, 8, 5)));
            const DualPrices prices = randomPrices(problem, random);
            const SearchModel exact(problem, prices, {});
            const ArcPricer pricer(problem, prices);
            std::vector<double> values;
            for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
                pricer.price(item, values);
                QCOMPARE(values.size(), problem.arcs(item).size());
                for (std::size_t a = 0; a < values.size(); ++a) {
                    const double expected = exact.reducedCost(item, problem.arcs(item)[a]);
                    QVERIFY(std::abs(values[a] - expected) <=
                            1e-9 * std::max(1.0, std::abs(expected)));
                }
            }
        }
    }
    void the_bound_of_many_arcs_is_the_exact_sum_of_its_minima() {
        for (const bool sharing : {true, false}) {
            ProblemInput input = fewKinds(4000, 48, 4);
            if (!sharing)
                input = test::planningInstance({4000, 48, 4, true});
            input.weights = {0, 0, 0, 0, 0, 0, 0};
            input.maxMoves = 40;
            const AssignmentProblem problem = built(std::move(input));
            QVERIFY(problem.arcCount() > 20'000);
            Random random(34);
            DualPrices prices = randomPrices(problem, random);
            for (std::int64_t& price : prices.perUnit)
                price = -std::abs(price); // books that cost nothing hold best what is fixed only
            prices.perMove = std::int64_t{77} << 40;
            Wide floor = sumOfMinima(problem, prices) - Wide(prices.perMove) * 40;
            const std::vector<std::int64_t> fixed = fixedLoads(problem);
            for (std::size_t place = 0; place < fixed.size(); ++place)
                floor -= Wide(prices.perUnit[place]) * fixed[place];
            const Wide one = Wide(1) << DualPrices::fractionBits;
            const auto points = static_cast<Micropoints>(floor >> DualPrices::fractionBits) +
                                (floor % one == 0 ? 0 : 1);
            QCOMPARE(certifiedBound(problem, prices, 40), points);
            WorkerCrew crew(3);
            QCOMPARE(certifiedBound(problem, prices, 40, std::nullopt, &crew), points);
        }
    }
    void a_cold_selection_has_the_owner_and_the_cheapest() {
        Random random(33);
        const AssignmentProblem problem = built(fewKinds(400, 24, 2));
        const DualPrices prices = randomPrices(problem, random);
        WorkerCrew crew(1);
        const ArcSelection selection = selectArcs(problem, prices, {4, 0.0, 1, {}}, crew);
        const SearchModel exact(problem, prices, {});
        for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
            const std::span<const ItemArc> chosen = selection.of(item);
            QCOMPARE(chosen.size(), std::min<std::size_t>(5, problem.arcs(item).size()));
            const CsmIndex owner = problem.account(problem.accountsOf(item).front()).owner;
            if (problem.findArc(item, owner))
                QVERIFY(std::any_of(chosen.begin(), chosen.end(),
                                    [owner](const ItemArc& arc) { return arc.csm == owner; }));
            double least = 1e300;
            for (const ItemArc& arc : problem.arcs(item))
                least = std::min(least, exact.reducedCost(item, arc));
            double leastChosen = 1e300;
            for (const ItemArc& arc : chosen)
                leastChosen = std::min(leastChosen, exact.reducedCost(item, arc));
            QCOMPARE(leastChosen, least);
        }
    }
    void every_csm_is_offered_to_somebody() {
        ProblemInput input = fewKinds(600, 24, 3);
        for (std::size_t a = 0; a < input.arcs.size(); ++a)
            if (input.arcs[a].csm % 5 == 0)
                input.arcs[a].fit = 5000 * micropointsPerPoint; // nobody's choice
        for (AccountRow& account : input.accounts)
            account.owner = noCsm;
        const AssignmentProblem problem = built(std::move(input));
        WorkerCrew crew(1);
        const ArcSelection selection = selectArcs(problem, DualPrices{}, {3, 0.0, 1, {}}, crew);
        std::vector<char> eligible(24, 0);
        std::vector<char> offered(24, 0);
        for (std::int32_t item = 0; item < problem.itemCount(); ++item) {
            for (const ItemArc& arc : problem.arcs(item))
                eligible[static_cast<std::size_t>(arc.csm)] = 1;
            for (const ItemArc& arc : selection.of(item))
                offered[static_cast<std::size_t>(arc.csm)] = 1;
        }
        QCOMPARE(offered, eligible);
    }
    void who_keeps_an_account_serves_it_as_if_its_list_said_so() {
        Random random(35);
        int kept = 0;
        for (int n = 0; n < 300; ++n) {
            const ProblemInput input = test::tinyProblem(random, 8, 4);
            const AssignmentProblem own = built(withKeepersWritten(input));
            const AssignmentProblem overlaid = built(withKeepers(input));
            QCOMPARE(eligibleOf(overlaid), eligibleOf(own));
            for (std::int32_t i = 0; i < own.accountCount(); ++i) {
                QCOMPARE(overlaid.eligible(i).size(), own.eligible(i).size());
                for (CsmIndex j = 0; j < own.csmCount(); ++j)
                    QCOMPARE(accountTerms(overlaid, i, j), accountTerms(own, i, j));
                kept += overlaid.account(i).keptBy != noCsm ? 1 : 0;
            }
            QCOMPARE(overlaid.fixedOutsideEligibility(), own.fixedOutsideEligibility());
            QCOMPARE(test::bestByBruteForce(overlaid), test::bestByBruteForce(own));
            QCOMPARE(solve(overlaid, units(20), JobControl()).owners,
                     solve(own, units(20), JobControl()).owners);
        }
        QVERIFY(kept > 100);
    }
    void only_who_an_account_is_fixed_to_keeps_it() {
        Random random(36);
        ProblemInput input = test::tinyProblem(random, 8, 4);
        input.accounts[0].fixedTo = 1;
        input.accounts[0].keptBy = 0;
        QCOMPARE(makeAssignmentProblem(std::move(input)).error().code, ErrorCode::OutOfRange);
    }
    void solved_in_stages_plan_and_bound_are_honest() {
        Random random(34);
        for (int n = 0; n < 500; ++n) {
            const AssignmentProblem problem = built(shared(test::tinyProblem(random, 8, 4)));
            const std::optional<Micropoints> best = test::bestByBruteForce(problem);
            const SolveReport report =
                solve(problem, n % 2 == 0 ? inStages(20) : pricedInStages(20), JobControl());
            QCOMPARE(report.objective, planTerms(problem, report.owners).total());
            if (!best) // the pins alone break the cap on moves
                continue;
            QVERIFY(report.objective >= *best);
            QVERIFY(report.bound <= *best);
        }
    }
    void a_stop_in_the_stages_leaves_a_certificate() {
        const AssignmentProblem problem = built(fewKinds(1000, 24, 4));
        std::stop_source source;
        source.request_stop();
        const SolveReport report =
            solve(problem, inStages(1'000'000), JobControl(source.get_token()));
        QCOMPARE(report.status, SolveStatus::Stopped);
        QVERIFY(report.violations.empty());
        QVERIFY(report.bound <= report.objective);
        const DualPrices none;
        QVERIFY(report.bound >= certifiedBound(problem, none, std::nullopt));
    }
    void solved_in_stages_the_plan_is_nearly_as_good() {
        const AssignmentProblem problem = built(fewKinds(4000, 48, 4));
        const SolveReport whole = solve(problem, units(3000), JobControl());
        const SolveReport staged = solve(problem, inStages(3000), JobControl());
        QVERIFY(staged.violations.empty());
        QVERIFY(staged.unassigned.empty());
        QVERIFY(toPoints(staged.objective) < 1.02 * toPoints(whole.objective));
        QVERIFY(toPoints(staged.bound) > 0.9 * toPoints(whole.bound));
        for (const int threads : {2, 4}) {
            const SolveReport other = solve(problem, inStages(3000, threads), JobControl());
            QCOMPARE(other.owners, staged.owners);
            QCOMPARE(other.bound, staged.bound);
            QVERIFY(other.prices == staged.prices);
        }
    }
    void prices_from_some_arcs_are_nearly_as_high_as_from_all() {
        const AssignmentProblem problem = built(fewKinds(4000, 48, 4));
        const SolveReport whole = solve(problem, units(500), JobControl());
        const SolveReport staged = solve(problem, pricedInStages(500), JobControl());
        QVERIFY(staged.violations.empty());
        QVERIFY(staged.unassigned.empty());
        QVERIFY(toPoints(staged.bound) > 0.997 * toPoints(whole.bound));
        const SolveReport other = solve(problem, pricedInStages(500, 3), JobControl());
        QCOMPARE(other.owners, staged.owners);
        QVERIFY(other.prices == staged.prices);
    }
    void instances_with_shared_lists_hold_what_smaller_ones_do() {
        const ProblemInput input = test::planningInstance({200'000, 300, 1, false});
        QVERIFY(!input.arcList.empty());
        QVERIFY(input.listCount() <= 4 * 4 * 3 * 3);
        for (std::size_t i = 0; i < input.accounts.size(); ++i) {
            const CsmIndex owner = input.accounts[i].owner;
            const EligibleArcs arcs = input.arcsOf(i);
            QVERIFY(!arcs.empty());
            QVERIFY(owner == noCsm ||
                    std::any_of(arcs.begin(), arcs.end(),
                                [owner](const EligibleArc& arc) { return arc.csm == owner; }));
        }
    }
};

HEADROOM_TEST(SharedArcsTest)
#include "shared_arcs_test.moc"
