#include "planner/base/random.h"
#include "planner/hiring/joint_search.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace headroom;

namespace {

/// A pool with up to `most` starts in each of the later months; small enough to enumerate.
PoolProblem randomPool(Random& random, std::size_t months, int most) {
    PoolProblem pool;
    pool.months = months;
    const double leave = 0.03 * random.uniform();
    const int ramp = static_cast<int>(random.below(3));
    const double salary = 8.0 + 8.0 * random.uniform();
    double survival = 1.0;
    for (std::size_t k = 0; k <= months; ++k) {
        pool.survival.push_back(survival);
        const double effect = static_cast<int>(k) < ramp ? 0.3 * static_cast<double>(k) : 1.0;
        pool.contribution.push_back(survival * effect);
        survival *= 1.0 - leave;
    }
    pool.startCost.assign(months + 1, 0.0);
    double paid = 0.0;
    for (std::size_t u = months; u >= 1; --u) {
        paid += salary * pool.survival[months - u];
        pool.startCost[u] = 10.0 + paid;
    }
    pool.resource.assign(months + 1, 1.0);
    pool.lower.assign(months + 1, 0);
    pool.upper.assign(months + 1, most);
    pool.upper[0] = pool.upper[1] = 0;
    pool.loss.resize(months + 1);
    const double shortage = salary * (1.0 + 4.0 * random.uniform());
    double gap = 1.5 * random.uniform();
    const int paths = static_cast<int>(random.between(1, 3));
    for (std::size_t t = 1; t <= months; ++t) {
        gap += 0.6 * random.uniform() - 0.1;
        std::vector<double> gaps;
        for (int i = 0; i < paths; ++i)
            gaps.push_back(gap + (paths > 1 ? random.normal() : 0.0));
        pool.loss[t] = LossCurve(gaps, shortage);
    }
    return pool;
}

/// Three years of a small team of dear people with a slow ramp that needs one more a year.
PoolProblem slowlyGrowingPool() {
    constexpr std::size_t months = 36;
    constexpr double salary = 15'000.0;
    constexpr double staying = 0.98655;
    const std::vector<double> ramp{0.1, 0.25, 0.4, 0.6, 0.8};
    PoolProblem pool;
    pool.months = months;
    pool.startCost.assign(months + 1, 0.0);
    double paid = 0.0;
    for (std::size_t k = 0; k <= months; ++k) {
        const double survival = std::pow(staying, static_cast<double>(k));
        pool.survival.push_back(survival);
        pool.contribution.push_back(survival * (k < ramp.size() ? ramp[k] : 1.0));
        paid += salary * survival;
        if (k < months)
            pool.startCost[months - k] = 18'000.0 + paid;
    }
    pool.resource.assign(months + 1, 1.0);
    pool.lower.assign(months + 1, 0);
    pool.upper.assign(months + 1, 31);
    std::fill(pool.upper.begin(), pool.upper.begin() + 4, 0);
    pool.loss.emplace_back();
    for (std::size_t t = 1; t <= months; ++t) {
        const auto month = static_cast<double>(t);
        const double gap = -0.19 + 0.1085 * month - 0.00055 * month * month;
        pool.loss.emplace_back(std::vector<double>{gap}, 75'000.0);
    }
    return pool;
}

void eachPlan(const JointProblem& problem, const std::function<void(const StartPlan&)>& visit) {
    StartPlan plan;
    for (const PoolProblem& pool : problem.pools)
        plan.push_back(pool.lower);
    while (true) {
        visit(plan);
        std::size_t p = 0;
        std::size_t u = 1;
        while (p < plan.size() && plan[p][u] == problem.pools[p].upper[u]) {
            plan[p][u] = problem.pools[p].lower[u];
            if (++u > problem.pools[p].months) {
                u = 1;
                ++p;
            }
        }
        if (p == plan.size())
            return;
        ++plan[p][u];
    }
}

bool keepsLimits(const JointProblem& problem, const StartPlan& plan) {
    double used = 0.0;
    for (std::size_t p = 0; p < plan.size(); ++p) {
        used += problem.pools[p].resourceUse(plan[p]);
        if (problem.pools[p].headcountMissing(plan[p]) > 0.0)
            return false;
    }
    for (std::size_t u = 1; problem.maxStartsPerMonth && u <= problem.pools[0].months; ++u) {
        int sum = 0;
        for (const auto& pool : plan)
            sum += pool[u];
        if (sum > *problem.maxStartsPerMonth)
            return false;
    }
    if (!problem.resourceLimit)
        return true;
    return problem.resourceExact ? std::abs(used - *problem.resourceLimit) < 1e-9
                                 : used <= *problem.resourceLimit + 1e-9;
}

double costOf(const JointProblem& problem, const StartPlan& plan) {
    double cost = 0.0;
    for (std::size_t p = 0; p < plan.size(); ++p)
        cost += problem.pools[p].cost(plan[p]);
    return cost;
}

double enumerated(const JointProblem& problem) {
    double best = std::numeric_limits<double>::infinity();
    eachPlan(problem, [&](const StartPlan& plan) {
        const double cost = costOf(problem, plan);
        if (cost < best && keepsLimits(problem, plan))
            best = cost;
    });
    return best;
}

/// Solves and compares with the enumeration; says what differs.
bool agreesWithEnumeration(const JointProblem& problem) {
    const double best = enumerated(problem);
    const auto plan = searchJoint(problem, {});
    if (!std::isfinite(best))
        return !plan && plan.error().code == ErrorCode::Infeasible;
    if (!plan) {
        qWarning("infeasible, but %.6f is possible", best);
        return false;
    }
    const double told = costOf(problem, plan->starts);
    const bool agrees = plan->proved && std::abs(plan->cost - best) < 1e-6 &&
                        std::abs(told - best) < 1e-6 && keepsLimits(problem, plan->starts);
    if (!agrees)
        qWarning("expected %.6f, got %.6f (evaluates to %.6f, bound %.6f, proved %d)", best,
                 plan->cost, told, plan->lowerBound, plan->proved ? 1 : 0);
    return agrees;
}

bool same(const PoolSearchResult& a, const PoolSearchResult& b) {
    const auto sameChoice = [](const PoolChoice& one, const PoolChoice& other) {
        return one.starts == other.starts && one.cost == other.cost;
    };
    return std::ranges::equal(a.choices, b.choices, sameChoice) && a.lowerBound == b.lowerBound &&
           a.unexamined == b.unexamined && a.complete == b.complete && a.labels == b.labels;
}

} // namespace

class JointSearchTest : public QObject {
    Q_OBJECT

