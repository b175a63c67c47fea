#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/import/header_unit.h"
#include "planner/import/number_parser.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

struct Case {
    const char* text;
    double value;
};

} // namespace

class NumberParserTest : public QObject {
    Q_OBJECT
  private slots:
    void plain_decimals_are_rounded_as_a_parser_rounds_them() {
        Random random(7);
        for (int i = 0; i < 20'000; ++i) {
            std::string text = std::to_string(random.below(10'000'000'000'000));
            text.insert(static_cast<std::size_t>(random.between(1, std::ssize(text))), ".");
            text.insert(0, i % 2 == 0 ? "-" : "");
            text += text.ends_with('.') ? "0" : "";
            const NumberReading reading = readNumber(text);
            QCOMPARE(reading.dot, parseDecimal(text));
        }
        QVERIFY(std::signbit(*readNumber("-0").dot));
        QVERIFY(!readNumber("1234567890.123456").comma);
    }
    void numbers_that_read_the_same_in_both_notations() {
        for (const Case& c : {Case{"0", 0},
                              {"12000", 12000},
                              {" 42 ", 42},
                              {"-7", -7},
                              {"+7", 7},
                              {"7-", -7},
                              {"(7)", -7},
                              {"\xE2\x88\x92"
                               "7",
                               -7},
                              {"1e3", 1000},
                              {"1.5E+05", 150000},
                              {"12 000", 12000},
                              {"1 234 567", 1234567},
                              {"12'000", 12000},
                              {"12\xE2\x80\x99"
                               "000",
                               12000},
                              {"12\xC2\xA0"
                               "000",
                               12000},
                              {"12\xE2\x80\xAF"
                               "000",
                               12000},
                              {"$450", 450},
                              {"450 €", 450},
                              {"USD 450", 450},
                              {"450 USD", 450},
                              {"-$450", -450},
                              {"($450)", -450},
                              {"$(450)", -450},
                              {"60 %", 60},
                              {"60%", 60},
                              {"450k", 450000},
                              {"450 K", 450000},
                              {"3 Million", 3e6},
                              {"2 Mio. €", 2e6},
                              {"5 Mrd", 5e9},
                              {"2 crore", 2e7},
                              {"3 lakh", 3e5},
                              {"円100", 100},
                              {"100円", 100},
                              {"5万", 50000}}) {
            const NumberReading reading = readNumber(c.text);
            QVERIFY2(reading.dot.has_value() && reading.agrees(), c.text);
            QVERIFY2(*reading.dot == c.value, c.text);
        }
    }
    void marks_that_only_one_notation_allows() {
        for (const Case& c : {Case{"1,234.56", 1234.56},
                              {"1.5", 1.5},
                              {".0000", 0},
                              {"0.5", 0.5},
                              {"1,234,567", 1234567},
                              {"12,34,567.8", 1234567.8},
                              {"36.9 Million", 36.9e6},
                              {"$1.2M", 1.2e6},
                              {"0.123", 0.123},
                              {"1234.567", 1234.567},
                              {"12 345.67", 12345.67}}) {
            const NumberReading reading = readNumber(c.text);
            QVERIFY2(reading.dot.has_value() && !reading.comma.has_value(), c.text);
            QVERIFY2(qFuzzyCompare(*reading.dot + 1.0, c.value + 1.0), c.text);
        }
        for (const Case& c : {Case{"1.234,56", 1234.56},
                              {"1,5", 1.5},
                              {"1.234.567", 1234567},
                              {"36,9 Millionen", 36.9e6},
                              {"0,123", 0.123},
                              {"1 234,5", 1234.5},
                              {"12'345,60", 12345.6}}) {
            const NumberReading reading = readNumber(c.text);
            QVERIFY2(!reading.dot.has_value() && reading.comma.has_value(), c.text);
            QVERIFY2(qFuzzyCompare(*reading.comma + 1.0, c.value + 1.0), c.text);
        }
    }
    void thousands_and_three_decimals_look_alike() {
        const NumberReading reading = readNumber("1,234");
        QCOMPARE(reading.dot, std::optional<double>(1234));
        QCOMPARE(reading.comma, std::optional<double>(1.234));
        QVERIFY(!reading.agrees());
        QVERIFY(!readNumber("1.234").agrees());
    }
    void other_texts_are_no_numbers() {
        for (const char* text :
             {"",        "-",           "abc",       "1/2",        "12:30", "4+",
              "1.2.3",   "1,2,3",       "12,3456.7", "1,,2",       "--1",   "12 34",
              "1 2",     "#1 Plumbing", "5 apples",  "2026-03-31", "0x10",  "1e",
              "e5",      "(5",          "5)",        "$",          "€ ",    "N/A",
              "1.2.3.4", "NaN",         "Infinity",  "1e999",      "1_000"}) {
            QVERIFY2(!readNumber(text).readable(), text);
        }
    }
    void digits_of_other_scripts_are_read() {
        QCOMPARE(readNumber("١٢٣").dot, std::optional(123.0));
        const NumberReading decimal = readNumber("١٢٠٬٠٠٠٫٥٠");
        QCOMPARE(decimal.dot, std::optional(120000.5));
        QCOMPARE(decimal.comma, std::optional(120000.5));
        QCOMPARE(readNumber("１２，５００").dot, std::optional(12500.0));
        QCOMPARE(readNumber("805万円").dot, std::optional(8050000.0));
        QCOMPARE(readNumber("805万円").currency, std::string("JPY"));
    }
    void currencies_are_told_apart() {
        QCOMPARE(readNumber("€ 5").currency, std::string("EUR"));
        QCOMPARE(readNumber("A$5").currency, std::string("AUD"));
        QCOMPARE(readNumber("US$5").currency, std::string("USD"));
        QCOMPARE(readNumber("CHF 5").currency, std::string("CHF"));
        QCOMPARE(readNumber("5 sek").currency, std::string("SEK"));
        QCOMPARE(readNumber("5").currency, std::string());
        QCOMPARE(unitInHeader("ARR (USD)").currency, std::string("USD"));
        QCOMPARE(unitInHeader("mrr_eur").currency, std::string("EUR"));
        QCOMPARE(unitInHeader("ARR in €").currency, std::string("EUR"));
        QCOMPARE(unitInHeader("ARR USD/EUR").currency, std::string());
        QCOMPARE(unitInHeader("ARR").currency, std::string());
    }
    void blanks_and_errors_are_known() {
        for (const char* text : {"", " ", "-", "n/a", "NULL", "TBD", "—", "nan"}) {
            QVERIFY2(meansNoValue(text), text);
        }
        QVERIFY(!meansNoValue("0"));
        QVERIFY(isBlankText("NULL"));
        QVERIFY(!isBlankText("NA"));
        for (const char* text : {"#N/A", "#REF!", "#DIV/0!", "#BEZUG!", "########"}) {
            QVERIFY2(isErrorCell(text), text);
        }
        QVERIFY(!isErrorCell("#1 Plumbing"));
        QVERIFY(!isErrorCell("#"));
    }
};

HEADROOM_TEST(NumberParserTest)
#include "number_parser_test.moc"
