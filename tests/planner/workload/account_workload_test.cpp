#include "planner/base/random.h"
#include "planner/workload/account_workload.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>
#include <numeric>

using namespace headroom;
using namespace headroom::test;

namespace {

const Date asOf = makeDate(2026, 6, 30); // months: June 2026 … May 2027

SegmentedBook segmented(std::vector<Account> accounts) {
    return segmentBook(bookOf(std::move(accounts)), defaultSegmentRules(), {}, {});
}

HoursBreakdown hoursOf(const SegmentedBook& book, std::size_t account, Date day = asOf) {
    return accountHours(book, segmentNorms(book), defaultPolicies(), {}, day, account);
}

HoursBreakdown hoursOfOne(const Account& account, Date day = asOf) {
    return hoursOf(segmented({account}), 0, day);
}

double sum(const std::array<double, workloadMonths>& months) {
    return std::accumulate(months.begin(), months.end(), 0.0);
}

bool isAbout(double actual, double expected) {
    const bool about = std::abs(actual - expected) < 1e-9;
    if (!about)
        qWarning("%.12g instead of %.12g", actual, expected);
    return about;
}

Account randomAccount(Random& random, int number) {
    Account account = accountWithArr("A" + std::to_string(number), random.between(0, 200) * 1000);
    if (random.below(5) == 0)
        account.arr.reset();
    if (random.below(3) > 0)
        account.health = static_cast<int>(random.below(101));
    if (random.below(3) > 0)
        account.renewalDate = asOf + std::chrono::days(random.between(-900, 900));
    if (random.below(3) > 0)
        account.customerSince = asOf - std::chrono::days(random.between(-60, 400));
    if (random.below(4) > 0)
        setInput(account, ComplexityInput::Products, static_cast<double>(random.below(9)));
    return account;
}

} // namespace

