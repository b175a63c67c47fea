#include "planner/import/date_parser.h"

#include "planner/base/letter_case.h"
#include "planner/base/text.h"
#include "planner/import/ascii_digits.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace headroom {
namespace {

// Names and usual short forms of the months in English, German, French, Spanish, Italian,
// Portuguese and Dutch; lower case without accents.
constexpr std::array<std::string_view, 12> monthNames = {
    "january januar janner jaenner janvier enero gennaio janeiro januari jan janv ene gen",
    "february februar fevrier febrero febbraio fevereiro februari feb febr fev fevr",
    "march marz maerz mars marzo marco maart mar mrz mrt",
    "april avril abril aprile apr avr abr",
    "may mai mayo maggio maio mei mag",
    "june juni juin junio giugno junho jun giu",
    "july juli juillet julio luglio julho jul juil lug",
    "august aout agosto augustus aug ago aou",
    "september septembre septiembre setiembre settembre setembro sep sept set",
    "october oktober octobre octubre ottobre outubro oct okt ott out",
    "november novembre noviembre novembro nov",
    "december dezember decembre diciembre dicembre dezembro dec dez dic",
};

constexpr std::array<std::string_view, 61> weekdays = {
    "mon",      "monday",    "tue",     "tues",     "tuesday",  "wed",      "wednesday",
    "thu",      "thur",      "thurs",   "thursday", "fri",      "friday",   "sat",
    "saturday", "sun",       "sunday",  "mo",       "di",       "mi",       "do",
    "fr",       "sa",        "so",      "montag",   "dienstag", "mittwoch", "donnerstag",
    "freitag",  "samstag",   "sonntag", "lun",      "mer",      "jeu",      "lundi",
    "mardi",    "mercredi",  "jeudi",   "vendredi", "samedi",   "dimanche", "lunes",
    "martes",   "miércoles", "jueves",  "viernes",  "sábado",   "domingo",  "lunedì",
    "martedì",  "mercoledì", "giovedì", "venerdì",  "sabato",   "domenica", "maandag",
    "dinsdag",  "woensdag",  "vrijdag", "zaterdag", "zondag"};

unsigned monthOfName(const std::string& word) {
    static const std::unordered_map<std::string, unsigned> months = [] {
        std::unordered_map<std::string, unsigned> all;
        for (std::size_t month = 0; month < monthNames.size(); ++month) {
            for (std::string& name : split(monthNames[month], ' ')) {
                all.emplace(std::move(name), static_cast<unsigned>(month + 1));
            }
        }
        return all;
    }();
    const auto found = months.find(withoutAccents(word));
    return found == months.end() ? 0 : found->second;
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || static_cast<unsigned char>(c) >= 0x80;
}

struct Token {
    std::string word; // empty = number
    int number = 0;
    std::size_t digits = 0;
};

/// Position where a time of day begins ("T14:30", " 3:05 PM"), or the end.
std::size_t timeBegin(std::string_view text) {
    const std::size_t colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0) {
        return text.size();
    }
    std::size_t at = colon;
    while (at > 0 && isDigit(text[at - 1]) && colon - at < 2) {
        --at;
    }
    if (at == colon || at == 0) {
        return std::string_view::npos; // a colon, but no time behind a day
    }
    const char before = text[at - 1];
    if (before != ' ' && before != 't' && before != ',' && before != '_') {
        return std::string_view::npos;
    }
    const bool clean =
        std::all_of(text.begin() + static_cast<std::ptrdiff_t>(colon), text.end(), [](char c) {
            return isDigit(c) || isLetter(c) ||
                   std::string_view(" :.,+-/").find(c) != std::string_view::npos;
        });
    return clean ? at - 1 : std::string_view::npos;
}

bool addNumber(std::string_view text, std::size_t& i, std::vector<Token>& tokens) {
    Token token;
    while (i < text.size() && isDigit(text[i]) && token.digits < 9) {
        token.number = token.number * 10 + (text[i] - '0');
        ++token.digits;
        ++i;
    }
    tokens.push_back(token);
    return token.digits < 9;
}

bool isFiller(const std::string& word, bool afterNumber) {
    if (word == "年" || word == "月" || word == "日" || word == "de" || word == "of" ||
        word == "del") {
        return true;
    }
    return afterNumber && (word == "st" || word == "nd" || word == "rd" || word == "th" ||
                           word == "er" || word == "º");
}

