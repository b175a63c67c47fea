#include "planner/base/random.h"
#include "planner/workload/load_summary.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;
using namespace headroom::test;

namespace {

const Date asOf = makeDate(2026, 6, 30);

struct Loaded {
    SegmentedBook book;
    Workload workload;
    std::vector<CsmCapacity> capacity;
    LoadSummary summary;
};

Loaded load(std::vector<Account> accounts, std::vector<Csm> csms) {
    const WorkloadAssumptions assumptions;
    Loaded loaded;
    loaded.book =
        segmentBook(bookOf(std::move(accounts), std::move(csms)), defaultSegmentRules(), {}, {});
    loaded.workload = computeWorkload(loaded.book, defaultPolicies(), assumptions, asOf);
    loaded.capacity = computeCapacity(*loaded.book.book, defaultPolicies(), assumptions, asOf);
    loaded.summary = summariseLoad(loaded.book, loaded.workload, loaded.capacity, defaultPolicies(),
                                   importedOwners(*loaded.book.book), assumptions);
    return loaded;
}

std::vector<Account> ownedBy(const std::string& csm, std::int64_t arr, int count) {
    std::vector<Account> accounts;
    for (int i = 0; i < count; ++i) {
        accounts.push_back(accountWithArr(csm + std::to_string(i), arr));
        accounts.back().owner = CsmId(csm);
    }
    return accounts;
}

std::vector<Account> operator+(std::vector<Account> a, const std::vector<Account>& b) {
    a.insert(a.end(), b.begin(), b.end());
    return a;
}

} // namespace

