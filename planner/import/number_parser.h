#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A cell that may be a number, read in both notations at once: `dot` with '.' as decimal mark and
/// ',' between thousands, `comma` the other way round. Blanks and apostrophes between thousands,
/// Indian groups, signs (also behind, U+2212 and brackets), currency before or behind, percent and
/// words such as "Million", "Mio.", "k" are understood. `percent` values are not divided.
struct NumberReading {
    std::optional<double> dot;
    std::optional<double> comma;
    bool percent = false;
    std::string currency; // ISO 4217 ("$" alone is "USD"), empty = none

    bool readable() const { return dot.has_value() || comma.has_value(); }
    /// Do both notations give the same value?
    bool agrees() const { return dot == comma; }
};

/// Both readings absent: not a number. Independent of the locale.
NumberReading readNumber(std::string_view text);

/// Cells that stand for "no value" in a column of numbers or dates. Not applied to names.
bool meansNoValue(std::string_view text);
/// Those of them that are blank in a column of texts too: "-", "n/a", "null", "TBD", "unknown",
/// "k. A."; "NA" (North America) and "None" are texts.
bool isBlankText(std::string_view text);
/// "#N/A", "#REF!", "#DIV/0!", "#####", their German and French forms; "#1 Plumbing" is none.
bool isErrorCell(std::string_view text);

/// ISO code of a symbol or code ("€", "US$", "eur"); empty = unknown.
std::string currencyCode(std::string_view text);

} // namespace headroom
