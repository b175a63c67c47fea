#include "planner/plan_session/finance_forecast.h"
#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/plan_history.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <functional>

using namespace headroom;
using namespace headroom::test;

namespace {

constexpr int months = 40;

/// The sample with a history of each segment up to the as-of month, or three months beyond:
/// `change` may alter a row, or drop it by saying no. `back` counts months before the as-of month.
std::shared_ptr<const ScenarioState>
stateWith(const std::function<bool(HistoryRow&, int back)>& change, int last = 0) {
    PlanInputs inputs = sampleInputs();
    const Month now = Month::of(inputs.facts.asOf);
    std::vector<HistoryRow> rows;
    for (int back = months - 1; back >= last; --back)
        for (const SegmentPolicy& policy : inputs.policies) {
            HistoryRow row;
            row.month = now - back;
            row.segment = policy.name;
            row.newLogos = 3.0 + (back % 3);
            row.churned = 1.0;
            if (change(row, back))
                rows.push_back(std::move(row));
        }
    History history = makeHistory(std::move(rows), {}).value();
    inputs.book =
        Book::make(inputs.book->accounts(), inputs.book->csms(), std::move(history)).value();
    return deriveState(inputs).value();
}

bool tells(const HiringOutlook& outlook, HistoryIssueKind kind) {
    return std::ranges::any_of(outlook.prepared.issues,
                               [kind](const HistoryIssue& issue) { return issue.kind == kind; });
}

/// Every figure a number, and uncertain enough to be honest.
void isSane(const HiringOutlook& outlook) {
    for (const HiringRow& row : outlook.plan.rows) {
        QVERIFY(std::isfinite(row.growth.customers) && row.growth.customers >= 0.0);
        QVERIFY(std::isfinite(row.required.fte + row.planned + row.effective));
    }
    QVERIFY(std::isfinite(outlook.plan.total.total()));
    for (const GrowthSource& source : outlook.prepared.sources)
        QVERIFY(std::isfinite(source.sigma) && source.sigma > 0.0);
}

HiringOutlook outlookOf(const ScenarioState& state) {
    return projectHiring(state, withoutSimulation(), JobControl()).value();
}

} // namespace

class PlanHistoryTest : public QObject {
    Q_OBJECT

    double sigmaOfGood_ = 0.0;

