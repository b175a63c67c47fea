#include "planner/workload/csm_capacity.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;
using namespace headroom::test;

namespace {

const Date asOf = makeDate(2026, 6, 30); // months: June 2026 … May 2027
constexpr std::int64_t fullMonth = 5850; // 97.5 h

CsmCapacity capacityOf(const Csm& csm, const WorkloadAssumptions& assumptions = {}) {
    return computeCapacity(*bookOf({}, {csm}), defaultPolicies(), assumptions, asOf)[0];
}

std::vector<std::int64_t> minutes(const CsmCapacity& capacity) {
    std::vector<std::int64_t> counts;
    for (const Minutes m : capacity.monthly)
        counts.push_back(m.count());
    return counts;
}

Csm serving(Csm csm, std::vector<std::string> segments) {
    csm.segments = std::move(segments);
    return csm;
}

} // namespace

class CsmCapacityTest : public QObject {
    Q_OBJECT
  private slots:
    void a_full_time_csm_gives_the_productive_hours() {
        const CsmCapacity capacity = capacityOf(fullTimeCsm("a"));
        QCOMPARE(minutes(capacity), std::vector<std::int64_t>(12, fullMonth));
        QCOMPARE(capacity.planning.count(), fullMonth);
        QCOMPARE(capacity.ratioCapacity.count(), std::int64_t(1000));
        QVERIFY(capacity.inTeam);
    }
    void fte_and_level_scale_hours_and_ratio() {
        Csm csm = fullTimeCsm("a");
        csm.fte = Permille(800);
        csm.level = "senior csm";
        const CsmCapacity capacity = capacityOf(csm);
        QCOMPARE(capacity.planning.count(), std::int64_t(5616));     // 0.8 × 1.2 × 5,850
        QCOMPARE(capacity.ratioCapacity.count(), std::int64_t(960)); // 0.8 × 1.2
        QCOMPARE(capacity.levelFactor, 1.2);
    }
    void the_level_is_the_plans_default_when_none_is_given() {
        WorkloadAssumptions assumptions;
        assumptions.defaultLevel = "CSM I";
        QCOMPARE(capacityOf(fullTimeCsm("a"), assumptions).levelFactor, 0.6);
        Csm csm = fullTimeCsm("b");
        csm.level = "Wizard";
        QCOMPARE(capacityOf(csm).levelFactor, 1.0);
    }
    void the_csms_own_arr_cap_comes_before_the_levels() {
        WorkloadAssumptions assumptions;
        assumptions.levels[1].arrCap = Money(3'000'000'00);
        Csm csm = fullTimeCsm("a");
        QVERIFY(capacityOf(csm, assumptions).arrCap == Money(3'000'000'00));
        csm.arrCap = Money(1'000'000'00);
        QVERIFY(capacityOf(csm, assumptions).arrCap == Money(1'000'000'00));
        QVERIFY(!capacityOf(fullTimeCsm("a")).arrCap);
    }
    void zero_fte_is_in_the_team_and_gives_nothing() {
        Csm csm = fullTimeCsm("a");
        csm.fte = Permille(0);
        const CsmCapacity capacity = capacityOf(csm);
        QVERIFY(capacity.inTeam);
        QCOMPARE(capacity.planning.count(), std::int64_t(0));
        QCOMPARE(capacity.ratioCapacity.count(), std::int64_t(0));
    }
    void a_ramp_counts_from_the_month_of_the_start() {
        // Growth 25/50/75/100 %, start 1 May: June is the second month
        Csm csm = serving(fullTimeCsm("a"), {"Growth"});
        csm.start = makeDate(2026, 5, 1);
        const auto months = minutes(capacityOf(csm));
        QCOMPARE(months[0], std::int64_t(2925));
        QCOMPARE(months[1], std::int64_t(4388)); // 4,387.5 rounded half up
        QCOMPARE(months[2], fullMonth);
        // (0.5 + 0.75 + 10) / 12 = 0.9375
        QCOMPARE(capacityOf(csm).planning.count(), std::int64_t(5484)); // 5,484.375
        QCOMPARE(capacityOf(csm).ratioCapacity.count(), std::int64_t(938));
    }
    void a_start_in_the_middle_of_a_month_counts_its_days() {
        // Starts 17 August: nothing before; 15 of 31 days × 25 %
        Csm csm = serving(fullTimeCsm("a"), {"Growth"});
        csm.start = makeDate(2026, 8, 17);
        const auto months = minutes(capacityOf(csm));
        QCOMPARE(months[1], std::int64_t(0));
        QCOMPARE(months[2], std::llround(5850.0 * 0.25 * 15 / 31)); // 708
        QCOMPARE(months[3], std::int64_t(2925));
        QCOMPARE(months[5], fullMonth);
    }
    void of_several_segments_the_longest_ramp_counts() {
        Csm csm = serving(fullTimeCsm("a"), {"Growth", "Strategic"});
        csm.start = makeDate(2026, 6, 1);
        QCOMPARE(minutes(capacityOf(csm))[0], std::int64_t(585)); // 10 %
        csm.segments.clear();                                     // any segment: the longest too
        QCOMPARE(minutes(capacityOf(csm))[0], std::int64_t(585));
        csm.segments = {"Scale"};                                  // means Tech-touch
        QCOMPARE(minutes(capacityOf(csm))[0], std::int64_t(1463)); // 25 %: 1,462.5
    }
    void leave_takes_its_days() {
        // 16 July … 10 August: 16 of July's 31 days and 10 of August's 31 are gone
        Csm csm = fullTimeCsm("a");
        csm.leaves = {{makeDate(2026, 7, 16), makeDate(2026, 8, 10)}};
        const auto months = minutes(capacityOf(csm));
        QCOMPARE(months[0], fullMonth);
        QCOMPARE(months[1], std::llround(5850.0 * 15 / 31)); // 2,831
        QCOMPARE(months[2], std::llround(5850.0 * 21 / 31)); // 3,963
        QCOMPARE(months[3], fullMonth);
    }
    void a_promotion_counts_from_its_day() {
        // CSM I (0.6) until 15 September, Senior CSM (1.2) for the other 15 of 30 days
        Csm csm = fullTimeCsm("a");
        csm.level = "CSM I";
        csm.promotion = LevelChange{makeDate(2026, 9, 16), "senior csm"};
        const CsmCapacity capacity = capacityOf(csm);
        const auto months = minutes(capacity);
        QCOMPARE(capacity.levelFactor, 0.6);
        QCOMPARE(months[2], std::llround(5850.0 * 0.6));
        QCOMPARE(months[3], std::llround(5850.0 * 0.9));
        QCOMPARE(months[4], std::llround(5850.0 * 1.2));
        QCOMPARE(capacity.planning.count(), std::llround(5850.0 * (3 * 0.6 + 0.9 + 8 * 1.2) / 12));
        QCOMPARE(capacity.ratioCapacity, permilleFromFraction((3 * 0.6 + 0.9 + 8 * 1.2) / 12));
        csm.promotion->from = makeDate(2020, 1, 1);
        QCOMPARE(capacityOf(csm).levelFactor, 1.2);
    }
    void dates_count_as_far_ahead_as_asked() {
        Csm csm = fullTimeCsm("a");
        csm.level = "CSM I";
        csm.promotion = LevelChange{makeDate(2028, 2, 1), "Senior CSM"}; // month 20
        csm.leaves = {{makeDate(2026, 9, 1), makeDate(2026, 9, 30)}};
        csm.end = makeDate(2028, 6, 30);
        const auto months =
            capacityByMonth(*bookOf({}, {csm}), defaultPolicies(), {}, asOf, 30).front();
        const auto firstYear = capacityOf(csm).monthly;
        QVERIFY(std::equal(firstYear.begin(), firstYear.end(), months.begin()));
        QCOMPARE(months[19].count(), std::llround(5850.0 * 0.6));
        QCOMPARE(months[20].count(), std::llround(5850.0 * 1.2));
        QCOMPARE(months[24].count(), std::llround(5850.0 * 1.2));
        QCOMPARE(months[25].count(), std::int64_t(0));
        csm.status = CsmStatus::Leaver;
        const auto gone = capacityByMonth(*bookOf({}, {csm}), defaultPolicies(), {}, asOf, 30);
        QCOMPARE(gone.front(), std::vector<Minutes>(30));
    }
    void leaves_that_overlap_count_once() {
        Csm csm = fullTimeCsm("a");
        csm.leaves = {{makeDate(2026, 9, 1), makeDate(2026, 9, 20)},
                      {makeDate(2026, 9, 5), makeDate(2026, 9, 10)},
                      {makeDate(2026, 9, 15), makeDate(2026, 9, 30)}};
        QCOMPARE(minutes(capacityOf(csm))[3], std::int64_t(0));
        csm.leaves = {{makeDate(2020, 1, 1), makeDate(2030, 1, 1)}};
        QCOMPARE(capacityOf(csm).planning.count(), std::int64_t(0));
    }
    void after_the_last_day_there_is_nothing() {
        // Last day 15 September: 15 of 30 days
        Csm csm = fullTimeCsm("a");
        csm.end = makeDate(2026, 9, 15);
        const CsmCapacity capacity = capacityOf(csm);
        QVERIFY(capacity.inTeam);
        QCOMPARE(minutes(capacity)[3], std::int64_t(2925));
        QCOMPARE(minutes(capacity)[4], std::int64_t(0));
        QCOMPARE(capacity.planning.count(), std::llround(5850.0 * 3.5 / 12)); // 1,706
    }
    void who_left_before_the_as_of_date_is_not_in_the_team() {
        Csm csm = fullTimeCsm("a");
        csm.end = asOf - std::chrono::days(1);
        QVERIFY(!capacityOf(csm).inTeam);
        QCOMPARE(capacityOf(csm).planning.count(), std::int64_t(0));
        csm.end = asOf;
        QVERIFY(capacityOf(csm).inTeam);
        csm.end.reset();
        csm.status = CsmStatus::NotInTeam;
        QVERIFY(!capacityOf(csm).inTeam);
    }
    void served_segments_are_found_by_name_and_alias() {
        const auto book =
            bookOf({}, {serving(fullTimeCsm("a"), {"Enterprise", "tech touch"}),
                        serving(fullTimeCsm("b"), {}), serving(fullTimeCsm("c"), {"Strategic"}),
                        serving(fullTimeCsm("d"), {"Somewhere"})});
        const auto served =
            servedSegments(*book, {"Strategic", "Growth", "Mid-market", "Tech-touch"});
        QCOMPARE(served[0], (std::vector<std::uint16_t>{1, 3}));
        QCOMPARE(served[1].size(), std::size_t(4));
        QCOMPARE(served[2], (std::vector<std::uint16_t>{0}));
        QCOMPARE(served[3].size(), std::size_t(4)); // unknown: any
    }
};

HEADROOM_TEST(CsmCapacityTest)
#include "csm_capacity_test.moc"
