#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A cell whose digits of another script (Arabic, Persian, Devanagari, Bengali, Thai, full width)
/// were turned into 0…9 and whose marks between them into ASCII ones.
struct AsciiDigits {
    std::string text;
    bool decimalMark = false; // the text had U+066B, which is nothing but a decimal mark; now '.'
};

/// nullopt = the text has no digit of another script; then it stays as it is.
std::optional<AsciiDigits> withAsciiDigits(std::string_view text);

} // namespace headroom
