#include "planner/workload/load_summary.h"
#include "planner/workload/touch_model.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

using Names = std::vector<std::string>;

/// Target ratios of policiesFor: they tell which shipped policy was taken.
std::vector<double> targets(const Names& names) {
    std::vector<double> ratios;
    for (const SegmentPolicy& policy : policiesFor(names))
        ratios.push_back(policy.ratioTarget);
    return ratios;
}

} // namespace

class TouchModelTest : public QObject {
    Q_OBJECT
  private slots:
    void target_ratio_times_base_hours_is_a_full_month() {
        for (const SegmentPolicy& policy : defaultPolicies())
            QVERIFY2(std::abs(policy.ratioTarget * baseHours(policy) - 97.5) < 1e-9,
                     policy.name.c_str());
        for (const RatioConsistency& row : ratioConsistency(defaultPolicies(), {})) {
            QVERIFY(row.agrees);
            QVERIFY(std::abs(row.difference) < 1e-9);
        }
    }
    void base_hours_are_a_twelfth_of_a_year_of_activities() {
        SegmentPolicy policy;
        policy.activities = {{"Call", 12.0, 0.75}, {"Review", 4.0, 3.0}}; // 9 + 12 hours
        QCOMPARE(baseHours(policy), 1.75);
    }
    void hours_that_disagree_with_the_ratio_are_told() {
        auto policies = defaultPolicies();
        policies[1].activities.push_back({"Training", 12.0, 0.2}); // + 0.2 h × 40 = 8 h
        const auto rows = ratioConsistency(policies, {});
        QVERIFY(!rows[1].agrees);
        QVERIFY(std::abs(rows[1].difference - 8.0 / 97.5) < 1e-12);
        QVERIFY(rows[0].agrees);
    }
    void shipped_ratios_and_ramps_are_those_of_the_product() {
        const auto policies = defaultPolicies();
        QCOMPARE(policies[0].ratioMax, 30.0);
        QCOMPARE(policies[3].ratioMax, 400.0);
        QCOMPARE(policies[0].ramp, (std::vector<double>{0.10, 0.25, 0.40, 0.60, 0.80, 1.00}));
        QCOMPARE(policies[2].ramp, (std::vector<double>{0.25, 0.50, 0.75, 1.00}));
        QCOMPARE(WorkloadAssumptions{}.levels, defaultLevels());
    }
    void names_of_other_files_find_their_policy() {
        QCOMPARE(targets({"Strategic", "Enterprise", "Mid-Market", "Scale"}),
                 (std::vector<double>{24, 40, 70, 300}));
        QCOMPARE(targets({"Enterprise", "Mid-Market", "SMB"}), (std::vector<double>{24, 70, 300}));
        QCOMPARE(targets({"ENT", "SMB", "Long tail"}), (std::vector<double>{24, 70, 300}));
        QCOMPARE(targets({"Digital", "tech touch"}), (std::vector<double>{300, 300}));
    }
    void unknown_names_take_the_policy_of_their_rank() {
        QCOMPARE(targets({"Ruby", "Opal", "Jade", "Amber", "Clay"}),
                 (std::vector<double>{24, 40, 70, 300, 300}));
        QCOMPARE(policiesFor({"Ruby"})[0].name, std::string("Ruby"));
    }
    void the_plans_own_policy_comes_before_the_shipped_one() {
        auto own = defaultPolicies();
        own[2].ratioTarget = 66.0;
        const auto matched = matchPolicies({"mid market", "Growth", "Partners"}, own);
        QCOMPARE(matched[0].ratioTarget, 66.0);
        QCOMPARE(matched[0].name, std::string("mid market"));
        QCOMPARE(matched[2].ratioTarget, 70.0); // third rank, as shipped
    }
    void roles_of_the_team_find_the_plans_segments() {
        const Names plan{"Strategic", "Growth", "Mid-market", "Tech-touch"};
        const auto found =
            matchSegments({"Enterprise", "Mid-Market", "Scale", "Strategic", "Cook"}, plan);
        QCOMPARE(found[0].value(), std::size_t(1));
        QCOMPARE(found[1].value(), std::size_t(2));
        QCOMPARE(found[2].value(), std::size_t(3));
        QCOMPARE(found[3].value(), std::size_t(0));
        QVERIFY(!found[4]);
    }
};

HEADROOM_TEST(TouchModelTest)
#include "touch_model_test.moc"
