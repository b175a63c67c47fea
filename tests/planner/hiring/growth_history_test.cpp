#include "planner/hiring/growth_history.h"

#include "planner/hiring/finance_split.h"
#include "planner/hiring/growth_rates.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <limits>

using namespace headroom;

namespace {

const Month kFirst(2025, 1);

HistoryEntry newLogosIn(int offset, double count) {
    HistoryEntry entry;
    entry.segment = "Growth";
    entry.month = kFirst + offset;
    entry.newLogos = count;
    return entry;
}

HistoryEntry closingIn(int offset, double count) {
    HistoryEntry entry;
    entry.segment = "Growth";
    entry.month = kFirst + offset;
    entry.customers = count;
    return entry;
}

bool tells(const GrowthHistory& history, HistoryIssueKind kind) {
    for (const HistoryIssue& issue : history.issues)
        if (issue.kind == kind)
            return true;
    return false;
}

} // namespace

class GrowthHistoryTest : public QObject {
    Q_OBJECT

  private slots:
    void months_are_sorted_within_their_segment() {
        auto other = newLogosIn(0, 9.0);
        other.segment = "Strategic";
        const auto history =
            makeGrowthHistory({newLogosIn(2, 3.0), other, newLogosIn(0, 1.0), newLogosIn(1, 2.0)});
        QVERIFY(history.has_value());
        QCOMPARE(history->segments.size(), std::size_t(2));
        QCOMPARE(history->segments[0].newLogos, (std::vector<double>{1.0, 2.0, 3.0}));
        QCOMPARE(history->segments[0].first, kFirst);
        QCOMPARE(history->segments[0].last(), kFirst + 2);
        QVERIFY(history->find("Strategic") != nullptr);
        QVERIFY(history->find("Nobody") == nullptr);
        QVERIFY(tells(*history, HistoryIssueKind::VeryShort));
    }

    void a_month_twice_is_refused_with_its_name() {
        const auto history = makeGrowthHistory({newLogosIn(0, 1.0), newLogosIn(0, 2.0)});
        QCOMPARE(history.error().code, ErrorCode::Duplicate);
        QCOMPARE(history.error().subject, std::string("Growth"));
        QVERIFY(history.error().detail.find("2025-01") != std::string::npos);
    }

