#pragma once

#include "planner/base/month.h"

#include <concepts>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

/// Marks a pattern for the translators: the window looks it up, the command line says it as it is.
#define HEADROOM_SAY(pattern) pattern

namespace headroom {

/// What an import or a diagnosis tells, in a form that can be said in any language: an English
/// pattern with %1 … %9, and what stands there. A literal is a pattern, a string is a text of the
/// data and is never translated, a whole number is a count.
class Saying {
  public:
    enum class Kind : std::uint8_t { Text, Field, Number, Day, Month, Pattern, List };

    Saying() = default;
    /// `pattern` must be a literal.
    Saying(const char* pattern) : kind_(Kind::Pattern), pattern_(pattern) {}
    Saying(const char* pattern, std::vector<Saying> parts)
        : kind_(Kind::Pattern), pattern_(pattern), parts_(std::move(parts)) {}
    Saying(std::string text) : text_(std::move(text)) {}
    Saying(std::string_view text) : text_(text) {}
    template <std::integral Count>
    Saying(Count count) : kind_(Kind::Number), number_(static_cast<double>(count)) {}

    /// A number with so many decimals; −1 = as many as it needs.
    static Saying ofNumber(double value, int decimals = -1);
    /// The same with marks between thousands in English as well: "9,000,000".
    static Saying ofAmount(double value, int decimals);
    /// A field by its key ("renewal_date"), which the window calls by its name.
    static Saying ofField(std::string key);
    /// ISO on the command line, as the reader writes dates in the window.
    static Saying ofDate(Date day);
    static Saying ofMonth(headroom::Month month);
    /// One after the other, with `between` (a literal, never translated) in the middle.
    static Saying listed(std::vector<Saying> parts, const char* between);
    static Saying listed(const std::vector<std::string>& texts, const char* between = ", ");

    Kind kind() const { return kind_; }
    const char* pattern() const { return pattern_; } // between the parts of a list
    const std::string& text() const { return text_; }
    double number() const { return number_; }
    Date day() const { return Date(std::chrono::days(static_cast<int>(number_))); }
    headroom::Month month() const { return headroom::Month::fromIndex(static_cast<int>(number_)); }
    int decimals() const { return decimals_; }
    const std::vector<Saying>& parts() const { return parts_; }
    bool isEmpty() const { return *this == Saying(); }

    /// As the command line says it: numbers with '.', only amounts with marks between thousands,
    /// days and months as ISO has them.
    std::string english() const;

    bool operator==(const Saying& other) const;

  private:
    Kind kind_ = Kind::Text;
    bool grouped_ = false;
    int decimals_ = 0;
    const char* pattern_ = "";
    std::string text_;
    double number_ = 0.0;
    std::vector<Saying> parts_;
};

} // namespace headroom
