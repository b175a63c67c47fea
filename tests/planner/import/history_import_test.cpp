#include "planner/import/history_import.h"
#include "tests/planner/import/import_files.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::test;

namespace {

ImportTrial oneAccount() {
    return ImportTrial::ofAccounts("Account ID,Name,Segment\nA,Acme,Growth\nB,Bolt,Scale\n");
}

} // namespace

class HistoryImportTest : public QObject {
    Q_OBJECT
  private slots:
    void counts_are_read_by_month_and_segment() {
        ImportTrial trial = oneAccount();
        trial.history("Month;Segment;New;Churned;Customers;New ARR\n"
                      "Jan 2026;Growth;3;1;40;1.234,50\n2026-02;Growth;2;;41;\n"
                      "01/2026;Growth;1;1;2;\n");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        const auto& rows = result.book->history().rows;
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows[0].newLogos, std::optional<double>(4)); // rows of one month are added up
        QCOMPARE(rows[0].newArr, std::optional<Money>(Money(123450)));
        QVERIFY(!rows[1].churned.has_value());
        QCOMPARE(toIso(result.asOf), std::string("2026-02-28"));
    }
    void a_month_that_stands_twice_counts_once_and_is_told() {
        ImportTrial trial = oneAccount();
        trial.history("month,segment,new,customers\n2026-01,Growth,3,40\n2026-02,Growth,2,41\n"
                      "2026-02,Growth,2,41\n2026-01,Scale,2,41\n2026-02,Scale,1,5\n"
                      "2026-02,Scale,4,6\n2026-02,Scale,5,7\n");
        const ImportResult result = trial.run();
        QCOMPARE(issueOf(result, "month_twice")->line, std::int64_t(4));
        QCOMPARE(issueOf(result, "month_in_parts")->line, std::int64_t(7));
        const auto& rows = result.book->history().rows;
        QCOMPARE(rows.size(), std::size_t(4));
        for (const HistoryRow& row : rows)
            if (row.month == Month(2026, 2))
                QCOMPARE(row.newLogos.value(), row.segment == "Growth" ? 2.0 : 10.0);
        QCOMPARE(
            std::ranges::count(result.issues, std::string("month_in_parts"), &ImportIssue::code),
            1);
    }
    void rows_without_a_month_are_rejected() {
        ImportTrial trial = oneAccount();
        trial.history("month,new\n2026-01,1\n,2\n2026-02,-3\n2026-03,4\n2026-04,1e18\n");
        const ImportResult result = trial.run();
        QCOMPARE(issueOf(result, "missing_month")->line, std::int64_t(3));
        QCOMPARE(issueOf(result, "negative_count")->line, std::int64_t(4));
        QCOMPARE(issueOf(result, "count_too_large")->line, std::int64_t(6));
        QCOMPARE(result.book->history().rows.size(), std::size_t(4));
    }
    void transactions_are_new_and_lost_by_silence() {
        // A every month to the end; B from month 8 on; C until month 4 only.
        std::string csv = "date,account id,amount\n";
        for (int month = 1; month <= 12; ++month) {
            const std::string day =
                "2025-" + std::string(month < 10 ? "0" : "") + std::to_string(month) + "-15";
            csv += day + ",A,10\n" + (month >= 8 ? day + ",B,5\n" : "") +
                   (month <= 4 ? day + ",C,7\n" : "");
        }
        ImportTrial trial = oneAccount();
        trial.history(csv);
        const ImportResult result = trial.run();
        double in = 0.0;
        double out = 0.0;
        for (const HistoryRow& row : result.book->history().rows) {
            in += *row.newLogos;
            out += *row.churned;
            if (row.segment == "Scale" && row.month == Month(2025, 8)) {
                QCOMPARE(*row.newLogos, 1.0); // B, found in the accounts
            }
            if (row.segment.empty() && row.month == Month(2025, 5)) {
                QCOMPARE(*row.churned, 1.0); // C, unknown account
            }
        }
        QCOMPARE(in, 1.0);
        QCOMPARE(out, 1.0);
        QVERIFY(issueOf(result, "history_from_transactions") != nullptr);
    }
    void forecasts_split_quarters_exactly() {
        ImportTrial trial = oneAccount();
        trial.forecast("Quarter,Segment,New Logos,Low,High\nQ3 2026,Growth,10,8,13\n"
                       "2026-Q4,Growth,7.7,,\n2027-01,Growth,3,2,4\n");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        const auto& rows = result.book->history().forecast;
        QCOMPARE(rows.size(), std::size_t(7));
        QCOMPARE(rows[0].newLogos + rows[1].newLogos + rows[2].newLogos, 10.0);
        QCOMPARE(rows[0].newLogos, 4.0);
        QCOMPARE(*rows[0].low + *rows[1].low + *rows[2].low, 8.0);
        QCOMPARE(rows[3].newLogos + rows[4].newLogos + rows[5].newLogos, 7.7);
        QCOMPARE(rows[6].month, Month(2027, 1));
        QCOMPARE(*rows[6].high, 4.0);
    }
    void quarters_of_a_fiscal_year_follow_the_plan() {
        ImportTrial trial = oneAccount();
        trial.forecast("Quarter,New Logos\nFY27 Q1,9\nFY27 Q4,6\nQ2 2026,3\n");
        trial.request.fiscalYearStart = 2; // FY27 is February 2026 to January 2027
        const ImportResult result = trial.run();
        const auto& rows = result.book->history().forecast;
        QCOMPARE(rows.size(), std::size_t(8));
        QCOMPARE(rows[0].month, Month(2026, 2));
        QCOMPARE(rows[2].newLogos, 4.0); // April: 3 of FY27 Q1 and 1 of Q2 2026
        QCOMPARE(rows[7].month, Month(2027, 1));
        QVERIFY(issueOf(result, "fiscal_quarters")->text.english().find("2026-02 to 2026-04") !=
                std::string::npos);
        trial.request.fiscalYearStart = 1;
        QCOMPARE(trial.run().book->history().forecast.front().month, Month(2026, 4));
    }
    void quarters_are_split_as_the_request_says() {
        ImportTrial trial = oneAccount();
        trial.forecast("Quarter,Segment,New Logos,Low,High\nQ3 2026,Growth,10,8,13\n");
        trial.request.splitQuarter = [](double total, Month first, std::string_view segment,
                                        const std::vector<HistoryRow>&) {
            const bool asked = first == Month(2026, 7) && segment == "Growth";
            return std::vector<double>{0.0, asked ? total : 0.0, 0.0};
        };
        const ImportResult result = trial.run();
        const auto& rows = result.book->history().forecast;
        QCOMPARE(rows.size(), std::size_t(3));
        QCOMPARE(rows[1].newLogos, 10.0);
        QCOMPARE(*rows[1].low, 8.0);
        QCOMPARE(*rows[2].high, 0.0);
    }
    void quarters_are_written_in_many_ways() {
        for (const char* text :
             {"Q3 2026", "2026-Q3", "2026Q3", "Q3/26", "3Q26", "FY26 Q3", "Q3 FY2026", "q3 2026"}) {
            const auto month = quarterFromText(text);
            QVERIFY2(month.has_value(), text);
            QVERIFY2(*month == Month(2026, 7), text);
        }
        for (const char* text : {"Q5 2026", "2026-03", "Oct 2026", "Q 2026", "quarter", ""}) {
            QVERIFY2(!quarterFromText(text).has_value(), text);
        }
    }
    void splits_always_add_up() {
        for (int i = 0; i < 5000; ++i) {
            const double total = i * 0.37;
            const std::vector<double> parts = splitQuarter(total);
            QCOMPARE(parts.size(), std::size_t(3));
            QVERIFY(parts[0] + parts[1] + parts[2] == total);
        }
    }
    void totals_of_all_segments_are_not_counted_again() {
        ImportTrial trial = oneAccount();
        trial.history("month,segment,new\n2026-01,Growth,3\n2026-01,Scale,2\n2026-01,Total,5\n");
        const ImportResult result = trial.run();
        QCOMPARE(result.book->history().rows.size(), std::size_t(2));
        QVERIFY(issueOf(result, "totals_left_out") != nullptr);
        trial.forecast("month,segment,new\n2026-07,Growth,3\n2026-07,Overall,3\n");
        QCOMPARE(trial.run().book->history().forecast.size(), std::size_t(1));
        trial.history("month,segment,new\n2026-01,All,5\n"); // all there is
        QCOMPARE(trial.run().book->history().rows.size(), std::size_t(1));
    }
    void monthly_amounts_are_kept_for_a_year() {
        ImportTrial trial = oneAccount();
        trial.history("Date,Customers,MRR,New Business MRR,Churn MRR\n"
                      "2026-01-31,105,100,10,-5\n");
        const ImportResult result = trial.run();
        const HistoryRow& row = result.book->history().rows.at(0);
        QCOMPARE(row.closingArr.value(), Money(1200'00));
        QCOMPARE(row.newArr.value(), Money(120'00));
        QCOMPARE(row.churnedArr.value(), Money(60'00));
        QVERIFY(issueOf(result, "amounts_scaled") != nullptr);
    }
    void a_column_for_each_month_is_read_as_rows() {
        ImportTrial trial = oneAccount();
        trial.history("Growth report,,,,\nSegment,Metric,Jan 2026,Feb 2026,Total\n"
                      "Growth,New,3,2,5\n,Customers,\"1,040\",\"1,041\",\n"
                      "Scale,New,1,4,5\n,Customers,9,13,\nTotal,New,4,6,10\n");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        const auto& rows = result.book->history().rows;
        QCOMPARE(rows.size(), std::size_t(4));
        for (const HistoryRow& row : rows) {
            const bool growth = row.segment == "Growth";
            const bool january = row.month == Month(2026, 1);
            QCOMPARE(*row.newLogos, growth ? (january ? 3.0 : 2.0) : (january ? 1.0 : 4.0));
            QCOMPARE(*row.closingCustomers,
                     growth ? (january ? 1040.0 : 1041.0) : (january ? 9.0 : 13.0));
        }
        QVERIFY(issueOf(result, "wide_table") != nullptr);
    }
    void what_a_column_for_each_month_counts_is_asked() {
        for (const char* csv : {"Segment,2026-01,2026-02\nGrowth,40,41\nScale,9,13\n",
                                "Month,Growth,Scale,Total\n2026-01,40,9,49\n2026-02,41,13,54\n"}) {
            ImportTrial trial = oneAccount();
            trial.history(csv);
            const ImportResult asked = trial.run();
            QVERIFY(asked.book == nullptr);
            QCOMPARE(asked.questions.at(0).choices.size(), std::size_t(2));
            const std::string answer = asked.questions[0].choices[0].answer;
            trial.map("history.cells", answer.substr(answer.find('=') + 1));
            const ImportResult result = trial.run();
            QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
            QCOMPARE(result.book->history().rows.size(), std::size_t(4));
            QCOMPARE(*result.book->history().rows[0].closingCustomers, 40.0);
            trial.map("history.cells", "new");
        }
    }
    void forecasts_come_with_quarters_across() {
        ImportTrial trial = oneAccount();
        trial.forecast("Segment,Scenario,Q3 2026,Q4 2026,FY26\nGrowth,Low,3,6,9\n"
                       "Growth,Base,6,9,15\nGrowth,High,9,12,21\n");
        const ImportResult result = trial.run();
        QVERIFY2(result.book != nullptr, qPrintable(describe(result)));
        const auto& rows = result.book->history().forecast;
        QCOMPARE(rows.size(), std::size_t(6));
        double base = 0.0;
        double low = 0.0;
        for (const ForecastRow& row : rows) {
            base += row.newLogos;
            low += *row.low;
        }
        QCOMPARE(base, 15.0);
        QCOMPARE(low, 9.0);
    }
    void a_history_tells_what_it_covers_and_what_it_replaces() {
        ImportTrial first = oneAccount();
        first.history("month,segment,new,churned\n2026-01,Growth,3,1\n2026-02,Growth,2,0\n"
                      "2026-03,Growth,4,2\n");
        const ImportResult before = first.run();
        QCOMPARE(issueOf(before, "history_read")->text.english(),
                 std::string("It runs from 2026-01 to 2026-03: new customers 9, churned 3."));
        QVERIFY(issueOf(before, "months_leave") == nullptr);
        ImportTrial later = oneAccount();
        later.before = before.book.get();
        later.history("month,segment,customers at month end\n2026-03,Growth,41\n"
                      "2026-04,Growth,44\n2026-04,Scale,1000\n");
        const ImportResult result = later.run();
        QCOMPARE(issueOf(result, "history_read")->text.english(),
                 std::string("It runs from 2026-03 to 2026-04; customers at the end: 1,044."));
        QCOMPARE(issueOf(result, "months_leave")->text.english(),
                 std::string("It replaces the plan's history of 2026-01 to 2026-03, of which 2 "
                             "months are not in the file and leave the plan. To keep them, import "
                             "a file with all months."));
        QCOMPARE(issueOf(result, "months_leave")->severity, IssueSeverity::Warning);
    }
    void a_forecast_tells_what_it_covers_and_what_it_leaves_out() {
        ImportTrial trial = oneAccount();
        trial.forecast("Month,Segment,New Logos\n2026-07,Growth,10\n2026-10,Growth,8\n");
        const ImportResult result = trial.run();
        QCOMPARE(issueOf(result, "forecast_read")->text.english(),
                 std::string("It runs from 2026-07 to 2026-10; new customers: 18."));
        QCOMPARE(issueOf(result, "forecast_gap")->text.english(),
                 std::string("It has no row for 2026-08, 2026-09. What the history lets expect is "
                             "taken there, without a history the month before."));
    }
    void months_count_to_their_last_day_and_never_take_a_plan_back() {
        ImportTrial trial = oneAccount();
        trial.history("Period,Segment,New\n2026-04-01,Growth,3\n2026-05-01,Growth,2\n");
        const ImportResult fresh = trial.run();
        QCOMPARE(toIso(fresh.asOf), std::string("2026-05-31"));
        QCOMPARE(issueOf(fresh, "as_of_from_data")->text.english(),
                 std::string("No as-of date was given; 2026-05-31 is the last day the data tells "
                             "about."));
        trial.request.planAsOf = makeDate(2026, 6, 30);
        QVERIFY(issueOf(trial.run(), "as_of_from_data") == nullptr);
        trial.request.planAsOf = makeDate(2026, 4, 30);
        QCOMPARE(issueOf(trial.run(), "as_of_from_data")->text.english(),
                 std::string("The plan's as-of date goes from 2026-04-30 to 2026-05-31, the last "
                             "day the data tells about."));
    }
    void histories_without_usable_columns_block() {
        ImportTrial trial = oneAccount();
        trial.history("month,colour\n2026-01,red\n");
        QVERIFY(blockerOf(trial.run(), ErrorCode::ColumnNotFound) != nullptr);
    }
};

HEADROOM_TEST(HistoryImportTest)
#include "history_import_test.moc"
