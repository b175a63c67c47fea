#include "tests/cli/program.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>
#include <cmath>

using headroom::test::fileWith;
using headroom::test::ProgramRun;
using headroom::test::runCli;
using headroom::test::scratchPath;
using headroom::test::Word;

namespace {

ProgramRun forecastOf(const QString& name, const QByteArray& lines, std::vector<Word> more = {}) {
    std::vector<Word> words{"forecast", "--series", fileWith(name + QStringLiteral(".txt"), lines)};
    words.insert(words.end(), more.begin(), more.end());
    return runCli(words);
}

QByteArray lineOf(const QByteArray& id, int period, int count, double (*value)(int)) {
    QByteArray line =
        id + ' ' + QByteArray::number(period) + ' ' + QByteArray::number(count) + " 6";
    for (int t = 0; t < count; ++t)
        line += ' ' + QByteArray::number(value(t), 'g', 12);
    return line + '\n';
}

/// Rows of the table without its header; every limit a finite number in order.
int saneRows(const QByteArray& csv) {
    const auto lines = csv.trimmed().split('\n');
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const auto cells = lines[i].trimmed().split(',');
        if (cells.size() != 7)
            return -1;
        const double mean = cells[2].toDouble(), lo80 = cells[3].toDouble(),
                     hi80 = cells[4].toDouble(), lo95 = cells[5].toDouble(),
                     hi95 = cells[6].toDouble();
        if (!std::isfinite(lo95 + hi95) || lo95 > lo80 || lo80 > mean || mean > hi80 || hi80 > hi95)
            return -1;
    }
    return static_cast<int>(lines.size()) - 1;
}

void expectLine(const QByteArray& lines, const QByteArray& told) {
    const QString table = scratchPath(QStringLiteral("refused.csv"));
    const auto run = forecastOf(QStringLiteral("bad"), lines, {"--csv", table});
    QCOMPARE(run.code, 3);
    QVERIFY2(run.err.contains(told), run.err.constData());
    QVERIFY(!QFile::exists(table));
}

} // namespace

