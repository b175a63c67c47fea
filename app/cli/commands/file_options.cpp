#include "app/cli/commands/file_options.h"

namespace headroom::cli {
namespace {

Result<void> readPairs(const Arguments& arguments, ImportRequest& request) {
    for (const std::string& pair : arguments.values("map")) {
        const std::size_t equals = pair.find('=');
        if (equals == std::string::npos || equals == 0)
            return fail(ErrorCode::BadValue, "--map", "'" + pair + "' is not FIELD=COLUMN");
        request.map.emplace_back(pair.substr(0, equals), pair.substr(equals + 1));
    }
    return {};
}

} // namespace

std::vector<Option> fileOptions() {
    return {
        {"map", "FIELD=COLUMN", "maps a column by hand (repeatable)"},
        {"encoding", "E",
         "utf-8, utf-16le, windows-1252, windows-1250, latin1, macintosh, shift_jis, gb18030 …"},
        {"separator", "C", "one character, or tab"},
        {"decimal", "C", ". or ,"},
        {"date-order", "O", "dmy, mdy or ymd"},
        {"header-line", "N", "line of the header"},
        {"sheet", "S", "sheet of a workbook"}};
}

Result<void> readFileOptions(const Arguments& arguments, ImportRequest& request) {
    if (const auto text = arguments.value("encoding")) {
        request.dialect.encoding = textEncodingFromKey(*text);
        if (!request.dialect.encoding)
            return fail(ErrorCode::BadValue, "--encoding", "'" + *text + "' is not known");
    }
    if (const auto text = arguments.value("separator")) {
        const std::string separator = *text == "tab" || *text == "\\t" ? "\t" : *text;
        if (separator.size() != 1)
            return fail(ErrorCode::BadValue, "--separator", "it must be one character, or tab");
        request.dialect.separator = separator.front();
    }
    if (const auto text = arguments.value("decimal")) {
        if (*text != "." && *text != ",")
            return fail(ErrorCode::BadValue, "--decimal", "it must be . or ,");
        request.decimal = text->front();
    }
    if (const auto text = arguments.value("date-order")) {
        request.dateOrder = dateOrderFromKey(*text);
        if (!request.dateOrder)
            return fail(ErrorCode::BadValue, "--date-order", "it must be dmy, mdy or ymd");
    }
    if (const auto text = arguments.value("header-line")) {
        const auto line = arguments.integer("header-line");
        if (!line)
            return fail(line.error());
        request.dialect.headerLine = **line;
    }
    request.dialect.sheet = arguments.value("sheet");
    return readPairs(arguments, request);
}

} // namespace headroom::cli
