#include "planner/import/account_words.h"

#include "planner/base/text.h"
#include "planner/import/number_parser.h"

#include <array>
#include <map>
#include <set>
#include <string>

namespace headroom {

std::optional<int> healthFromWord(std::string_view text) {
    static const std::map<std::string, int> words = {
        {"green", 85},    {"healthy", 85},  {"good", 85},      {"grün", 85},    {"gut", 85},
        {"vert", 85},     {"verde", 85},    {"high", 85},      {"yellow", 55},  {"amber", 55},
        {"orange", 55},   {"gelb", 55},     {"medium", 55},    {"neutral", 55}, {"fair", 55},
        {"jaune", 55},    {"amarillo", 55}, {"red", 20},       {"poor", 20},    {"bad", 20},
        {"critical", 20}, {"atrisk", 20},   {"rot", 20},       {"rouge", 20},   {"rojo", 20},
        {"low", 20},      {"average", 55},  {"moderate", 55},  {"ok", 55},      {"excellent", 85},
        {"great", 85},    {"strong", 85},   {"weak", 20},      {"mittel", 55},  {"schlecht", 20},
        {"bon", 85},      {"bonne", 85},    {"moyen", 55},     {"moyenne", 55}, {"mauvais", 20},
        {"mauvaise", 20}, {"bueno", 85},    {"buena", 85},     {"medio", 55},   {"media", 55},
        {"malo", 20},     {"mala", 20},     {"ámbar", 55},     {"amarelo", 55}, {"vermelho", 20},
        {"giallo", 55},   {"rosso", 20},    {"groen", 85},     {"geel", 55},    {"oranje", 55},
        {"rood", 20},     {"laranja", 55},  {"arancione", 55}, {"naranja", 55}, {"良好", 85},
        {"普通", 55},     {"注意", 55},     {"危険", 20},      {"緑", 85},      {"黄", 55},
        {"赤", 20}};
    static const std::map<std::string, int> lights = {
        {"🟢", 85}, {"🟡", 55}, {"🟠", 55}, {"🔴", 20},  {"😀", 85},    {"😃", 85},
        {"😊", 85},    {"🙂", 85}, {"😐", 55},    {"😕", 55},  {"🙁", 20}, {"☹", 20},
        {"😞", 20},    {"😟", 20},    {"😡", 20},    {":)", 85}, {":-)", 85},  {":|", 55},
        {":-|", 55},  {":(", 20},   {":-(", 20}};
    if (text.empty() || (text.front() >= '0' && text.front() <= '9')) {
        return std::nullopt; // a number, as nearly always
    }
    for (const auto& [light, score] : lights) {
        if (text.find(light) != std::string_view::npos) {
            return score; // "🟢 Green"
        }
    }
    const auto found = words.find(comparisonKey(text));
    return found == words.end() ? std::nullopt : std::optional<int>(found->second);
}

std::optional<int> healthFromLetter(std::string_view text) {
    if (text.size() != 1) {
        return std::nullopt;
    }
    const char letter = lowered(text).front();
    const bool amber = letter == 'a' || letter == 'y' || letter == 'o';
    return letter == 'g'   ? std::optional<int>(85)
           : amber         ? std::optional<int>(55)
           : letter == 'r' ? std::optional<int>(20)
                           : std::nullopt;
}

std::optional<int> healthFromGrade(std::string_view text) {
    constexpr std::array scores = {90, 75, 55, 35, 15, 15};
    const std::string grade = lowered(text);
    if (grade.empty() || grade.front() < 'a' || grade.front() > 'f') {
        return std::nullopt;
    }
    const int half = grade.ends_with('+') ? 5 : grade.ends_with('-') ? -5 : 0;
    return scores[static_cast<std::size_t>(grade.front() - 'a')] + half;
}

bool saysNobody(std::string_view text) {
    static const std::set<std::string> words = {"none",
                                                "unassigned",
                                                "noowner",
                                                "unowned",
                                                "nobody",
                                                "noone",
                                                "nocsm",
                                                "notassigned",
                                                "unallocated",
                                                "tobehired",
                                                "tbh",
                                                "keincsm",
                                                "keiner",
                                                "ohnecsm",
                                                "niemand",
                                                "pasdecsm",
                                                "sincsm",
                                                "semcsm",
                                                "nessuno",
                                                "ningún",
                                                "nenhum",
                                                "geen",
                                                "geencsm",
                                                "tobeassigned",
                                                "tobedetermined",
                                                "tbd",
                                                "tba",
                                                "tbc",
                                                "na",
                                                "vacant",
                                                "open",
                                                "offen",
                                                "vakant",
                                                "nichtzugewiesen",
                                                "nichtzugeordnet",
                                                "nonassigné",
                                                "aucun",
                                                "nonattribué",
                                                "sinasignar",
                                                "ninguno",
                                                "未割り当て",
                                                "なし",
                                                "nonassegnato",
                                                "niettoegewezen"};
    return isBlankText(text) || (text.size() <= 40 && words.contains(comparisonKey(text)));
}

bool saysPlainCustomer(std::string_view text) {
    static const std::set<std::string> words = {
        "customer",       "activecustomer", "existingcustomer", "paying",
        "payingcustomer", "kunde",          "kundin",           "bestandskunde",
        "client",         "clientactif",    "cliente",          "clienteactivo",
        "klant",          "顧客",           "既存顧客",         "evangelist",
        "fürsprecher",    "ambassadeur",    "promotor",         "エバンジェリスト"};
    return words.contains(comparisonKey(text));
}

Lifecycle lifecycleFromText(std::string_view text) {
    const std::string key = comparisonKey(text);
    const auto has = [&key](std::string_view part) { return key.find(part) != std::string::npos; };
    if (key.empty()) {
        return Lifecycle::Unknown;
    }
    if (has("risk") || has("churning") || has("gefährdet") || has("risque") || has("riesgo")) {
        return Lifecycle::AtRisk;
    }
    if (has("onboard") || has("implement") || has("kickoff") || has("einführung")) {
        return Lifecycle::Onboarding;
    }
    if (has("adopt") || has("ramp") || has("activat") || has("nutzung")) {
        return Lifecycle::Adoption;
    }
    const bool value = key == "value" || has("valuerealization") || key == "live" ||
                       key == "mature" || key == "steady" || key == "steadystate" ||
                       key == "retention" || key == "growth" || key == "expansion" ||
                       key == "renewal" || key == "renewing" || has("advocate") || has("advocacy");
    return value ? Lifecycle::Value : Lifecycle::Unknown;
}

} // namespace headroom
