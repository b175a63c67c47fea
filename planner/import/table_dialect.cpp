#include "planner/import/table_dialect.h"

#include "planner/base/text.h"

namespace headroom {

const char* textEncodingKey(TextEncoding encoding) {
    switch (encoding) {
    case TextEncoding::Utf8:
        return "utf-8";
    case TextEncoding::Utf16Le:
        return "utf-16le";
    case TextEncoding::Utf16Be:
        return "utf-16be";
    case TextEncoding::Windows1252:
        return "windows-1252";
    case TextEncoding::Latin1:
        return "latin1";
    }
    return "utf-8";
}

std::optional<TextEncoding> textEncodingFromKey(const std::string& key) {
    const std::string name = comparisonKey(key);
    if (name == "utf8" || name == "utf8sig" || name == "utf8bom") {
        return TextEncoding::Utf8;
    }
    if (name == "utf16le" || name == "utf16" || name == "unicode") {
        return TextEncoding::Utf16Le;
    }
    if (name == "utf16be") {
        return TextEncoding::Utf16Be;
    }
    if (name == "windows1252" || name == "cp1252" || name == "win1252" || name == "ansi") {
        return TextEncoding::Windows1252;
    }
    if (name == "latin1" || name == "iso88591") {
        return TextEncoding::Latin1;
    }
    return std::nullopt;
}

const char* dateOrderKey(DateOrder order) {
    switch (order) {
    case DateOrder::DayMonthYear:
        return "dmy";
    case DateOrder::MonthDayYear:
        return "mdy";
    case DateOrder::YearMonthDay:
        return "ymd";
    }
    return "ymd";
}

std::optional<DateOrder> dateOrderFromKey(const std::string& key) {
    const std::string name = comparisonKey(key);
    if (name == "dmy") {
        return DateOrder::DayMonthYear;
    }
    if (name == "mdy") {
        return DateOrder::MonthDayYear;
    }
    if (name == "ymd" || name == "iso") {
        return DateOrder::YearMonthDay;
    }
    return std::nullopt;
}

} // namespace headroom