  private slots:
    void two_hundred_random_pools_agree_with_enumeration() {
        Random random(7);
        for (int i = 0; i < 200; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 8, 2)};
            QVERIFY2(agreesWithEnumeration(problem), qPrintable(QString::number(i)));
        }
    }

    void dear_people_whose_capacity_has_no_price_for_months_are_planned_to_the_end() {
        // No shortage is priced in months 8 to 12, so starts there cost nothing by the prices
        // alone: a hundred of them must not crowd out the few plans worth a look.
        const PoolSearchResult found = searchPool(slowlyGrowingPool(), PoolTask{}, SearchEffort{});
        QVERIFY(found.complete);
        QCOMPARE(found.lowerBound, found.choices.front().cost);
        QVERIFY2(found.labels < 5'000, qPrintable(QString::number(found.labels)));
    }

    void random_pools_with_promised_starts_and_a_floor_agree() {
        Random random(8);
        for (int i = 0; i < 60; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 8, 2)};
            PoolProblem& pool = problem.pools[0];
            pool.lower[2 + random.below(7)] = 1;
            pool.minimumAdded.assign(9, 0.0);
            for (std::size_t t = 3; t <= 8; ++t)
                pool.minimumAdded[t] = 1.7 + 0.3 * static_cast<double>(t) * random.uniform();
            QVERIFY2(agreesWithEnumeration(problem), qPrintable(QString::number(i)));
        }
    }

    void caps_on_starts_per_month_agree() {
        Random random(9);
        for (int i = 0; i < 40; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 6, 2), randomPool(random, 6, 2)};
            problem.maxStartsPerMonth = static_cast<int>(random.between(1, 2));
            QVERIFY2(agreesWithEnumeration(problem), qPrintable(QString::number(i)));
        }
    }

    void exact_numbers_of_hires_agree() {
        Random random(10);
        for (int i = 0; i < 40; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 6, 2), randomPool(random, 6, 2)};
            problem.resourceLimit = static_cast<double>(random.between(0, 11));
            problem.resourceExact = true;
            QVERIFY2(agreesWithEnumeration(problem), qPrintable(QString::number(i)));
        }
    }

    void budgets_agree() {
        Random random(11);
        for (int i = 0; i < 40; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 6, 2), randomPool(random, 6, 2)};
            for (PoolProblem& pool : problem.pools)
                pool.resource = pool.startCost;
            problem.resourceLimit = 400.0 * random.uniform();
            QVERIFY2(agreesWithEnumeration(problem), qPrintable(QString::number(i)));
        }
    }

    void a_cap_and_a_number_of_hires_together_agree() {
        Random random(12);
        for (int i = 0; i < 25; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 6, 2), randomPool(random, 6, 2)};
            problem.maxStartsPerMonth = 1;
            problem.resourceLimit = static_cast<double>(random.between(0, 6));
            problem.resourceExact = true;
            QVERIFY2(agreesWithEnumeration(problem), qPrintable(QString::number(i)));
        }
    }

    void cut_short_the_bound_stays_below_the_optimum() {
        Random random(13);
        for (int i = 0; i < 60; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 8, 2)};
            SearchEffort effort;
            effort.labelsPerMonth = 2;
            const auto plan = searchJoint(problem, effort);
            const double best = enumerated(problem);
            QVERIFY(plan->lowerBound <= best + 1e-6);
            QVERIFY(plan->cost >= best - 1e-6);
            if (plan->proved)
                QVERIFY(std::abs(plan->cost - best) < 1e-6);
        }
    }

    void looking_at_few_candidates_at_once_changes_nothing() {
        Random random(16);
        for (int i = 0; i < 60; ++i) {
            PoolProblem pool = randomPool(random, 9, 4);
            if (i % 3 == 0)
                pool.minimumAdded.assign(10, 0.4);
            const auto task = PoolTask{Frontier(i % 3), i % 2 == 0 ? 5.0 : 40.0};
            for (const std::size_t most : {7U, 40U, 6000U}) {
                SearchEffort effort;
                effort.labelsPerMonth = most;
                const PoolSearchResult all = searchPool(pool, task, effort);
                for (const std::size_t atOnce : {1U, 5U, 50U}) {
                    effort.candidatesAtOnce = atOnce;
                    QVERIFY(same(all, searchPool(pool, task, effort)));
                }
            }
        }
    }

    void cut_short_a_number_of_hires_is_still_proved_as_a_rule() {
        Random random(14);
        int proved = 0;
        for (int i = 0; i < 40; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 6, 2), randomPool(random, 6, 2)};
            problem.resourceLimit = static_cast<double>(random.between(2, 9));
            problem.resourceExact = true;
            SearchEffort effort;
            effort.labelsPerMonth = 6;
            const double best = enumerated(problem);
            const auto plan = searchJoint(problem, effort);
            QVERIFY(plan.has_value() && keepsLimits(problem, plan->starts));
            QVERIFY(plan->lowerBound <= best + 1e-6);
            QVERIFY(plan->cost >= best - 1e-6);
            if (plan->proved)
                QVERIFY(std::abs(plan->cost - best) < 1e-6);
            proved += plan->proved ? 1 : 0;
        }
        QVERIFY2(proved >= 30, qPrintable(QString::number(proved)));
    }

    void prices_never_overstate_the_bound() {
        Random random(14);
        for (int i = 0; i < 100; ++i) {
            JointProblem problem;
            problem.pools = {randomPool(random, 7, 2)};
            const PoolPrices prices = relaxPool(problem.pools[0]);
            const double bound = boundFrom(problem.pools[0], prices).value;
            const double best = enumerated(problem);
            QVERIFY(bound <= best + 1e-7);
            QVERIFY(bound >= 0.5 * best); // and says something
        }
    }

    void loss_curves_are_convex_and_their_tangents_lie_below() {
        Random random(15);
        std::vector<double> gaps;
        for (int i = 0; i < 50; ++i)
            gaps.push_back(3.0 * random.normal());
        const LossCurve curve(gaps, 20.0);
        double direct = 0.0;
        for (const double gap : gaps)
            direct += std::max(0.0, gap - 0.7) * 20.0 / 50.0;
        QVERIFY(std::abs(curve.value(0.7) - direct) < 1e-9);
        for (double share = 0.0; share <= 1.0; share += 0.03) {
            const double intercept = curve.intercept(20.0 * share);
            double closest = std::numeric_limits<double>::infinity();
            for (double added = -12.0; added <= 12.0; added += 0.01)
                closest = std::min(closest, curve.value(added) + 20.0 * share * added);
            QVERIFY(intercept <= closest + 1e-9);
            QVERIFY(intercept >= closest - 0.2);
        }
    }
};

HEADROOM_TEST(JointSearchTest)
#include "joint_search_test.moc"
