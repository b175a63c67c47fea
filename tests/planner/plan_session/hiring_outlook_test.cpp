#include "planner/plan_session/growth_bridge.h"
#include "planner/plan_session/hiring_outlook.h"
#include "planner/scenarios/key_edits.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <set>

using namespace headroom;
using namespace headroom::test;

class HiringOutlookTest : public QObject {
    Q_OBJECT
  private slots:
    void month_zero_is_the_book_as_it_is() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(outlook);
        double customers = 0.0;
        for (const HiringRow& row : outlook->plan.rows)
            if (row.month == 0)
                customers += row.growth.customers;
        QCOMPARE(customers, 300.0);
        QVERIFY(outlook->plan.total.total() <= outlook->withoutHires.total.total());
    }
    void a_churn_rate_is_as_uncertain_as_its_history_is_short() {
        const auto session = sampleSession();
        const auto weights = [&session] {
            const auto prepared = hiringCaseOf(*session->state()).value();
            return simulationOptionsOf(prepared, HiringRequest()).churnEvidence;
        };
        const std::vector<double> before = weights();
        QCOMPARE(before.size(), session->state()->policies.size());
        for (const double accountMonths : before)
            QVERIFY(accountMonths > 240.0); // more than the prior alone
        const std::string key = "growth:" + session->state()->policies[1].name + ".churn_year";
        QVERIFY(session->apply(editForKey(session->state()->inputs, key, "0.1", "test").value()));
        QCOMPARE(weights()[1], 0.0); // what somebody typed is taken as said
        QCOMPARE(weights()[0], before[0]);
    }
    void accepted_hires_are_evaluated_as_they_are() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(session->apply(hiringAcceptance(*outlook)));
        QCOMPARE(session->state()->inputs.hires.size(), outlook->hires.size());
        HiringRequest request = withoutSimulation();
        request.keepPlan = true;
        const auto again = projectHiring(*session->state(), request, JobControl());
        QVERIFY(again && again->fromPlanInForce == !outlook->hires.empty());
        QCOMPARE(again->plan.total.total(), outlook->plan.total.total());
    }
    void a_freeze_leaves_no_start_before_its_end() {
        const auto session = sampleSession();
        QVERIFY(session->apply(
            editForKey(session->state()->inputs, "hiring.freeze_until", "2027-06", "test")
                .value()));
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(outlook);
        for (const HireLine& line : outlook->hires)
            QVERIFY(line.hire.start >= Month(2027, 6));
    }
    void dates_count_back_from_the_start() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(!outlook->hires.empty());
        const HireLine& line = outlook->hires.front();
        const SegmentPolicy& policy = session->state()->policies[line.segment];
        QCOMPARE((line.start - line.offerBy).count(), std::int64_t(std::lround(policy.noticeDays)));
        QVERIFY(line.openBy < line.offerBy && line.start < line.ramped);
    }
    void a_moved_start_is_kept_when_planned_anew() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(session->apply(hiringAcceptance(*outlook)));
        const PlannedHire last = session->state()->inputs.hires.back();
        const Month month0 = outlook->prepared.month0;
        auto edit =
            movedStart(session->state()->inputs.hires, last.id, last.start - 3, month0).value();
        QVERIFY(session->apply(std::move(edit)));
        for (const bool keep : {true, false}) {
            HiringRequest request = withoutSimulation();
            request.keepPlan = keep;
            const auto again = projectHiring(*session->state(), request, JobControl());
            QVERIFY(again);
            std::set<HireId> ids;
            Month start;
            for (const HireLine& line : again->hires) {
                QVERIFY(ids.insert(line.hire.id).second);
                if (line.hire.id == last.id)
                    start = line.hire.start;
            }
            QCOMPARE(start, last.start - 3);
            QVERIFY(session->apply(hiringAcceptance(*again)));
        }
    }
    void a_start_moves_to_no_month_that_is_over() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        const Month month0 = outlook->prepared.month0;
        const auto hires = hiresOf(*outlook);
        QVERIFY(!movedStart(hires, hires.front().id, month0, month0));
        QVERIFY(!movedStart(hires, HireId("nobody"), month0 + 3, month0));
    }
    void faster_growth_needs_more_and_the_bridge_adds_up() {
        const auto session = sampleSession();
        ScenarioId fast = rootScenario;
        for (const Scenario& scenario : session->tree().scenarios())
            if (scenario.name == "Fast growth")
                fast = scenario.id;
        const auto bridge = growthBridge(*session, session->shown(), fast);
        QVERIFY(bridge && bridge->to > bridge->from);
        std::int64_t at = bridge->from;
        for (const BridgeStep& step : bridge->steps)
            at += step.delta();
        QCOMPARE(at, bridge->to);
    }
};

HEADROOM_TEST(HiringOutlookTest)
#include "hiring_outlook_test.moc"
