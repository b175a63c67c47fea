#include "planner/import/table_dialect.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>

namespace headroom {

namespace {

struct EncodingName {
    TextEncoding encoding;
    const char* key;
    const char* others; // comparison keys, separated by blanks
};

constexpr std::array<EncodingName, 17> encodings = {{
    {TextEncoding::Utf8, "utf-8", "utf8 utf8sig utf8bom"},
    {TextEncoding::Windows1252, "windows-1252", "windows1252 cp1252 win1252 ansi"},
    {TextEncoding::Latin1, "latin1", "latin1 iso88591"},
    {TextEncoding::Utf16Le, "utf-16le", "utf16le utf16 unicode"},
    {TextEncoding::Utf16Be, "utf-16be", "utf16be"},
    {TextEncoding::Windows1250, "windows-1250", "windows1250 cp1250 win1250"},
    {TextEncoding::Windows1251, "windows-1251", "windows1251 cp1251 win1251"},
    {TextEncoding::Windows1253, "windows-1253", "windows1253 cp1253 win1253"},
    {TextEncoding::Windows1254, "windows-1254", "windows1254 cp1254 win1254"},
    {TextEncoding::Latin9, "iso-8859-15", "latin9 iso885915"},
    {TextEncoding::MacRoman, "macintosh", "macintosh macroman mac"},
    {TextEncoding::Cp850, "ibm850", "ibm850 cp850 dos"},
    {TextEncoding::ShiftJis, "shift_jis", "shiftjis sjis cp932 windows31j"},
    {TextEncoding::EucJp, "euc-jp", "eucjp"},
    {TextEncoding::Gb18030, "gb18030", "gb18030 gbk gb2312 cp936"},
    {TextEncoding::Big5, "big5", "big5 cp950"},
    {TextEncoding::EucKr, "euc-kr", "euckr cp949"},
}};

} // namespace

const std::vector<TextEncoding>& textEncodings() {
    static const std::vector<TextEncoding> all = [] {
        std::vector<TextEncoding> list;
        for (const EncodingName& name : encodings) {
            list.push_back(name.encoding);
        }
        return list;
    }();
    return all;
}

const char* textEncodingKey(TextEncoding encoding) {
    for (const EncodingName& name : encodings) {
        if (name.encoding == encoding) {
            return name.key;
        }
    }
    return "utf-8";
}

std::optional<TextEncoding> textEncodingFromKey(const std::string& key) {
    const std::string wanted = comparisonKey(key);
    for (const EncodingName& name : encodings) {
        const std::vector<std::string> others = split(name.others, ' ');
        if (std::find(others.begin(), others.end(), wanted) != others.end()) {
            return name.encoding;
        }
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
