#include "planner/import/header_unit.h"

#include "planner/base/text.h"
#include "planner/import/number_parser.h"

#include <algorithm>
#include <array>
#include <utility>
#include <vector>

namespace headroom {
namespace {

constexpr double thousand = 1e3;
constexpr double tenThousand = 1e4;
constexpr double million = 1e6;
constexpr double hundredth = 0.01;

constexpr std::array<std::pair<std::string_view, double>, 36> scales = {{
    {"thousand", thousand},  {"thousands", thousand}, {"000", thousand},
    {"000s", thousand},      {"'000", thousand},      {"'000s", thousand},
    {"’000", thousand},      {"000's", thousand},     {"tsd", thousand},
    {"tausend", thousand},   {"milliers", thousand},  {"千", thousand},
    {"千円", thousand},      {"million", million},    {"millions", million},
    {"mio", million},        {"mln", million},        {"mn", million},
    {"millionen", million},  {"millones", million},   {"百万", million},
    {"百万円", million},     {"cents", hundredth},    {"cent", hundredth},
    {"centimes", hundredth}, {"céntimos", hundredth}, {"centavos", hundredth},
    {"pence", hundredth},    {"rappen", hundredth},   {"minor", hundredth},
    {"cts", hundredth},      {"k", thousand},         {"万", tenThousand},
    {"万円", tenThousand},   {"億円", 1e8},           {"duizend", thousand},
}};

/// What may stand at either side of a currency: "k€", "TEUR", "$m".
constexpr std::array<std::pair<std::string_view, double>, 8> marks = {{
    {"'000", thousand},
    {"000s", thousand},
    {"000", thousand},
    {"mio", million},
    {"mm", million},
    {"k", thousand},
    {"t", thousand},
    {"m", million},
}};

double scaleOf(std::string_view word) {
    const auto found = std::find_if(scales.begin(), scales.end(),
                                    [&](const auto& scale) { return scale.first == word; });
    return found == scales.end() ? 1.0 : found->second;
}

/// "k€" and "€k"; not "mxn", which is a currency of its own.
HeaderUnit markedCurrency(std::string_view word) {
    for (const auto& [mark, scale] : marks) {
        if (word.size() <= mark.size()) {
            continue;
        }
        const std::size_t rest = word.size() - mark.size();
        if (word.starts_with(mark)) {
            if (auto code = currencyCode(word.substr(mark.size())); !code.empty()) {
                return {std::move(code), scale};
            }
        }
        if (word.ends_with(mark)) {
            if (auto code = currencyCode(word.substr(0, rest)); !code.empty()) {
                return {std::move(code), scale};
            }
        }
    }
    return {};
}

HeaderUnit unitOfWord(std::string_view word) {
    if (auto code = currencyCode(word); !code.empty()) {
        return {std::move(code), 1.0};
    }
    if (auto marked = markedCurrency(word); !marked.currency.empty()) {
        return marked;
    }
    return {{}, scaleOf(word)};
}

constexpr std::array<std::pair<std::string_view, int>, 21> periods = {{
    {"monthly", 12},      {"monatlich", 12},  {"monatliche", 12},   {"monatlicher", 12},
    {"mtl", 12},          {"mensuel", 12},    {"mensuelle", 12},    {"mensual", 12},
    {"月額", 12},         {"月次", 12},       {"quarterly", 4},     {"vierteljährlich", 4},
    {"quartalsweise", 4}, {"trimestriel", 4}, {"trimestrielle", 4}, {"trimestral", 4},
    {"四半期", 4},        {"semiannual", 2},  {"halbjährlich", 2},  {"semestriel", 2},
    {"semestral", 2},
}};

// "Monthly spend" and "Fee per month", but neither "Monthly ARR" nor "Annual value, paid monthly".
int periodsInYear(const std::vector<std::string>& words) {
    int found = 1;
    std::string_view before;
    for (const std::string& word : words) {
        if (word == "arr" || word == "annual" || word == "yearly" || word == "annualized" ||
            word == "annualised" || word == "jährlich") {
            return 1;
        }
        const auto period = std::find_if(periods.begin(), periods.end(),
                                         [&](const auto& entry) { return entry.first == word; });
        found = period == periods.end() ? found : period->second;
        const bool each = before == "per" || before == "pro" || before == "par" || before == "por";
        if (each && (word == "month" || word == "monat" || word == "mois" || word == "mes")) {
            found = 12;
        } else if (each && (word == "quarter" || word == "quartal" || word == "trimestre")) {
            found = 4;
        }
        before = word.empty() ? before : std::string_view(word);
    }
    return found;
}

std::vector<std::string> wordsOf(std::string_view header) {
    std::vector<std::string> words(1);
    for (const char c : lowered(header)) {
        if (std::string_view(" ()[]{}_-/:,.\t\n\r").find(c) != std::string_view::npos) {
            words.emplace_back();
        } else {
            words.back() += c;
        }
    }
    return words;
}

} // namespace

HeaderUnit unitInHeader(std::string_view header) {
    HeaderUnit unit;
    bool several = false;
    const std::vector<std::string> words = wordsOf(header);
    std::string_view before;
    for (const std::string& word : words) {
        HeaderUnit found = unitOfWord(word);
        const bool share = before == "per" && word == "cent";
        unit.scale = found.scale != 1.0 && !share ? found.scale : unit.scale;
        before = word;
        several = several || (!found.currency.empty() && !unit.currency.empty() &&
                              found.currency != unit.currency);
        unit.currency = found.currency.empty() ? unit.currency : std::move(found.currency);
    }
    unit.perYear = periodsInYear(words);
    const std::string key = lowered(header);
    const auto says = [&key](std::string_view part) { return key.find(part) != std::string::npos; };
    if (unit.scale == 1.0 && (says("(k)") || says("[k]") || says("en miles"))) {
        unit.scale = thousand;
    }
    if (several) {
        unit.currency.clear();
    }
    return unit;
}

} // namespace headroom
