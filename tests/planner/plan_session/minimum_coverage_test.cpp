#include "planner/plan_session/hiring_outlook.h"
#include "planner/scenarios/key_edits.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

using Kind = CoverageNeed::Kind;

CoverageNeed needFor(const ScenarioState& state, Kind kind, const std::string& name) {
    for (const CoverageNeed& need : coverageNeeds(state))
        if (need.kind == kind && need.name == name)
            return need;
    qFatal("nobody needs %s", name.c_str());
}

/// The region, and language, of most accounts.
std::string mostCommon(const ScenarioState& state, Kind kind) {
    for (const CoverageNeed& need : coverageNeeds(state))
        if (need.kind == kind)
            return need.name;
    qFatal("no such kind");
}

/// The sample with nobody in the team who serves that region or speaks that language.
struct Uncovered {
    PlanInputs inputs = sampleInputs();
    std::string region, language;

    Uncovered() {
        const auto state = deriveState(inputs).value();
        region = mostCommon(*state, Kind::Region);
        language = mostCommon(*state, Kind::Language);
        for (const Csm& csm : state->book->csms()) {
            setKey(inputs, "csm:" + csm.id.value() + ".regions", "Antarctica");
            setKey(inputs, "csm:" + csm.id.value() + ".languages", "Klingon");
        }
    }
    HiringOutlook outlook(bool keep = false) const {
        HiringRequest request = withoutSimulation();
        request.keepPlan = keep;
        return projectHiring(*deriveState(inputs).value(), request, JobControl()).value();
    }
};

std::vector<HireLine> linesFor(const HiringOutlook& outlook) {
    std::vector<HireLine> lines;
    for (const HireLine& line : outlook.hires)
        if (isForCoverage(line.hire) == (line.trigger == coverageTrigger) &&
            isForCoverage(line.hire))
            lines.push_back(line);
    return lines;
}

} // namespace

