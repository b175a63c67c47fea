#include "planner/sample/sample_plan.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <map>

using namespace headroom;

namespace {

const Book& shipped() {
    static const auto book = makeSampleBook({}).value();
    return *book;
}

std::map<std::string, std::vector<HistoryRow>> bySegment() {
    std::map<std::string, std::vector<HistoryRow>> rows;
    for (const HistoryRow& row : shipped().history().rows)
        rows[row.segment].push_back(row);
    return rows;
}

} // namespace

class SampleHistoryTest : public QObject {
    Q_OBJECT
  private slots:
    void there_are_48_months_of_each_segment_up_to_the_as_of_date() {
        QCOMPARE(bySegment().size(), std::size_t(4));
        for (const auto& [segment, rows] : bySegment()) {
            QCOMPARE(rows.size(), std::size_t(48));
            QVERIFY(rows.front().month == Month(2022, 7));
            QVERIFY(rows.back().month == Month(2026, 6));
        }
    }
    void the_last_month_closes_with_the_book() {
        std::map<std::string, int> accounts;
        std::map<std::string, Money> arr;
        for (const Account& account : shipped().accounts()) {
            ++accounts[account.segment];
            arr[account.segment] += arrOrZero(account);
        }
        for (const auto& [segment, rows] : bySegment()) {
            QCOMPARE(*rows.back().closingCustomers, static_cast<double>(accounts[segment]));
            QVERIFY(*rows.back().closingArr == arr[segment]);
        }
    }
    void every_month_adds_up_in_customers_and_in_arr() {
        for (const auto& [segment, rows] : bySegment())
            for (std::size_t t = 1; t < rows.size(); ++t) {
                const HistoryRow& row = rows[t];
                QCOMPARE(*rows[t - 1].closingCustomers + *row.newLogos - *row.churned,
                         *row.closingCustomers);
                QVERIFY(*rows[t - 1].closingArr + *row.newArr + *row.expansion - *row.contraction -
                            *row.churnedArr ==
                        *row.closingArr);
            }
    }
    void new_logos_hold_the_accounts_that_signed_in_the_month() {
        std::map<std::pair<std::string, int>, double> signings;
        for (const Account& account : shipped().accounts())
            signings[{account.segment, Month::of(*account.customerSince).index()}] += 1.0;
        for (const HistoryRow& row : shipped().history().rows)
            QVERIFY(*row.newLogos >= (signings[{row.segment, row.month.index()}]));
    }
    void the_base_grows_and_loses_customers_every_year() {
        double first = 0.0;
        double last = 0.0;
        std::map<int, double> churned;
        for (const auto& [segment, rows] : bySegment()) {
            first += *rows.front().closingCustomers;
            last += *rows.back().closingCustomers;
            for (const HistoryRow& row : rows)
                churned[row.month.year()] += *row.churned;
        }
        QVERIFY(last > 1.3 * first);
        QVERIFY(last < 2.5 * first);
        for (int year = 2023; year <= 2025; ++year) {
            QVERIFY(churned[year] > 0.05 * first);
            QVERIFY(churned[year] < 0.20 * last);
        }
    }
};

HEADROOM_TEST(SampleHistoryTest)
#include "sample_history_test.moc"