    void negative_and_endless_counts_are_refused() {
        QCOMPARE(makeGrowthHistory({newLogosIn(0, -1.0)}).error().code, ErrorCode::OutOfRange);
        const double nan = std::numeric_limits<double>::quiet_NaN();
        QCOMPARE(makeGrowthHistory({newLogosIn(0, nan)}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(makeGrowthHistory({closingIn(0, -5.0)}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(makeGrowthHistory({}).error().code, ErrorCode::FileEmpty);
        QCOMPARE(makeGrowthHistory({closingIn(0, 1e16)}).error().code, ErrorCode::OutOfRange);
    }

    void a_segment_without_a_figure_does_not_spoil_the_others() {
        auto alone = closingIn(0, 5.0);
        alone.segment = "Strategic";
        const auto history = makeGrowthHistory({alone, newLogosIn(0, 1.0), newLogosIn(1, 2.0)});
        QVERIFY(history.has_value());
        QCOMPARE(history->segments.size(), std::size_t(1));
        QCOMPARE(history->segments[0].segment, std::string("Growth"));
        QVERIFY(tells(*history, HistoryIssueKind::NoValue));
        const auto none = makeGrowthHistory({closingIn(0, 5.0)});
        QVERIFY(none->segments.empty());
        QVERIFY(tells(*none, HistoryIssueKind::NoValue));
    }

    void last_months_without_a_figure_are_cut_and_told() {
        auto open = closingIn(3, 0.0);
        open.customers.reset();
        const auto history =
            makeGrowthHistory({newLogosIn(0, 1.0), newLogosIn(1, 2.0), newLogosIn(2, 3.0), open});
        QCOMPARE(history->segments[0].newLogos, (std::vector<double>{1.0, 2.0, 3.0}));
        QCOMPARE(history->segments[0].last(), kFirst + 2);
        QVERIFY(tells(*history, HistoryIssueKind::OpenEnd));
        QVERIFY(!tells(*history, HistoryIssueKind::Gap));
    }

    void after_a_gap_the_rest_is_used_and_the_gap_is_told() {
        const auto history =
            makeGrowthHistory({newLogosIn(0, 1.0), newLogosIn(5, 5.0), newLogosIn(6, 6.0)});
        QVERIFY(history.has_value());
        QCOMPARE(history->segments[0].newLogos, (std::vector<double>{5.0, 6.0}));
        QVERIFY(tells(*history, HistoryIssueKind::Gap));
    }

    void closing_counts_alone_give_net_adds() {
        const auto history =
            makeGrowthHistory({closingIn(0, 100.0), closingIn(1, 104.0), closingIn(2, 103.0)});
        QVERIFY(history.has_value());
        QVERIFY(history->segments[0].netAddsOnly);
        QCOMPARE(history->segments[0].newLogos, (std::vector<double>{4.0, -1.0}));
        QVERIFY(tells(*history, HistoryIssueKind::NetAddsOnly));
        QVERIFY(!tells(*history, HistoryIssueKind::Gap));
    }

    void closing_counts_with_churn_give_new_logos() {
        auto second = closingIn(1, 104.0);
        second.churned = 3.0;
        second.movedIn = 2.0;
        const auto history = makeGrowthHistory({closingIn(0, 100.0), second});
        QVERIFY(!history->segments[0].netAddsOnly);
        QCOMPARE(history->segments[0].newLogos, (std::vector<double>{5.0}));
    }

    void nobody_arrives_less_than_not_at_all() {
        auto second = closingIn(1, 90.0); // ten fewer, yet only three are said to have left
        second.churned = 3.0;
        const auto history = makeGrowthHistory({closingIn(0, 100.0), second});
        QCOMPARE(history->segments[0].newLogos, (std::vector<double>{0.0}));
    }

    void flows_that_do_not_add_up_are_told() {
        std::vector<HistoryEntry> entries;
        for (int t = 0; t < 8; ++t) {
            auto entry = newLogosIn(t, 2.0);
            entry.churned = 1.0;
            entry.customers = 100.0 + t + (t > 4 ? 3.0 : 0.0);
            entries.push_back(entry);
        }
        const auto history = makeGrowthHistory(entries);
        QVERIFY(tells(*history, HistoryIssueKind::DoesNotAddUp));
    }

    void strange_series_are_told_and_kept() {
        std::vector<HistoryEntry> zeros;
        std::vector<HistoryEntry> outlier;
        for (int t = 0; t < 30; ++t) {
            zeros.push_back(newLogosIn(t, 0.0));
            outlier.push_back(newLogosIn(t, t == 11 ? 500.0 : 4.0 + t % 3));
        }
        QVERIFY(tells(*makeGrowthHistory(zeros), HistoryIssueKind::AllZero));
        const auto history = makeGrowthHistory(outlier);
        QVERIFY(tells(*history, HistoryIssueKind::Outlier));
        QCOMPARE(history->issues.back().month, kFirst + 11);
        QCOMPARE(history->segments[0].newLogos[11], 500.0);
        QVERIFY(!tells(*history, HistoryIssueKind::ShortHistory));
    }

    void transition_rows_shrink_towards_their_prior() {
        const ShrunkRow row = shrunkMigrationRow({20.0}, 4800.0, {0.004}, 500.0);
        QVERIFY(std::abs(row.mean[0] - 0.004150943) < 5e-10);
        QCOMPARE(row.alpha.size(), std::size_t(2));
        QCOMPARE(row.alpha[0], 22.0);
        QCOMPARE(row.alpha[1], 4780.0 + 498.0);
    }

    void a_share_without_evidence_is_its_prior() {
        QCOMPARE(shrunkRate(0.0, 0.0, 0.01, 240.0).mean, 0.01);
        const ShrunkRate rate = shrunkRate(60.0, 2400.0, 0.01, 240.0);
        QVERIFY(rate.mean < 60.0 / 2400.0 && rate.mean > 0.01);
        QVERIFY(std::abs(rate.mean - 62.4 / 2640.0) < 1e-12);
    }

    void rates_come_from_flows_over_opening_stocks() {
        std::vector<HistoryEntry> entries;
        for (int t = 0; t < 25; ++t) {
            auto entry = newLogosIn(t, 10.0);
            entry.churned = 10.0;
            entry.customers = 1000.0;
            entry.arr = 1e6;
            entry.expansionArr = 5000.0;
            entry.contractionArr = 2000.0;
            entries.push_back(entry);
        }
        const SegmentRates rates = estimateRates(makeGrowthHistory(entries)->segments[0]);
        QVERIFY(std::abs(rates.churn->mean - 0.01) < 1e-9);
        QVERIFY(std::abs(*rates.expansion - 0.005) < 1e-12);
        QVERIFY(std::abs(*rates.contraction - 0.002) < 1e-12);
        // ARR stays level: 10 new logos replace 10 leavers of 1,000 each, less 3,000 net expansion
        QVERIFY(std::abs(*rates.newArr - 700.0) < 1e-9);
        QVERIFY(!rates.movedOut.has_value());
    }

    void quarters_split_with_their_profile_and_sum_exactly() {
        const std::vector<double> quarters{50.0, 61.7, 0.0, 1e9 / 3.0};
        const auto months = splitQuarters(quarters, {0.8, 0.9, 1.3});
        QVERIFY(months.has_value());
        QCOMPARE(months->size(), std::size_t(12));
        QVERIFY(std::abs((*months)[0] - 50.0 * 0.8 / 3.0) < 1e-12);
        for (std::size_t q = 0; q < 4; ++q)
            QVERIFY((*months)[3 * q] + (*months)[3 * q + 1] + (*months)[3 * q + 2] == quarters[q]);
    }

    void whole_logos_are_split_whole() {
        const auto months = splitQuartersWhole({50.0, 1.0, 7.0}, {0.8, 0.9, 1.3});
        QCOMPARE(*months, (std::vector<double>{13.0, 15.0, 22.0, 0.0, 0.0, 1.0, 2.0, 2.0, 3.0}));
        QCOMPARE(splitQuartersWhole({1.5}, {1.0, 1.0, 1.0}).error().code, ErrorCode::BadValue);
    }

    void a_profile_of_a_year_starts_at_the_month_given() {
        const auto months = splitQuarters({12.0}, {1, 1, 1, 1, 2, 3, 1, 1, 1, 1, 1, 1}, 4);
        QCOMPARE(*months, (std::vector<double>{2.0, 4.0, 6.0}));
    }

    void impossible_quarters_are_refused() {
        QCOMPARE(splitQuarters({-1.0}, {1, 1, 1}).error().code, ErrorCode::OutOfRange);
        QCOMPARE(splitQuarters({1.0}, {1, 1}).error().code, ErrorCode::BadValue);
        QCOMPARE(splitQuarters({1.0}, {0, 0, 0}).error().code, ErrorCode::BadValue);
        QCOMPARE(splitQuarters({1.0}, {1, -1, 1}).error().code, ErrorCode::OutOfRange);
    }
};

HEADROOM_TEST(GrowthHistoryTest)
#include "growth_history_test.moc"
