#include "planner/base/text.h"

#include "planner/base/letter_case.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <fmt/format.h>

namespace headroom {
namespace {

constexpr std::array<std::string_view, 8> blanks = {" ",  "\t", "\r",       "\n",
                                                    "\v", "\f", "\xC2\xA0", "\xEF\xBB\xBF"};

// Most texts begin and end with a letter or digit: no need to look further.
bool isPlain(char c) {
    return c > ' ' && c <= '~';
}

bool dropFront(std::string_view& text) {
    if (text.empty() || isPlain(text.front()))
        return false;
    for (const std::string_view blank : blanks)
        if (text.starts_with(blank)) {
            text.remove_prefix(blank.size());
            return true;
        }
    return false;
}

bool dropBack(std::string_view& text) {
    if (text.empty() || isPlain(text.back()))
        return false;
    for (const std::string_view blank : blanks)
        if (text.ends_with(blank)) {
            text.remove_suffix(blank.size());
            return true;
        }
    return false;
}

char lower(char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isWordByte(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') ||
           static_cast<unsigned char>(c) >= 0x80;
}

} // namespace

std::string_view trimmed(std::string_view text) {
    while (dropFront(text)) {
    }
    while (dropBack(text)) {
    }
    return text;
}

std::string lowered(std::string_view text) {
    std::string result(text);
    for (char& c : result)
        c = lower(c);
    return result;
}

std::vector<std::string> split(std::string_view text, char separator) {
    std::vector<std::string> parts;
    std::size_t start = 0;
    for (std::size_t end = text.find(separator); end != std::string_view::npos;
         end = text.find(separator, start)) {
        parts.emplace_back(text.substr(start, end - start));
        start = end + 1;
    }
    parts.emplace_back(text.substr(start));
    return parts;
}

std::string joined(const std::vector<std::string>& parts, std::string_view separator) {
    std::string result;
    for (const std::string& part : parts) {
        if (&part != &parts.front())
            result += separator;
        result += part;
    }
    return result;
}

std::string comparisonKey(std::string_view text) {
    const std::string_view trimmedText = trimmed(text);
    const bool foreign = std::any_of(trimmedText.begin(), trimmedText.end(),
                                     [](char c) { return static_cast<unsigned char>(c) >= 0x80; });
    const std::string folded = foreign ? inLowerCase(trimmedText) : std::string();
    const std::string_view inner = foreign ? std::string_view(folded) : trimmedText;
    std::string key(inner.size(), '\0');
    std::size_t length = 0;
    for (const char c : inner) {
        const char l = lower(c);
        key[length] = l;
        length += isWordByte(l) ? 1U : 0U;
    }
    key.resize(length);
    return key;
}

std::optional<double> parseDecimal(std::string_view text) {
    if (text.starts_with('+'))
        text.remove_prefix(1);
    double value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc() || end != text.data() + text.size() ||
        !std::isfinite(value))
        return std::nullopt;
    return value;
}

std::string decimalText(double value) {
    if (value == 0.0)
        return "0";
    const double size = std::abs(value);
    std::array<char, 400> buffer{};
    const auto format =
        size >= 1e-6 && size < 1e15 ? std::chars_format::fixed : std::chars_format::general;
    const auto result = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format);
    return {buffer.data(), result.ptr};
}

std::string fixedText(double value, int decimals) {
    std::string text = fmt::format("{:.{}f}", value, decimals);
    if (text.starts_with('-') && text.find_first_not_of("-0.") == std::string::npos)
        text.erase(0, 1);
    return text;
}

} // namespace headroom
