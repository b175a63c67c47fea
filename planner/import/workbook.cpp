#include "planner/import/workbook.h"

#include "planner/base/saying.h"
#include "planner/base/text.h"
#include "planner/import/number_parser.h"
#include "planner/import/text_decoding.h"
#include "planner/import/xml_stream.h"

#include <algorithm>
#include <array>
#include <map>
#include <optional>

namespace headroom {
namespace {

constexpr std::size_t partLimit = 64UL * 1024 * 1024;
constexpr std::size_t stringsLimit = 150UL * 1024 * 1024;

std::string folderOf(const std::string& part) {
    const std::size_t slash = part.rfind('/');
    return slash == std::string::npos ? std::string() : part.substr(0, slash + 1);
}

// "../x" and "/x" against the folder of the part that names it.
std::string resolved(const std::string& folder, std::string target) {
    if (target.starts_with('/')) {
        return target.substr(1);
    }
    std::string base = folder;
    while (target.starts_with("../")) {
        target.erase(0, 3);
        base = folderOf(base.empty() ? base : base.substr(0, base.size() - 1));
    }
    return base + target;
}

struct Relation {
    std::string type; // last part of its URI
    std::string target;
};

class RelationsHandler : public XmlHandler {
  public:
    explicit RelationsHandler(std::string folder) : folder_(std::move(folder)) {}
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name != "Relationship" || a["TargetMode"] == "External") {
            return;
        }
        const std::string type(a["Type"]);
        relations[std::string(a["Id"])] = {type.substr(type.rfind('/') + 1),
                                           resolved(folder_, std::string(a["Target"]))};
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::map<std::string, Relation> relations;

  private:
    std::string folder_;
};

class WorkbookHandler : public XmlHandler {
  public:
    struct Entry {
        std::string name;
        std::string relation;
        bool hidden = false;
    };
    void start(std::string_view name, const XmlAttributes& a) override {
        if (name == "workbookPr") {
            // Extensions have a workbookPr of their own that does not say it again.
            epoch1904 = epoch1904 || a["date1904"] == "1" || a["date1904"] == "true";
        } else if (name == "sheet") {
            const std::string_view state = a["state"];
            sheets.push_back({std::string(a["name"]), std::string(a["id"]),
                              state == "hidden" || state == "veryHidden"});
        }
    }
    void end(std::string_view) override {}
    void text(std::string_view) override {}

    std::vector<Entry> sheets;
    bool epoch1904 = false;
};

NumberStyle builtInStyle(int id) {
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 ||
        (id >= 50 && id <= 54) || id == 57 || id == 58) {
        return NumberStyle::Day;
    }
    const bool time = (id >= 18 && id <= 21) || (id >= 32 && id <= 35) || (id >= 45 && id <= 47) ||
                      id == 55 || id == 56;
    return time ? NumberStyle::Time : NumberStyle::Plain;
}

class StylesHandler : public XmlHandler {
  public:
    void start(std::string_view name, const XmlAttributes& a) override {
        const auto id = static_cast<int>(parseDecimal(a["numFmtId"]).value_or(0.0));
        if (name == "numFmt") {
            custom_[id] = numberFormat(a["formatCode"]);
        } else if (name == "cellXfs") {
            inside_ = true;
        } else if (name == "xf" && inside_) {
            const auto found = custom_.find(id);
            styles.push_back(found == custom_.end() ? NumberFormat{builtInStyle(id), 0, {}}
                                                    : found->second);
        }
    }
    void end(std::string_view name) override { inside_ = inside_ && name != "cellXfs"; }
    void text(std::string_view) override {}

    std::vector<NumberFormat> styles;

  private:
    std::map<int, NumberFormat> custom_;
    bool inside_ = false;
};

class StringsHandler : public XmlHandler {
  public:
    explicit StringsHandler(SharedStrings& strings) : strings_(strings) {}
    void start(std::string_view name, const XmlAttributes&) override {
        if (name == "si") {
            current_.clear();
        }
        phonetic_ = phonetic_ || name == "rPh";
        inText_ = name == "t" && !phonetic_;
    }
    void end(std::string_view name) override {
        if (name == "si") {
            strings_.add(withoutEscapes(current_));
        }
        phonetic_ = phonetic_ && name != "rPh";
        inText_ = false;
    }
    void text(std::string_view text) override {
        if (inText_) {
            current_.append(text);
        }
    }