class LoadSummaryTest : public QObject {
    Q_OBJECT
  private slots:
    void a_book_at_the_target_ratio_is_full() {
        const auto loaded = load(ownedBy("a", 30'000, 40), {fullTimeCsm("a")});
        const CsmLoad& book = loaded.summary.csms[0];
        QCOMPARE(book.accounts, 40);
        QCOMPARE(book.workload.count(), std::int64_t(40 * 146)); // 146.25 minutes each, rounded
        QCOMPARE(book.utilisation.count(), std::int64_t(998));   // 5,840 of 5,850
        QCOMPARE(book.ratioUse, std::int64_t(40 * 20'000'000));
        QVERIFY(!book.overRatio);
        QCOMPARE(loaded.summary.segments[1].fteByRatio, 1.0);
        QVERIFY(book.arr == Money(1'200'000'00));
    }
    void a_mixed_book_of_15_strategic_and_40_mid_market_uses_one_ratio() {
        auto accounts = ownedBy("a", 200'000, 15);
        auto midMarket = ownedBy("b", 1'000, 40);
        for (Account& account : midMarket) {
            account.owner = CsmId("a");
            setInput(account, ComplexityInput::Seats, 5.0); // all alike: score 50
        }
        auto loaded = load(accounts + midMarket, {fullTimeCsm("a")});
        const CsmLoad& book = loaded.summary.csms[0];
        QCOMPARE(book.ratioUse, std::int64_t(15) * 33'333'333 + std::int64_t(40) * 12'500'000);
        QVERIFY(!book.overRatio);
        midMarket.push_back(accountWithArr("one more", 1'000));
        midMarket.back().owner = CsmId("a");
        setInput(midMarket.back(), ComplexityInput::Seats, 5.0);
        loaded = load(accounts + midMarket, {fullTimeCsm("a")});
        QVERIFY(loaded.summary.csms[0].overRatio);
        QCOMPARE(loaded.summary.overRatio, 1);
    }
    void ratio_use_is_rounded_down_so_that_a_full_book_fits() {
        const SegmentPolicy strategic = defaultPolicies()[0];
        QCOMPARE(ratioUseOf(strategic), std::int64_t(33'333'333));
        SegmentPolicy policy = strategic;
        for (int ratio = 1; ratio <= 500; ++ratio) {
            policy.ratioMax = ratio;
            const std::int64_t use = ratioUseOf(policy);
            QVERIFY(use * ratio <= 1'000'000'000);
            QVERIFY(use * (ratio + 1) > 1'000'000'000);
        }
    }
    void who_is_not_in_the_team_has_a_book_but_carries_nothing() {
        Csm leaver = fullTimeCsm("b");
        leaver.status = CsmStatus::Leaver;
        auto unowned = accountWithArr("u", 50'000);
        const auto loaded =
            load(ownedBy("a", 30'000, 10) + ownedBy("b", 30'000, 4) + std::vector<Account>{unowned},
                 {fullTimeCsm("a"), leaver});
        const LoadSummary& summary = loaded.summary;
        QCOMPARE(summary.csms[1].accounts, 4);
        QCOMPARE(summary.csms[1].utilisation.count(), unboundedUtilisation.count());
        QCOMPARE(summary.unassigned, 5);
        QVERIFY(summary.unassignedArr == Money(170'000'00));
        QCOMPARE(summary.capacity.count(), std::int64_t(5850));
        QCOMPARE(summary.workload.count(), std::int64_t(15 * 146));
        QCOMPARE(summary.busiestCsm.value(), std::size_t(0));
        QCOMPARE(summary.overCapacity, 0);
    }
    void busiest_least_and_variation_are_of_those_with_capacity() {
        Csm away = fullTimeCsm("c");
        away.fte = Permille(0);
        const auto loaded = load(ownedBy("a", 30'000, 30) + ownedBy("b", 30'000, 10),
                                 {fullTimeCsm("a"), fullTimeCsm("b"), away});
        const LoadSummary& summary = loaded.summary;
        QCOMPARE(summary.busiest.count(), std::int64_t(749)); // 4,380 of 5,850
        QCOMPARE(summary.least.count(), std::int64_t(250));   // 1,460
        // shares x3 and x1: mean 2, deviation 1
        QVERIFY(std::abs(summary.variation - 0.5) < 1e-12);
        QCOMPARE(summary.utilisation.count(), std::int64_t(499)); // 5,840 of 11,700
    }
    void at_risk_and_renewing_arr_are_told_apart() {
        auto accounts = ownedBy("a", 30'000, 5);
        accounts[0].health = 39;
        accounts[1].lifecycle = Lifecycle::AtRisk;
        accounts[2].renewalDate = makeDate(2027, 6, 29);
        accounts[3].renewalDate = makeDate(2027, 6, 30); // a year ahead: not within the year
        accounts[4].renewalDate = makeDate(2020, 1, 1);  // renews next January
        const CsmLoad book = load(accounts, {fullTimeCsm("a")}).summary.csms[0];
        QVERIFY(book.atRiskArr == Money(60'000'00));
        QVERIFY(book.renewingArr == Money(60'000'00));
    }
    void csms_of_several_segments_count_where_the_work_is() {
        // Growth 30 × 146 = 4,380 minutes, Strategic 6 × 244 = 1,464 (243.75 rounded); 1.5 FTE,
        // so that both can be covered alike
        Csm both = fullTimeCsm("a");
        both.segments = {"Strategic", "Growth"};
        Csm growth = fullTimeCsm("b");
        growth.segments = {"Growth"};
        growth.fte = Permille(500);
        const auto loaded =
            load(ownedBy("a", 30'000, 30) + ownedBy("b", 200'000, 6), {both, growth});
        const auto& segments = loaded.summary.segments;
        QVERIFY(std::abs(segments[0].fteInSeat - 1.5 * 1464.0 / 5844.0) < 1e-6);
        QVERIFY(std::abs(segments[1].fteInSeat - 1.5 * 4380.0 / 5844.0) < 1e-6);
        QCOMPARE(segments[1].fteByRatio, 0.75);
        QVERIFY(std::abs(segments[0].fteByHours - 1464.0 / 5850.0) < 1e-12);
        QCOMPARE(segments[0].fteNeeded, std::max(segments[0].fteByRatio, segments[0].fteByHours));
        QCOMPARE(segments[0].gap, segments[0].fteInSeat - segments[0].fteNeeded);
        QCOMPARE(segments[3].fteInSeat, 0.0);
    }
    void seats_stay_with_those_who_serve_the_segment() {
        // Strategic has its own CSM only and Growth too: nothing can be evened out
        Csm strategic = fullTimeCsm("a");
        strategic.segments = {"Strategic"};
        Csm growth = fullTimeCsm("b");
        growth.segments = {"Growth"};
        const auto loaded =
            load(ownedBy("a", 200'000, 30) + ownedBy("b", 30'000, 3), {strategic, growth});
        QCOMPARE(loaded.summary.segments[0].fteInSeat, 1.0);
        QCOMPARE(loaded.summary.segments[1].fteInSeat, 1.0);
        QVERIFY(loaded.summary.segments[0].gap < 0.0);
        QCOMPARE(loaded.summary.segments[3].fteInSeat, 0.0);
    }
    void a_planned_hire_is_in_seat_from_its_start_only() {
        Csm here = fullTimeCsm("a");
        here.segments = {"Growth"};
        Csm hire = fullTimeCsm("h");
        hire.segments = {"Growth"};
        hire.status = CsmStatus::Hire;
        const auto seats = [&](Month start) {
            hire.start = start.firstDay();
            return load(ownedBy("a", 30'000, 30), {here, hire}).summary.segments[1].fteInSeat;
        };
        const Month now = Month::of(asOf);
        QCOMPARE(seats(now + 3), 1.0);
        QCOMPARE(seats(now + 1), 1.0);
        QVERIFY(seats(now) > 1.2);
        QVERIFY(load(ownedBy("a", 30'000, 30), {here, hire}).summary.capacity > Minutes(97 * 60));
    }
    void every_total_is_the_sum_of_its_parts() {
        Random random(31);
        for (int round = 0; round < 20; ++round) {
            std::vector<Account> accounts;
            for (int i = 0; i < 200; ++i) {
                accounts.push_back(
                    accountWithArr("A" + std::to_string(i), random.between(0, 200) * 1000));
                accounts.back().renewalDate = asOf + std::chrono::days(random.between(-400, 400));
                if (random.below(8) > 0)
                    accounts.back().owner = CsmId(std::to_string(random.below(5)));
            }
            std::vector<Csm> csms;
            for (int j = 0; j < 5; ++j)
                csms.push_back(fullTimeCsm(std::to_string(j)));
            csms[4].status = CsmStatus::NotInTeam;
            const auto loaded = load(accounts, csms);
            Minutes segments;
            Minutes books;
            int inBooks = 0;
            for (const SegmentLoad& segment : loaded.summary.segments)
                segments += segment.workload;
            for (std::size_t j = 0; j < 4; ++j) {
                books += loaded.summary.csms[j].workload;
                inBooks += loaded.summary.csms[j].accounts;
            }
            Minutes unassigned;
            for (std::size_t i = 0; i < accounts.size(); ++i)
                if (accounts[i].owner.empty() || accounts[i].owner == CsmId("4"))
                    unassigned += loaded.workload.planning[i];
            QVERIFY(segments == loaded.summary.workload);
            QVERIFY(books + unassigned == loaded.summary.workload);
            QCOMPARE(inBooks + loaded.summary.unassigned, 200);
        }
    }
};

HEADROOM_TEST(LoadSummaryTest)
#include "load_summary_test.moc"