// Numbers and words; separators are dropped. Empty when something does not belong in a day.
std::vector<Token> tokensOf(std::string_view text) {
    std::vector<Token> tokens;
    for (std::size_t i = 0; i < text.size();) {
        if (isDigit(text[i])) {
            if (!addNumber(text, i, tokens)) {
                return {};
            }
            continue;
        }
        if (std::string_view(" -/.,").find(text[i]) != std::string_view::npos) {
            ++i;
            continue;
        }
        if (!isLetter(text[i])) {
            return {};
        }
        Token token;
        while (i < text.size() && isLetter(text[i])) {
            token.word += text[i++];
        }
        const bool afterNumber = !tokens.empty() && tokens.back().word.empty();
        const bool weekday = tokens.empty() && std::find(weekdays.begin(), weekdays.end(),
                                                         token.word) != weekdays.end();
        if (!weekday && !isFiller(token.word, afterNumber)) {
            tokens.push_back(std::move(token));
        }
    }
    return tokens;
}

int fullYear(const Token& token) {
    if (token.digits == 4) {
        return token.number;
    }
    if (token.digits != 2) {
        return 0;
    }
    return token.number + (token.number <= 69 ? 2000 : 1900);
}

std::optional<Date> day(int year, int month, int dayOfMonth) {
    if (year < 1900 || year > 2199 || month < 1 || month > 12 || dayOfMonth < 1) {
        return std::nullopt;
    }
    const std::chrono::year_month_day value{std::chrono::year{year},
                                            std::chrono::month{static_cast<unsigned>(month)},
                                            std::chrono::day{static_cast<unsigned>(dayOfMonth)}};
    return value.ok() ? std::optional<Date>(Date(value)) : std::nullopt;
}

DateReading threeNumbers(const std::vector<Token>& t) {
    DateReading reading;
    if (t[0].digits == 4) {
        reading.ymd = day(t[0].number, t[1].number, t[2].number);
        reading.dmy = reading.mdy = reading.ymd;
        return t[1].digits <= 2 && t[2].digits <= 2 ? reading : DateReading{};
    }
    if (t[0].digits > 2 || t[1].digits > 2 || (t[2].digits != 2 && t[2].digits != 4)) {
        return reading;
    }
    reading.dmy = day(fullYear(t[2]), t[1].number, t[0].number);
    reading.mdy = day(fullYear(t[2]), t[0].number, t[1].number);
    if (t[2].digits == 2 && t[0].digits == 2) {
        reading.ymd = day(fullYear(t[0]), t[1].number, t[2].number);
    }
    return reading;
}

DateReading same(std::optional<Date> value, bool monthOnly = false) {
    return {value, value, value, monthOnly};
}

DateReading twoTokens(const std::vector<Token>& t) {
    const bool firstName = !t[0].word.empty();
    const bool secondName = !t[1].word.empty();
    if (firstName && !secondName) {
        return same(day(fullYear(t[1]), static_cast<int>(monthOfName(t[0].word)), 1), true);
    }
    if (firstName || secondName) {
        return {};
    }
    if (t[0].digits == 4 && t[1].digits <= 2) {
        return same(day(t[0].number, t[1].number, 1), true);
    }
    if (t[1].digits == 4 && t[0].digits <= 2) {
        return same(day(t[1].number, t[0].number, 1), true);
    }
    return {};
}

DateReading threeTokens(const std::vector<Token>& t) {
    const int names = static_cast<int>(
        std::count_if(t.begin(), t.end(), [](const Token& x) { return !x.word.empty(); }));
    if (names == 0) {
        return threeNumbers(t);
    }
    if (names > 1 || !t[2].word.empty()) {
        return {};
    }
    const bool nameFirst = !t[0].word.empty();
    const int month = static_cast<int>(monthOfName(nameFirst ? t[0].word : t[1].word));
    const Token& other = nameFirst ? t[1] : t[0];
    if (other.digits == 4) {
        return t[2].digits <= 2 ? same(day(other.number, month, t[2].number)) : DateReading{};
    }
    return same(day(fullYear(t[2]), month, other.number));
}

// "2026-03-31", the usual case.
std::optional<Date> isoDay(std::string_view text) {
    if (text.size() != 10 || text[4] != '-' || text[7] != '-') {
        return std::nullopt;
    }
    int digits[8] = {};
    int n = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (i == 4 || i == 7) {
            continue;
        }
        if (!isDigit(text[i])) {
            return std::nullopt;
        }
        digits[n++] = text[i] - '0';
    }
    return day(digits[0] * 1000 + digits[1] * 100 + digits[2] * 10 + digits[3],
               digits[4] * 10 + digits[5], digits[6] * 10 + digits[7]);
}

} // namespace

