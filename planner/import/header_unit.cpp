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
constexpr double million = 1e6;

constexpr std::array<std::pair<std::string_view, double>, 22> scales = {{
    {"thousand", thousand}, {"thousands", thousand}, {"000", thousand},      {"000s", thousand},
    {"'000", thousand},     {"'000s", thousand},     {"’000", thousand},     {"000's", thousand},
    {"tsd", thousand},      {"tausend", thousand},   {"milliers", thousand}, {"千", thousand},
    {"千円", thousand},     {"million", million},    {"millions", million},  {"mio", million},
    {"mln", million},       {"mn", million},         {"millionen", million}, {"millones", million},
    {"百万", million},      {"百万円", million},
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
    for (const std::string& word : wordsOf(header)) {
        HeaderUnit found = unitOfWord(word);
        unit.scale = found.scale > 1.0 ? found.scale : unit.scale;
        several = several || (!found.currency.empty() && !unit.currency.empty() &&
                              found.currency != unit.currency);
        unit.currency = found.currency.empty() ? unit.currency : std::move(found.currency);
    }
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
