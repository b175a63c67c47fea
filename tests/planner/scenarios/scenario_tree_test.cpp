#include "planner/scenarios/scenario_tree.h"
#include "tests/planner/scenarios/small_plans.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;
using namespace headroom::test;

namespace {

Edit hours(const char* value) {
    return SetValue{"workload.productive_hours", value, ""};
}

double hoursIn(const ScenarioTree& tree, ScenarioId id) {
    const auto state = tree.stateOf(id, smallInputs());
    return state ? state->inputs.workload.productiveHours : -1.0;
}

} // namespace

class ScenarioTreeTest : public QObject {
    Q_OBJECT
  private slots:
    void a_tree_begins_with_the_data_as_imported() {
        const ScenarioTree tree;
        QCOMPARE(tree.scenarios().size(), std::size_t(1));
        QCOMPARE(tree.find(rootScenario)->name, std::string("Current books"));
        QVERIFY(tree.stateOf(rootScenario, smallInputs())->inputs == smallInputs());
        QCOMPARE(tree.stateOf(7, smallInputs()).error().code, ErrorCode::UnknownScenario);
    }
    void a_scenario_stands_on_its_parent_as_it_was() {
        ScenarioTree tree;
        const ScenarioId plan = *tree.fork(rootScenario, " FY27 ");
        QCOMPARE(tree.find(plan)->name, std::string("FY27"));
        QVERIFY(tree.append(plan, hours("100")));
        const ScenarioId fast = *tree.fork(plan, "Fast growth");
        QVERIFY(tree.append(plan, hours("110")));
        QVERIFY(tree.append(fast, SetValue{"hiring.new_logos_factor", "1.35", ""}));
        QCOMPARE(hoursIn(tree, rootScenario), 97.5);
        QCOMPARE(hoursIn(tree, plan), 110.0);
        QCOMPARE(hoursIn(tree, fast), 100.0);
        QCOMPARE(tree.stateOf(fast, smallInputs())->inputs.hiring.newLogosFactor, 1.35);
    }
    void edits_below_a_fork_are_frozen() {
        ScenarioTree tree;
        const ScenarioId plan = *tree.fork(rootScenario, "Plan");
        QVERIFY(tree.append(plan, hours("100")));
        const ScenarioId child = *tree.fork(plan, "Child");
        QVERIFY(tree.append(plan, hours("110")));
        QVERIFY(*tree.dropLast(plan) == hours("110"));
        const auto frozen = tree.dropLast(plan);
        QCOMPARE(frozen.error().code, ErrorCode::FrozenEdit);
        QCOMPARE(frozen.error().subject, std::string("Child"));
        QVERIFY(tree.erase(child));
        QVERIFY(tree.dropLast(plan));
        QCOMPARE(tree.dropLast(plan).error().code, ErrorCode::NothingToUndo);
    }
    void names_are_unique_and_not_empty() {
        ScenarioTree tree;
        const ScenarioId one = *tree.fork(rootScenario, "One");
        QCOMPARE(tree.fork(rootScenario, "One ").error().code, ErrorCode::Duplicate);
        QCOMPARE(tree.fork(rootScenario, "  ").error().code, ErrorCode::BadValue);
        QCOMPARE(tree.fork(99, "Two").error().code, ErrorCode::UnknownScenario);
        QVERIFY(tree.rename(one, "One"));
        QCOMPARE(tree.rename(one, "Current books").error().code, ErrorCode::Duplicate);
        QVERIFY(tree.annotate(one, "why"));
        QCOMPARE(tree.find(one)->note, std::string("why"));
    }
    void erasing_takes_the_descendants_and_restoring_brings_them_back() {
        ScenarioTree tree;
        const ScenarioId a = *tree.fork(rootScenario, "A");
        QVERIFY(tree.append(a, hours("100")));
        const ScenarioId b = *tree.fork(a, "B");
        const ScenarioId c = *tree.fork(rootScenario, "C");
        const std::vector<Scenario> before = tree.scenarios();
        QCOMPARE(tree.erase(rootScenario).error().code, ErrorCode::OutOfRange);
        QVERIFY(tree.erase(a));
        QVERIFY(!tree.find(a) && !tree.find(b) && tree.find(c));
        QCOMPARE(tree.restore(before[2]).error().code, ErrorCode::UnknownScenario);
        QVERIFY(tree.restore(before[1]));
        QVERIFY(tree.restore(before[2]));
        QCOMPARE(tree.restore(before[2]).error().code, ErrorCode::Duplicate);
        QCOMPARE(tree.scenarios().size(), before.size());
        for (std::size_t i = 0; i < before.size(); ++i) {
            QCOMPARE(tree.scenarios()[i].id, before[i].id);
            QVERIFY(tree.scenarios()[i].edits == before[i].edits);
        }
        QVERIFY(*tree.fork(rootScenario, "D") > c);
        Scenario tooFar = before[2];
        tooFar.id = 50;
        tooFar.name = std::string("E");
        tooFar.forkSeq = 2;
        QCOMPARE(tree.restore(tooFar).error().code, ErrorCode::OutOfRange);
    }
    void what_no_longer_applies_is_skipped_and_named() {
        ScenarioTree tree;
        const ScenarioId plan = *tree.fork(rootScenario, "Plan");
        const AccountId a0("A0");
        const AccountId a11("A11");
        QVERIFY(tree.append(plan, AssignOwners{{{a11, CsmId("C0")}, {a0, CsmId("C1")}}}));
        QVERIFY(tree.append(plan, EditGroup{"g", {PinAccount{a11, CsmId("C0")}, hours("100")}}));
        QVERIFY(tree.append(plan, ChangeCsm{CsmId("C3"), std::nullopt, false}));
        PlanInputs later = smallInputs();
        later.book = laterBook();
        const auto state = tree.stateOf(plan, later);
        QVERIFY(state);
        QCOMPARE(state->skipped.size(), std::size_t(3));
        QCOMPARE(state->skipped[0].subject, std::string("A11"));
        QCOMPARE(state->skipped[1].code, ErrorCode::UnknownAccount);
        QCOMPARE(state->skipped[2].code, ErrorCode::UnknownCsm);
        QCOMPARE(state->inputs.owners, (std::map<AccountId, CsmId>{{a0, CsmId("C1")}}));
        QCOMPARE(state->inputs.workload.productiveHours, 100.0);
    }
};

HEADROOM_TEST(ScenarioTreeTest)
#include "scenario_tree_test.moc"
