#include "planner/hiring/hiring_plan.h"

#include "planner/base/text.h"
#include "planner/hiring/held_back.h"
#include "planner/hiring/hiring_case_json.h"
#include "planner/hiring/pool_builder.h"
#include "planner/hiring/requisitions.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

bool near(double actual, double expected, double tolerance) {
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("expected %.9f, got %.9f", expected, actual);
    return false;
}

StartPlan startsOf(const std::vector<std::vector<int>>& months, int last) {
    StartPlan plan;
    for (const auto& pool : months) {
        plan.emplace_back(static_cast<std::size_t>(last) + 1, 0);
        for (const int month : pool)
            ++plan.back()[static_cast<std::size_t>(month)];
    }
    return plan;
}

const std::vector<std::vector<int>> kBestStarts{{7, 16, 24, 31},
                                                {4, 4, 13, 18, 23, 28},
                                                {4, 4, 7, 10, 14, 16, 20, 22, 26, 28, 31},
                                                {4, 10, 15, 20, 25, 30, 34}};
const std::vector<std::vector<int>> kCappedStarts{{7, 16, 24, 31},
                                                  {4, 5, 13, 18, 23, 28},
                                                  {4, 4, 7, 10, 14, 16, 20, 22, 26, 28, 31},
                                                  {5, 10, 15, 20, 25, 30, 34}};

/// Half a unit of the last printed decimal, or 1e-6 relative.
bool cellAgrees(double actual, const std::string& printed) {
    const auto expected = parseDecimal(printed);
    if (!expected)
        return false;
    const auto point = printed.find('.');
    const auto decimals = point == std::string::npos ? 0 : printed.size() - point - 1;
    const double rounding = 0.501 * std::pow(10.0, -static_cast<double>(decimals));
    return near(actual, *expected, std::max(rounding, 1e-6 * std::abs(*expected)));
}

bool rowAgrees(const HiringRow& row, const std::string& name, const std::string& line) {
    const auto cells = split(line, ',');
    if (cells.size() != 14 || cells[1] != name)
        return false;
    const double values[] = {static_cast<double>(row.month),
                             0.0,
                             row.growth.newLogos,
                             row.growth.churned,
                             row.growth.migratedIn,
                             row.growth.migratedOut,
                             row.growth.customers,
                             row.growth.arr,
                             row.required.fte,
                             static_cast<double>(row.starts),
                             row.headcount,
                             row.effective,
                             row.gap,
                             row.coverage};
    for (std::size_t i = 0; i < cells.size(); ++i)
        if (i != 1 && !cellAgrees(values[i], cells[i]))
            return false;
    return true;
}

int cellsOfTableThatAgree(const char* table, const std::vector<std::vector<int>>& starts) {
    const auto hiringCase =
        hiringCaseFromJson(test::fileText(test::sharedFile("acceptance/hiring/caseB_input.json")));
    const auto plan = evaluateStarts(*hiringCase, startsOf(starts, 36));
    const auto lines =
        split(test::fileText(test::sharedFile(std::string("acceptance/hiring/") + table)), '\n');
    int agreeing = 0;
    for (std::size_t i = 0; i < plan->rows.size() && i + 1 < lines.size(); ++i)
        if (rowAgrees(plan->rows[i], hiringCase->segments[plan->rows[i].segment].name,
                      std::string(trimmed(lines[i + 1]))))
            ++agreeing;
    return agreeing;
}

bool acceptanceIsHere() {
    return std::filesystem::exists(test::sharedFile("acceptance/hiring/caseB_input.json"));
}

} // namespace

class HiringPlanTest : public QObject {
    Q_OBJECT

