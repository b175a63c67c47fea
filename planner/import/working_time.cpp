#include "planner/import/working_time.h"

#include "planner/base/text.h"
#include "planner/import/number_parser.h"

#include <algorithm>
#include <array>
#include <string>

namespace headroom {
namespace {

constexpr double mostShare = 1.5;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isMark(char c) {
    return c == '.' || c == ',' || c == '/';
}

/// The first number of the text with what belongs to it: "0,8", "4/5".
std::string_view firstFigure(std::string_view text) {
    const auto begin = std::find_if(text.begin(), text.end(), isDigit);
    auto end = begin;
    while (end != text.end() && (isDigit(*end) || (isMark(*end) && std::next(end) != text.end() &&
                                                   isDigit(*std::next(end))))) {
        ++end;
    }
    return text.substr(static_cast<std::size_t>(begin - text.begin()),
                       static_cast<std::size_t>(end - begin));
}

std::optional<double> valueOf(std::string_view figure) {
    const NumberReading reading = readNumber(figure);
    return reading.comma && figure.find(',') != std::string_view::npos ? reading.comma
                                                                       : reading.dot;
}

std::optional<double> quotient(std::string_view figure, std::size_t slash) {
    const auto over = valueOf(figure.substr(0, slash));
    const auto under = valueOf(figure.substr(slash + 1));
    return over && under && *under > 0.0 ? std::optional(*over / *under) : std::nullopt;
}

/// What the letters beside a number may be when it is a share.
bool speaksOfShare(std::string_view letters) {
    constexpr std::array units = {"",
                                  "fte",
                                  "vzä",
                                  "vzÄ",
                                  "vzae",
                                  "etp",
                                  "parttime",
                                  "fulltime",
                                  "teilzeit",
                                  "vollzeit",
                                  "tempspartiel",
                                  "tempsplein",
                                  "tiempoparcial",
                                  "parttimefte",
                                  "deeltijd"};
    return std::ranges::any_of(units, [&](const char* unit) { return letters == unit; });
}

std::optional<double> inFigures(std::string_view text) {
    const std::string_view figure = firstFigure(text);
    const auto at = static_cast<std::size_t>(figure.data() - text.data());
    std::string rest(text.substr(0, at));
    rest += text.substr(at + figure.size());
    const bool percent = rest.find('%') != std::string::npos;
    if (!speaksOfShare(comparisonKey(rest))) {
        return std::nullopt;
    }
    const std::size_t slash = figure.find('/');
    auto share = slash == std::string_view::npos ? valueOf(figure) : quotient(figure, slash);
    if (share && percent) {
        *share /= 100.0;
    }
    return share && *share <= mostShare ? share : std::nullopt;
}

std::optional<double> inWords(std::string_view text) {
    constexpr std::array whole = {"full",
                                  "fulltime",
                                  "ft",
                                  "vollzeit",
                                  "ganztags",
                                  "tempsplein",
                                  "tempscomplet",
                                  "àtempsplein",
                                  "Àtempsplein",
                                  "jornadacompleta",
                                  "tiempocompleto",
                                  "voltijd",
                                  "fulltimeemployee",
                                  "tempopieno",
                                  "heltid"};
    constexpr std::array half = {"half",         "halftime",  "halbtags",  "halbe",
                                 "halbestelle",  "mitemps",   "àmitemps",  "Àmitemps",
                                 "mediajornada", "halftijds", "metàtempo", "halvtid"};
    const std::string key = comparisonKey(text);
    const auto isKey = [&](const char* word) { return key == word; };
    if (std::ranges::any_of(whole, isKey)) {
        return 1.0;
    }
    return std::ranges::any_of(half, isKey) ? std::optional(0.5) : std::nullopt;
}

/// Is the key one of the units, alone or said of a week ("h", "hweek", "stundenprowoche")?
template <std::size_t n>
bool isUnit(std::string_view key, const std::array<const char*, n>& units) {
    constexpr std::array weeks = {"",          "week",      "perweek",    "aweek",      "weekly",
                                  "wk",        "perwk",     "w",          "pw",         "woche",
                                  "prowoche",  "jewoche",   "semaine",    "parsemaine", "semana",
                                  "porsemana", "settimana", "asettimana", "week",       "perweek"};
    return std::ranges::any_of(units, [&](const std::string_view unit) {
        return key.starts_with(unit) && std::ranges::any_of(weeks, [&](const char* week) {
                   return key.substr(unit.size()) == week;
               });
    });
}

std::string withoutShareWords(std::string key) {
    for (const std::string_view word :
         {"parttime", "fulltime", "teilzeit", "vollzeit", "tempspartiel", "tempsplein",
          "tiempoparcial", "tiempocompleto", "ca", "approx"}) {
        if (key.starts_with(word)) {
            return key.substr(word.size());
        }
    }
    return key;
}

} // namespace

std::optional<WeeklyTime> weeklyTimeIn(std::string_view text) {
    constexpr std::array hours = {"h",      "hr",      "hrs",           "hour",  "hours",  "std",
                                  "stunde", "stunden", "wochenstunden", "heure", "heures", "hora",
                                  "horas",  "ore",     "uur",           "uren",  "時間"};
    constexpr std::array days = {"d",     "day", "days", "tag", "tage", "tagen",  "jour",
                                 "jours", "día", "días", "dia", "dias", "giorni", "dagen"};
    constexpr double hoursOfWeek = 60.0;
    constexpr double daysOfWeek = 7.0;
    const std::string_view figure = firstFigure(text);
    const auto value = figure.empty() ? std::nullopt : valueOf(figure);
    if (!value || figure.find('/') != std::string_view::npos) {
        return std::nullopt;
    }
    const auto at = static_cast<std::size_t>(figure.data() - text.data());
    std::string rest(text.substr(0, at));
    rest += text.substr(at + figure.size());
    const std::string unit = withoutShareWords(comparisonKey(rest));
    if (isUnit(unit, hours) && *value <= hoursOfWeek) {
        return WeeklyTime{*value, false};
    }
    return isUnit(unit, days) && *value <= daysOfWeek ? std::optional(WeeklyTime{*value, true})
                                                      : std::nullopt;
}

std::optional<double> workingTimeIn(std::string_view text) {
    return std::ranges::any_of(text, isDigit) ? inFigures(text) : inWords(text);
}

} // namespace headroom