  private slots:
    void a_quarter_of_finance_follows_the_season_and_adds_up_exactly() {
        std::vector<HistoryRow> history;
        for (int t = 0; t < 48; ++t) {
            HistoryRow row;
            row.month = Month(2022, 7) + t;
            row.segment = "Growth";
            row.newLogos = 20.0 * (t % 3 == 2 ? 1.4 : 0.8); // quarters end with a rush
            history.push_back(row);
        }
        const auto whole = seasonalQuarter(100.0, Month(2026, 7), "growth", history);
        QCOMPARE(whole[0] + whole[1] + whole[2], 100.0);
        QVERIFY(whole[2] >= 44.0 && whole[2] <= 48.0 && whole[0] == std::floor(whole[0]));
        const auto part = seasonalQuarter(7.7, Month(2026, 10), "Growth", history);
        QCOMPARE(part[0] + part[1] + part[2], 7.7);
        QVERIFY(part[2] > 1.5 * part[0]);
        // a segment without a history takes the season of all; no history, no season
        QCOMPARE(seasonalQuarter(100.0, Month(2026, 7), "New", history), whole);
        QCOMPARE(seasonalQuarter(9.0, Month(2026, 7), "New", {}), std::vector<double>(3, 3.0));
    }
    void it_is_told_when_the_forecast_of_finance_ends_before_the_plan() {
        const auto sourceWith = [](int length, bool history) {
            PlanInputs inputs = sampleInputs();
            std::vector<ForecastRow> rows;
            for (int t = 1; t <= length; ++t)
                if (t != 3)
                    rows.push_back(
                        {Month::of(inputs.facts.asOf) + t, inputs.policies[1].name, 30.0, {}, {}});
            std::vector<HistoryRow> past;
            for (int t = -35; history && t <= 0; ++t) {
                HistoryRow row;
                row.month = Month::of(inputs.facts.asOf) + t;
                row.segment = inputs.policies[1].name;
                row.newLogos = 5.0;
                past.push_back(row);
            }
            inputs.book = Book::make(inputs.book->accounts(), inputs.book->csms(),
                                     makeHistory(std::move(past), std::move(rows)).value())
                              .value();
            return hiringCaseOf(*deriveState(inputs).value()).value();
        };
        const auto withHistory = sourceWith(15, true);
        QCOMPARE(*withHistory.sources[1].financeUntil, withHistory.month0 + 15);
        QVERIFY(withHistory.sources[1].afterFinance.starts_with("history, "));
        QVERIFY(withHistory.hiringCase.segments[1].newByMonth[2] < 20.0); // as history tells
        const auto alone = sourceWith(15, false);
        QCOMPARE(alone.sources[1].afterFinance, std::string("repeated"));
        QCOMPARE(alone.hiringCase.segments[1].newByMonth[2], 30.0); // as the month before
        QVERIFY(!sourceWith(24, true).sources[1].financeUntil);
    }
    void low_and_high_of_finance_tell_how_sure_it_is() {
        const auto withFinance = [](double low, double high) {
            PlanInputs inputs = sampleInputs();
            std::vector<ForecastRow> rows;
            for (int t = 1; t <= 12; ++t)
                rows.push_back({Month::of(inputs.facts.asOf) + t, inputs.policies[1].name, 30.0,
                                30.0 * low, 30.0 * high});
            History history = makeHistory(inputs.book->history().rows, std::move(rows)).value();
            inputs.book =
                Book::make(inputs.book->accounts(), inputs.book->csms(), std::move(history))
                    .value();
            return deriveState(inputs).value();
        };
        const auto wide = withFinance(0.6, 1.4);
        HiringRequest request = withoutSimulation();
        request.paths = 2000;
        const auto outlook = projectHiring(*wide, request, JobControl()).value();
        const GrowthSource& source = outlook.prepared.sources[1];
        QCOMPARE(source.newLogos, std::string("finance forecast, low to high"));
        QCOMPARE(source.newLogosMonth, 30.0);
        // .4 / 1.2816 of the mean, and lognormal
        QVERIFY(std::abs(source.sigma - 0.30) < 0.02);
        QCOMPARE(outlook.prepared.hiringCase.segments[1].growthSigma, source.sigma);
        const auto spread = [](const HiringOutlook& o) {
            const auto& d = o.simulation->at(SimulatedQuantity::Customers, 12, 1);
            return d.p90 - d.p10;
        };
        // 360 new customers ± 40 % at 80 %, and some noise
        QVERIFY(std::abs(spread(outlook) - 288.0) < 40.0);
        const auto narrow = projectHiring(*withFinance(0.9, 1.1), request, JobControl()).value();
        QVERIFY(spread(narrow) < 0.5 * spread(outlook));
        QVERIFY(!financeSigma({FinanceMonth{30.0, 18.0, 42.0}, std::nullopt}));
        const ForecastStep step = financeStep({30.0, 18.0, 42.0}, {});
        QVERIFY(step.lo80 == 18.0 && step.hi80 == 42.0 && step.lo95 < 12.0 && step.hi95 > 48.0);
    }
    void growth_that_cannot_go_on_is_told() {
        const auto fast = stateWith([](HistoryRow& row, int back) {
            row.newLogos = std::floor(10.0 * std::pow(1.2, 40 - back));
            return back < 36;
        });
        const auto prepared = hiringCaseOf(*fast).value();
        const auto bends =
            std::ranges::find(prepared.issues, HistoryIssueKind::Bends, &HistoryIssue::kind);
        QVERIFY(bends != prepared.issues.end());
        QVERIFY(bends->month > prepared.month0 && bends->month < prepared.month0 + 12);
        const auto calm = hiringCaseOf(*stateWith([](HistoryRow&, int) { return true; })).value();
        QVERIFY(std::ranges::find(calm.issues, HistoryIssueKind::Bends, &HistoryIssue::kind) ==
                calm.issues.end());
    }
    void initTestCase() {
        const auto outlook = outlookOf(*stateWith([](HistoryRow&, int) { return true; }));
        QVERIFY(outlook.prepared.issues.empty());
        isSane(outlook);
        sigmaOfGood_ = outlook.prepared.sources.front().sigma;
    }
    void a_strange_history_is_told_and_answered_data() {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("issue");
        const auto row = [](const char* name, int kind, HistoryIssueKind issue) {
            QTest::newRow(name) << kind << static_cast<int>(issue);
        };
        row("a month missing", 0, HistoryIssueKind::Gap);
        row("three months", 1, HistoryIssueKind::VeryShort);
        row("nobody ever came", 2, HistoryIssueKind::AllZero);
        row("one huge month", 3, HistoryIssueKind::Outlier);
        row("a year and a half", 4, HistoryIssueKind::ShortHistory);
    }
    void a_strange_history_is_told_and_answered() {
        QFETCH(int, kind);
        QFETCH(int, issue);
        const auto outlook = outlookOf(*stateWith([kind](HistoryRow& row, int back) {
            if (kind == 2)
                row.newLogos = 0.0;
            if (kind == 3 && back == 9)
                row.newLogos = 100'000.0;
            return !(kind == 0 && back == 14) && !(kind == 1 && back >= 3) &&
                   !(kind == 4 && back >= 18);
        }));
        QVERIFY(tells(outlook, static_cast<HistoryIssueKind>(issue)));
        isSane(outlook);
        if (kind != 2) // zeros are few, not uncertain
            QVERIFY(outlook.prepared.sources.front().sigma > sigmaOfGood_);
    }
    void months_after_the_as_of_date_are_left_out() {
        const auto state = stateWith(
            [](HistoryRow& row, int back) {
                if (back < 0)
                    row.newLogos = 777.0;
                return true;
            },
            -3);
        const auto outlook = outlookOf(*state);
        QVERIFY(tells(outlook, HistoryIssueKind::AfterAsOf));
        QCOMPARE(outlook.prepared.sources.front().sigma, sigmaOfGood_);
        const GrowthHistory history = planHistory(*state).value();
        for (const SegmentHistory& segment : history.segments)
            QCOMPARE(segment.last(), Month::of(state->inputs.facts.asOf));
        QCOMPARE(history.issues.front().amount, 3.0);
    }
    void growth_without_end_gives_a_plan() {
        const auto outlook = outlookOf(*stateWith([](HistoryRow& row, int back) {
            row.newLogos = std::floor(2.0 * std::pow(1.1, months - back));
            return true;
        }));
        isSane(outlook);
        QVERIFY(outlook.hires.size() > 10);
    }
    void a_negative_count_is_refused_with_its_month() {
        PlanInputs inputs = sampleInputs();
        HistoryRow row;
        row.month = Month::of(inputs.facts.asOf);
        row.segment = "Growth";
        row.newLogos = -3.0;
        const auto refused = makeHistory({row}, {});
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::OutOfRange);
    }
    void an_old_history_is_told_and_a_very_old_one_not_used() {
        const auto all = [](HistoryRow&, int) { return true; };
        const auto stale = outlookOf(*stateWith(all, 10));
        QVERIFY(tells(stale, HistoryIssueKind::Stale));
        QVERIFY(stale.prepared.sources.front().newLogosMonth > 0.0);
        const auto old = outlookOf(*stateWith(all, monthsUntilTooOld + 1));
        QVERIFY(tells(old, HistoryIssueKind::TooOld));
        QCOMPARE(old.prepared.sources.front().newLogosMonth, 0.0);
        QCOMPARE(old.prepared.sources.front().newLogos, std::string("not known: none"));
    }
    void rows_of_no_segment_are_shared_out_and_told() {
        const auto state = stateWith([](HistoryRow& row, int) {
            const bool kept = row.segment == "Growth";
            row.segment = "Galactic";
            return kept;
        });
        const GrowthHistory history = planHistory(*state).value();
        QCOMPARE(history.issues.front().kind, HistoryIssueKind::Spread);
        QCOMPARE(history.issues.front().segment, std::string("Galactic"));
        double logos = 0.0;
        for (const SegmentHistory& segment : history.segments)
            logos += segment.newLogos.back();
        QVERIFY(std::abs(logos - 3.0) < 1e-9);
    }
    void another_number_of_customers_than_the_plan_has_is_told() {
        const auto outlook = outlookOf(*stateWith([](HistoryRow& row, int) {
            row.closingCustomers = 100'000.0;
            return true;
        }));
        QVERIFY(tells(outlook, HistoryIssueKind::OtherCount));
        isSane(outlook);
    }
    void without_a_history_growth_is_not_known() {
        const auto state = stateWith([](HistoryRow&, int) { return false; });
        QVERIFY(planHistory(*state).value().segments.empty());
        isSane(outlookOf(*state));
    }
};

HEADROOM_TEST(PlanHistoryTest)
#include "plan_history_test.moc"
