#pragma once

#include <string_view>

namespace headroom {

/// Was the text damaged before it came here: UTF-8 once read as Windows-1252 ("CafÃ©", "Oâ€™Neil"),
/// letters replaced by U+FFFD, or signs still written for web pages ("A &amp; B")?
bool looksGarbled(std::string_view text);

/// "1001.0": a whole number that went through a program which keeps fractions.
bool isFractionOfWhole(std::string_view id);

} // namespace headroom
