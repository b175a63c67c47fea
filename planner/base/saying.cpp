#include "planner/base/saying.h"

#include "planner/base/text.h"

#include <algorithm>

namespace headroom {
namespace {

std::string withThousands(const std::string& plain) {
    const std::size_t digits = std::min(plain.find('.'), plain.size());
    std::string text;
    for (std::size_t n = 0; n < plain.size(); ++n) {
        if (n > 0 && n < digits && (digits - n) % 3 == 0 && plain[n - 1] != '-') {
            text += ',';
        }
        text += plain[n];
    }
    return text;
}

} // namespace

Saying Saying::ofNumber(double value, int decimals) {
    Saying saying;
    saying.kind_ = Kind::Number;
    saying.number_ = value;
    saying.decimals_ = decimals;
    return saying;
}

Saying Saying::ofAmount(double value, int decimals) {
    Saying saying = ofNumber(value, decimals);
    saying.grouped_ = true;
    return saying;
}

Saying Saying::ofField(std::string key) {
    Saying saying(std::move(key));
    saying.kind_ = Kind::Field;
    return saying;
}

Saying Saying::ofDate(Date day) {
    Saying saying(toIso(day));
    saying.kind_ = Kind::Day;
    saying.number_ = static_cast<double>(day.time_since_epoch().count());
    return saying;
}

Saying Saying::ofMonth(headroom::Month month) {
    Saying saying(toIso(month));
    saying.kind_ = Kind::Month;
    saying.number_ = month.index();
    return saying;
}

Saying Saying::listed(std::vector<Saying> parts, const char* between) {
    Saying saying(between, std::move(parts));
    saying.kind_ = Kind::List;
    return saying;
}

Saying Saying::listed(const std::vector<std::string>& texts, const char* between) {
    return listed(std::vector<Saying>(texts.begin(), texts.end()), between);
}

std::string Saying::english() const {
    std::string said;
    switch (kind_) {
    case Kind::Text:
    case Kind::Field:
    case Kind::Day:
    case Kind::Month:
        return text_;
    case Kind::Number:
        said = decimals_ < 0 ? decimalText(number_) : fixedText(number_, decimals_);
        return grouped_ ? withThousands(said) : said;
    case Kind::List:
        for (const Saying& part : parts_) {
            said += (said.empty() ? "" : pattern_) + part.english();
        }
        return said;
    case Kind::Pattern:
        break;
    }
    const std::string_view pattern(pattern_);
    for (std::size_t i = 0; i < pattern.size(); ++i) {
        const char digit = pattern[i] == '%' && i + 1 < pattern.size() ? pattern[i + 1] : '0';
        const auto part = static_cast<std::size_t>(digit - '1');
        if (digit >= '1' && digit <= '9' && part < parts_.size()) {
            said += parts_[part].english();
            ++i;
        } else {
            said += pattern[i];
        }
    }
    return said;
}

bool Saying::operator==(const Saying& other) const {
    return kind_ == other.kind_ && grouped_ == other.grouped_ && decimals_ == other.decimals_ &&
           std::string_view(pattern_) == other.pattern_ && text_ == other.text_ &&
           number_ == other.number_ && parts_ == other.parts_;
}

} // namespace headroom
