#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/import/column_values.h"
#include "planner/import/table_file.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <array>
#include <fmt/format.h>

using namespace headroom;

namespace {

TableCell cell(std::string_view text) {
    return {text, CellKind::Text, false};
}

/// How some program writes an amount.
struct Notation {
    char decimal;
    const char* group;
    int decimals;
    const char* before;
    const char* behind;
};

constexpr std::array<Notation, 10> notations = {{{'.', ",", 2, "", ""},
                                                 {',', ".", 2, "", ""},
                                                 {'.', "", 2, "", ""},
                                                 {',', "", 1, "", ""},
                                                 {'.', ",", 0, "$", ""},
                                                 {',', ".", 0, "", " €"},
                                                 {',', "\xC2\xA0", 2, "", " €"},
                                                 {'.', "'", 2, "CHF ", ""},
                                                 {'.', ",", 3, "", ""},
                                                 {',', "", 3, "", ""}}};

std::string written(double value, const Notation& notation) {
    std::string digits = fmt::format("{:.{}f}", value, notation.decimals);
    std::string fraction;
    if (const std::size_t dot = digits.find('.'); dot != std::string::npos) {
        fraction = notation.decimal + digits.substr(dot + 1);
        digits.resize(dot);
    }
    std::string grouped;
    for (std::size_t i = 0; i < digits.size(); ++i) {
        grouped += i > 0 && (digits.size() - i) % 3 == 0 ? notation.group : "";
        grouped += digits[i];
    }
    return notation.before + grouped + fraction + notation.behind;
}

/// The same with what accountants, chats and other scripts make of it.
struct OddNotation {
    Notation plain;
    const char* minusBefore;
    const char* minusBehind;
    double factor; // what the word behind stands for
};

constexpr std::array<OddNotation, 14> oddNotations = {{
    {{'.', ",", 2, "", ""}, "(", ")", 1.0},
    {{',', ".", 2, "", ""}, "", "-", 1.0},
    {{',', ".", 2, "", " €"}, "\xE2\x88\x92", "", 1.0},
    {{'.', "’", 2, "CHF ", ""}, "-", "", 1.0},
    {{'.', "'", 0, "", ".-"}, "-", "", 1.0},
    {{',', " ", 1, "", ""}, "-", "", 1.0},
    {{',', "\xE2\x80\xAF", 2, "", " €"}, "-", "", 1.0},
    {{'.', "", 1, "€ ", "k"}, "-", "", 1e3},
    {{'.', "", 1, "$", " Million"}, "-", "", 1e6},
    {{',', "", 1, "", " Mio. €"}, "-", "", 1e6},
    {{'.', ",", 3, "", ""}, "(", ")", 1.0},
    {{'.', ",", 1, "", "%"}, "-", "", 1.0},
    {{',', "", 1, "", " %"}, "-", "", 1.0},
    {{'.', ",", 0, "USD ", ""}, "-", "", 1.0},
}};

std::string written(double value, const OddNotation& odd) {
    const std::string text = written(std::abs(value), odd.plain);
    return value < 0.0 ? odd.minusBefore + text + odd.minusBehind : text;
}

struct DayFormat {
    const char* pattern;
    int order; // of year, month, day in the pattern's arguments: 0 ymd, 1 dmy, 2 mdy
};

constexpr std::array<DayFormat, 8> dayFormats = {{{"{0:04}-{1:02}-{2:02}", 0},
                                                  {"{2:02}/{1:02}/{0:04}", 1},
                                                  {"{1:02}/{2:02}/{0:04}", 2},
                                                  {"{2}.{1}.{0:04}", 1},
                                                  {"{1}/{2}/{0:04}", 2},
                                                  {"{2:02}-{1:02}-{3:02}", 1},
                                                  {"{1:02}/{2:02}/{3:02}", 2},
                                                  {"{3:02}.{1:02}.{2:02}", 0}}};

} // namespace

