#include "planner/import/company_key.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

constexpr std::size_t longestForm = 14;

/// "GmbH", "S.A.", "Inc": as lower-case letters.
bool isLegalForm(std::string_view word) {
    constexpr std::array<std::string_view, 34> forms = {
        "inc",  "incorporated", "corp", "corporation", "ltd", "limited", "llc", "llp", "plc",
        "co",   "company",      "gmbh", "ag",          "kg",  "ohg",     "se",  "sa",  "sas",
        "sarl", "srl",          "spa",  "bv",          "nv",  "ab",      "oy",  "as",  "aps",
        "pty",  "pvt",          "kk",   "sl",          "slu", "sp",      "zoo"};
    if (word.size() > longestForm) {
        return false;
    }
    std::string letters;
    for (const char c : word) {
        if (c != '.') {
            letters += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
        }
    }
    return std::ranges::find(forms, letters) != forms.end();
}

std::string_view withoutForms(std::string_view name) {
    for (;;) {
        const std::size_t end = name.find_last_not_of(" ,.&+-");
        const std::size_t space = name.find_last_of(" ,", end);
        if (end == name.npos || space == name.npos || space == 0 ||
            !isLegalForm(name.substr(space + 1, end - space))) {
            return name;
        }
        name = name.substr(0, space);
    }
}

void spellOut(std::string& key, std::string_view umlaut, std::string_view letters) {
    for (std::size_t at = key.find(umlaut); at != key.npos; at = key.find(umlaut, at)) {
        key.replace(at, umlaut.size(), letters);
    }
}

} // namespace

std::string companyKey(std::string_view name) {
    std::string key = comparisonKey(withoutForms(trimmed(name)));
    if (key.find('\xC3') != key.npos) {
        spellOut(key, "ä", "ae");
        spellOut(key, "ö", "oe");
        spellOut(key, "ü", "ue");
        spellOut(key, "ß", "ss");
    }
    return key;
}

} // namespace headroom
