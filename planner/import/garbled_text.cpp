#include "planner/import/garbled_text.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::size_t longestSign = 8;

/// What may follow "Ã" or "Â" in text read wrongly: U+0080 to U+00BF, or one of the signs that
/// Windows-1252 has at 0x80 to 0x9F.
bool continuesWrongly(std::string_view rest) {
    if (rest.size() < 2) {
        return false;
    }
    const auto first = static_cast<unsigned char>(rest[0]);
    const bool punctuation = rest.starts_with("\xE2\x80") || rest.starts_with("\xE2\x82\xAC") ||
                             rest.starts_with("\xE2\x84\xA2");
    return first == 0xC2 || first == 0xC5 || first == 0xC6 || first == 0xCB || punctuation;
}

bool isWebSign(std::string_view fromAmpersand) {
    const std::size_t end = fromAmpersand.substr(0, longestSign + 2).find(';');
    if (end == std::string_view::npos || end < 3) {
        return false;
    }
    const std::string_view name = fromAmpersand.substr(1, end - 1);
    if (name.front() == '#') {
        return name.find_first_not_of("0123456789xabcdefABCDEF", 1) == name.npos;
    }
    return name.find_first_not_of("abcdefghijklmnopqrstuvwxyz") == name.npos;
}

} // namespace

bool looksGarbled(std::string_view text) {
    const auto begins = [](char c) { return c == '&' || static_cast<unsigned char>(c) >= 0x80; };
    if (std::none_of(text.begin(), text.end(), begins)) {
        return false; // as nearly always
    }
    for (std::size_t at = 0; at < text.size(); ++at) {
        const std::string_view rest = text.substr(at);
        const bool latin = rest.starts_with("\xC3\x83") || rest.starts_with("\xC3\x82");
        if ((latin && continuesWrongly(rest.substr(2))) ||
            rest.starts_with("\xC3\xA2\xE2\x82\xAC") || rest.starts_with("\xEF\xBF\xBD") ||
            (rest.front() == '&' && isWebSign(rest))) {
            return true;
        }
    }
    return false;
}

bool isFractionOfWhole(std::string_view id) {
    return id.size() > 2 && id.ends_with(".0") &&
           id.substr(0, id.size() - 2).find_first_not_of("0123456789") == id.npos;
}

} // namespace headroom
