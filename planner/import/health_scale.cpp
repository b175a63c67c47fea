#include "planner/import/health_scale.h"

#include "planner/base/text.h"
#include "planner/import/account_words.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace headroom {
namespace {

constexpr double full = 100.0;

std::optional<double> scaleByHand(const ImportTrail& trail) {
    for (const auto& [field, value] : trail.request.map) {
        if (field == "health_scale") {
            const auto scale = parseDecimal(value);
            return scale && *scale > 0.0 ? *scale : full;
        }
    }
    return std::nullopt;
}

// "Health (0-10)", "Health 1–5", "Score /10", "Health out of 5": the last number, when a range or
// a fraction leads to it.
std::optional<double> scaleInHeader(const std::string& header) {
    const std::string text = lowered(header);
    const std::size_t last = text.find_last_of("0123456789");
    if (last == std::string::npos) {
        return std::nullopt;
    }
    std::size_t first = last;
    while (first > 0 && text[first - 1] >= '0' && text[first - 1] <= '9') {
        --first;
    }
    const auto number = parseDecimal(std::string_view(text).substr(first, last + 1 - first));
    const std::string_view before = trimmed(std::string_view(text).substr(0, first));
    static const std::vector<std::string_view> leads = {"-",      "–",   "—",   "/",   "to", "bis",
                                                        "out of", "von", "sur", "max", "à",  "of"};
    const bool led = std::any_of(leads.begin(), leads.end(),
                                 [&](std::string_view lead) { return before.ends_with(lead); });
    const bool usual = number && (*number == 5.0 || *number == 10.0 || *number == full);
    return led && usual ? number : std::nullopt;
}

/// Is every cell one of these letters?
bool areLetters(const NumberColumn& column, std::string_view letters) {
    const auto& words = column.words();
    return column.readable() == 0 && !words.empty() &&
           std::all_of(words.begin(), words.end(), [&](const std::string& word) {
               const bool grade = word.size() <= 2 && letters.find(word.front()) != letters.npos &&
                                  (word.size() == 1 || word[1] == '+' || word[1] == '-');
               return grade || meansNoValue(word);
           });
}

HealthWords wordsOf(const NumberColumn& column) {
    if (areLetters(column, "rayog")) {
        return HealthWords::Lights;
    }
    return areLetters(column, "abcdef") ? HealthWords::Grades : HealthWords::Any;
}

void askScale(const NumberColumn& numbers, const std::string& header, const std::string& fileName,
              ImportTrail& trail) {
    ImportQuestion question{ImportFile::Accounts, header, "health", {}, {}};
    const Saying most = Saying::ofNumber(numbers.largest());
    question.text = {
        HEADROOM_SAY("The highest health in column \"%1\" is %2. On which scale is it?"),
        {header, most}};
    for (const double scale : {5.0, 10.0, full}) {
        if (numbers.largest() <= scale) {
            question.choices.push_back({"health_scale=" + decimalText(scale),
                                        {HEADROOM_SAY("0 to %1: %2 is %3 of 100"),
                                         {Saying::ofNumber(scale), most,
                                          Saying::ofNumber(numbers.largest() * full / scale)}},
                                        std::nullopt});
        }
    }
    trail.ask(fileName, std::move(question), {ErrorCode::AmbiguousColumn, header, {}, {}, header},
              HEADROOM_SAY("Say so with --map health_scale=10 (or 5, 100)."));
}

} // namespace

std::optional<int> HealthScale::word(std::string_view text) const {
    switch (words) {
    case HealthWords::Lights:
        return healthFromLetter(text);
    case HealthWords::Grades:
        return healthFromGrade(text);
    case HealthWords::Any:
        break;
    }
    return healthFromWord(text);
}

HealthScale healthScaleOf(const MappedTable& table, int column, ImportTrail& trail) {
    if (column < 0) {
        return {};
    }
    const NumberColumn& numbers = table.numbersOf(column);
    if (const auto scale = scaleByHand(trail)) {
        return {full / *scale, wordsOf(numbers)};
    }
    if (const HealthWords words = wordsOf(numbers); words != HealthWords::Any) {
        return {1.0, words};
    }
    const auto said = scaleInHeader(table.headerOf(column));
    if (said && numbers.largest() <= *said) {
        return {full / *said, HealthWords::Any};
    }
    if (numbers.readable() == 0 || numbers.hasPercents()) {
        return {};
    }
    if (numbers.largest() <= 1.0) {
        return {numbers.hasFractions() ? full : 1.0, HealthWords::Any};
    }
    if (numbers.largest() <= 10.0) {
        askScale(numbers, table.headerOf(column), table.fileName(), trail);
    }
    return {};
}

} // namespace headroom