class ColumnValuesTest : public QObject {
    Q_OBJECT
  private slots:
    void columns_of_amounts_are_never_silently_wrong() {
        Random random(11);
        int decided = 0;
        for (int column = 0; column < 200; ++column) {
            const Notation& notation = notations[random.below(notations.size())];
            const auto rows = 1 + random.below(40);
            const double most = random.uniform() < 0.5 ? 5e3 : 5e6;
            std::vector<std::string> texts;
            std::vector<double> truth;
            NumberColumn numbers;
            for (std::uint64_t i = 0; i < rows; ++i) {
                const double scale = std::pow(10.0, notation.decimals);
                truth.push_back(std::round(random.uniform() * most * scale) / scale);
                texts.push_back(written(truth.back(), notation));
                numbers.count(cell(texts.back()), 1);
            }
            numbers.decide(std::nullopt);
            if (numbers.ambiguous()) {
                const double right = numbers.totalIn(notation.decimal);
                double total = 0.0;
                for (const double value : truth) {
                    total += value;
                }
                QVERIFY(std::abs(right - total) <= 1e-6 * total + 1e-6);
                continue;
            }
            ++decided;
            for (std::size_t i = 0; i < texts.size(); ++i) {
                const auto value = numbers.value(cell(texts[i]));
                QVERIFY2(value.has_value(), texts[i].c_str());
                QVERIFY2(std::abs(*value - truth[i]) < 1e-6, texts[i].c_str());
            }
        }
        QVERIFY(decided > 120); // asking about everything would be no answer
    }
    void odd_amounts_are_never_silently_wrong() {
        Random random(13);
        int decided = 0;
        for (int column = 0; column < 200; ++column) {
            const OddNotation& odd = oddNotations[random.below(oddNotations.size())];
            const double scale = std::pow(10.0, odd.plain.decimals);
            const double most = random.uniform() < 0.5 ? 2e3 : 3e6;
            std::vector<std::string> texts;
            std::vector<double> truth;
            NumberColumn numbers;
            const auto rows = 1 + random.below(30);
            for (std::uint64_t i = 0; i < rows; ++i) {
                const double sign = random.uniform() < 0.2 ? -1.0 : 1.0;
                truth.push_back(sign * std::round(random.uniform() * most * scale) / scale);
                texts.push_back(written(truth.back(), odd));
                truth.back() *= odd.factor;
                numbers.count(cell(texts.back()), 1);
            }
            numbers.decide(std::nullopt);
            decided += numbers.ambiguous() ? 0 : 1;
            for (std::size_t i = 0; i < texts.size() && !numbers.ambiguous(); ++i) {
                const auto value = numbers.value(cell(texts[i]));
                QVERIFY2(value.has_value(), texts[i].c_str());
                QVERIFY2(std::abs(*value - truth[i]) <= 1e-9 * std::abs(truth[i]) + 1e-9,
                         texts[i].c_str());
            }
        }
        QVERIFY(decided > 120);
    }
    void days_beside_serials_and_months_in_words_are_never_silently_wrong() {
        Random random(14);
        int decided = 0;
        const char* const months[] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                      "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
        for (int column = 0; column < 200; ++column) {
            const DayFormat& format = dayFormats[random.below(dayFormats.size())];
            std::vector<std::string> texts;
            std::vector<Date> truth;
            DateColumn dates;
            const auto rows = 5 + random.below(40);
            for (std::uint64_t i = 0; i < rows; ++i) {
                const auto year = static_cast<int>(random.between(2022, 2027));
                const auto month = static_cast<unsigned>(random.between(1, 12));
                const auto day = static_cast<unsigned>(random.between(1, 28));
                truth.push_back(makeDate(year, month, day));
                const double kind = random.uniform();
                texts.push_back(
                    kind < 0.2 ? std::to_string((truth.back() - makeDate(1899, 12, 30)).count())
                    : kind < 0.4
                        ? fmt::format("{} {} {}", day, months[month - 1], year)
                        : fmt::format(fmt::runtime(format.pattern), year, month, day, year % 100));
                dates.count(cell(texts.back()));
            }
            dates.decide(std::nullopt);
            decided += dates.ambiguous() ? 0 : 1;
            for (std::size_t i = 0; i < texts.size() && !dates.ambiguous(); ++i) {
                QVERIFY2(dates.value(cell(texts[i])) == truth[i], texts[i].c_str());
            }
        }
        QVERIFY(decided > 120);
    }
    void columns_of_days_are_never_silently_wrong() {
        Random random(12);
        int decided = 0;
        for (int column = 0; column < 200; ++column) {
            const DayFormat& format = dayFormats[random.below(dayFormats.size())];
            const auto rows = 1 + random.below(60);
            std::vector<std::string> texts;
            std::vector<Date> truth;
            DateColumn dates;
            for (std::uint64_t i = 0; i < rows; ++i) {
                const auto year = static_cast<int>(random.between(2022, 2027));
                const auto month = static_cast<unsigned>(random.between(1, 12));
                const auto day = static_cast<unsigned>(random.between(1, 28));
                truth.push_back(makeDate(year, month, day));
                texts.push_back(
                    fmt::format(fmt::runtime(format.pattern), year, month, day, year % 100));
                dates.count(cell(texts.back()));
            }
            dates.decide(std::nullopt);
            if (dates.ambiguous()) {
                continue;
            }
            ++decided;
            for (std::size_t i = 0; i < texts.size(); ++i) {
                QVERIFY2(dates.value(cell(texts[i])) == truth[i], texts[i].c_str());
            }
        }
        QVERIFY(decided > 120);
    }
    void a_stray_cell_does_not_make_a_column_unclear() {
        NumberColumn numbers;
        for (int i = 0; i < 100; ++i) {
            numbers.count(cell("12,5"), i);
        }
        numbers.count(cell("12.5"), 101);
        numbers.decide(std::nullopt);
        QVERIFY(!numbers.ambiguous());
        QVERIFY(!numbers.value(cell("12.5")).has_value()); // told as unreadable, not guessed
        NumberColumn half;
        half.count(cell("12,5"), 1);
        half.count(cell("12.5"), 2);
        half.decide(std::nullopt);
        QVERIFY(half.ambiguous());
    }
    void days_that_read_the_same_either_way_are_no_question() {
        DateColumn dates;
        for (const char* text : {"01/01/2026", "02/02/2026", "2026-03-04"}) {
            dates.count(cell(text));
        }
        dates.decide(std::nullopt);
        QVERIFY(!dates.ambiguous());
    }
    void serials_and_cells_of_a_workbook_are_days() {
        DateColumn dates;
        const TableCell serial = cell("46112");
        const TableCell day{"2026-03-31 14:30:00", CellKind::Day, false};
        dates.count(serial);
        dates.count(day);
        dates.decide(std::nullopt);
        QCOMPARE(toIso(*dates.value(serial)), std::string("2026-03-31"));
        QCOMPARE(dates.value(day), dates.value(serial));
        QCOMPARE(dates.serials(), std::int64_t(1));
    }
    void numbers_of_a_workbook_need_no_notation() {
        NumberColumn numbers;
        const TableCell typed{"1.234", CellKind::Number, false};
        numbers.count(typed, 1);
        numbers.decide(std::nullopt);
        QVERIFY(!numbers.ambiguous());
        QCOMPARE(numbers.value(typed), std::optional<double>(1.234));
        numbers.decide(',');
        QCOMPARE(numbers.value(typed), std::optional<double>(1.234));
    }
    void flags_in_several_languages() {
        QCOMPARE(readFlag("Ja"), std::optional<bool>(true));
        QCOMPARE(readFlag("FALSE"), std::optional<bool>(false));
        QCOMPARE(readFlag(""), std::optional<bool>(false));
        QVERIFY(!readFlag("maybe").has_value());
    }
};

HEADROOM_TEST(ColumnValuesTest)
#include "column_values_test.moc"
