#include "planner/hiring/supply.h"
#include "planner/plan_session/growth_bridge.h"
#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/hiring_sensitivity.h"
#include "planner/plan_session/staff_supply.h"
#include "planner/scenarios/key_edits.h"
#include "planner/scenarios/segment_need.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace headroom;
using namespace headroom::test;

namespace {
using Settings = std::vector<std::pair<const char*, const char*>>;
} // namespace

class HiringOutlookTest : public QObject {
    Q_OBJECT
  private slots:
    void month_zero_is_the_book_as_it_is() {
        const auto session = sampleSession();
        // So many new customers that hiring pays within the months shown.
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "3", "test"}));
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(outlook);
        double customers = 0.0;
        for (const HiringRow& row : outlook->plan.rows)
            if (row.month == 0)
                customers += row.growth.customers;
        QCOMPARE(customers, 300.0);
        QVERIFY(outlook->plan.total.total() <= outlook->withoutHires.total.total());
    }
    void a_segment_has_the_same_figures_as_on_the_other_pages_data() {
        QTest::addColumn<Settings>("settings");
        QTest::addColumn<QString>("binding"); // of the segment with the largest accounts
        QTest::newRow("as shipped") << Settings{} << "hours";
        QTest::newRow("without hours") << Settings{{"hiring.use_hours", "no"}} << "ratio";
        QTest::newRow("ARR counted, no cap") << Settings{{"hiring.use_arr_caps", "yes"}} << "hours";
        QTest::newRow("ARR counted")
            << Settings{{"hiring.use_arr_caps", "yes"}, {"level:CSM II.arr_cap", "1000000"}}
            << "arr";
        QTest::newRow("only the books are capped")
            << Settings{{"assignment.arr_caps_on", "yes"}, {"level:CSM II.arr_cap", "1000000"}}
            << "hours";
    }
    void a_segment_has_the_same_figures_as_on_the_other_pages() {
        QFETCH(Settings, settings);
        QFETCH(QString, binding);
        const auto session = sampleSession();
        for (const auto& [key, value] : settings)
            QVERIFY(session->apply(SetValue{key, value, "test"}));
        const auto state = session->state();
        QCOMPARE(
            demandViewName(
                segmentNeed(state->load.segments[0], state->policies[0], state->inputs).binding),
            binding.toStdString().c_str());
        const auto outlook = projectHiring(*state, withoutSimulation(), JobControl());
        QVERIFY(outlook);
        for (std::size_t s = 0; s < state->policies.size(); ++s) {
            const HiringRow& now = outlook->plan.rows[s];
            const SegmentLoad& load = state->load.segments[s];
            QVERIFY(std::abs(now.effective - load.fteInSeat) < 1e-9);
            QVERIFY(std::abs(now.required.fte - load.fteNeeded) < 1e-9);
            QVERIFY(std::abs(now.gap - load.gap) < 1e-9);
            const RequiredFte need = segmentNeed(load, state->policies[s], state->inputs);
            QCOMPARE(need.binding, now.required.binding);
            QVERIFY(std::abs(need.fte - load.fteNeeded) < 1e-9);
        }
    }
    void a_higher_service_level_hires_no_later_and_is_short_less() {
        const auto session = sampleSession();
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "3", "test"}));
        double missing = 1e300;
        std::size_t hires = 0;
        for (const char* level : {"0.3", "0.6", "0.95"}) {
            QVERIFY(session->apply(SetValue{"hiring.service_level", level, "test"}));
            const auto outlook =
                projectHiring(*session->state(), withoutSimulation(), JobControl());
            QVERIFY(outlook->plan.total.shortage < missing);
            QVERIFY(outlook->hires.size() >= hires);
            missing = outlook->plan.total.shortage;
            hires = outlook->hires.size();
        }
    }
    void without_backfill_hires_are_for_growth_only() {
        const auto session = sampleSession();
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "3", "test"}));
        const auto with = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(session->apply(SetValue{"hiring.backfill", "no", "test"}));
        const auto without = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(with && without);
        QVERIFY(without->hires.size() < with->hires.size());
        QVERIFY(without->plan.total.shortage > with->plan.total.shortage);
        for (const HireLine& line : without->hires)
            QCOMPARE(line.hire.reason, std::string("growth"));
    }
    void those_who_left_tell_the_attrition() {
        const auto session = sampleSession();
        const auto prepared = hiringCaseOf(*session->state()).value();
        for (const GrowthSource& source : prepared.sources)
            QCOMPARE(source.attrition, std::string("assumption")); // one leaver tells nothing
        const Date asOf = session->facts().asOf;
        PlanInputs inputs = session->state()->inputs;
        const auto leaverBefore = [&](int days) {
            const std::string id = "gone " + std::to_string(days);
            setKey(inputs, "csm:" + id, "new");
            setKey(inputs, "csm:" + id + ".end", toIso(asOf - std::chrono::days(days)));
            setKey(inputs, "csm:" + id + ".status", "leaver");
        };
        leaverBefore(730); // opens the two years that count
        for (const int days : {600, 500, 300, 100})
            leaverBefore(days);
        const auto state = deriveState(inputs).value();
        const auto evidence = attritionEvidence(*state);
        QCOMPARE(evidence.size(), state->policies.size());
        double leavers = 0.0;
        for (const AttritionEvidence& segment : evidence) {
            leavers += segment.leavers;
            QVERIFY(std::abs(segment.months - 24.0) < 0.1);
        }
        const auto seen = hiringCaseOf(*state).value();
        QVERIFY(leavers > 4.0 - 1e-9 && leavers < 5.0 + 1e-9); // the sample's own leaver too
        const double assumed = monthlyRate(state->policies[0].attritionYear);
        for (std::size_t s = 0; s < evidence.size(); ++s) {
            const double observed = evidence[s].leavers / evidence[s].personMonths;
            const double used = seen.hiringCase.segments[s].attritionMonthly;
            QVERIFY(used > std::min(assumed, observed) && used < std::max(assumed, observed));
            const double by_hand =
                (assumed * 120.0 + evidence[s].leavers) / (120.0 + evidence[s].personMonths);
            QVERIFY(std::abs(used - by_hand) < 1e-12);
            QVERIFY(seen.sources[s].attrition.find("person-months") != std::string::npos);
        }
        // What somebody typed is taken as said.
        setKey(inputs, "segment:" + state->policies[1].name + ".attrition_year", "0.3");
        const auto typed = hiringCaseOf(*deriveState(inputs).value()).value();
        QVERIFY(std::abs(typed.hiringCase.segments[1].attritionMonthly - monthlyRate(0.3)) < 1e-12);
        QCOMPARE(typed.sources[1].attrition, std::string("test"));
    }
    void a_bar_is_what_typing_the_assumption_changes() {
        const auto session = sampleSession();
        HiringRequest request = withoutSimulation();
        request.paths = 200;
        const auto outlook = projectHiring(*session->state(), request, JobControl()).value();
        const auto bars =
            hiringSensitivity(*session->state(), outlook, request, JobControl()).value();
        const auto barOf = [](const std::vector<TornadoBar>& all) {
            const auto bar = std::ranges::find_if(all, [](const TornadoBar& b) {
                return b.input == "new_logos" && b.setting == 1.2;
            });
            return bar->difference;
        };
        QVERIFY(session->apply(hiringAcceptance(outlook)));
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "1.2", "test"}));
        const auto anew = projectHiring(*session->state(), request, JobControl()).value();
        const double replanned = anew.plan.total.total() - outlook.plan.total.total();
        QVERIFY(std::abs(replanned - barOf(bars.replanned)) < 1e-3);
        request.keepPlan = true;
        const auto held = projectHiring(*session->state(), request, JobControl()).value();
        const double kept = held.simulation->cost.total.mean - outlook.simulation->cost.total.mean;
        QVERIFY(std::abs(kept - barOf(bars.kept)) < 1e-3);
    }
    void promotions_come_from_the_assumption_of_the_segment_below() {
        const auto session = sampleSession();
        const auto before = hiringCaseOf(*session->state()).value();
        const std::string key = "segment:" + session->state()->policies[1].name + ".promotion_year";
        const auto step =
            session->apply(editForKey(session->state()->inputs, key, "0.2", "test").value());
        QVERIFY(step);
        const auto after = hiringCaseOf(*session->state()).value();
        QCOMPARE(after.sources[1].promotionYear, 0.2);
        const auto seats = [](const PreparedHiringCase& prepared, std::size_t s) {
            return baseSupply(prepared.hiringCase.segments[s], 12).back().headcount;
        };
        QVERIFY(seats(after, 1) < seats(before, 1) - 0.05);
        QVERIFY(seats(after, 0) > seats(before, 0) + 0.05);
        QCOMPARE(seats(after, 2), seats(before, 2));
        QVERIFY(!editForKey(session->state()->inputs, key, "1", "test"));
        QVERIFY(session->undo(*step));
        QCOMPARE(hiringCaseOf(*session->state()).value().hiringCase, before.hiringCase);
    }
    void what_has_a_date_counts_after_the_first_year_too() {
        const auto session = sampleSession();
        const auto before = session->state();
        QVERIFY(session->apply(SetValue{"hiring.horizon_months", "36", "test"}));
        const Month now = Month::of(before->inputs.facts.asOf);
        const auto supply = [&session](int month) {
            double fte = 0.0;
            const auto prepared = hiringCaseOf(*session->state()).value();
            for (const HiringSegment& segment : prepared.hiringCase.segments)
                for (const StaffChange& change : segment.staffChanges)
                    fte += change.month == month ? change.fte : 0.0;
            return fte;
        };
        std::vector<std::string> stayers;
        for (std::size_t j = 0; j < before->capacity.size(); ++j)
            if (const Csm& csm = before->book->csms()[j]; before->capacity[j].inTeam && !csm.end)
                stayers.push_back(csm.id.value());
        QVERIFY(stayers.size() >= 2);
        const auto set = [&session](const std::string& key, const std::string& value) {
            return session->apply(editForKey(session->state()->inputs, key, value, "test").value());
        };
        const double planned = supply(20);
        QVERIFY(set("csm:" + stayers[0] + ".level", "CSM I"));
        const auto promoted =
            set("csm:" + stayers[0] + ".promotion", toIso((now + 20).firstDay()) + " Senior CSM");
        QVERIFY(promoted);
        QVERIFY(supply(20) > planned + 0.1);
        QVERIFY(session->undo(*promoted));
        QCOMPARE(supply(20), planned);
        QVERIFY(set("csm:" + stayers[1] + ".end", toIso((now + 29).lastDay())));
        QVERIFY(supply(30) < -0.1);
        const auto supplied = staffBySegment(*session->state(), 40);
        double lost = 0.0;
        for (const SegmentStaff& staff : supplied)
            lost += staff.lost[30];
        QVERIFY(lost > 0.1); // whom the plan replaces
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
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "4", "test"}));
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(outlook);
        bool late = false;
        for (const HireLine& line : outlook->hires) {
            QVERIFY(line.hire.start >= Month(2027, 6));
            QVERIFY(!line.trigger.starts_with("now")); // the requisition waits as well
            late = late || (line.hire.start == Month(2027, 6) && line.lateMonths > 0);
        }
        QVERIFY(late); // whom the freeze keeps waiting
    }
    void a_hire_that_is_put_off_by_hand_is_late_by_choice() {
        const auto session = sampleSession();
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "4", "test"}));
        const auto planned = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(planned && !planned->hires.empty());
        QVERIFY(session->apply(hiringAcceptance(*planned)));
        HiringRequest request = withoutSimulation();
        request.keepPlan = true;
        const auto kept = projectHiring(*session->state(), request, JobControl());
        QVERIFY(kept && kept->leftOut.empty());
        for (const HireLine& line : kept->hires)
            QVERIFY(line.lateCause != LateCause::Plan);
        const PlannedHire& first = planned->hires.front().hire;
        QVERIFY(session->apply(
            movedStart(session->state()->inputs.hires, first.id, first.start + 9, Month(2026, 6))
                .value()));
        const auto late = projectHiring(*session->state(), request, JobControl());
        QVERIFY(late);
        QVERIFY(std::ranges::any_of(late->hires, [](const HireLine& line) {
            return line.lateCause == LateCause::Plan && line.lateMonths > 0;
        }));
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
    void the_lines_add_up_to_what_a_budget_pays_for() {
        const auto session = sampleSession();
        const auto outlook = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(outlook && !outlook->hires.empty());
        double expected = 0.0;
        for (const HireLine& line : outlook->hires) {
            expected += line.costExpected;
            QVERIFY(line.costExpected < line.costHorizon); // some leave
        }
        const double spend = outlook->plan.total.spend() - outlook->withoutHires.total.spend();
        QVERIFY(std::abs(expected - spend) < 0.01);
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
    void a_hire_by_hand_after_the_months_shown_stays_in_the_plan() {
        const auto session = sampleSession();
        const Month month0 = Month::of(session->state()->inputs.facts.asOf);
        const int horizon = session->state()->inputs.hiring.horizonMonths;
        const PlannedHire late{HireId("Late"),
                               session->state()->policies.front().name,
                               month0 + (horizon + 1),
                               session->state()->inputs.workload.defaultLevel,
                               {},
                               "by hand",
                               true};
        QVERIFY(session->apply(SetHires{{late}}));
        const auto anew = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(anew);
        for (const HireLine& line : anew->hires)
            QVERIFY(line.hire.id != late.id);
        QVERIFY(session->apply(hiringAcceptance(*anew)));
        QVERIFY(std::ranges::count(session->state()->inputs.hires, late) == 1);
        QVERIFY(hasHiresOf(*session->state(), *anew));
    }
    void hires_in_force_are_known_in_any_order() {
        const auto session = sampleSession();
        QVERIFY(session->apply(SetValue{"hiring.new_logos_factor", "3", "test"}));
        const auto planned = projectHiring(*session->state(), withoutSimulation(), JobControl());
        QVERIFY(planned && planned->hires.size() >= 2);
        QVERIFY(!hasHiresOf(*session->state(), *planned));
        std::vector<PlannedHire> hires = hiresOf(*planned);
        std::ranges::reverse(hires);
        hires.front().reason = "noted otherwise";
        QVERIFY(session->apply(SetHires{hires}));
        QVERIFY(hasHiresOf(*session->state(), *planned));
        hires.front().region = "Elsewhere";
        QVERIFY(session->apply(SetHires{hires}));
        QVERIFY(!hasHiresOf(*session->state(), *planned));
        hires.erase(hires.begin());
        QVERIFY(session->apply(SetHires{hires}));
        QVERIFY(!hasHiresOf(*session->state(), *planned));
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