class ForecastTest : public QObject {
    Q_OBJECT
  private slots:
    void strange_series_are_answered_data() {
        QTest::addColumn<QByteArray>("line");
        const auto noisy = [](int t) { return 50.0 + (t * 37) % 23; };
        for (const int count : {1, 2, 3, 5, 7, 8, 10, 23, 24, 60, 3000})
            QTest::addRow("%d values", count) << lineOf("S", 12, count, noisy);
        for (const int period : {1, 2, 4, 7, 24, 52, 366})
            QTest::addRow("season of %d", period) << lineOf("S", period, 130, noisy);
        QTest::newRow("constant") << lineOf("S", 12, 40, [](int) { return 7.0; });
        QTest::newRow("zeros") << lineOf("S", 12, 40, [](int) { return 0.0; });
        QTest::newRow("zeros and spikes")
            << lineOf("S", 12, 40, [](int t) { return t % 9 == 4 ? 200.5 : 0.0; });
        QTest::newRow("negative") << lineOf("S", 12, 40,
                                            [](int t) { return -30.0 - (t * 37) % 23; });
        QTest::newRow("outlier") << lineOf("S", 12, 40,
                                           [](int t) { return t == 20 ? 50'000.0 : 50.0 + t % 4; });
        QTest::newRow("huge") << lineOf("S", 12, 40,
                                        [](int t) { return 1e12 * (1.0 + (t * 37) % 23); });
        QTest::newRow("tiny") << lineOf("S", 4, 40,
                                        [](int t) { return 1e-9 * (1.0 + (t * 37) % 23); });
        QTest::newRow("exploding") << lineOf("S", 12, 40, [](int t) { return std::pow(2.0, t); });
    }
    void strange_series_are_answered() {
        QFETCH(QByteArray, line);
        const auto run = forecastOf(QStringLiteral("strange"), line, {"--horizon", "60"});
        QCOMPARE(run.code, 0);
        QCOMPARE(saneRows(run.out), 60);
    }

    void lines_that_cannot_be_read_are_named() {
        const QByteArray good = lineOf("A", 12, 5, [](int t) { return 3.0 + t; });
        expectLine(good + "B 12 3 2 5 NA 7\n", "line 2");
        expectLine(good + "B 12 3 2 5 NA 7\n", "'NA'");
        expectLine(good + good + "B 12 4 2 5 6 7\n", "3 of the 4 values");
        expectLine("B 12.5 3 2 5 6 7\n", "the season");
        expectLine("B 12 3 0 5 6 7\n", "the horizon");
        expectLine("B 12 -3 2 5 6 7\n", "the length of the history");
        expectLine("B 12 3 2 5 1e400 7\n", "1e400");
        expectLine("B 12\n", "line 1");
        QCOMPARE(forecastOf(QStringLiteral("empty"), "").code, 3);
        QCOMPARE(forecastOf(QStringLiteral("blank"), "\r\n \n").code, 3);
    }

    void tables_of_any_shape_give_the_same_series_data() {
        QTest::addColumn<QByteArray>("table");
        QByteArray wide = "Segment", rows = "\nGrowth", lines = "Month;Segment;New logos\n",
                   days = "Day,New logos\n", numbered = "name", plain = "\nGrowth";
        QByteArray columns = "Month,Growth\n";
        for (int t = 29; t >= 0; --t) { // last month first
            const QByteArray value = QByteArray::number(50 + (t * 37) % 23) + ".5";
            const QByteArray month =
                QByteArray::number(2024 + t / 12) + '-' + QByteArray::number(101 + t % 12).last(2);
            wide += ',' + month;
            rows += ',' + value;
            lines += month + ";Growth;" + QByteArray(value).replace('.', ',') + '\n';
            columns += month + ',' + value + '\n';
        }
        for (int t = 0; t < 30; ++t) {
            const QByteArray value = QByteArray::number(50 + (t * 37) % 23) + ".5";
            days += QByteArray::number(101 + t % 12).last(2) + "/01/" +
                    QByteArray::number(2024 + t / 12) + ',' + value + '\n';
            numbered += ",x" + QByteArray::number(t + 1);
            plain += ',' + value;
        }
        QTest::newRow("wide, a blank month before") << wide + ",2023-12" + rows + ",NA\n";
        QTest::newRow("long, commas, unsorted") << lines;
        QTest::newRow("a column a series") << columns;
        QTest::newRow("American dates") << days;
        QTest::newRow("numbered, shorter than others")
            << numbered + ",x31" + plain + ",\nOther" + QByteArray(",4").repeated(31) + "\n";
    }
    void tables_of_any_shape_give_the_same_series() {
        QFETCH(QByteArray, table);
        const auto expected =
            forecastOf(QStringLiteral("expected"),
                       lineOf("Growth", 12, 30, [](int t) { return 50.5 + (t * 37) % 23; }),
                       {"--horizon", "3"});
        const auto run = forecastOf(QStringLiteral("table"), table, {"--horizon", "3"});
        QVERIFY2(run.code == 0, run.err.constData());
        const auto got = run.out.split('\n').mid(1, 3);
        const auto wanted = expected.out.split('\n').mid(1, 3);
        for (int i = 0; i < 3; ++i) // the id may be another
            QCOMPARE(got[i].mid(got[i].indexOf(',')), wanted[i].mid(wanted[i].indexOf(',')));
    }
    void years_and_quarters_are_dates_too() {
        const auto years = forecastOf(QStringLiteral("years"),
                                      "Entity,Year,Users\nA,2019,5\nA,2020,6\nA,2021,8\n"
                                      "B,2020,5\nB,2021,6\n",
                                      {"--horizon", "2"});
        QCOMPARE(saneRows(years.out), 4);
        QVERIFY(years.out.contains("B,2,"));
        const auto wide =
            forecastOf(QStringLiteral("wide_years"), "Entity,2019,2020,2021\nA,5,6,8\n");
        QCOMPARE(saneRows(wide.out), 12);
        const auto quarters = forecastOf(QStringLiteral("quarters"),
                                         "Quarter,New\n2024-Q1,5\n2024-Q2,6\n2024-Q3,8\n");
        QCOMPARE(saneRows(quarters.out), 8); // two years
    }
    void weeks_are_dates_too() {
        QByteArray table = "Week,New\n";
        for (int t = 0; t < 60; ++t)
            table += (t < 52 ? "2024-W" + QByteArray::number(101 + t).last(2)
                             : "2025-W" + QByteArray::number(49 + t).last(2)) +
                     ',' + QByteArray::number(50 + (t * 37) % 23) + '\n';
        const auto run = forecastOf(QStringLiteral("weeks"), table, {"--horizon", "4"});
        QCOMPARE(saneRows(run.out), 4); // one series
        QVERIFY2(run.err.contains("a step is a week, the first one ahead is 2025-02-24"),
                 run.err.constData());
    }
    void what_a_table_lacks_is_told() {
        const QByteArray head = "month,id,value\n2025-01,A,3\n2025-02,A,4\n";
        expectLine(head + "2025-02,A,5\n2025-03,A,5\n", "2025-02-01 is there twice for A");
        // Mostly quarters: two months of one are no date that is there twice.
        expectLine(
            "month,value\n2020-01,5\n2020-02,6\n2020-04,7\n2020-07,8\n2020-10,6\n2021-01,7\n",
            "2020-01-01 and 2020-02-01 are in the same quarter");
        expectLine(head + "2025-03,A,many\n2025-04,A,5\n2025-05,A,6\n2025-06,A,6\n", "'many'");
        const auto gap = forecastOf(QStringLiteral("gap"), head + "2025-04,A,5\n2025-05,A,7\n",
                                    {"--horizon", "2"});
        QCOMPARE(gap.code, 0);
        QCOMPARE(saneRows(gap.out), 2);
        QVERIFY2(gap.err.contains("missing before 2025-04-01"), gap.err.constData());
        QCOMPARE(forecastOf(QStringLiteral("words"), "a,b\nx,y\nz,w\n").code, 3);
    }

    void what_a_forecast_takes_for_granted_is_told_once() {
        const auto steady = [](int t) { return 50.5 + (t * 37) % 23; };
        QByteArray lines;
        for (const char* id : {"A", "B", "C", "D"})
            lines += lineOf(id, 12, 5, steady);
        lines += lineOf("E", 12, 20, steady);
        lines += lineOf("F", 12, 40, [](int t) { return t == 7 ? -2.5 : 3.5 + t % 5; });
        lines += lineOf("G", 12, 40, [](int t) { return t == 20 ? 1e5 : 20.5 + t % 5; });
        lines += lineOf("H", 12, 40, [](int t) { return 1.0 + t % 3; });
        lines += lineOf("I", 12, 40, [](int t) { return t % 3 == 0 ? 500.5 : 0.0; });
        lines += lineOf("J", 12, 40, steady);
        const auto run = forecastOf(QStringLiteral("granted"), lines);
        QCOMPARE(saneRows(run.out), 60);
        for (const char* told :
             {"4 series (A, B, C …): fewer than eight values", "Series E: less than",
              "Series F: there are values below 0", "Series G: a value stands so far",
              "Series H: few and whole numbers", "Series I: many zeros"})
            QVERIFY2(run.err.contains(told), run.err.constData());
        QCOMPARE(run.err.trimmed().split('\n').size(), 6); // nothing about J
    }

    void a_plan_without_a_history_says_what_to_do() {
        const QString plan = scratchPath(QStringLiteral("no_history.headroom"));
        QCOMPARE(runCli({"import", plan, "--accounts",
                         fileWith(QStringLiteral("no_history.csv"), "id,name,arr\nA,One,50000\n"),
                         "--currency", "USD"})
                     .code,
                 0);
        const auto run = runCli({"forecast", plan});
        QCOMPARE(run.code, 3);
        QVERIFY2(run.err.contains("no history") && run.err.contains("--history"),
                 run.err.constData());
        QVERIFY(!run.err.contains("empty"));
    }

    void separators_line_ends_and_what_follows_do_not_matter() {
        const auto plain = forecastOf(QStringLiteral("plain"), "A 4 5 3 1 2 3 4 5\n");
        QCOMPARE(saneRows(plain.out), 3);
        for (const char* other :
             {"A,4,5,3,1,2,3,4,5\r\n", "A\t4\t5\t3\t1\t2\t3\t4\t5\t9\tignored\r\n",
              "\xEF\xBB\xBF"
              "A;4;5;3;1;2;3;4;5"})
            QCOMPARE(forecastOf(QStringLiteral("other"), other).out, plain.out);
    }

    void the_horizon_asked_for_counts_and_json_equals_csv() {
        const QByteArray lines =
            lineOf("A", 12, 30, [](int t) { return 50.0 + (t * 37) % 23; }) + "A 12 3 0 5 6 7\n";
        const auto csv = forecastOf(QStringLiteral("asked"), lines, {"--horizon", "4"});
        QCOMPARE(saneRows(csv.out), 8);
        QVERIFY(csv.err.contains("Lines 1 and 2"));
        const auto json = forecastOf(QStringLiteral("asked"), lines, {"--horizon", "4", "--json"});
        const auto document = json.json();
        QCOMPARE(document["series"].size(), std::size_t(8));
        const auto rows = csv.out.trimmed().split('\n');
        for (std::size_t i = 0; i < 8; ++i) {
            const auto cells = rows[static_cast<qsizetype>(i) + 1].split(',');
            const char* names[] = {"mean", "lo80", "hi80", "lo95", "hi95"};
            for (int k = 0; k < 5; ++k)
                QCOMPARE(document["series"][i][names[k]].get<double>(), cells[k + 2].toDouble());
        }
        QCOMPARE(forecastOf(QStringLiteral("asked"), lines, {"--horizon", "121"}).code, 2);
    }

    void a_plan_says_how_right_its_forecast_would_have_been() {
        QByteArray history = "segment,month,new_logos,churned_logos,closing_customers\n";
        int customers = 100;
        for (int t = 0; t < 40; ++t) {
            const int logos = 5 + (t * 7) % 5;
            customers += logos;
            history += QByteArray("Mid-market,") + QByteArray::number(2023 + t / 12) + '-' +
                       QByteArray::number(101 + t % 12).last(2) + ',' + QByteArray::number(logos) +
                       ",0," + QByteArray::number(customers) + '\n';
        }
        const QString plan = scratchPath(QStringLiteral("growing.headroom"));
        const auto import =
            runCli({"import", plan, "--accounts",
                    fileWith(QStringLiteral("two.csv"), "id,name,arr\nA,One,50000\nB,Two,60000\n"),
                    "--history", fileWith(QStringLiteral("growing.csv"), history), "--as-of",
                    "2026-05-01"});
        QCOMPARE(import.code, 0);
        const auto run = runCli({"forecast", plan, "--horizon", "3", "--json"});
        QCOMPARE(run.code, 0);
        const auto document = run.json();
        QCOMPARE(document["series"].size(), std::size_t(3));
        QCOMPARE(document["backtest"].size(), std::size_t(1));
        const auto& backtest = document["backtest"][0];
        QCOMPARE(backtest["months"].get<int>(), 40);
        QCOMPARE(backtest["origins"].get<int>(), 11); // month 24 to 34, six months ahead
        QVERIFY(std::abs(backtest["coverage_80_error"].get<double>() - 0.4 / std::sqrt(11.0)) <
                1e-9);
        // In words too, with the uncertainty of eleven origins.
        QVERIFY2(run.err.contains("from 11 earlier months") && run.err.contains("12)"),
                 run.err.constData());

        // What finance says takes the place of the forecast; a quarter's months add up exactly.
        const auto finance =
            runCli({"import", plan, "--forecast",
                    fileWith(QStringLiteral("finance.csv"),
                             "Quarter,Segment,New Logos,Low,High\n2026-Q3,Mid-market,31,20,45\n")});
        QCOMPARE(finance.code, 0);
        const auto mixed = runCli({"forecast", plan, "--horizon", "6", "--json"}).json()["series"];
        QCOMPARE(mixed.size(), std::size_t(6)); // from May on
        double quarter = 0.0;
        double high = 0.0;
        for (std::size_t h = 0; h < 6; ++h) {
            const bool told = h >= 2 && h <= 4;
            QCOMPARE(mixed[h]["source"].get<std::string>(),
                     std::string(told ? "finance forecast" : "history"));
            quarter += told ? mixed[h]["mean"].get<double>() : 0.0;
            high += told ? mixed[h]["hi80"].get<double>() : 0.0;
        }
        QCOMPARE(quarter, 31.0);
        QCOMPARE(high, 45.0);
    }
};

HEADROOM_TEST(ForecastTest)
#include "forecast_test.moc"