class AccountWorkloadTest : public QObject {
    Q_OBJECT
  private slots:
    void a_growth_account_with_nothing_special_needs_its_base_hours() {
        const HoursBreakdown hours = hoursOfOne(accountWithArr("a", 30'000));
        QVERIFY(isAbout(hours.base, 97.5 / 40.0)); // 2.4375
        QVERIFY(isAbout(hours.average, 2.4375));
        QVERIFY(isAbout(hours.peak, 2.4375));
        QVERIFY(isAbout(hours.total[11], 2.4375));
    }
    void uplifts_add_and_do_not_multiply() {
        // Strategic: medians over 100, 100, 400 thousand = 100 → 400 is above 2 × 100: +0.3;
        // red health +0.5; scores 50/3 = 16.7, 50, 83.3, third quartile 66.7 < 83.3: +0.2
        std::vector<Account> accounts{accountWithArr("a", 100'000), accountWithArr("b", 100'000),
                                      accountWithArr("c", 400'000)};
        for (std::size_t i = 0; i < 3; ++i)
            setInput(accounts[i], ComplexityInput::Products, static_cast<double>(i));
        accounts[2].health = 39;
        accounts[1].health = 40;
        accounts[0].health = 75;
        const SegmentedBook book = segmented(accounts);
        const HoursBreakdown large = hoursOf(book, 2);
        QVERIFY(isAbout(large.average, 97.5 / 24.0 * 2.0)); // 4.0625 × (1 + 0.3 + 0.5 + 0.2)
        QVERIFY(isAbout(large.upliftLargeArr, 0.3));
        QVERIFY(isAbout(large.upliftHealth, 0.5));
        QVERIFY(isAbout(large.upliftComplexity, 0.2));
        QVERIFY(isAbout(hoursOf(book, 1).average, 4.0625 * 1.2)); // amber
        QVERIFY(isAbout(hoursOf(book, 0).average, 4.0625));       // green
    }
    void twice_the_median_is_not_yet_large() {
        const SegmentedBook book =
            segmented({accountWithArr("a", 30'000), accountWithArr("b", 30'000),
                       accountWithArr("c", 60'000)});
        QCOMPARE(hoursOf(book, 2).upliftLargeArr, 0.0);
    }
    void renewal_hours_fall_on_the_120_days_before_the_date() {
        // Growth, 2 h before 2026-12-10: from 12 August (20 days), September 30, October 31,
        // November 30, 1…9 December 9: 120 days.
        Account account = accountWithArr("a", 30'000);
        account.renewalDate = makeDate(2026, 12, 10);
        const HoursBreakdown hours = hoursOfOne(account);
        QVERIFY(isAbout(hours.renewal[2], 2.0 * 20 / 120));
        QVERIFY(isAbout(hours.renewal[3], 2.0 * 30 / 120));
        QVERIFY(isAbout(hours.renewal[4], 2.0 * 31 / 120));
        QVERIFY(isAbout(hours.renewal[5], 2.0 * 30 / 120));
        QVERIFY(isAbout(hours.renewal[6], 2.0 * 9 / 120));
        QVERIFY(isAbout(sum(hours.renewal), 2.0));
        QVERIFY(isAbout(hours.average, 2.4375 + 2.0 / 12.0));
        // the busiest three months are September, October, November: 91 of 120 days
        QVERIFY(isAbout(hours.peak, 2.4375 + 2.0 * 91 / 120 / 3.0));
    }
    void a_renewal_today_has_its_last_month_behind_it_and_the_next_ahead() {
        // Window 2 March … 29 June 2026: 29 days in June. Next one ends 29 June 2027, so
        // March (30 days from the 2nd), April 30, May 31 of 2027 are within the 12 months.
        Account account = accountWithArr("a", 30'000);
        account.renewalDate = asOf;
        const HoursBreakdown hours = hoursOfOne(account);
        QVERIFY(isAbout(hours.renewal[0], 2.0 * 29 / 120));
        QVERIFY(isAbout(hours.renewal[1], 0.0));
        QVERIFY(isAbout(hours.renewal[9], 2.0 * 30 / 120));
        QVERIFY(isAbout(hours.renewal[11], 2.0 * 31 / 120));
    }
    void a_renewal_in_the_past_counts_at_its_next_anniversary() {
        Account account = accountWithArr("a", 30'000);
        account.renewalDate = makeDate(2023, 12, 10);
        Account later = account;
        later.renewalDate = makeDate(2026, 12, 10);
        QVERIFY(hoursOfOne(account).renewal == hoursOfOne(later).renewal);
        QVERIFY(nextRenewal(asOf - std::chrono::days(1), asOf) == makeDate(2027, 6, 29));
        QVERIFY(nextRenewal(asOf, asOf) == asOf);
    }
    void a_renewal_years_ahead_makes_no_work_yet() {
        Account account = accountWithArr("a", 30'000);
        account.renewalDate = makeDate(2029, 1, 15);
        QCOMPARE(sum(hoursOfOne(account).renewal), 0.0);
    }
    void a_leap_day_renews_on_the_28th_and_again_on_the_29th() {
        const Date leap = makeDate(2024, 2, 29);
        QVERIFY(nextRenewal(leap, makeDate(2026, 6, 30)) == makeDate(2027, 2, 28));
        QVERIFY(nextRenewal(leap, makeDate(2027, 2, 28)) == makeDate(2027, 2, 28));
        QVERIFY(nextRenewal(leap, makeDate(2027, 3, 1)) == makeDate(2028, 2, 29));
        Account account = accountWithArr("a", 30'000);
        account.renewalDate = leap;
        // 31 October 2026 (1 day), November 30, December 31, January 31, 1…27 February 27
        const HoursBreakdown hours = hoursOfOne(account);
        QVERIFY(isAbout(hours.renewal[4], 2.0 * 1 / 120));
        QVERIFY(isAbout(hours.renewal[8], 2.0 * 27 / 120));
    }
    void onboarding_hours_fall_on_the_first_90_days() {
        // Growth, 6 h from 20 May 2026: 12 days in May are gone, June 30, July 31, 17 in August.
        Account account = accountWithArr("a", 30'000);
        account.customerSince = makeDate(2026, 5, 20);
        const HoursBreakdown hours = hoursOfOne(account);
        QVERIFY(isAbout(hours.onboarding[0], 6.0 * 30 / 90));
        QVERIFY(isAbout(hours.onboarding[1], 6.0 * 31 / 90));
        QVERIFY(isAbout(hours.onboarding[2], 6.0 * 17 / 90));
        QVERIFY(isAbout(sum(hours.onboarding), 6.0 * 78 / 90));
        QVERIFY(isAbout(hours.peak, 2.4375 + 6.0 * 78 / 90 / 3.0));
    }
    void an_account_without_arr_or_complexity_has_tech_touch_hours() {
        const HoursBreakdown hours = hoursOfOne(accountWithoutArr("a"));
        QVERIFY(isAbout(hours.average, 0.325));
        QCOMPARE(hours.upliftLargeArr, 0.0);
        QCOMPARE(hours.upliftComplexity, 0.0);
    }
    void norms_of_an_empty_segment_trigger_nothing() {
        const SegmentNorms norms = segmentNorms(segmented({accountWithoutArr("a")}));
        QVERIFY(norms.medianArr[0] == Money(0));
        QVERIFY(std::isinf(norms.thirdQuartileComplexity[3]));
    }
    void minutes_are_the_breakdown_rounded_once() {
        Random random(21);
        std::vector<Account> accounts;
        for (int i = 0; i < 300; ++i)
            accounts.push_back(randomAccount(random, i));
        const SegmentedBook book = segmented(accounts);
        const Workload workload = computeWorkload(book, defaultPolicies(), {}, asOf);
        WorkloadAssumptions average;
        average.planningMonth = PlanningMonth::Average;
        const Workload averages = computeWorkload(book, defaultPolicies(), average, asOf);
        const WorkloadAssumptions assumptions;
        const HoursModel model(book, defaultPolicies(), assumptions, asOf);
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            const HoursBreakdown hours = hoursOf(book, i);
            QCOMPARE(averages.planning[i].count(), std::llround(hours.average * 60.0));
            QCOMPARE(workload.planning[i].count(), std::llround(hours.peak * 60.0));
            const auto months = model.minutesOf(workload.norms, i);
            QVERIFY(hours.peak >= hours.average - 1e-9 || hours.total[0] > hours.average ||
                    hours.total[11] > hours.average);
            for (std::size_t t = 0; t < workloadMonths; ++t) {
                const double uplift =
                    hours.upliftLargeArr + hours.upliftHealth + hours.upliftComplexity;
                QVERIFY(isAbout(hours.total[t], hours.base * (1.0 + uplift) + hours.renewal[t] +
                                                    hours.onboarding[t]));
                QCOMPARE(months[t].count(), std::llround(hours.total[t] * 60.0));
            }
        }
    }
    void the_average_is_planned_with_when_asked_for() {
        Account account = accountWithArr("a", 30'000);
        account.renewalDate = makeDate(2026, 12, 10);
        WorkloadAssumptions assumptions;
        assumptions.planningMonth = PlanningMonth::Average;
        const Workload workload =
            computeWorkload(segmented({account}), defaultPolicies(), assumptions, asOf);
        QCOMPARE(workload.planning[0].count(), std::llround((2.4375 + 2.0 / 12.0) * 60.0)); // 156
        QVERIFY(workload.planning[0] <
                computeWorkload(segmented({account}), defaultPolicies(), {}, asOf).planning[0]);
    }
    void a_year_of_yearly_renewals_is_one_renewal_whatever_the_day() {
        // June to May hold each day of the yearly window once: of a renewal next August, part of
        // this one's and part of the following one's. Not so after 31 May 2027, day 335: what this
        // June's renewal still had to do before its date, before the as-of date, is behind us.
        for (int day = 1; day <= 335; ++day) {
            Account account = accountWithArr("a", 30'000);
            account.renewalDate = asOf + std::chrono::days(day);
            QVERIFY(std::abs(sum(hoursOfOne(account).renewal) - 2.0) < 1e-9);
        }
    }
    void the_same_book_gives_the_same_minutes() {
        Random random(22);
        std::vector<Account> accounts;
        for (int i = 0; i < 100; ++i)
            accounts.push_back(randomAccount(random, i));
        const Workload first = computeWorkload(segmented(accounts), {}, {}, asOf);
        const Workload second = computeWorkload(segmented(accounts), defaultPolicies(), {}, asOf);
        QVERIFY(first.planning == second.planning); // policies fall back to the shipped ones
        QVERIFY(first.norms.medianArr == second.norms.medianArr);
    }
};

HEADROOM_TEST(AccountWorkloadTest)
#include "account_workload_test.moc"