std::optional<Date> DateReading::in(DateOrder order) const {
    switch (order) {
    case DateOrder::DayMonthYear:
        return dmy;
    case DateOrder::MonthDayYear:
        return mdy;
    case DateOrder::YearMonthDay:
        return ymd;
    }
    return ymd;
}

DateReading readDate(std::string_view cell) {
    if (const auto iso = isoDay(cell)) {
        return same(iso);
    }
    if (const auto digits = withAsciiDigits(cell)) {
        return readDate(digits->text);
    }
    const std::string_view trimmedCell = trimmed(cell);
    if (trimmedCell.size() < 4 || trimmedCell.size() > 48) {
        return {};
    }
    if (const auto iso = isoDay(trimmedCell)) {
        return same(iso);
    }
    const std::string text = inLowerCase(trimmedCell);
    const std::size_t end = timeBegin(text);
    if (end == std::string_view::npos) {
        return {};
    }
    const std::vector<Token> tokens = tokensOf(std::string_view(text).substr(0, end));
    if (tokens.size() == 1 && tokens[0].digits == 8) {
        const int n = tokens[0].number;
        return same(day(n / 10000, n / 100 % 100, n % 100));
    }
    // "1,234.56" or "12.5" must not become a day: two numbers need a month's separator.
    if (tokens.size() == 2) {
        const bool monthLike = text.find_first_of("-/ 年") != std::string::npos ||
                               (tokens[1].digits == 4 && text.find('.') != std::string::npos);
        return monthLike ? twoTokens(tokens) : DateReading{};
    }
    return tokens.size() == 3 ? threeTokens(tokens) : DateReading{};
}

std::optional<Date> dateOfSerial(double serial, bool epoch1904) {
    if (!(serial >= 0.0) || serial >= 110000.0) {
        return std::nullopt;
    }
    const auto whole = static_cast<int>(std::floor(serial));
    if (epoch1904) {
        return makeDate(1904, 1, 1) + std::chrono::days(whole);
    }
    if (whole < 1 || whole == 60) {
        return std::nullopt; // day 60 is the leap day that never was
    }
    return makeDate(1899, 12, whole < 60 ? 31U : 30U) + std::chrono::days(whole);
}

std::optional<Date> dateOfEpoch(double count) {
    constexpr double secondsInDay = 86400.0;
    constexpr double first = 5e8; // seconds: 1985
    constexpr double last = 7.2e9;
    for (const double unit : {1.0, 1e3, 1e6}) {
        if (count >= first * unit && count < last * unit) {
            return Date(
                std::chrono::days(static_cast<int>(std::floor(count / unit / secondsInDay))));
        }
    }
    return std::nullopt;
}

bool isFiscalQuarter(std::string_view text) {
    return comparisonKey(text).find("fy") != std::string::npos && quarterFromText(text).has_value();
}

std::optional<Month> quarterFromText(std::string_view text, int fiscalYearStart) {
    const std::string key = comparisonKey(text);
    const std::size_t q = key.find('q') != std::string::npos ? key.find('q') : key.find('t');
    if (q == std::string::npos || key.size() > 10) {
        return std::nullopt;
    }
    int quarter = 0;
    std::string rest;
    if (q + 1 < key.size() && key[q + 1] >= '1' && key[q + 1] <= '4' &&
        (q == 0 || !isDigit(key[q - 1]) || q >= 2)) {
        quarter = key[q + 1] - '0';
        rest = key.substr(0, q) + key.substr(q + 2);
    } else if (q > 0 && key[q - 1] >= '1' && key[q - 1] <= '4') {
        quarter = key[q - 1] - '0';
        rest = key.substr(0, q - 1) + key.substr(q + 1);
    }
    const bool fiscal = rest.starts_with("fy");
    if (fiscal) {
        rest.erase(0, 2);
    }
    const auto year = parseDecimal(rest);
    if (quarter == 0 || !year || (rest.size() != 2 && rest.size() != 4)) {
        return std::nullopt;
    }
    const int full = static_cast<int>(*year) + (rest.size() == 2 ? 2000 : 0);
    const Month january(full, 1);
    const int intoYear = fiscal && fiscalYearStart > 1 ? fiscalYearStart - 1 - 12 : 0;
    return january + (intoYear + 3 * (quarter - 1));
}

} // namespace headroom
