#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/bridge.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace headroom;
using namespace headroom::test;

namespace {

std::shared_ptr<const ScenarioState> stateWith(const std::vector<Edit>& edits) {
    PlanInputs inputs = smallInputs();
    for (const Edit& edit : edits)
        if (!applyEdit(inputs, edit))
            return nullptr;
    auto state = deriveState(std::move(inputs));
    return state ? *state : nullptr;
}

std::int64_t millionths(double value) {
    return std::llround(value * 1e6);
}

/// Do the steps lead from one end to the other, and their accounts make up each step?
bool addsUp(const Bridge& bridge) {
    std::int64_t at = bridge.from;
    for (const BridgeStep& step : bridge.steps) {
        std::int64_t accounts = 0;
        for (const BridgeAccount& account : step.accounts)
            accounts += account.after - account.before;
        if (step.before != at || accounts != step.delta())
            return false;
        at = step.after;
    }
    return at == bridge.to;
}

} // namespace

class BridgeTest : public QObject {
    Q_OBJECT
  private slots:
    void equal_scenarios_have_no_steps() {
        const auto state = stateWith({});
        const auto bridge = bridgeBetween(*state, *state, fteNeededMeasure());
        QVERIFY(bridge && bridge->steps.empty());
        QCOMPARE(bridge->from, bridge->to);
    }
    void steps_come_in_order_and_add_up() {
        const auto a = stateWith({});
        const auto b = stateWith({SetValue{"segment:Growth.ratio_target", "20", ""},
                                  SetValue{"threshold:Strategic.arr", "120000", ""},
                                  SetValue{"workload.uplift_red_health", "0.9", ""},
                                  SetValue{"hiring.new_logos_factor", "1.35", ""},
                                  SetValue{"hiring.churn_factor", "0.5", ""},
                                  AssignOwners{{{AccountId("A0"), CsmId("C1")}}}});
        const auto bridge = bridgeBetween(*a, *b, fteNeededMeasure());
        QVERIFY(bridge);
        std::vector<InputGroup> groups;
        for (const BridgeStep& step : bridge->steps)
            groups.push_back(step.group);
        const std::vector<InputGroup> expected = {InputGroup::Segmentation, InputGroup::Policies,
                                                  InputGroup::Workload,     InputGroup::Owners,
                                                  InputGroup::NewLogos,     InputGroup::Churn};
        QCOMPARE(groups, expected);
        QVERIFY(addsUp(*bridge));
        double needed = 0.0;
        for (const SegmentLoad& segment : b->load.segments)
            needed += segment.fteNeeded;
        QCOMPARE(bridge->to, millionths(needed));
        QVERIFY(bridge->steps[0].delta() != 0 && bridge->steps[1].delta() != 0);
        QCOMPARE(bridge->steps[3].delta(), 0);
        QCOMPARE(bridge->steps[1].changes,
                 std::vector<std::string>{"Set segment:Growth.ratio_target to 20"});
    }
    void what_the_arr_asks_for_is_shared_out_by_arr() {
        const auto a = stateWith({});
        const auto b = stateWith({SetValue{"level:CSM II.arr_cap", "100000", ""},
                                  SetValue{"hiring.use_arr_caps", "yes", ""}});
        const auto bridge = bridgeBetween(*a, *b, fteNeededMeasure());
        QVERIFY(bridge && !bridge->steps.empty());
        QVERIFY(bridge->to > bridge->from);
        QVERIFY(addsUp(*bridge));
    }
    void the_accounts_behind_a_threshold_are_those_that_change_segment() {
        // Two rules' ratios bind alone: without hours an account is worth 1 ÷ ratio.
        PlanInputs inputs = smallInputs();
        for (SegmentPolicy& policy : inputs.policies) {
            policy.activities.clear();
            policy.renewalHours = policy.onboardingHours = 0.0;
        }
        const auto a = deriveState(inputs);
        QVERIFY(applyEdit(inputs, SetValue{"threshold:Strategic.arr", "140000", ""}));
        const auto b = deriveState(inputs);
        const auto bridge = bridgeBetween(**a, **b, fteNeededMeasure());
        QVERIFY(bridge);
        QCOMPARE(bridge->steps.size(), std::size_t(1));
        const auto& accounts = bridge->steps[0].accounts;
        QCOMPARE(accounts.size(), std::size_t(3)); // 105K, 120K and 135K
        for (const BridgeAccount& account : accounts) {
            QCOMPARE(account.segmentBefore, std::string("Strategic"));
            QCOMPARE(account.segmentAfter, std::string("Growth"));
            QCOMPARE(account.before, millionths(1.0 / 24.0));
            QVERIFY(std::abs(account.after - millionths(1.0 / 40.0)) <= 1);
        }
        QVERIFY(addsUp(*bridge));
    }
    void the_busiest_book_is_explained_by_the_accounts_it_loses() {
        const auto a = stateWith({});
        const auto busiest = a->load.busiestCsm;
        QVERIFY(busiest);
        AssignOwners away;
        for (std::size_t i = 0; i < a->owners.size(); ++i)
            if (a->owners[i] == static_cast<std::int32_t>(*busiest))
                away.changes.push_back({a->book->accounts()[i].id, CsmId("C3")});
        const auto b = stateWith({away});
        const auto bridge = bridgeBetween(*a, *b, busiestBookMeasure());
        QVERIFY(bridge);
        QCOMPARE(bridge->steps.size(), std::size_t(1));
        QVERIFY(addsUp(*bridge));
        QVERIFY(std::abs(toFraction(b->load.busiest) - double(bridge->to) / 1e6) <= 0.0005);
    }
    void bridges_between_random_plans_add_up() {
        RandomEdits random(6);
        int steps = 0;
        for (int i = 0; i < 60; ++i) {
            std::shared_ptr<const ScenarioState> ends[2];
            for (auto& end : ends) {
                PlanInputs inputs = smallInputs();
                for (int k = 0; k < 15; ++k)
                    (void)applyEdit(inputs, random.next(inputs, i % 5 == 0));
                end = *deriveState(inputs);
            }
            const BridgeMeasure measure = i % 3 == 0   ? fteNeededMeasure()
                                          : i % 3 == 1 ? workloadMeasure()
                                                       : busiestBookMeasure();
            const auto bridge = bridgeBetween(*ends[0], *ends[1], measure);
            QVERIFY(bridge);
            QVERIFY(addsUp(*bridge));
            QCOMPARE(bridge->to, millionths(measure.measure(*ends[1])->value));
            steps += static_cast<int>(bridge->steps.size());
        }
        QVERIFY(steps > 200);
    }
};

HEADROOM_TEST(BridgeTest)
#include "bridge_test.moc"
