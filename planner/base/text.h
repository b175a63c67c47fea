#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// Byte-wise helpers on UTF-8 text; independent of the process locale.

/// Without ASCII white space, NO-BREAK SPACE and BOM at both ends.
std::string_view trimmed(std::string_view text);
/// ASCII letters lowered, other bytes unchanged.
std::string lowered(std::string_view text);
std::vector<std::string> split(std::string_view text, char separator);
std::string joined(const std::vector<std::string>& parts, std::string_view separator);
/// Key under which names are compared: lowered, without punctuation and blanks ("Mid-Market" =
/// "midmarket").
std::string comparisonKey(std::string_view text);
/// Decimal with '.', optional sign and exponent, whole text; nullopt otherwise. Locale-free.
std::optional<double> parseDecimal(std::string_view text);
/// Shortest decimal that reads back as the same double; no exponent between 1e-6 and 1e15; "0" for
/// -0.
std::string decimalText(double value);
/// Fixed number of decimals, '.' as separator.
std::string fixedText(double value, int decimals);

} // namespace headroom
