#include "planner/plan_session/conflicts.h"
#include "planner/plan_session/plan_session.h"
#include "planner/plan_session/price_list.h"
#include "planner/plan_session/sample_content.h"
#include "planner/scenarios/key_edits.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

std::shared_ptr<const ScenarioState> sample() {
    SampleOptions options;
    options.accounts = 120;
    options.csms = 6;
    options.historyMonths = 0;
    return PlanSession::make(sampleContent(options).value(), nullptr).value()->state();
}

} // namespace

class PriceListTest : public QObject {
    Q_OBJECT
  private slots:
    void every_point_keeps_its_bound_and_changes_more_for_less_cost_data() {
        QTest::addColumn<bool>("byArr");
        QTest::newRow("accounts moved") << false;
        QTest::newRow("ARR moved") << true;
    }
    void every_point_keeps_its_bound_and_changes_more_for_less_cost() {
        QFETCH(const bool, byArr);
        PriceListRequest request;
        request.points = 5;
        request.measure = byArr ? ChangeMeasure::Arr : ChangeMeasure::Accounts;
        const auto list = priceList(sample(), request, JobControl());
        QVERIFY(list && list->points.size() > 1 && list->knee < list->points.size());
        QCOMPARE(list->measure, request.measure);
        for (std::size_t k = 0; k < list->points.size(); ++k) {
            const PricePoint& point = list->points[k];
            QVERIFY(point.bound <= point.objective);
            QVERIFY(point.busiestBound <= point.busiest);
            if (k == 0)
                continue;
            const PricePoint& before = list->points[k - 1];
            QVERIFY(byArr ? point.arrMoved > before.arrMoved : point.moves > before.moves);
            QVERIFY(point.busiest <= before.busiest);
            QVERIFY(point.keepsRules); // only today's books may break one, and come first
            if (before.keepsRules)
                QVERIFY(point.objective < before.objective);
        }
    }
    void the_bound_falls_with_more_moves() {
        const auto state = sample();
        const auto built = buildProblem(assignmentInputs(*state));
        QVERIFY(built);
        Permille last(1'000'000);
        for (const int moves : {0, 1, 2, 5, 20, 100}) {
            const Permille bound = busiestBound(*built, moves, Minutes(0));
            QVERIFY(bound <= last);
            last = bound;
        }
    }
    void a_segment_without_people_is_named_as_a_conflict() {
        const auto state = sample();
        PlanInputs inputs = state->inputs;
        for (const Csm& csm : state->book->csms()) {
            Csm changed = csm;
            changed.segments = {"Growth"};
            inputs.team[csm.id] = changed;
        }
        const auto conflicts = findConflicts(**deriveState(inputs));
        QVERIFY(conflicts && !conflicts->empty());
        QVERIFY(conflicts->front().needed > conflicts->front().available);
        QVERIFY(!conflicts->front().text.isEmpty());
    }
};

HEADROOM_TEST(PriceListTest)
#include "price_list_test.moc"
