#pragma once

#include "planner/import/table_source.h"
#include "planner/import/text_decoding.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

struct CsvFormat {
    TextEncoding encoding = TextEncoding::Utf8;
    char separator = ',';
    bool skipFirstLine = false; // a "sep=;" line
};

/// Separated values, read in constant memory (one record of at most 1 MiB and one block).
/// Quotes: "" inside a quoted cell is one quote; a quote that is followed by neither separator nor
/// line end stands for itself; a quote that is never closed (or swallows the opening of another
/// quoted cell) is text. Lines end in LF, CRLF or CR, mixed as they come. Cells over 64 KiB are
/// cut, records over 1 MiB are skipped, NUL bytes are dropped; all of it is noted.
/// Error: TooManyColumns (over 512) and those of the source.
class CsvReader : public TableSource {
  public:
    CsvReader(std::unique_ptr<ByteSource> source, CsvFormat format);

    Result<bool> next(TableRow& row) override;
    Result<void> rewind() override;
    const ReadingNotes& notes() const override { return notes_; }

  private:
    enum class Step { Record, NeedMore, End };
    struct Span {
        std::size_t begin = 0;
        std::size_t length = 0;
        bool unescaped = false; // in scratch_, not in buffer_
    };

    Step parseRecord();
    Step parseCell();
    Step parsePlainCell();
    Step parseQuotedCell();
    Step endOfCell(bool& recordEnds);
    void passLineBreak();
    bool isCellEnd(std::size_t at) const;
    bool looksLikeOpening(std::size_t at) const;
    bool isLiteralQuote(std::size_t at) const;
    Result<void> fill();
    Result<void> skipLongRecord();
    void forgetReadRecords();
    void hand(TableRow& row);

    std::unique_ptr<ByteSource> source_;
    CsvFormat format_;
    TextDecoder decoder_;
    std::array<bool, 256> stops_{};    // bytes at which a plain cell scan halts
    std::uint64_t separatorBytes_ = 0; // eight separators
    std::string buffer_;
    std::string chunk_;
    std::string scratch_;
    std::vector<Span> spans_;
    std::size_t begin_ = 0;                  // of the record in buffer_
    std::size_t at_ = 0;                     // where parsing stands
    std::vector<std::size_t> literalQuotes_; // offsets of quotes known to be text
    std::int64_t line_ = 1;                  // of begin_
    std::int64_t breaks_ = 0;                // line breaks passed in this record
    std::int64_t nulBytes_ = 0;              // dropped in this record
    bool atEnd_ = false;
    bool started_ = false;
    ReadingNotes notes_;
};

} // namespace headroom
