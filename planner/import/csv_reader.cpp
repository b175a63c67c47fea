#include "planner/import/csv_reader.h"

#include "planner/base/saying.h"

#include <algorithm>
#include <bit>
#include <cstring>

namespace headroom {
namespace {

constexpr std::size_t chunkSize = 256 * 1024;
constexpr std::size_t listedLines = 100;

bool isBlank(char c) {
    return c == ' ' || c == '\t';
}

constexpr std::size_t wordSize = sizeof(std::uint64_t);
constexpr std::uint64_t everyByte = 0x0101010101010101ULL;
constexpr std::uint64_t highBits = everyByte * 0x80;

/// How many of eight bytes stand before a separator or a byte up to CR, as line breaks and NUL are
/// (Hacker's Delight, 6-1). Text is passed eight bytes at a time.
std::size_t bytesBeforeStop(const char* bytes, std::uint64_t separatorBytes) {
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, sizeof word);
    const std::uint64_t apart = word ^ separatorBytes;
    const std::uint64_t separator = (apart - everyByte) & ~apart;
    const std::uint64_t small = (word - everyByte * ('\r' + 1)) & ~word;
    const std::uint64_t stops = (separator | small) & highBits;
    if constexpr (std::endian::native == std::endian::little) {
        return static_cast<std::size_t>(std::countr_zero(stops)) / 8; // 64 / 8 where there is none
    }
    return stops == 0 ? sizeof word : 0;
}

void note(std::vector<std::int64_t>& lines, std::int64_t line) {
    if (lines.size() < listedLines && (lines.empty() || lines.back() < line)) {
        lines.push_back(line);
    }
}

} // namespace

CsvReader::CsvReader(std::unique_ptr<ByteSource> source, CsvFormat format)
    : source_(std::move(source)), format_(format), decoder_(format.encoding),
      chunk_(chunkSize, '\0') {
    for (const char c : {format.separator, '\r', '\n', '\0'}) {
        stops_[static_cast<unsigned char>(c)] = true;
    }
    separatorBytes_ = everyByte * static_cast<unsigned char>(format.separator);
}

Result<void> CsvReader::rewind() {
    decoder_ = TextDecoder(format_.encoding);
    buffer_.clear();
    begin_ = at_ = 0;
    literalQuotes_.clear();
    line_ = 1;
    breaks_ = 0;
    atEnd_ = started_ = false;
    notes_ = {};
    return source_->rewind();
}

Result<void> CsvReader::fill() {
    const auto count = source_->read(chunk_.data(), chunk_.size());
    if (!count) {
        return fail(count.error());
    }
    if (*count == 0) {
        decoder_.finish(buffer_);
        atEnd_ = true;
    } else {
        decoder_.decode({chunk_.data(), *count}, buffer_);
    }
    notes_.replacedCharacters = decoder_.replacedCount();
    notes_.doubtfulCharacters = decoder_.doubtfulCount();
    return {};
}

void CsvReader::forgetReadRecords() {
    buffer_.erase(0, begin_);
    for (std::size_t& quote : literalQuotes_) {
        quote -= begin_;
    }
    begin_ = 0;
}

Result<bool> CsvReader::next(TableRow& row) {
    for (;;) {
        const Step step = parseRecord();
        if (step == Step::End) {
            return false;
        }
        if (step == Step::NeedMore) {
            if (at_ - begin_ > maxRecordBytes) {
                if (auto skipped = skipLongRecord(); !skipped) {
                    return fail(skipped.error());
                }
                continue;
            }
            forgetReadRecords();
            if (auto filled = fill(); !filled) {
                return fail(filled.error());
            }
            continue;
        }
        if (spans_.size() > maxColumns) {
            Error error{ErrorCode::TooManyColumns, {}, {}, line_, {}};
            error.detail = HEADROOM_SAY("A row has more than 512 columns; at most 512 can be read. "
                                        "Is the separator right?");
            return fail(std::move(error));
        }
        const bool skip = !started_ && format_.skipFirstLine;
        started_ = true;
        hand(row);
        begin_ = at_;
        literalQuotes_.clear();
        line_ += breaks_;
        notes_.nulBytes += nulBytes_;
        if (!skip) {
            return true;
        }
    }
}