  private:
    SharedStrings& strings_;
    std::string current_;
    bool inText_ = false;
    bool phonetic_ = false;
};

Result<void> parsePart(ZipArchive& archive, const std::string& part, XmlHandler& handler,
                       const SharedStrings* limited = nullptr) {
    if (auto opened = archive.openEntry(part); !opened) {
        return opened;
    }
    XmlStream stream(handler);
    std::array<char, 32768> chunk{};
    std::size_t total = 0;
    for (;;) {
        const auto count = archive.read(chunk.data(), chunk.size());
        if (!count) {
            return fail(count.error());
        }
        total += *count;
        const bool large = limited == nullptr ? total > partLimit : limited->bytes() > stringsLimit;
        if (large) {
            return fail(ErrorCode::FileTooLarge, archive.name(),
                        HEADROOM_SAY("The workbook holds more text than can be read (150 MB). Save "
                                     "the sheet that is needed as CSV."));
        }
        if (auto fed = stream.feed({chunk.data(), *count}, *count == 0); !fed) {
            Error error = fed.error();
            error.subject = archive.name();
            return fail(std::move(error));
        }
        if (*count == 0) {
            return {};
        }
    }
}

std::string relationsPart(const std::string& part) {
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// What an archive without a workbook of XML is, by its parts, and what to do about it.
const char* adviceFor(const ZipArchive& archive) {
    const std::pair<const char*, const char*> kinds[] = {
        {"content.xml",
         HEADROOM_SAY("This is an OpenDocument file (.ods). Save it as .xlsx or CSV.")},
        {"xl/workbook.bin",
         HEADROOM_SAY("This is a binary workbook (.xlsb). Save it as .xlsx or CSV.")},
        {"Index/Document.iwa",
         HEADROOM_SAY("This is a file of Numbers. Export it as Excel or CSV (File, Export To).")},
        {"Index.zip",
         HEADROOM_SAY("This is a file of Numbers. Export it as Excel or CSV (File, Export To).")},
        {"word/document.xml",
         HEADROOM_SAY("This is a text document (.docx), not a table. Copy its table into a "
                      "spreadsheet and save that as .xlsx or CSV.")},
        {"ppt/presentation.xml", HEADROOM_SAY("This is a presentation (.pptx), not a table.")}};
    for (const auto& [part, sentence] : kinds) {
        if (archive.has(part)) {
            return sentence;
        }
    }
    return HEADROOM_SAY(
        "This archive holds no workbook. Unpack it first, then choose the file in it.");
}

Result<std::string> workbookPart(ZipArchive& archive) {
    RelationsHandler root{std::string()};
    if (archive.has("_rels/.rels")) {
        if (auto parsed = parsePart(archive, "_rels/.rels", root); !parsed) {
            return fail(parsed.error());
        }
    }
    for (const auto& [id, relation] : root.relations) {
        if (relation.type == "officeDocument" && archive.has(relation.target)) {
            return relation.target;
        }
    }
    if (archive.has("xl/workbook.xml")) {
        return std::string("xl/workbook.xml");
    }
    return fail(ErrorCode::UnsupportedFormat, archive.name(), adviceFor(archive));
}

} // namespace

void SharedStrings::add(std::string_view text) {
    text_.append(text);
    ends_.push_back(text_.size());
}

std::string_view SharedStrings::operator[](std::size_t i) const {
    const std::size_t begin = i == 0 ? 0 : ends_[i - 1];
    return std::string_view(text_).substr(begin, ends_[i] - begin);
}

NumberStyle styleOfFormat(std::string_view code) {
    std::string plain;
    bool elapsed = false;
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        const char c = code[i];
        if (c == '"') {
            i = std::min(code.find('"', i + 1), code.size() - 1);
        } else if (c == '\\' || c == '_' || c == '*') {
            ++i;
        } else if (c == '[') {
            const std::size_t close = std::min(code.find(']', i), code.size() - 1);
            const std::string inside = lowered(code.substr(i + 1, close - i - 1));
            elapsed = elapsed ||
                      (!inside.empty() && inside.find_first_not_of("hms") == std::string::npos);
            i = close;
        } else {
            plain += c;
        }
    }
    plain = lowered(plain);
    if (plain == "general") {
        return NumberStyle::Plain;
    }
    const auto has = [&](char c) { return plain.find(c) != std::string::npos; };
    if (has('y') || has('d') || (has('m') && !has('h') && !has('s') && !has('0') && !has('#'))) {
        return elapsed ? NumberStyle::Time : NumberStyle::Day;
    }
    const bool time = elapsed || has('h') || (has('s') && has('m'));
    return time ? NumberStyle::Time : NumberStyle::Plain;
}

