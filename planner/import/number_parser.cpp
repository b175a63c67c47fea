#include "planner/import/number_parser.h"

#include "planner/base/text.h"
#include "planner/import/ascii_digits.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdint>
#include <unordered_set>
#include <utility>

namespace headroom {
namespace {

using namespace std::string_view_literals;

constexpr std::array<std::pair<std::string_view, std::string_view>, 24> symbols = {{
    {"US$", "USD"}, {"A$", "AUD"}, {"AU$", "AUD"}, {"C$", "CAD"},  {"CA$", "CAD"}, {"NZ$", "NZD"},
    {"HK$", "HKD"}, {"S$", "SGD"}, {"R$", "BRL"},  {"MX$", "MXN"}, {"$", "USD"},   {"€", "EUR"},
    {"£", "GBP"},   {"￥", "JPY"}, {"¥", "JPY"},   {"円", "JPY"},  {"₹", "INR"},   {"₽", "RUB"},
    {"₩", "KRW"},   {"₺", "TRY"},  {"₪", "ILS"},   {"zł", "PLN"},  {"Kč", "CZK"},  {"Fr.", "CHF"},
}};

constexpr std::array<std::string_view, 44> codes = {
    "usd", "eur", "gbp", "jpy", "chf", "cad", "aud", "nzd", "sek", "nok", "dkk",
    "pln", "czk", "huf", "ron", "bgn", "try", "ils", "aed", "sar", "qar", "kwd",
    "inr", "cny", "rmb", "hkd", "sgd", "krw", "twd", "thb", "myr", "idr", "php",
    "vnd", "brl", "mxn", "clp", "cop", "ars", "pen", "zar", "egp", "ngn", "rub"};

/// As CRMs name them in a currency column of their own.
constexpr std::array<std::pair<std::string_view, std::string_view>, 23> currencyNames = {{
    {"euro", "EUR"},
    {"euros", "EUR"},
    {"us dollar", "USD"},
    {"us-dollar", "USD"},
    {"u.s. dollar", "USD"},
    {"usd - u.s. dollar", "USD"},
    {"eur - euro", "EUR"},
    {"gbp - british pound", "GBP"},
    {"pound sterling", "GBP"},
    {"british pound", "GBP"},
    {"uk pound", "GBP"},
    {"swiss franc", "CHF"},
    {"schweizer franken", "CHF"},
    {"japanese yen", "JPY"},
    {"yen", "JPY"},
    {"日本円", "JPY"},
    {"indian rupee", "INR"},
    {"canadian dollar", "CAD"},
    {"australian dollar", "AUD"},
    {"swedish krona", "SEK"},
    {"danish krone", "DKK"},
    {"norwegian krone", "NOK"},
    {"ユーロ", "EUR"},
}};

constexpr std::array<std::pair<std::string_view, double>, 29> multipliers = {{
    {"k", 1e3},       {"tsd", 1e3},      {"thousand", 1e3},   {"tausend", 1e3},   {"mille", 1e3},
    {"千", 1e3},      {"t", 1e3},        {"万", 1e4},         {"lakh", 1e5},      {"lakhs", 1e5},
    {"m", 1e6},       {"mm", 1e6},       {"mio", 1e6},        {"mln", 1e6},       {"mn", 1e6},
    {"million", 1e6}, {"millions", 1e6}, {"millionen", 1e6},  {"millones", 1e6},  {"百万", 1e6},
    {"cr", 1e7},      {"crore", 1e7},    {"億", 1e8},         {"b", 1e9},         {"bn", 1e9},
    {"mrd", 1e9},     {"billion", 1e9},  {"milliarden", 1e9}, {"milliards", 1e9},
}};

/// Blank in a column of texts, between bars.
constexpr std::string_view blankWords =
    "–|—|不明|onbekend|-|--|---|?|??|.|..|\\n|n/a|n.a.|n. a.|n/d|n.d.|n.v.|n. "
    "v.|null|(null)|<null>|"
    "(blank)|(none)|(empty)|(leer)|(vide)|nan|nil|not set|not specified|not available|"
    "no data|no value|tbd|t.b.d.|tba|tbc|k.a.|k. a.|k.a|s.o.|s/o|s.d.|unknown|"
    "unspecified|undefined|unbekannt|inconnu|desconocido|sconosciuto|-none-|--none--|"
    "- none -|keine angabe|sin datos|<blank>|non renseigné";

constexpr std::array<std::string_view, 6> groupMarks = {
    " ", "\xC2\xA0", "\xE2\x80\xAF", "\xE2\x80\x89", "'", "\xE2\x80\x99"};

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool takeFront(std::string_view& text, std::string_view part) {
    if (!text.starts_with(part)) {
        return false;
    }
    text.remove_prefix(part.size());
    return true;
}

/// What stands around the digits.
struct Surroundings {
    bool negative = false;
    double factor = 1.0;
    std::string currency;
};

bool takeCurrency(std::string_view& text, std::string& currency) {
    for (const auto& [symbol, code] : symbols) {
        if (text.starts_with(symbol)) {
            text.remove_prefix(symbol.size());
            currency = code;
            return true;
        }
    }
    return false;
}

std::string_view frontWord(std::string_view text) {
    std::size_t end = 0;
    while (end < text.size()) {
        const auto byte = static_cast<unsigned char>(text[end]);
        const bool letter = (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
        const bool cjk = byte >= 0xE3 || (end > 0 && byte >= 0x80 && byte < 0xC0);
        if (!letter && !cjk) {
            break;
        }
        ++end;
    }
    return text.substr(0, end);
}

// "805万円": marks of ten thousands stand before the currency without a blank.
bool takeJapaneseUnit(std::string_view& text, Surroundings& around) {
    constexpr std::array<std::pair<std::string_view, double>, 4> units = {
        {{"百万", 1e6}, {"千", 1e3}, {"万", 1e4}, {"億", 1e8}}};
    for (const auto& [mark, factor] : units) {
        if (around.factor == 1.0 && takeFront(text, mark)) {
            around.factor = factor;
            return true;
        }
    }
    return false;
}

bool takeWord(std::string_view& text, Surroundings& around, bool behind) {
    if (behind && takeJapaneseUnit(text, around)) {
        return true;
    }
    const std::string_view word = frontWord(text);
    if (word.empty()) {
        return false;
    }
    std::string key = lowered(word);
    if (const std::string code = currencyCode(key); !code.empty()) {
        around.currency = code;
        text.remove_prefix(word.size());
        return true;
    }
    const auto found = std::find_if(multipliers.begin(), multipliers.end(),
                                    [&](const auto& entry) { return entry.first == key; });
    if (!behind || found == multipliers.end() || around.factor > 1.0) {
        return false;
    }
    around.factor = found->second;
    text.remove_prefix(word.size());
    takeFront(text, ".");
    return true;
}

bool takeSign(std::string_view& text, Surroundings& around) {
    if (takeFront(text, "-") || takeFront(text, "\xE2\x88\x92")) {
        if (around.negative) {
            return false;
        }
        around.negative = true;
        return true;
    }
    return false;
}

bool takeGroupMark(std::string_view& text) {
    return std::any_of(groupMarks.begin(), groupMarks.end(),
                       [&](std::string_view mark) { return mark != "'" && takeFront(text, mark); });
}

bool readSurroundings(std::string_view text, Surroundings& around, bool behind) {
    while (!text.empty()) {
        const bool taken = takeGroupMark(text) || takeFront(text, "\t") ||
                           (!behind && (takeFront(text, "+") || takeFront(text, "("))) ||
                           (behind && (takeFront(text, "%") || takeFront(text, ")"))) ||
                           takeCurrency(text, around.currency) || takeSign(text, around) ||
                           takeWord(text, around, behind);
        if (!taken) {
            return false;
        }
    }
    return true;
}

// Digits with marks between them → plain digits, when the marks stand where thousands end.
std::optional<std::string> withoutGroups(std::string_view digits, char mark) {
    const std::vector<std::string> groups = split(digits, mark);
    if (groups.size() == 1) {
        return std::string(digits);
    }
    const std::size_t first = groups.front().size();
    bool western = first >= 1 && first <= 3 && groups.front() != "0";
    bool indian = first >= 1 && first <= 2 && groups.size() > 2;
    for (std::size_t i = 1; i < groups.size(); ++i) {
        western = western && groups[i].size() == 3;
        indian = indian && groups[i].size() == (i + 1 == groups.size() ? 3U : 2U);
    }
    if (!western && !indian) {
        return std::nullopt;
    }
    return joined(groups, "");
}

std::optional<double> readDigits(std::string_view core, char decimal, char group) {
    std::string_view whole = core;
    std::string_view fraction;
    if (const std::size_t at = core.find(decimal); at != std::string_view::npos) {
        whole = core.substr(0, at);
        fraction = core.substr(at + 1);
        if (!std::all_of(fraction.begin(), fraction.end(), isDigit)) {
            return std::nullopt;
        }
    }
    if (whole.empty() && fraction.empty()) {
        return std::nullopt;
    }
    if (whole.size() >= 2 && whole[0] == '0' && whole.find(group) != std::string_view::npos) {
        return std::nullopt;
    }
    const std::optional<std::string> plain = withoutGroups(whole, group);
    if (!plain || !std::all_of(plain->begin(), plain->end(), isDigit)) {
        return std::nullopt;
    }
    std::string text = plain->empty() ? "0" : *plain;
    if (!fraction.empty()) {
        text.append(".").append(fraction);
    }
    return parseDecimal(text);
}

// Blanks and apostrophes between thousands go; anything else between digits is no number.
std::optional<std::string> withoutGroupMarks(std::string_view core) {
    std::string marked;
    bool found = false;
    for (std::size_t i = 0; i < core.size();) {
        std::size_t length = 0;
        for (const std::string_view mark : groupMarks) {
            if (core.substr(i).starts_with(mark)) {
                length = mark.size();
                break;
            }
        }
        if (length > 0) {
            marked += ' ';
            i += length;
            found = true;
        } else {
            marked += core[i++];
        }
    }
    if (!found) {
        return marked;
    }
    const std::size_t end = marked.find_first_of(".,");
    const std::optional<std::string> whole = withoutGroups(marked.substr(0, end), ' ');
    if (!whole) {
        return std::nullopt;
    }
    return end == std::string::npos ? *whole : *whole + marked.substr(end);
}

std::optional<double> exponentForm(std::string_view text) {
    const std::size_t e = text.find_first_of("eE");
    if (e == std::string_view::npos || e == 0) {
        return std::nullopt;
    }
    std::string plain(text);
    std::replace(plain.begin(), plain.end(), ',', '.');
    return parseDecimal(plain);
}

bool isCoreByte(char c) {
    return isDigit(c) || c == '.' || c == ',';
}

// First and one past the last byte of the digits; digits may hold marks between them.
std::pair<std::size_t, std::size_t> coreRange(std::string_view text) {
    std::size_t begin = 0;
    while (begin < text.size() &&
           !(isDigit(text[begin]) || ((text[begin] == '.' || text[begin] == ',') &&
                                      begin + 1 < text.size() && isDigit(text[begin + 1])))) {
        ++begin;
    }
    std::size_t end = begin;
    for (std::size_t i = begin; i < text.size();) {
        if (isCoreByte(text[i])) {
            end = isDigit(text[i]) ? i + 1 : end;
            ++i;
            continue;
        }
        std::size_t mark = 0;
        for (const std::string_view groupMark : groupMarks) {
            mark = text.substr(i).starts_with(groupMark) ? groupMark.size() : mark;
        }
        if (mark == 0) {
            break;
        }
        i += mark;
    }
    // "1." is one, "Mio." keeps its dot
    if (end < text.size() && (text[end] == '.' || text[end] == ',') && end + 1 == text.size()) {
        ++end;
    }
    return {begin, end};
}

// "12'000.–", "500,-" and "500,--": no cents.
std::string_view withoutEmptyFraction(std::string_view text) {
    const std::size_t mark = text.find_last_of(".,");
    if (mark == std::string_view::npos || mark == 0 || !isDigit(text[mark - 1])) {
        return text;
    }
    const std::string_view dashes = text.substr(mark + 1);
    const bool none = dashes == "-" || dashes == "--" || dashes == "–" || dashes == "—";
    return none ? text.substr(0, mark) : text;
}

// The usual case, without any doubt: "1234", "-12.5", "0.25", but not "1.234". So many digits and
// their power of ten are whole numbers without rounding, so one division rounds as it should.
std::optional<NumberReading> plainDecimal(std::string_view text) {
    constexpr std::size_t longest = 15;
    constexpr std::array<double, longest> powers = {1e0, 1e1, 1e2,  1e3,  1e4,  1e5,  1e6, 1e7,
                                                    1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14};
    const bool negative = text.starts_with('-');
    text.remove_prefix(negative ? 1 : 0);
    if (text.empty() || text.size() > longest) {
        return std::nullopt;
    }
    std::size_t dot = std::string_view::npos;
    std::int64_t digits = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (isDigit(text[i])) {
            digits = digits * 10 + (text[i] - '0');
        } else if (text[i] == '.' && dot == std::string_view::npos) {
            dot = i;
        } else {
            return std::nullopt;
        }
    }
    const bool whole = dot == std::string_view::npos;
    const std::size_t decimals = whole ? 0 : text.size() - dot - 1;
    if (!whole && (dot == 0 || decimals == 0 || decimals == 3)) {
        return std::nullopt;
    }
    const double size = static_cast<double>(digits) / powers[decimals];
    NumberReading reading;
    reading.dot = negative ? -size : size;
    reading.comma = whole ? reading.dot : std::nullopt;
    return reading;
}

/// "USD", "usd": three letters that are a code, as nearly all are; else nothing.
std::string plainCode(std::string_view name) {
    if (name.size() != 3 || !std::all_of(name.begin(), name.end(), isLetter)) {
        return {};
    }
    const auto same = [name](std::string_view code) {
        return (name[0] | ' ') == code[0] && (name[1] | ' ') == code[1] &&
               (name[2] | ' ') == code[2];
    };
    const auto code = std::find_if(codes.begin(), codes.end(), same);
    if (code == codes.end() || *code == "rmb") {
        return {};
    }
    std::string upper(*code);
    std::transform(upper.begin(), upper.end(), upper.begin(),
                   [](char c) { return static_cast<char>(c - 'a' + 'A'); });
    return upper;
}

NumberReading readForeign(const AsciiDigits& digits) {
    NumberReading reading = readNumber(digits.text);
    if (digits.decimalMark) {
        reading.comma = reading.dot; // U+066B is no mark of thousands anywhere
    }
    return reading;
}

/// Nearly every text is told apart from all of them by its first byte and its length.
class BlankWords {
  public:
    BlankWords() {
        for (std::string& word : split(blankWords, '|')) {
            lengths_[firstByte(word)] |= 1U << word.size();
            words_.insert(std::move(word));
        }
    }

