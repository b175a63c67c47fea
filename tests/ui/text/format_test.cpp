#include "tests/support/test_registry.h"
#include "ui/text/format.h"

#include <QDate>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

Format british() {
    return Format(QLocale(QLocale::English, QLocale::UnitedKingdom));
}
Format german() {
    return Format(QLocale(QLocale::German, QLocale::Germany), QStringLiteral("EUR"));
}

} // namespace

class FormatTest : public QObject {
    Q_OBJECT
  private slots:
    void money_is_compact_with_three_digits() {
        const Format f = british();
        QCOMPARE(f.moneyCompact(48'612'000.0), QStringLiteral("£48.6M"));
        QCOMPARE(f.moneyCompact(412'300.0), QStringLiteral("£412K"));
        QCOMPARE(f.moneyCompact(100'000.0), QStringLiteral("£100K"));
        QCOMPARE(f.moneyCompact(25'000.0), QStringLiteral("£25K"));
        QCOMPARE(f.moneyCompact(1'310'000.0), QStringLiteral("£1.31M"));
        QCOMPARE(f.moneyCompact(950.0), QStringLiteral("£950"));
        QCOMPARE(f.moneyCompact(0.0), QStringLiteral("£0"));
        QCOMPARE(f.moneyCompact(2.5e9), QStringLiteral("£2.5B"));
        QCOMPARE(f.moneyCompact(-1'900'000.0), QStringLiteral("−£1.9M"));
    }

    void compact_money_never_reads_a_thousand_thousands() {
        QCOMPARE(british().moneyCompact(999'600.0), QStringLiteral("£1M"));
        QCOMPARE(british().moneyCompact(999'400.0), QStringLiteral("£999K"));
    }

    void full_money_shows_pence_only_when_asked() {
        QCOMPARE(british().money(Money(4'861'200'050)), QStringLiteral("£48,612,001"));
        QCOMPARE(british().money(Money(-950'00)), QStringLiteral("−£950"));
        QCOMPARE(british().money(Money(4'861'200'050), true), QStringLiteral("£48,612,000.50"));
    }

    void the_suffix_stands_at_the_number_where_the_currency_comes_last() {
        const QString text = german().moneyCompact(48'612'000.0);
        QVERIFY2(text.startsWith(QStringLiteral("48,6M")), qPrintable(text));
        QVERIFY2(text.endsWith(QStringLiteral("€")), qPrintable(text));
    }

    void a_currency_without_a_sign_stands_one_space_from_its_amount() {
        const auto written = [](const char* locale, const char* code) {
            return Format(QLocale(QString::fromLatin1(locale)), QString::fromLatin1(code))
                .moneyUnits(1'234'567.0);
        };
        QCOMPARE(written("en_GB", "CHF"), QStringLiteral("CHF\u00A01,234,567"));
        QCOMPARE(written("de_DE", "CHF"), QStringLiteral("1.234.567\u00A0CHF"));
        QCOMPARE(written("fr_FR", "CHF").count(QStringLiteral("CHF")), 1);
        QVERIFY(written("fr_FR", "CHF").endsWith(QStringLiteral("CHF")));
        QVERIFY(!written("de_CH", "CHF").contains(QStringLiteral("\u00A0\u00A0")));
        QCOMPARE(written("en_GB", "JPY"), QStringLiteral("¥1,234,567"));
        QCOMPARE(written("de_DE", "JPY"), QStringLiteral("1.234.567\u00A0¥"));
        QCOMPARE(written("en_GB", "INR"), QStringLiteral("₹1,234,567"));
        const Format swiss(QLocale(QStringLiteral("de_DE")), QStringLiteral("CHF"));
        QCOMPARE(swiss.moneyCompact(1'200'000.0), QStringLiteral("1,2M\u00A0CHF"));
        QCOMPARE(swiss.parse(swiss.moneyUnits(1'200.0)).value_or(0.0), 1'200.0);
    }

    void percent_hours_and_differences() {
        const Format f = british();
        QCOMPARE(f.percent(Permille(970)), QStringLiteral("97%"));
        QCOMPARE(f.percent(0.974, 1), QStringLiteral("97.4%"));
        QCOMPARE(f.percent(unboundedUtilisation), QStringLiteral("no capacity"));
        QCOMPARE(german().percent(0.97), QStringLiteral("97\u00A0%"));
        QCOMPARE(german().parse(QStringLiteral("97\u00A0%")), std::optional(0.97));
        QCOMPARE(f.points(-0.13), QStringLiteral("−13 pts"));
        QCOMPARE(f.hours(Minutes(672)), QStringLiteral("11.2 h"));
        QCOMPARE(f.fte(23.44), QStringLiteral("23.4 FTE"));
        QCOMPARE(f.signedNumber(0.3, 1), QStringLiteral("+0.3"));
        QCOMPARE(f.signedNumber(-0.3, 1), QStringLiteral("−0.3"));
        QCOMPARE(f.signedNumber(-0.04, 1), QStringLiteral("0.0"));
        QCOMPARE(f.count(1204), QStringLiteral("1,204"));
    }

    void dates_and_months() {
        QCOMPARE(british().date(makeDate(2027, 1, 15)), QStringLiteral("15 Jan 2027"));
        const auto written = [](const char* locale) {
            return Format(QLocale(QString::fromLatin1(locale)), QStringLiteral("EUR"))
                .date(makeDate(2027, 1, 15));
        };
        QCOMPARE(written("en_US"), QStringLiteral("Jan 15, 2027"));
        QCOMPARE(written("de_DE"), QStringLiteral("15. Jan. 2027"));
        QCOMPARE(written("fr_FR"), QStringLiteral("15 janv. 2027"));
        QCOMPARE(british().month(Month(2027, 6)), QStringLiteral("Jun 2027"));
        QCOMPARE(british().monthShort(Month(2027, 6)), QStringLiteral("Jun 27"));
        QCOMPARE(fromQDate(toQDate(makeDate(2028, 2, 29))), makeDate(2028, 2, 29));
    }

    void reads_what_people_type_data() {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("value");
        QTest::newRow("plain") << QStringLiteral("1204.5") << 1204.5;
        QTest::newRow("grouped") << QStringLiteral("1,204.5") << 1204.5;
        QTest::newRow("currency and k") << QStringLiteral("£120K") << 120'000.0;
        QTest::newRow("blank before m") << QStringLiteral("1.2 m") << 1'200'000.0;
        QTest::newRow("percent") << QStringLiteral("75 %") << 0.75;
        QTest::newRow("true minus") << QStringLiteral("−3") << -3.0;
        QTest::newRow("code") << QStringLiteral("GBP 10") << 10.0;
    }
    void reads_what_people_type() {
        QFETCH(QString, text);
        QFETCH(double, value);
        const auto read = british().parse(text);
        QVERIFY(read.has_value());
        QCOMPARE(*read, value);
    }

    void refuses_what_is_no_number() {
        for (const char* text : {"", "abc", "k", "%", "1.2.3", "12x", "nan", "inf"})
            QVERIFY2(!british().parse(QString::fromLatin1(text)), text);
        QCOMPARE(german().parse(QStringLiteral("1.204,5")).value_or(0), 1204.5);
    }

    void reads_the_decimal_mark_of_another_language_where_it_can_mean_nothing_else() {
        for (const char* text : {"0,8", "0.8"})
            for (const Format& format : {british(), german()})
                QCOMPARE(format.parse(QString::fromLatin1(text)), std::optional(0.8));
        QCOMPARE(british().parse(QStringLiteral("−12,5 %")), std::optional(-0.125));
        QCOMPARE(british().parse(QStringLiteral("1.204,5")), std::optional(1204.5));
        QCOMPARE(german().parse(QStringLiteral("1,204.5")), std::optional(1204.5));
        QCOMPARE(british().parse(QStringLiteral("1,500")), std::optional(1500.0));
        QCOMPARE(german().parse(QStringLiteral("1,500")), std::optional(1.5));
        const Format indian(QLocale(QLocale::English, QLocale::India), QStringLiteral("INR"));
        QCOMPARE(indian.parse(QStringLiteral("12,34,500")), std::optional(1'234'500.0));
        for (const char* text : {"1,2,3", "1,20.5", "1.2,3,4", ",5,", "1,,500"})
            QVERIFY2(!british().parse(QString::fromLatin1(text)), text);
        const Format french(QLocale(QLocale::French, QLocale::France), QStringLiteral("EUR"));
        QVERIFY(!french.parse(QStringLiteral("1.500"))); // 1,5 or 1 500
        QCOMPARE(french.parse(QStringLiteral("0.8")), std::optional(0.8));
    }

    void what_is_shown_reads_back() {
        for (const double value : {0.0, 950.0, 25'000.0, 412'000.0, 1'310'000.0, 48'600'000.0})
            QCOMPARE(british().parse(british().moneyCompact(value)).value_or(-1), value);
    }
};

HEADROOM_TEST(FormatTest)
#include "format_test.moc"
