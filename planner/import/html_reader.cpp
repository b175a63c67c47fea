#include "planner/import/html_reader.h"

#include "planner/base/saying.h"
#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <deque>
#include <libxml/HTMLparser.h>
#include <map>
#include <vector>

namespace headroom {
namespace {

constexpr std::size_t chunkSize = 64 * 1024;
constexpr std::size_t headSize = 4096;
constexpr double longestSpan = 1000.0;

struct PageCell {
    std::string text;
    int columns = 1;
    int rows = 1;
};

struct PageRow {
    std::int64_t number = 0;
    std::vector<PageCell> cells;
};

bool isCell(std::string_view name) {
    return name == "td" || name == "th";
}

int spanOf(const xmlChar** attributes, std::string_view wanted) {
    for (const xmlChar** pair = attributes; pair != nullptr && *pair != nullptr; pair += 2) {
        if (pair[1] != nullptr && wanted == reinterpret_cast<const char*>(pair[0])) {
            const auto span = parseDecimal(trimmed(reinterpret_cast<const char*>(pair[1])));
            return span ? static_cast<int>(std::clamp(*span, 1.0, longestSpan)) : 1;
        }
    }
    return 1;
}

/// Gathers rows as the parser names its elements.
class PageHandler {
  public:
    void start(std::string_view name, const xmlChar** attributes);
    void end(std::string_view name);
    void text(std::string_view text);

    std::deque<PageRow> rows;
    std::int64_t rowCount = 0;

  private:
    std::vector<PageRow> open_; // rows of tables in cells of tables
    std::vector<bool> inCell_;  // of the same
    int silent_ = 0;            // inside of scripts and styles
};

void PageHandler::start(std::string_view name, const xmlChar** attributes) {
    silent_ += name == "script" || name == "style" ? 1 : 0;
    if (name == "tr") {
        open_.push_back({++rowCount, {}});
        inCell_.push_back(false);
    } else if (isCell(name) && !open_.empty()) {
        auto& cells = open_.back().cells;
        inCell_.back() = cells.size() <= maxColumns; // one more than may be, so that it is seen
        if (inCell_.back()) {
            cells.push_back({{}, spanOf(attributes, "colspan"), spanOf(attributes, "rowspan")});
        }
    } else if (name == "br" || name == "p" || name == "div" || name == "li") {
        text(" ");
    }
}

void PageHandler::end(std::string_view name) {
    silent_ -= name == "script" || name == "style" ? 1 : 0;
    if (open_.empty()) {
        return;
    }
    if (isCell(name)) {
        inCell_.back() = false;
    } else if (name == "tr") {
        // A row around other rows was there for the looks only.
        const bool outer = rowCount > open_.back().number;
        if (!outer) {
            rows.push_back(std::move(open_.back()));
        }
        open_.pop_back();
        inCell_.pop_back();
    }
}

void PageHandler::text(std::string_view text) {
    if (silent_ > 0 || open_.empty() || !inCell_.back() || open_.back().cells.empty()) {
        return;
    }
    std::string& cell = open_.back().cells.back().text;
    for (const char c : text) {
        const bool blank = c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f';
        if (cell.size() > maxCellBytes || (blank && (cell.empty() || cell.back() == ' '))) {
            continue;
        }
        cell += blank ? ' ' : c;
    }
}

PageHandler& handlerOf(void* self) {
    return *static_cast<PageHandler*>(self);
}

std::string_view viewOf(const xmlChar* text) {
    return text == nullptr ? std::string_view() : reinterpret_cast<const char*>(text);
}

htmlSAXHandler saxHandler() {
    htmlSAXHandler sax{};
    sax.startElement = [](void* self, const xmlChar* name, const xmlChar** attributes) {
        handlerOf(self).start(viewOf(name), attributes);
    };
    sax.endElement = [](void* self, const xmlChar* name) { handlerOf(self).end(viewOf(name)); };
    sax.characters = [](void* self, const xmlChar* text, int length) {
        handlerOf(self).text(viewOf(text).substr(0, static_cast<std::size_t>(length)));
    };
    sax.ignorableWhitespace = sax.characters;
    return sax;
}

/// libxml2's parser for one pass over the page, fed with UTF-8.
class PageParser {
  public:
    explicit PageParser(PageHandler& handler) : sax_(saxHandler()) {
        context_ =
            htmlCreatePushParserCtxt(&sax_, &handler, nullptr, 0, nullptr, XML_CHAR_ENCODING_UTF8);
        if (context_ != nullptr) {
            htmlCtxtUseOptions(context_, HTML_PARSE_NONET | HTML_PARSE_RECOVER |
                                             HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                             HTML_PARSE_IGNORE_ENC);
        }
    }
    ~PageParser() { htmlFreeParserCtxt(context_); }
    PageParser(const PageParser&) = delete;
    PageParser& operator=(const PageParser&) = delete;

    void feed(std::string_view text, bool last) {
        if (context_ != nullptr) {
            htmlParseChunk(context_, text.data(), static_cast<int>(text.size()), last ? 1 : 0);
        }
    }