namespace {

// `[$€-407] #,##0`, `"EUR" 0.00`, `$#,##0`: what is shown beside the digits, if it is a currency.
std::string currencyOfFormat(std::string_view code) {
    std::string found;
    const auto take = [&found](std::string_view text) {
        found = found.empty() ? currencyCode(text) : found;
    };
    for (std::size_t i = 0; i < code.size() && code[i] != ';'; ++i) {
        if (code[i] == '"' || code[i] == '[') {
            const char closing = code[i] == '"' ? '"' : ']';
            const std::size_t close = std::min(code.find(closing, i + 1), code.size());
            std::string_view inside = code.substr(i + 1, close - i - 1);
            if (closing == '"') {
                take(inside);
            } else if (inside.starts_with('$')) {
                take(inside.substr(1, inside.find('-') - 1));
            }
            i = close;
        } else if (code[i] == '$') {
            take("$");
        } else {
            for (const std::string_view sign : {"€", "£", "¥", "₹"}) {
                if (code.substr(i).starts_with(sign)) {
                    take(sign);
                }
            }
        }
    }
    return found;
}

} // namespace

NumberFormat numberFormat(std::string_view code) {
    NumberFormat format{styleOfFormat(code), 0, currencyOfFormat(code)};
    if (code.size() >= 2 && code.size() <= 20 &&
        code.find_first_not_of('0') == std::string_view::npos) {
        format.digits = code.size();
    }
    return format;
}

std::string withoutEscapes(std::string_view text) {
    std::string plain;
    const auto hex = [](char c) {
        return c >= '0' && c <= '9'   ? c - '0'
               : c >= 'a' && c <= 'f' ? c - 'a' + 10
               : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                      : -1;
    };
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool shape =
            text[i] == '_' && i + 6 < text.size() && text[i + 1] == 'x' && text[i + 6] == '_';
        std::uint32_t code = 0;
        bool valid = shape;
        for (std::size_t k = 2; valid && k < 6; ++k) {
            const int digit = hex(text[i + k]);
            valid = digit >= 0;
            code = code * 16 + static_cast<std::uint32_t>(std::max(digit, 0));
        }
        if (valid && code < 0xD800) {
            appendUtf8(code, plain);
            i += 6;
        } else {
            plain += text[i];
        }
    }
    return plain;
}

Result<Workbook> readWorkbook(ZipArchive& archive) {
    const auto part = workbookPart(archive);
    if (!part) {
        return fail(part.error());
    }
    RelationsHandler relations(folderOf(*part));
    if (archive.has(relationsPart(*part))) {
        if (auto parsed = parsePart(archive, relationsPart(*part), relations); !parsed) {
            return fail(parsed.error());
        }
    }
    WorkbookHandler book;
    if (auto parsed = parsePart(archive, *part, book); !parsed) {
        return fail(parsed.error());
    }
    Workbook workbook;
    workbook.epoch1904 = book.epoch1904;
    for (auto& entry : book.sheets) {
        const auto relation = relations.relations.find(entry.relation);
        if (relation != relations.relations.end() && relation->second.type == "worksheet" &&
            archive.has(relation->second.target)) {
            workbook.sheets.push_back(
                {std::move(entry.name), relation->second.target, entry.hidden});
        }
    }
    StylesHandler styles;
    StringsHandler strings(workbook.strings);
    for (const auto& [id, relation] : relations.relations) {
        const bool isStyles = relation.type == "styles";
        if ((!isStyles && relation.type != "sharedStrings") || !archive.has(relation.target)) {
            continue;
        }
        XmlHandler& handler = isStyles ? static_cast<XmlHandler&>(styles) : strings;
        if (auto parsed = parsePart(archive, relation.target, handler,
                                    isStyles ? nullptr : &workbook.strings);
            !parsed) {
            return fail(parsed.error());
        }
    }
    workbook.styles = std::move(styles.styles);
    if (workbook.sheets.empty()) {
        return fail(ErrorCode::UnsupportedFormat, archive.name(),
                    HEADROOM_SAY("The workbook has no sheet with cells."));
    }
    return workbook;
}

} // namespace headroom
