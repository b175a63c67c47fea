#include "planner/import/billing_interval.h"

#include "planner/base/text.h"

#include <map>
#include <string>

namespace headroom {

std::optional<double> timesAYear(std::string_view interval) {
    static const std::map<std::string, double> words = {
        {"day", 365.0},        {"daily", 365.0},    {"week", 52.0},       {"weekly", 52.0},
        {"month", 12.0},       {"monthly", 12.0},   {"months", 12.0},     {"monat", 12.0},
        {"monatlich", 12.0},   {"mois", 12.0},      {"mensuel", 12.0},    {"mensual", 12.0},
        {"quarter", 4.0},      {"quarterly", 4.0},  {"quartal", 4.0},     {"vierteljährlich", 4.0},
        {"trimestriel", 4.0},  {"trimestral", 4.0}, {"halfyear", 2.0},    {"semiannual", 2.0},
        {"halbjährlich", 2.0}, {"semestriel", 2.0}, {"semestral", 2.0},   {"year", 1.0},
        {"yearly", 1.0},       {"annual", 1.0},     {"annually", 1.0},    {"jahr", 1.0},
        {"jährlich", 1.0},     {"an", 1.0},         {"annuel", 1.0},      {"anual", 1.0},
        {"12months", 1.0},     {"3months", 4.0},    {"6months", 2.0},     {"1month", 12.0},
        {"1year", 1.0},        {"2years", 0.5},     {"3years", 1.0 / 3},  {"biennial", 0.5},
        {"semiannually", 2.0}, {"biannual", 2.0},   {"everymonth", 12.0}, {"everyyear", 1.0},
        {"月次", 12.0},        {"年次", 1.0},       {"毎月", 12.0},       {"毎年", 1.0}};
    const auto found = words.find(comparisonKey(interval));
    return found == words.end() ? std::nullopt : std::optional(found->second);
}

} // namespace headroom