  private:
    htmlSAXHandler sax_;
    htmlParserCtxtPtr context_;
};

/// A cell that reaches down into rows still to come.
struct Reaching {
    std::size_t column = 0;
    int rows = 0;
    std::string text;
};

} // namespace

struct HtmlReader::State {
    std::unique_ptr<ByteSource> source;
    TextEncoding encoding;
    std::string name;
    std::unique_ptr<TextDecoder> decoder;
    std::unique_ptr<PageHandler> handler;
    std::unique_ptr<PageParser> parser;
    std::string chunk = std::string(chunkSize, '\0');
    std::vector<std::string> texts; // of the current row
    std::vector<Reaching> reaching;
    bool atEnd = false;
    ReadingNotes notes;

    void start();
    Result<void> more();
    void place(const PageRow& row);
};

void HtmlReader::State::start() {
    decoder = std::make_unique<TextDecoder>(encoding);
    handler = std::make_unique<PageHandler>();
    parser = std::make_unique<PageParser>(*handler);
    reaching.clear();
    atEnd = false;
    notes = {};
}

Result<void> HtmlReader::State::more() {
    const auto count = source->read(chunk.data(), chunk.size());
    if (!count) {
        return fail(count.error());
    }
    atEnd = *count == 0;
    std::string text;
    decoder->decode({chunk.data(), *count}, text);
    if (atEnd) {
        decoder->finish(text);
        notes.replacedCharacters = decoder->replacedCount();
        notes.doubtfulCharacters = decoder->doubtfulCount();
    }
    std::erase(text, '\0');
    parser->feed(text, atEnd);
    if (atEnd && handler->rowCount == 0) {
        return fail(ErrorCode::UnsupportedFormat, name,
                    HEADROOM_SAY("This is a web page without a table, such as a page to sign in: "
                                 "the export did not work. Sign in, export again and choose the "
                                 "new file."));
    }
    return {};
}

// Puts the cells into their columns, around those that reach down from above.
void HtmlReader::State::place(const PageRow& row) {
    texts.clear();
    std::map<std::size_t, std::string> above;
    for (Reaching& tall : reaching) {
        --tall.rows;
        above.emplace(tall.column, tall.text);
    }
    std::vector<Reaching> below;
    for (const PageCell& cell : row.cells) {
        while (above.contains(texts.size())) {
            texts.push_back(above.at(texts.size()));
        }
        if (cell.rows > 1) {
            below.push_back({texts.size(), cell.rows - 1, std::string(trimmed(cell.text))});
            ++notes.tallCells;
        }
        texts.emplace_back(trimmed(cell.text));
        texts.resize(texts.size() + static_cast<std::size_t>(cell.columns) - 1);
    }
    for (const auto& [column, text] : above) {
        if (column >= texts.size()) {
            texts.resize(column + 1);
            texts[column] = text;
        }
    }
    std::erase_if(reaching, [](const Reaching& tall) { return tall.rows <= 0; });
    reaching.insert(reaching.end(), below.begin(), below.end());
}

HtmlReader::HtmlReader(std::unique_ptr<ByteSource> source, TextEncoding encoding, std::string name)
    : state_(std::make_unique<State>()) {
    state_->source = std::move(source);
    state_->encoding = encoding;
    state_->name = std::move(name);
    state_->start();
}

HtmlReader::~HtmlReader() = default;

Result<void> HtmlReader::rewind() {
    state_->start();
    return state_->source->rewind();
}

const ReadingNotes& HtmlReader::notes() const {
    return state_->notes;
}

Result<bool> HtmlReader::next(TableRow& row) {
    State& s = *state_;
    while (s.handler->rows.empty()) {
        if (s.atEnd) {
            return false;
        }
        if (auto read = s.more(); !read) {
            return fail(read.error());
        }
    }
    const PageRow current = std::move(s.handler->rows.front());
    s.handler->rows.pop_front();
    s.place(current);
    if (s.texts.size() > maxColumns) {
        return fail(ErrorCode::TooManyColumns, s.name,
                    HEADROOM_SAY("A row of the page has more than 512 cells; at most 512 columns "
                                 "can be read."));
    }
    row.line = current.number;
    row.hidden = false;
    row.cells.clear();
    for (const std::string& text : s.texts) {
        TableCell cell;
        cell.text = std::string_view(text).substr(0, maxCellBytes);
        cell.cut = text.size() > maxCellBytes;
        if (cell.cut && s.notes.firstCutLine == 0) {
            s.notes.firstCutLine = row.line;
        }
        row.cells.push_back(cell);
    }
    return true;
}

Result<TextEncoding> encodingOfPage(ByteSource& source) {
    const auto found = detectEncoding(source);
    if (!found || *found != TextEncoding::Windows1252) {
        return found; // bytes that are UTF-8 are, whatever the page calls itself
    }
    std::string head(headSize, '\0');
    const auto count = source.read(head.data(), head.size());
    if (!count) {
        return fail(count.error());
    }
    head = lowered(std::string_view(head).substr(0, *count));
    if (auto back = source.rewind(); !back) {
        return fail(back.error());
    }
    const std::size_t named = head.find("charset=");
    const std::size_t first = named == std::string::npos
                                  ? named
                                  : head.find_first_not_of("\"' ", named + sizeof("charset=") - 1);
    if (first == std::string::npos) {
        return found;
    }
    const std::size_t last = head.find_first_of("\"' />;", first);
    return textEncodingFromKey(head.substr(first, last - first)).value_or(*found);
}

} // namespace headroom