    bool contains(std::string_view text) const {
        const bool maybe = text.size() < 32 && (lengths_[firstByte(text)] >> text.size() & 1U) != 0;
        return maybe && words_.contains(lowered(text));
    }

  private:
    static std::size_t firstByte(std::string_view text) {
        const char c = text.front();
        return static_cast<unsigned char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    }

    std::array<std::uint32_t, 256> lengths_{};
    std::unordered_set<std::string> words_;
};

} // namespace

NumberReading readNumber(std::string_view cell) {
    if (auto plain = plainDecimal(trimmed(cell))) {
        return *std::move(plain);
    }
    if (const auto digits = withAsciiDigits(cell)) {
        return readForeign(*digits);
    }
    NumberReading reading;
    const std::string_view text = withoutEmptyFraction(trimmed(cell));
    if (text.empty() || text.size() > 64) {
        return reading;
    }
    if (auto plain = plainDecimal(text)) {
        return *std::move(plain); // "500.-"
    }
    if (const auto scientific = exponentForm(text)) {
        reading.dot = reading.comma = scientific;
        return reading;
    }
    const auto [begin, end] = coreRange(text);
    if (begin == text.size()) {
        return reading;
    }
    Surroundings around;
    const std::string_view before = text.substr(0, begin);
    const std::string_view behind = text.substr(end);
    const bool opened = before.find('(') != std::string_view::npos;
    const bool closed = behind.find(')') != std::string_view::npos;
    if (opened != closed || !readSurroundings(before, around, false) ||
        !readSurroundings(behind, around, true)) {
        return reading;
    }
    const auto core = withoutGroupMarks(text.substr(begin, end - begin));
    if (!core) {
        return reading;
    }
    const double factor = around.negative || opened ? -around.factor : around.factor;
    reading.dot = readDigits(*core, '.', ',');
    reading.comma = readDigits(*core, ',', '.');
    for (std::optional<double>* value : {&reading.dot, &reading.comma}) {
        if (*value) {
            **value = **value == 0.0 ? 0.0 : **value * factor;
        }
    }
    reading.percent = behind.find('%') != std::string_view::npos;
    reading.currency = around.currency;
    return reading;
}

bool meansNoValue(std::string_view cell) {
    static constexpr std::array<std::string_view, 3> words = {"na", "none", "empty"};
    const std::string_view text = trimmed(cell);
    return isBlankText(text) || (text.size() <= 5 && std::find(words.begin(), words.end(),
                                                               lowered(text)) != words.end());
}

bool isBlankText(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    static const BlankWords blanks;
    return text.empty() || blanks.contains(text);
}

bool isErrorCell(std::string_view cell) {
    const std::string_view text = trimmed(cell);
    if (text.size() < 2 || text.front() != '#') {
        return false;
    }
    static constexpr std::array<std::string_view, 20> errors = {
        "#N/A",    "#REF!",    "#DIV/0!", "#VALUE!",  "#NAME?",  "#NUM!",    "#NULL!",
        "#NV",     "#BEZUG!",  "#WERT!",  "#ZAHL!",   "#SPILL!", "#CALC!",   "#GETTING_DATA",
        "#FIELD!", "#VALEUR!", "#NOM?",   "#NOMBRE!", "#ERROR!", "#BLOCKED!"};
    return std::find(errors.begin(), errors.end(), text) != errors.end() ||
           (text.size() >= 3 && text.find_first_not_of('#') == std::string_view::npos);
}

std::string currencyCode(std::string_view text) {
    const std::string_view name = trimmed(text);
    if (std::string code = plainCode(name); !code.empty()) {
        return code;
    }
    for (const auto& [symbol, code] : symbols) {
        if (name == symbol) {
            return std::string(code);
        }
    }
    const std::string key = lowered(name);
    if (key == "rmb") {
        return "CNY";
    }
    for (const auto& [words, code] : currencyNames) {
        if (key == words) {
            return std::string(code);
        }
    }
    return {};
}

} // namespace headroom