void CsvReader::hand(TableRow& row) {
    row.line = line_;
    row.hidden = false;
    row.cells.resize(spans_.size());
    for (std::size_t i = 0; i < spans_.size(); ++i) {
        const Span& span = spans_[i];
        const std::string_view text(span.unescaped ? scratch_ : buffer_);
        TableCell& cell = row.cells[i];
        cell.text = text.substr(span.begin, std::min(span.length, maxCellBytes));
        cell.kind = CellKind::Text;
        cell.cut = span.length > maxCellBytes;
        if (cell.cut && notes_.firstCutLine == 0) {
            notes_.firstCutLine = line_;
        }
    }
}

CsvReader::Step CsvReader::parseRecord() {
    spans_.clear();
    scratch_.clear();
    nulBytes_ = 0;
    breaks_ = 0;
    at_ = begin_;
    if (at_ == buffer_.size()) {
        return atEnd_ ? Step::End : Step::NeedMore;
    }
    for (;;) {
        if (const Step step = parseCell(); step != Step::Record) {
            return step;
        }
        bool recordEnds = false;
        if (const Step step = endOfCell(recordEnds); step != Step::Record) {
            return step;
        }
        if (recordEnds) {
            return Step::Record;
        }
    }
}

CsvReader::Step CsvReader::endOfCell(bool& recordEnds) {
    if (at_ == buffer_.size()) {
        recordEnds = true;
        breaks_ += 1;
        return atEnd_ ? Step::Record : Step::NeedMore;
    }
    if (buffer_[at_] == format_.separator) {
        ++at_;
        return Step::Record;
    }
    if (buffer_[at_] == '\r' && at_ + 1 == buffer_.size() && !atEnd_) {
        ++at_;
        return Step::NeedMore; // LF may follow
    }
    passLineBreak();
    recordEnds = true;
    return Step::Record;
}

void CsvReader::passLineBreak() {
    const bool pair = buffer_[at_] == '\r' && at_ + 1 < buffer_.size() && buffer_[at_ + 1] == '\n';
    at_ += pair ? 2 : 1;
    ++breaks_;
}

CsvReader::Step CsvReader::parseCell() {
    std::size_t first = at_;
    while (first < buffer_.size() && isBlank(buffer_[first]) &&
           buffer_[first] != format_.separator) {
        ++first;
    }
    const bool quoted = first < buffer_.size() && buffer_[first] == '"' &&
                        format_.separator != '"' && spans_.size() <= maxColumns &&
                        !isLiteralQuote(first);
    if (!quoted) {
        return parsePlainCell();
    }
    const std::size_t cellBegin = at_;
    const std::int64_t breaksBefore = breaks_;
    const std::size_t scratchBefore = scratch_.size();
    at_ = first + 1;
    const Step step = parseQuotedCell();
    const bool tooLong = step == Step::NeedMore && at_ - begin_ > maxRecordBytes;
    if (step != Step::End && !tooLong) {
        return step;
    }
    literalQuotes_.push_back(first); // never closed: it is text
    note(notes_.strayQuotes, line_ + breaksBefore);
    at_ = cellBegin;
    breaks_ = breaksBefore;
    scratch_.resize(scratchBefore);
    return parsePlainCell();
}

CsvReader::Step CsvReader::parsePlainCell() {
    const std::size_t from = at_;
    const std::size_t size = buffer_.size();
    const char* bytes = buffer_.data();
    std::size_t i = at_;
    bool hasNul = false;
    for (;; ++i) {
        for (std::size_t passed = wordSize; passed == wordSize && i + wordSize <= size;) {
            passed = bytesBeforeStop(bytes + i, separatorBytes_);
            i += passed;
        }
        while (i < size && !stops_[static_cast<unsigned char>(bytes[i])]) {
            ++i;
        }
        if (i < size && bytes[i] == '\0' && format_.separator != '\0') {
            hasNul = true;
            continue;
        }
        break;
    }
    at_ = i;
    if (i == size && !atEnd_) {
        return Step::NeedMore;
    }
    if (!hasNul) {
        spans_.push_back({from, i - from, false});
        return Step::Record;
    }
    const std::size_t begin = scratch_.size();
    std::copy_if(bytes + from, bytes + i, std::back_inserter(scratch_),
                 [](char c) { return c != '\0'; });
    nulBytes_ += static_cast<std::int64_t>(i - from - (scratch_.size() - begin));
    spans_.push_back({begin, scratch_.size() - begin, true});
    return Step::Record;
}

