#include "planner/import/file_content.h"

#include "planner/base/saying.h"
#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <filesystem>
#include <string_view>
#include <utility>

namespace headroom {
namespace {

using namespace std::string_view_literals;

constexpr std::size_t headBytes = 4096;
constexpr std::size_t searchBlock = 256 * 1024;

constexpr const char* compressed =
    HEADROOM_SAY("This file is compressed. Unpack it first, then choose the file in it.");
constexpr const char* noTable =
    HEADROOM_SAY("This is not a table. CSV and XLSX files can be read.");

/// First bytes of files people pick by mistake.
constexpr std::array<std::pair<std::string_view, const char*>, 17> signatures = {{
    {"\x1F\x8B"sv, compressed},
    {"BZh91AY&SY"sv, compressed},
    {"\xFD"
     "7zXZ"sv,
     compressed},
    {"7z\xBC\xAF\x27\x1C"sv, compressed},
    {"Rar!\x1A\x07"sv, compressed},
    {"\x28\xB5\x2F\xFD"sv, compressed},
    {"%PDF-"sv,
     HEADROOM_SAY(
         "This is a PDF: its figures are a picture of a table. Export the report as CSV or "
         "XLSX instead.")},
    {"\x89PNG"sv, noTable},
    {"\xFF\xD8\xFF"sv, noTable},
    {"GIF89a"sv, noTable},
    {"{\\rtf"sv, noTable},
    {"\x7F"
     "ELF"sv,
     noTable},
    {"PAR1\x15"sv, HEADROOM_SAY("This is a Parquet file. Export the table as CSV.")},
    {"SQLite format 3"sv,
     HEADROOM_SAY("This is a database or a plan of Headroom, not a table. Open a plan as such; "
                  "export other tables as CSV.")},
    {"MIME-Version:"sv,
     HEADROOM_SAY("This is a web page saved as one file (MHTML). Open it in a spreadsheet program "
                  "and save it as .xlsx or CSV.")},
    {"From: <Saved by"sv,
     HEADROOM_SAY("This is a web page saved as one file (MHTML). Open it in a spreadsheet program "
                  "and save it as .xlsx or CSV.")},
    {"%!PS"sv, noTable},
}};

bool contains(std::string_view text, std::string_view part) {
    return text.find(part) != std::string_view::npos;
}

std::string_view withoutBlanks(std::string_view text) {
    if (text.starts_with("\xEF\xBB\xBF")) {
        text.remove_prefix(3);
    }
    const std::size_t first = text.find_first_not_of(" \t\r\n");
    return first == std::string_view::npos ? std::string_view() : text.substr(first);
}

bool isHtml(const std::string& low) {
    const std::string_view text = withoutBlanks(low);
    const bool page = text.starts_with("<html") || text.starts_with("<!doctype html") ||
                      text.starts_with("<table") || text.starts_with("<meta") ||
                      text.starts_with("<head") || text.starts_with("<body") ||
                      text.starts_with("<style") || text.starts_with("<div");
    const bool marked = text.starts_with("<?xml") || text.starts_with("<!");
    return page || (marked && (contains(text, "<html") || contains(text, "<table")));
}

bool isJson(std::string_view head) {
    const std::string_view text = withoutBlanks(head);
    if (text.empty() || (text.front() != '{' && text.front() != '[')) {
        return false;
    }
    const std::string_view inside = withoutBlanks(text.substr(1));
    return !inside.empty() && inside.front() == (text.front() == '{' ? '"' : '{');
}

/// Does the rest of the source hold these bytes?
Result<bool> holds(ByteSource& source, std::string_view wanted) {
    std::string block(searchBlock, '\0');
    std::string text;
    for (;;) {
        const auto count = source.read(block.data(), block.size());
        if (!count) {
            return fail(count.error());
        }
        if (*count == 0) {
            return false;
        }
        text.append(block, 0, *count);
        if (contains(text, wanted)) {
            return true;
        }
        text.erase(0, text.size() - std::min(text.size(), wanted.size() - 1));
    }
}

// Office files of before 2007, and the shell of those with a password since.
Result<FileContent> refuseCompound(const std::string& name, ByteSource& source) {
    if (auto back = source.rewind(); !back) {
        return fail(back.error());
    }
    const auto encrypted = holds(source, "E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0"sv);
    if (!encrypted) {
        return fail(encrypted.error());
    }
    if (*encrypted) {
        return fail(ErrorCode::Encrypted, name,
                    HEADROOM_SAY("The workbook is encrypted. Save it without a password."));
    }
    return fail(ErrorCode::UnsupportedFormat, name,
                HEADROOM_SAY("This is a file of an old Office program (.xls of 1997 to 2003). Open "
                             "it in a spreadsheet program and save it as .xlsx or CSV."));
}

Result<FileContent> markupContent(const std::string& name, const std::string& head) {
    const std::string low = lowered(head);
    if (isHtml(low)) {
        return FileContent::Html;
    }
    if (contains(low, "urn:schemas-microsoft-com:office:spreadsheet")) {
        return fail(ErrorCode::UnsupportedFormat, name,
                    HEADROOM_SAY("This is an XML spreadsheet of 2003. Open it in a spreadsheet "
                                 "program and save it as .xlsx or CSV."));
    }
    if (withoutBlanks(low).starts_with("<?xml")) {
        return fail(ErrorCode::UnsupportedFormat, name,
                    HEADROOM_SAY("This is an XML file. Export the table as CSV or XLSX."));
    }
    if (isJson(head)) {
        return fail(ErrorCode::UnsupportedFormat, name,
                    HEADROOM_SAY("This is a JSON file. Export the table as CSV or XLSX."));
    }
    return FileContent::Text;
}

bool isCalledWorkbook(const std::string& name) {
    const std::string ending = lowered(std::filesystem::path(name).extension().string());
    return ending == ".xlsx" || ending == ".xlsm" || ending == ".xltx" || ending == ".xlsb" ||
           ending == ".ods" || ending == ".numbers";
}

Result<std::string> headOf(ByteSource& source) {
    std::string head(headBytes, '\0');
    std::size_t size = 0;
    while (size < head.size()) {
        const auto count = source.read(head.data() + size, head.size() - size);
        if (!count) {
            return fail(count.error());
        }
        if (*count == 0) {
            break;
        }
        size += *count;
    }
    head.resize(size);
    return head;
}

Result<FileContent> contentOfHead(const std::string& name, const std::string& head,
                                  ByteSource& source) {
    if (head.starts_with("PK\x03\x04") || head.starts_with("PK\x05\x06")) {
        return FileContent::Workbook;
    }
    if (head.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) {
        return refuseCompound(name, source);
    }
    for (const auto& [signature, sentence] : signatures) {
        if (head.starts_with(signature)) {
            return fail(ErrorCode::UnsupportedFormat, name, sentence);
        }
    }
    const auto content = markupContent(name, head);
    if (content && *content == FileContent::Text && isCalledWorkbook(name)) {
        return fail(ErrorCode::UnsupportedFormat, name,
                    HEADROOM_SAY("The file is called a workbook, but is none: it holds something "
                                 "else. Export it again; if it is a CSV file, rename it so that it "
                                 "ends in .csv."));
    }
    return content;
}

} // namespace

Result<FileContent> contentOf(const std::string& name, ByteSource& source) {
    const auto head = headOf(source);
    if (!head) {
        return fail(head.error());
    }
    const auto content = contentOfHead(name, *head, source);
    if (!content) {
        return content;
    }
    if (auto back = source.rewind(); !back) {
        return fail(back.error());
    }
    return content;
}

} // namespace headroom