  private slots:
    void what_a_cap_or_a_budget_holds_back_is_named_late_and_why() {
        const HiringCase hiringCase = test::twoSegmentCase();
        const auto free = optimalPlan(hiringCase, HiringLimits{});
        QVERIFY(free);
        HiringLimits capped;
        capped.maxStartsPerMonth = 1;
        HiringLimits few;
        few.lookAheadMonths = 0;
        few.hires = 4;
        HiringLimits poor = few;
        poor.hires.reset();
        poor.budget = fixedSalaries(hiringCase, hiringCase.months) + 400'000.0;
        for (const auto& [limits, cause] :
             {std::pair(capped, LateCause::StartsCap), std::pair(few, LateCause::HireCount),
              std::pair(poor, LateCause::Budget)}) {
            auto plan = optimalPlan(hiringCase, limits);
            QVERIFY(plan);
            const std::vector<Requisition> before = plan->requisitions;
            nameHeldBack(*plan, *free, limits);
            int named = 0;
            for (std::size_t i = 0; i < before.size(); ++i) {
                const Requisition& hire = plan->requisitions[i];
                QVERIFY(hire.lateMonths >= before[i].lateMonths);
                QCOMPARE(hire.lateMonths > 0, hire.lateCause != LateCause::None);
                if (hire.lateMonths == before[i].lateMonths)
                    continue;
                ++named;
                QCOMPARE(hire.lateCause, cause);
                QVERIFY(hire.lateMonths <= hire.ramped - hire.needed);
            }
            QVERIFY2(named > 0, lateCauseName(cause));
        }
        QVERIFY(!withoutCaps(HiringLimits{}));
    }
    void hires_that_a_limit_leaves_out_are_counted() {
        const StartPlan free{{0, 2, 0, 1, 1}, {0, 0, 1, 0, 0}};
        QCOMPARE(leftOut({{0, 1, 0, 0}, {0, 0, 1, 0}}, free, 3), (std::vector<int>{2, 0}));
        QCOMPARE(leftOut(free, free, 4), (std::vector<int>{0, 0}));
    }
    void a_late_team_is_short_until_the_first_hires_are_ramped() {
        const auto plan =
            evaluateStarts(test::steadyGrowthCase(), startsOf({{4, 4, 6, 10, 14, 19}}, 24));
        QVERIFY(plan.has_value());
        const double table[][5] = {{0, 420.0, 6.0, 6.0, 0.0},
                                   {1, 436.6667, 6.238095, 6.0, -0.238095},
                                   {3, 470.0, 6.714286, 6.0, -0.714286},
                                   {4, 486.6667, 6.952381, 6.0, -0.952381},
                                   {5, 503.3333, 7.190476, 6.666667, -0.523810},
                                   {6, 520.0, 7.428571, 7.333333, -0.095238},
                                   {7, 536.6667, 7.666667, 8.333333, 0.666667},
                                   {8, 553.3333, 7.904762, 8.666667, 0.761905},
                                   {9, 570.0, 8.142857, 9.0, 0.857143},
                                   {12, 620.0, 8.857143, 9.666667, 0.809524},
                                   {13, 636.6667, 9.095238, 10.0, 0.904762},
                                   {17, 703.3333, 10.047619, 11.0, 0.952381},
                                   {22, 786.6667, 11.238095, 12.0, 0.761905},
                                   {24, 820.0, 11.714286, 12.0, 0.285714}};
        for (const auto& line : table) {
            const HiringRow& row = plan->rows[static_cast<std::size_t>(line[0])];
            QVERIFY(near(row.growth.customers, line[1], 5e-5));
            QVERIFY(near(row.required.fte, line[2], 5e-7));
            QVERIFY(near(row.effective, line[3], 5e-7));
            QVERIFY(near(row.gap, line[4], 5e-7));
        }
    }

    void late_hires_say_by_how_many_months() {
        const auto plan =
            evaluateStarts(test::steadyGrowthCase(), startsOf({{4, 4, 6, 10, 14, 19}}, 24));
        std::vector<Requisition> growth;
        for (const Requisition& hire : plan->requisitions)
            if (hire.reason == HireReason::Growth)
                growth.push_back(hire);
        QCOMPARE(growth.size(), std::size_t(6));
        QCOMPARE(growth[0].lateMonths, 6);
        QCOMPARE(growth[1].lateMonths, 2);
        QCOMPARE(growth[2].lateMonths, 0);
        const int open[] = {1, 1, 3, 7, 11, 16};
        const int needed[] = {1, 5, 9, 13, 17, 22};
        for (std::size_t i = 0; i < 6; ++i) {
            QCOMPARE(growth[i].open, open[i]);
            QCOMPARE(growth[i].offer, open[i] + 2);
            QCOMPARE(growth[i].start, open[i] + 3);
            QCOMPARE(growth[i].ramped, open[i] + 6);
            QCOMPARE(growth[i].needed, needed[i]);
            QVERIFY(near(growth[i].triggerCustomers, 320.0 + 70.0 * static_cast<double>(i), 1e-6));
        }
    }

    void each_segment_has_its_own_lead() {
        HiringCase hiringCase = test::twoSegmentCase();
        hiringCase.segments[1].timeToFill = 4;
        hiringCase.segments[1].candidateNotice = 2;
        QCOMPARE(hiringCase.firstStartOf(0), 4);
        QCOMPARE(hiringCase.firstStartOf(1), 7);
        const auto plan = optimalPlan(hiringCase, {});
        QVERIFY(plan.has_value());
        int earliest[] = {99, 99};
        for (const Requisition& hire : plan->requisitions) {
            if (!hire.segment)
                continue;
            const bool second = *hire.segment == 1;
            QCOMPARE(hire.start - hire.open, second ? 6 : 3);
            QCOMPARE(hire.offer - hire.open, second ? 4 : 2);
            earliest[*hire.segment] = std::min(earliest[*hire.segment], hire.start);
        }
        QVERIFY(earliest[0] >= 4 && earliest[1] >= 7);
    }