bool CsvReader::isCellEnd(std::size_t at) const {
    while (at < buffer_.size() && isBlank(buffer_[at]) && buffer_[at] != format_.separator) {
        ++at;
    }
    return at == buffer_.size() || buffer_[at] == format_.separator || buffer_[at] == '\r' ||
           buffer_[at] == '\n';
}

bool CsvReader::isLiteralQuote(std::size_t at) const {
    return std::find(literalQuotes_.begin(), literalQuotes_.end(), at) != literalQuotes_.end();
}

// A quote right after a separator or line break inside a quoted cell that has run over a line:
// most likely the opening of another cell, swallowed because an earlier quote was never closed.
bool CsvReader::looksLikeOpening(std::size_t at) const {
    const char before = at > 0 ? buffer_[at - 1] : '\0';
    return before == format_.separator || before == '\n' || before == '\r';
}

// On return End means: this quote is never closed properly.
CsvReader::Step CsvReader::parseQuotedCell() {
    const std::size_t begin = scratch_.size();
    bool ranOver = false;
    for (;;) {
        const std::size_t from = at_;
        while (at_ < buffer_.size() && buffer_[at_] != '"' && buffer_[at_] != '\n' &&
               buffer_[at_] != '\r' && buffer_[at_] != '\0') {
            ++at_;
        }
        scratch_.append(buffer_, from, at_ - from);
        if (at_ == buffer_.size()) {
            return atEnd_ ? Step::End : Step::NeedMore;
        }
        if (buffer_[at_] == '\0') {
            ++nulBytes_;
            ++at_;
            continue;
        }
        if (buffer_[at_] != '"') {
            if (buffer_[at_] == '\r' && at_ + 1 == buffer_.size() && !atEnd_) {
                return Step::NeedMore;
            }
            const std::size_t breakBegin = at_;
            ranOver = true;
            passLineBreak();
            scratch_.append(buffer_, breakBegin, at_ - breakBegin);
            continue;
        }
        // Blanks may stand between the closing quote and the separator: enough must be in sight.
        if (!atEnd_ && at_ + 64 >= buffer_.size()) {
            return Step::NeedMore;
        }
        const bool doubled = at_ + 1 < buffer_.size() && buffer_[at_ + 1] == '"';
        if (doubled) {
            scratch_ += '"';
            at_ += 2;
            continue;
        }
        if (isCellEnd(at_ + 1)) {
            spans_.push_back({begin, scratch_.size() - begin, true});
            ++at_;
            while (at_ < buffer_.size() && isBlank(buffer_[at_]) &&
                   buffer_[at_] != format_.separator) {
                ++at_;
            }
            return Step::Record;
        }
        if (ranOver && looksLikeOpening(at_)) {
            return Step::End;
        }
        scratch_ += '"';
        ++at_;
    }
}

// Drops everything up to the next line break, block by block.
Result<void> CsvReader::skipLongRecord() {
    note(notes_.skippedRecords, line_);
    for (;;) {
        const std::size_t end = buffer_.find_first_of("\r\n", begin_);
        if (end != std::string::npos && (end + 1 < buffer_.size() || atEnd_)) {
            at_ = end;
            breaks_ = 0;
            passLineBreak();
            begin_ = at_;
            line_ += 1;
            literalQuotes_.clear();
            return {};
        }
        if (atEnd_) {
            begin_ = buffer_.size();
            return {};
        }
        begin_ = end == std::string::npos ? buffer_.size() : end;
        forgetReadRecords();
        if (auto filled = fill(); !filled) {
            return filled;
        }
    }
}

} // namespace headroom
