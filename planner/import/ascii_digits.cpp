#include "planner/import/ascii_digits.h"

#include <algorithm>
#include <array>
#include <utility>

namespace headroom {
namespace {

/// First bytes of the ten digits of a script and the last byte of its zero.
constexpr std::array<std::pair<std::string_view, unsigned char>, 6> scripts = {{
    {"\xD9", 0xA0},     // Arabic-Indic
    {"\xDB", 0xB0},     // Persian
    {"\xE0\xA5", 0xA6}, // Devanagari
    {"\xE0\xA7", 0xA6}, // Bengali
    {"\xE0\xB9", 0x90}, // Thai
    {"\xEF\xBC", 0x90}, // full width
}};

constexpr std::array<std::pair<std::string_view, char>, 8> marks = {{
    {"\xD9\xAA", '%'},      // Arabic percent
    {"\xD9\xAC", '\''},     // Arabic thousands
    {"\xEF\xBC\x8C", ','},  // full-width comma
    {"\xEF\xBC\x8E", '.'},  // full-width stop
    {"\xEF\xBC\x8D", '-'},  // full-width minus
    {"\xEF\xBC\x8F", '/'},  // full-width solidus
    {"\xEF\xBC\x85", '%'},  // full-width percent
    {"\xE3\x80\x80", '\t'}, // ideographic blank
}};

constexpr std::string_view arabicDecimal = "\xD9\xAB";

std::optional<char> digitAt(std::string_view text) {
    for (const auto& [lead, zero] : scripts) {
        if (text.size() <= lead.size() || !text.starts_with(lead)) {
            continue;
        }
        const auto last = static_cast<unsigned char>(text[lead.size()]);
        if (last >= zero && last < zero + 10) {
            return static_cast<char>('0' + (last - zero));
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<AsciiDigits> withAsciiDigits(std::string_view text) {
    const bool foreign = std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0xD9 || byte == 0xDB || byte == 0xE0 || byte == 0xEF;
    });
    if (!foreign) {
        return std::nullopt;
    }
    AsciiDigits plain;
    bool found = false;
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        if (const auto digit = digitAt(rest)) {
            plain.text += *digit;
            i += rest.front() == '\xD9' || rest.front() == '\xDB' ? 2U : 3U;
            found = true;
            continue;
        }
        if (rest.starts_with(arabicDecimal)) {
            plain.text += '.';
            plain.decimalMark = true;
            i += arabicDecimal.size();
            continue;
        }
        const auto mark = std::find_if(marks.begin(), marks.end(), [&](const auto& entry) {
            return rest.starts_with(entry.first);
        });
        plain.text += mark == marks.end() ? rest.front() : mark->second;
        i += mark == marks.end() ? 1U : mark->first.size();
    }
    return found ? std::optional(std::move(plain)) : std::nullopt;
}

} // namespace headroom
