#include "planner/assignment/explanation.h"

#include "planner/assignment/feasibility.h"
#include "planner/assignment/next_best.h"
#include "planner/assignment/objective.h"
#include "planner/assignment/solver.h"
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

class ExplanationTest : public QObject {
    Q_OBJECT
  private slots:
    void every_alternative_costs_what_the_changed_plan_costs() {
        Random random(31);
        int compared = 0;
        for (int n = 0; n < 200; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 7, 4));
            QVERIFY(problem.has_value());
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            const auto account =
                static_cast<std::int32_t>(random.below(at(problem->accountCount())));
            const Explanation told = explain(*problem, report.owners, account);
            QCOMPARE(told.winner, report.owners[at(account)]);
            for (const Alternative& other : told.alternatives) {
                std::vector<CsmIndex> changed = report.owners;
                for (const std::int32_t member : problem->accountsOf(problem->itemOf(account)))
                    changed[at(member)] = other.csm;
                const CostTerms terms = planTerms(*problem, changed);
                for (std::size_t t = 0; t < costTermCount; ++t)
                    QCOMPARE(other.difference.values[t], terms.values[t] - report.terms.values[t]);
                QCOMPARE(other.total, terms.total() - report.objective);
                ++compared;
            }
        }
        QVERIFY(compared > 150);
    }
    void the_next_best_of_a_table_is_the_first_alternative_told() {
        Random random(34);
        int found = 0;
        for (int n = 0; n < 300; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 7, 4));
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            std::vector<CsmIndex> owners = report.owners;
            if (n % 4 == 0) // changed by hand, rules or not
                owners[0] = static_cast<CsmIndex>(random.below(at(problem->csmCount())));
            if (n % 4 == 1) // books as imported: outside the rules in many places
                for (CsmIndex& owner : owners)
                    owner = static_cast<CsmIndex>(random.below(at(problem->csmCount()) + 1)) - 1;
            const NextBestFinder finder(*problem, owners);
            for (std::int32_t i = 0; i < problem->accountCount(); ++i) {
                std::optional<NextBest> told;
                for (const Alternative& other : explain(*problem, owners, i).alternatives)
                    if (other.csm != noCsm && !told)
                        told = NextBest{other.csm, other.total};
                QVERIFY(finder.of(i) == told);
                found += told ? 1 : 0;
            }
        }
        QVERIFY(found > 200);
    }
    void an_optimal_plan_has_no_cheaper_alternative() {
        Random random(32);
        for (int n = 0; n < 100; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 6, 3));
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            if (report.objective != report.bound)
                continue;
            for (std::int32_t i = 0; i < problem->accountCount(); ++i)
                for (const Alternative& other : explain(*problem, report.owners, i).alternatives)
                    QVERIFY(other.total >= 0);
        }
    }
    void winner_alternatives_and_exclusions_cover_every_csm_once() {
        Random random(33);
        for (int n = 0; n < 100; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 6, 4));
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            const Explanation told = explain(*problem, report.owners, 0);
            std::vector<int> seen(at(problem->csmCount()) + 1, 0);
            const auto place = [&](CsmIndex csm) {
                return csm == noCsm ? seen.size() - 1 : at(csm);
            };
            ++seen[place(told.winner)];
            for (const Alternative& other : told.alternatives)
                ++seen[place(other.csm)];
            for (std::size_t k = 0; k < told.exclusions.size(); ++k) // several limits, one after
                if (k == 0 || told.exclusions[k].csm != told.exclusions[k - 1].csm)
                    ++seen[place(told.exclusions[k].csm)];
            for (std::size_t j = 0; j + 1 < seen.size(); ++j)
                QCOMPARE(seen[j], 1);
        }
    }
    void an_account_left_out_is_told_what_each_book_would_lack() {
        Random random(35);
        int told = 0;
        for (int n = 0; n < 300; ++n) {
            const auto problem = makeAssignmentProblem(test::tinyProblem(random, 7, 3));
            const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
            for (const UnassignedAccount& left : report.unassigned) {
                const Explanation why = explain(*problem, report.owners, left.account);
                for (const NearTaker& taker : nearestTakers(why)) {
                    if (taker.limits.front().limit == 0)
                        continue; // has no hours at all, which is all that is said
                    std::vector<CsmIndex> changed = report.owners;
                    for (const std::int32_t member :
                         problem->accountsOf(problem->itemOf(left.account)))
                        changed[at(member)] = taker.csm;
                    for (const Violation& broken : violations(*problem, changed)) {
                        if (broken.kind != ViolationKind::OverLimit || broken.csm != taker.csm ||
                            std::ranges::count(report.violations, broken) > 0)
                            continue;
                        QVERIFY(std::ranges::any_of(taker.limits, [&](const Exclusion& limit) {
                            return limit.load == broken.load && limit.limit == broken.limit;
                        }));
                        ++told;
                    }
                    QVERIFY(std::ranges::all_of(taker.limits, [](const Exclusion& limit) {
                        return limit.load > limit.limit;
                    }));
                }
            }
        }
        QVERIFY(told > 50);
    }
    void a_full_book_is_ruled_out_by_its_ratio() {
        ProblemInput input;
        for (int j = 0; j < 2; ++j) {
            CsmRow csm;
            csm.capacity = Minutes(1000);
            csm.ratioCapacity = 2;
            input.csms.push_back(csm);
        }
        input.firstArc.push_back(0);
        for (std::int32_t i = 0; i < 3; ++i) {
            AccountRow account;
            account.workload = Minutes(100);
            account.ratioUse = 1;
            account.unassignedPoints = 1'000'000 * micropointsPerPoint;
            account.fixedTo = i < 2 ? 0 : noCsm;
            input.accounts.push_back(account);
            input.arcs.push_back({0, 0, Minutes(-1)});
            input.arcs.push_back({1, 0, Minutes(-1)});
            input.firstArc.push_back(static_cast<std::int64_t>(input.arcs.size()));
        }
        input.ratioUnitsPerFull = 1;
        const auto problem = makeAssignmentProblem(std::move(input));
        const SolveReport report = solve(*problem, SolveOptions{}, JobControl());
        const Explanation told = explain(*problem, report.owners, 2);
        QCOMPARE(told.winner, 1);
        QCOMPARE(told.exclusions.size(), std::size_t{1});
        QCOMPARE(told.exclusions[0].rule, ExclusionRule::RatioMaximum);
        QCOMPARE(told.exclusions[0].load, std::int64_t{3});
        QCOMPARE(told.exclusions[0].limit, std::int64_t{2});
        QCOMPARE(explain(*problem, report.owners, 0).exclusions[0].rule, ExclusionRule::Fixed);
    }
};

HEADROOM_TEST(ExplanationTest)
#include "explanation_test.moc"