class MinimumCoverageTest : public QObject {
    Q_OBJECT
  private slots:
    void without_a_rule_nothing_is_missing() {
        const Uncovered sample;
        const HiringOutlook outlook = sample.outlook();
        QVERIFY(!outlook.coverage.empty());
        for (const CoverageNeed& need : outlook.coverage)
            QCOMPARE(need.missing(), 0);
        QVERIFY(linesFor(outlook).empty());
        const auto state = deriveState(sample.inputs).value();
        QCOMPARE(needFor(*state, Kind::Region, sample.region).people, 0);
    }
    void whoever_names_no_region_serves_all() {
        Uncovered sample;
        setKey(sample.inputs, "hiring.minimum_per_region", "1");
        const auto csm = deriveState(sample.inputs).value()->book->csms().front();
        setKey(sample.inputs, "csm:" + csm.id.value() + ".regions", "");
        const auto state = deriveState(sample.inputs).value();
        QCOMPARE(needFor(*state, Kind::Region, sample.region).people, 1);
        QCOMPARE(needFor(*state, Kind::Region, sample.region).missing(), 0);
        // Somebody whose last day is known does not count.
        setKey(sample.inputs, "csm:" + csm.id.value() + ".end",
               toIso(sample.inputs.facts.asOf + std::chrono::days(40)));
        QCOMPARE(needFor(*deriveState(sample.inputs).value(), Kind::Region, sample.region).people,
                 0);
    }
    void a_region_that_nobody_serves_is_hired_for_at_once() {
        Uncovered sample;
        setKey(sample.inputs, "hiring.minimum_per_region", "2");
        const HiringOutlook outlook = sample.outlook();
        const auto lines = linesFor(outlook);
        const auto here = std::ranges::count(lines, sample.region,
                                             [](const HireLine& line) { return line.hire.region; });
        QCOMPARE(here, 2);
        for (const HireLine& line : lines)
            QCOMPARE(Month::of(line.start) - outlook.prepared.month0,
                     outlook.prepared.hiringCase.firstStartOf(line.segment));
    }
    void a_hire_by_hand_counts() {
        Uncovered sample;
        setKey(sample.inputs, "hiring.minimum_per_region", "1");
        PlannedHire hire;
        hire.id = HireId("mine");
        hire.segment = sample.inputs.policies.front().name;
        hire.region = sample.region;
        hire.start = Month::of(sample.inputs.facts.asOf) + 6;
        hire.byHand = true;
        sample.inputs.hires = {hire};
        for (const HireLine& line : linesFor(sample.outlook()))
            QVERIFY(line.hire.region != sample.region);
    }
    void one_person_can_fill_a_region_and_a_language() {
        Uncovered sample;
        setKey(sample.inputs, "hiring.minimum_per_region", "1");
        const std::size_t before = linesFor(sample.outlook()).size();
        setKey(sample.inputs, "hiring.minimum_per_language", "1");
        const auto state = deriveState(sample.inputs).value();
        std::size_t languages = 0;
        for (const CoverageNeed& need : coverageNeeds(*state))
            languages += need.kind == Kind::Language ? 1 : 0;
        const auto lines = linesFor(sample.outlook());
        QVERIFY(lines.size() >= std::max(before, languages));
        QVERIFY(lines.size() < before + languages);
        const bool both = std::ranges::any_of(lines, [&](const HireLine& line) {
            return line.hire.reason.find(sample.language) != std::string::npos &&
                   !line.hire.region.empty();
        });
        QVERIFY(both);
    }
    void a_cap_on_starts_is_kept() {
        Uncovered sample;
        setKey(sample.inputs, "hiring.minimum_per_region", "2");
        setKey(sample.inputs, "hiring.max_starts_month", "1");
        std::vector<Date> starts;
        for (const HireLine& line : sample.outlook().hires) {
            QVERIFY(std::ranges::find(starts, line.start) == starts.end());
            starts.push_back(line.start);
        }
        QVERIFY(starts.size() >= 2);
    }
    void accepted_they_keep_their_reason_and_are_not_hired_twice() {
        Uncovered sample;
        setKey(sample.inputs, "hiring.minimum_per_region", "1");
        const HiringOutlook planned = sample.outlook();
        sample.inputs.hires = hiresOf(planned);
        const HiringOutlook kept = sample.outlook(true);
        QCOMPARE(linesFor(kept).size(), linesFor(planned).size());
        const HiringOutlook again = sample.outlook();
        QVERIFY(hiresOf(again) == hiresOf(planned));
    }
    void every_segment_has_its_people() {
        PlanInputs inputs = sampleInputs();
        const auto state = deriveState(inputs).value();
        const std::string last = state->policies.back().name;
        for (const Csm& csm : state->book->csms())
            setKey(inputs, "csm:" + csm.id.value() + ".segments", state->policies.front().name);
        setKey(inputs, "hiring.minimum_per_segment", "1");
        const auto changed = deriveState(inputs).value();
        QCOMPARE(needFor(*changed, Kind::Segment, last).missing(), 1);
        QCOMPARE(needFor(*changed, Kind::Segment, state->policies.front().name).missing(), 0);
        const auto outlook = projectHiring(*changed, withoutSimulation(), JobControl()).value();
        QVERIFY(std::ranges::any_of(outlook.hires,
                                    [&](const HireLine& l) { return l.hire.segment == last; }));
    }
    void managers_are_added_as_the_team_outgrows_their_span() {
        PlanInputs inputs = sampleInputs();
        setKey(inputs, "hiring.minimum_per_segment", "8"); // more than the six there are
        setKey(inputs, "hiring.manager_span", "6");
        const auto outlook =
            projectHiring(*deriveState(inputs).value(), withoutSimulation(), JobControl()).value();
        QVERIFY(!outlook.managers.empty());
        int number = outlook.plan.managers.front();
        for (const ManagerLine& line : outlook.managers) {
            QCOMPARE(line.number, ++number);
            QVERIFY(line.csms > 6.0 * (line.number - 1));
            QVERIFY(line.openBy < line.start);
            QCOMPARE(Month::of(line.start), line.needed + line.lateMonths);
        }
        for (const HireLine& line : outlook.hires) // managers own no accounts
            QVERIFY(line.hire.reason != "manager");
    }
};

HEADROOM_TEST(MinimumCoverageTest)
#include "minimum_coverage_test.moc"