    void a_growing_team_needs_its_manager_in_time() {
        const auto plan =
            evaluateStarts(test::steadyGrowthCase(), startsOf({{4, 4, 6, 10, 14, 19}}, 24));
        QCOMPARE(plan->managers.front(), 1);
        QCOMPARE(plan->managers.back(), 2);
        std::vector<Requisition> managers;
        for (const Requisition& hire : plan->requisitions)
            if (hire.reason == HireReason::Manager)
                managers.push_back(hire);
        QCOMPARE(managers.size(), std::size_t(1));
        QCOMPARE(managers[0].needed, 4); // the eighth CSM starts
        QCOMPARE(managers[0].open, 1);
        QCOMPARE(managers[0].lateMonths, 2);
        QVERIFY(!managers[0].segment.has_value());
    }

    void without_growth_every_hire_replaces_a_leaver() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.segments[0].newPerMonth = 0.0;
        hiringCase.segments[0].attritionMonthly = 0.03;
        const auto plan = evaluateStarts(hiringCase, startsOf({{6, 12}}, 24));
        QCOMPARE(plan->requisitions.size(), std::size_t(2));
        for (const Requisition& hire : plan->requisitions)
            QCOMPARE(hire.reason, HireReason::Backfill);
    }

    void finance_gets_hires_by_calendar_quarter() {
        const auto quarters = hiresByQuarter({{0, 1, 0, 2, 0, 3}, {0, 0, 0, 1}}, Month(2026, 10));
        QCOMPARE(quarters.size(), std::size_t(2)); // November, December | January to March
        QCOMPARE(quarters[0].year, 2026);
        QCOMPARE(quarters[0].quarter, 4);
        QCOMPARE(quarters[0].hires, 1);
        QCOMPARE(quarters[1].year, 2027);
        QCOMPARE(quarters[1].quarter, 1);
        QCOMPARE(quarters[1].hires, 6);
    }

    void costs_are_salaries_hires_and_shortage() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.months = 2;
        const auto plan = evaluateStarts(hiringCase, startsOf({{2}}, 2));
        // base 6 people twice, one start in month 2 with no effect yet
        QVERIFY(near(plan->total.salary, 11'000.0 * 13.0, 1e-6));
        QVERIFY(near(plan->total.hire, 12'000.0, 1e-6));
        const double missing = 436.0 / 70.0 + 2.0 / 210.0 - 6.0 + (453.0 + 1.0 / 3.0) / 70.0 - 6.0;
        QVERIFY(near(plan->total.shortage, 26'880.0 * missing, 1e-6));
        QVERIFY(near(plan->objective, plan->total.total(), 1e-9));
    }

    void impossible_starts_are_refused() {
        const HiringCase hiringCase = test::steadyGrowthCase();
        QCOMPARE(evaluateStarts(hiringCase, {}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(evaluateStarts(hiringCase, {{0, -1}}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(evaluateStarts(hiringCase, {{1, 0}}).error().code, ErrorCode::OutOfRange);
    }

    void every_cell_of_the_published_tables_comes_out() {
        if (!acceptanceIsHere())
            QSKIP("acceptance/hiring is not on this machine");
        QCOMPARE(cellsOfTableThatAgree("caseB_uncapped.csv", kBestStarts), 37 * 4);
        QCOMPARE(cellsOfTableThatAgree("caseB_capped3.csv", kCappedStarts), 37 * 4);
    }

    void published_costs_per_pool_come_out() {
        if (!acceptanceIsHere())
            QSKIP("acceptance/hiring is not on this machine");
        const auto hiringCase = hiringCaseFromJson(
            test::fileText(test::sharedFile("acceptance/hiring/caseB_input.json")));
        const auto plan = evaluateStarts(*hiringCase, startsOf(kBestStarts, 36));
        const double table[4][3] = {{2'218'684.3767, 72'000, 24'598.3268},
                                    {3'348'016.7224, 90'000, 183'145.2047},
                                    {3'853'140.8016, 132'000, 143'209.8345},
                                    {2'310'332.7796, 70'000, 71'125.2570}};
        for (std::size_t s = 0; s < 4; ++s) {
            QVERIFY(near(plan->costs[s].salary, table[s][0], 6e-5));
            QVERIFY(near(plan->costs[s].hire, table[s][1], 6e-5));
            QVERIFY(near(plan->costs[s].shortage, table[s][2], 6e-5));
        }
        QVERIFY(near(plan->total.total(), 12'516'253.3034, 6e-5));
        const int managers[] = {3, 4, 5, 5};
        const double headcount[] = {19.0, 24.0694, 30.1676, 32.3709};
        for (std::size_t year = 0; year < 4; ++year) {
            double heads = 0.0;
            for (std::size_t s = 0; s < 4; ++s)
                heads += plan->rows[year * 12 * 4 + s].headcount;
            QVERIFY(near(heads, headcount[year], 5e-5));
            QCOMPARE(plan->managers[year * 12], managers[year]);
        }
    }
};

HEADROOM_TEST(HiringPlanTest)
#include "hiring_plan_test.moc"
