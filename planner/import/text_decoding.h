#pragma once

#include "planner/import/byte_source.h"
#include "planner/import/foreign_decoder.h"
#include "planner/import/table_dialect.h"

#include <cstdint>
#include <memory>
#include <string>
#include <string_view>

namespace headroom {

/// Finds the encoding of a stream of bytes: byte order mark, else the pattern of zero bytes of
/// UTF-16, else strict UTF-8, else Shift_JIS when there are Japanese syllables in it, else
/// Windows-1252. A file that is UTF-8 but for a few bytes (at most
/// one in ten of its non-ASCII characters) stays UTF-8.
class EncodingDetector {
  public:
    void feed(std::string_view bytes);
    TextEncoding finish() const;

  private:
    void feedUtf8(std::string_view bytes);
    void endSequence(bool valid);
    void countSyllables(std::string_view bytes);

    std::string head_; // the first bytes, for mark and pattern
    std::int64_t validSequences_ = 0;
    std::int64_t invalidBytes_ = 0;
    std::int64_t syllables_ = 0; // pairs of bytes that are kana in Shift_JIS
    unsigned char lead_ = 0;
    int expected_ = 0; // continuation bytes still to come
    unsigned char low_ = 0x80;
    unsigned char high_ = 0xBF;
};

/// Reads to the end and rewinds. Errors: those of the source.
Result<TextEncoding> detectEncoding(ByteSource& source);

/// Turns bytes into UTF-8, piece by piece; the pieces may cut characters anywhere. A leading byte
/// order mark is dropped; what cannot be decoded becomes U+FFFD and is counted.
class TextDecoder {
  public:
    explicit TextDecoder(TextEncoding encoding);

    /// Appends to `out`.
    void decode(std::string_view bytes, std::string& out);
    /// To be called once after the last piece.
    void finish(std::string& out);
    std::int64_t replacedCount() const { return replaced_; }
    /// Places where Windows-1252 gives four letters with accents in a row, or such as "ł" of
    /// Windows-1250 or "ş" of Windows-1254 would be: the text is in another script, most likely.
    std::int64_t doubtfulCount() const { return doubtful_ + (icelandic_ == 0 ? turkish_ : 0); }

  private:
    void decodeUtf8(std::string_view bytes, std::string& out);
    void decodeUtf16(std::string_view bytes, std::string& out);
    void decodeSingleByte(std::string_view bytes, std::string& out);
    void noteByte(unsigned char byte);
    void appendUnit(std::uint32_t unit, std::string& out);
    void appendReplacement(std::string& out);

    TextEncoding encoding_;
    std::string rest_; // bytes of a character that is not complete yet
    std::uint32_t highSurrogate_ = 0;
    bool atStart_ = true;
    std::int64_t replaced_ = 0;
    std::int64_t doubtful_ = 0;
    std::int64_t turkish_ = 0;   // letters that are Icelandic in Windows-1252
    std::int64_t icelandic_ = 0; // letters that Turkish has not
    int highRun_ = 0;            // letters beyond ASCII since the last other byte
    unsigned char before_ = 0;   // the last two bytes
    unsigned char last_ = 0;
    std::shared_ptr<ForeignDecoder> foreign_; // for encodings of other scripts
};

/// Appends one code point as UTF-8.
void appendUtf8(std::uint32_t codePoint, std::string& out);

} // namespace headroom
