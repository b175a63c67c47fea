#include "planner/import/text_decoding.h"

#include <algorithm>
#include <array>
#include <cstring>
#include <vector>

namespace headroom {
namespace {

constexpr std::size_t headSize = 64 * 1024;
constexpr std::size_t chunkSize = 256 * 1024;
constexpr std::uint32_t replacement = 0xFFFD;
constexpr std::int64_t enoughSyllables = 2;
constexpr int foreignRun = 4; // letters with accents in a row

// Windows-1252, 0x80…0x9F; the five undefined bytes keep their C1 code point (as in WHATWG).
constexpr std::array<std::uint16_t, 32> windows1252 = {
    0x20AC, 0x0081, 0x201A, 0x0192, 0x201E, 0x2026, 0x2020, 0x2021, 0x02C6, 0x2030, 0x0160,
    0x2039, 0x0152, 0x008D, 0x017D, 0x008F, 0x0090, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022,
    0x2013, 0x2014, 0x02DC, 0x2122, 0x0161, 0x203A, 0x0153, 0x009D, 0x017E, 0x0178};

struct SequenceStart {
    int continuation = -1; // −1 = not a start
    unsigned char low = 0x80;
    unsigned char high = 0xBF;
};

// Unicode 15, table 3-7 (well-formed UTF-8): no overlong forms, no surrogates, nothing past
// U+10FFFF.
SequenceStart sequenceStart(unsigned char byte) {
    if (byte < 0x80) {
        return {0, 0x80, 0xBF};
    }
    if (byte >= 0xC2 && byte <= 0xDF) {
        return {1, 0x80, 0xBF};
    }
    if (byte >= 0xE0 && byte <= 0xEF) {
        const unsigned char low = byte == 0xE0 ? 0xA0 : 0x80;
        const unsigned char high = byte == 0xED ? 0x9F : 0xBF;
        return {2, low, high};
    }
    if (byte >= 0xF0 && byte <= 0xF4) {
        const unsigned char low = byte == 0xF0 ? 0x90 : 0x80;
        const unsigned char high = byte == 0xF4 ? 0x8F : 0xBF;
        return {3, low, high};
    }
    return {};
}

std::size_t asciiRun(std::string_view bytes) {
    std::size_t i = 0;
    while (i + sizeof(std::uint64_t) <= bytes.size()) {
        std::uint64_t word = 0;
        std::memcpy(&word, bytes.data() + i, sizeof word);
        if ((word & 0x8080808080808080ULL) != 0) {
            break;
        }
        i += sizeof word;
    }
    while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80) {
        ++i;
    }
    return i;
}

// Length of the well-formed character at the front; 0 = broken, −1 = cut off by the end.
int characterLength(std::string_view bytes) {
    const SequenceStart start = sequenceStart(static_cast<unsigned char>(bytes[0]));
    if (start.continuation < 0) {
        return 0;
    }
    for (int i = 1; i <= start.continuation; ++i) {
        if (static_cast<std::size_t>(i) >= bytes.size()) {
            return -1;
        }
        const auto byte = static_cast<unsigned char>(bytes[static_cast<std::size_t>(i)]);
        const unsigned char low = i == 1 ? start.low : 0x80;
        const unsigned char high = i == 1 ? start.high : 0xBF;
        if (byte < low || byte > high) {
            return 0;
        }
    }
    return start.continuation + 1;
}

// Text in Latin scripts as UTF-16 has a zero in every second byte.
std::optional<TextEncoding> utf16Pattern(std::string_view head) {
    const std::size_t pairs = head.size() / 2;
    if (pairs < 2) {
        return std::nullopt;
    }
    std::size_t zeroFirst = 0;
    std::size_t zeroSecond = 0;
    for (std::size_t i = 0; i < pairs; ++i) {
        zeroFirst += head[2 * i] == '\0' ? 1U : 0U;
        zeroSecond += head[2 * i + 1] == '\0' ? 1U : 0U;
    }
    if (zeroSecond * 10 >= pairs * 4 && zeroFirst * 20 <= pairs) {
        return TextEncoding::Utf16Le;
    }
    if (zeroFirst * 10 >= pairs * 4 && zeroSecond * 20 <= pairs) {
        return TextEncoding::Utf16Be;
    }
    return std::nullopt;
}

} // namespace

void appendUtf8(std::uint32_t c, std::string& out) {
    const auto put = [&out](std::uint32_t byte) { out += static_cast<char>(byte); };
    if (c < 0x80) {
        put(c);
    } else if (c < 0x800) {
        put(0xC0 | (c >> 6));
        put(0x80 | (c & 0x3F));
    } else if (c < 0x10000) {
        put(0xE0 | (c >> 12));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    } else {
        put(0xF0 | (c >> 18));
        put(0x80 | ((c >> 12) & 0x3F));
        put(0x80 | ((c >> 6) & 0x3F));
        put(0x80 | (c & 0x3F));
    }
}

void EncodingDetector::feed(std::string_view bytes) {
    if (head_.size() < headSize) {
        head_.append(bytes.substr(0, headSize - head_.size()));
    }
    if (invalidBytes_ == 0 || syllables_ < enoughSyllables) {
        countSyllables(bytes);
    }
    feedUtf8(bytes);
}

// Hiragana are 82 9F … 82 F1, katakana 83 40 … 83 96: low quotes and florins before letters, which
// no Western text has.
void EncodingDetector::countSyllables(std::string_view bytes) {
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (lead_ == 0) { // no letter of ASCII leads a syllable
            i += asciiRun(bytes.substr(i));
            if (i == bytes.size()) {
                return;
            }
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        const bool hiragana = lead_ == 0x82 && byte >= 0x9F && byte <= 0xF1;
        const bool katakana = lead_ == 0x83 && byte >= 0x40 && byte <= 0x96;
        syllables_ += hiragana || katakana ? 1 : 0;
        const bool leads = (byte >= 0x81 && byte <= 0x9F) || (byte >= 0xE0 && byte <= 0xFC);
        lead_ = lead_ == 0 && leads ? byte : 0;
    }
}

void EncodingDetector::endSequence(bool valid) {
    validSequences_ += valid ? 1 : 0;
    invalidBytes_ += valid ? 0 : 1;
    expected_ = 0;
}

void EncodingDetector::feedUtf8(std::string_view bytes) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        if (expected_ == 0) {
            i += asciiRun(bytes.substr(i));
            if (i == bytes.size()) {
                return;
            }
            const SequenceStart start = sequenceStart(static_cast<unsigned char>(bytes[i]));
            ++i;
            if (start.continuation < 0) {
                endSequence(false);
                continue;
            }
            expected_ = start.continuation;
            low_ = start.low;
            high_ = start.high;
            continue;
        }
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (byte < low_ || byte > high_) {
            endSequence(false); // this byte is looked at again as a start
            continue;
        }
        ++i;
        low_ = 0x80;
        high_ = 0xBF;
        if (--expected_ == 0) {
            endSequence(true);
        }
    }
}

TextEncoding EncodingDetector::finish() const {
    if (head_.starts_with("\xEF\xBB\xBF")) {
        return TextEncoding::Utf8;
    }
    if (head_.starts_with("\xFF\xFE")) {
        return TextEncoding::Utf16Le;
    }
    if (head_.starts_with("\xFE\xFF")) {
        return TextEncoding::Utf16Be;
    }
    if (const auto pattern = utf16Pattern(head_)) {
        return *pattern;
    }
    const std::int64_t broken = invalidBytes_ + (expected_ > 0 ? 1 : 0);
    if (broken == 0 || (validSequences_ >= 20 && broken * 10 <= validSequences_)) {
        return TextEncoding::Utf8;
    }
    return syllables_ >= enoughSyllables ? TextEncoding::ShiftJis : TextEncoding::Windows1252;
}

Result<TextEncoding> detectEncoding(ByteSource& source) {
    EncodingDetector detector;
    std::vector<char> chunk(chunkSize);
    for (;;) {
        const auto count = source.read(chunk.data(), chunk.size());
        if (!count) {
            return fail(count.error());
        }
        if (*count == 0) {
            break;
        }
        detector.feed({chunk.data(), *count});
    }
    if (auto back = source.rewind(); !back) {
        return fail(back.error());
    }
    return detector.finish();
}

TextDecoder::TextDecoder(TextEncoding encoding) : encoding_(encoding) {
    const bool own = encoding == TextEncoding::Utf8 || encoding == TextEncoding::Utf16Le ||
                     encoding == TextEncoding::Utf16Be || encoding == TextEncoding::Windows1252 ||
                     encoding == TextEncoding::Latin1;
    if (!own) {
        foreign_ = std::make_shared<ForeignDecoder>(encoding);
    }
}

void TextDecoder::appendReplacement(std::string& out) {
    ++replaced_;
    appendUtf8(replacement, out);
}

void TextDecoder::decode(std::string_view bytes, std::string& out) {
    const std::size_t before = out.size();
    switch (encoding_) {
    case TextEncoding::Utf8:
        decodeUtf8(bytes, out);
        break;
    case TextEncoding::Utf16Le:
    case TextEncoding::Utf16Be:
        decodeUtf16(bytes, out);
        break;
    case TextEncoding::Windows1252:
    case TextEncoding::Latin1:
        decodeSingleByte(bytes, out);
        break;
    default:
        replaced_ += foreign_->decode(bytes, out);
        break;
    }
    if (atStart_ && out.size() > before) {
        atStart_ = false;
        if (std::string_view(out).substr(before).starts_with("\xEF\xBB\xBF")) {
            out.erase(before, 3);
        }
    }
}

void TextDecoder::decodeUtf8(std::string_view bytes, std::string& out) {
    std::string joinedBytes;
    if (!rest_.empty()) {
        joinedBytes = rest_;
        joinedBytes.append(bytes);
        bytes = joinedBytes;
        rest_.clear();
    }
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::size_t run = asciiRun(bytes.substr(i));
        out.append(bytes.substr(i, run));
        i += run;
        if (i == bytes.size()) {
            return;
        }
        const int length = characterLength(bytes.substr(i));
        if (length < 0) {
            rest_ = bytes.substr(i);
            return;
        }
        if (length == 0) {
            appendReplacement(out);
            ++i;
            continue;
        }
        out.append(bytes.substr(i, static_cast<std::size_t>(length)));
        i += static_cast<std::size_t>(length);
    }
}

void TextDecoder::appendUnit(std::uint32_t unit, std::string& out) {
    const bool high = unit >= 0xD800 && unit <= 0xDBFF;
    const bool low = unit >= 0xDC00 && unit <= 0xDFFF;
    if (highSurrogate_ != 0) {
        const std::uint32_t first = std::exchange(highSurrogate_, 0U);
        if (low) {
            appendUtf8(0x10000 + ((first - 0xD800) << 10) + (unit - 0xDC00), out);
            return;
        }
        appendReplacement(out);
    }
    if (high) {
        highSurrogate_ = unit;
    } else if (low) {
        appendReplacement(out);
    } else {
        appendUtf8(unit, out);
    }
}

void TextDecoder::decodeUtf16(std::string_view bytes, std::string& out) {
    const bool little = encoding_ == TextEncoding::Utf16Le;
    for (const char c : bytes) {
        if (rest_.empty()) {
            rest_ += c;
            continue;
        }
        const std::uint32_t first = static_cast<unsigned char>(rest_[0]);
        const std::uint32_t second = static_cast<unsigned char>(c);
        rest_.clear();
        appendUnit(little ? (second << 8) | first : (first << 8) | second, out);
    }
}

// Between letters "³", "¹", "¿", "¾" and "¼" are "ł", "ą", "ż", "ľ" and "Ľ" of Windows-1250; so are
// "£" and "¯" before one with an accent, and "Ÿ" behind a small letter. "Þ", "ð" and "ý" are
// Icelandic, or "Ş", "ğ" and "ı" of Windows-1254.
void TextDecoder::noteByte(unsigned char byte) {
    const auto isLetter = [](unsigned char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c >= 0xC0;
    };
    const bool eastern =
        last_ == 0xB3 || last_ == 0xB9 || last_ == 0xBF || last_ == 0xBE || last_ == 0xBC;
    const bool beginsWord = (last_ == 0xA3 || last_ == 0xAF || last_ == 0xBF) && byte >= 0xC0;
    doubtful_ += (eastern && isLetter(before_) && isLetter(byte)) || beginsWord ? 1 : 0;
    doubtful_ += byte == 0x9F && last_ >= 'a' && last_ <= 'z' ? 1 : 0;
    constexpr std::string_view turkish = "\xD0\xDD\xDE\xF0\xFD\xFE";
    constexpr std::string_view icelandic = "\xC1\xC6\xCD\xDA\xE1\xE6\xED\xFA";
    turkish_ += turkish.find(static_cast<char>(byte)) != turkish.npos ? 1 : 0;
    icelandic_ += icelandic.find(static_cast<char>(byte)) != icelandic.npos ? 1 : 0;
    highRun_ = byte >= 0xA1 ? highRun_ + 1 : 0;
    doubtful_ += highRun_ == foreignRun ? 1 : 0;
    before_ = last_;
    last_ = byte;
}

void TextDecoder::decodeSingleByte(std::string_view bytes, std::string& out) {
    std::size_t i = 0;
    while (i < bytes.size()) {
        const std::size_t run = asciiRun(bytes.substr(i));
        out.append(bytes.substr(i, run));
        i += run;
        if (run > 0) {
            noteByte(static_cast<unsigned char>(bytes[i - run]));
        }
        for (std::size_t n = std::min<std::size_t>(run, 3); n > 1; --n) {
            noteByte(static_cast<unsigned char>(bytes[i - n + 1]));
        }
        if (i == bytes.size()) {
            return;
        }
        const std::uint32_t byte = static_cast<unsigned char>(bytes[i]);
        noteByte(static_cast<unsigned char>(bytes[i]));
        const bool special = encoding_ == TextEncoding::Windows1252 && byte < 0xA0;
        const std::uint32_t character = special ? windows1252[byte - 0x80] : byte;
        replaced_ += special && character == byte ? 1 : 0; // undefined: another encoding, perhaps
        appendUtf8(character, out);
        ++i;
    }
}

void TextDecoder::finish(std::string& out) {
    if (foreign_) {
        replaced_ += foreign_->finish(out);
        return;
    }
    if (!rest_.empty() || highSurrogate_ != 0) {
        appendReplacement(out);
        rest_.clear();
        highSurrogate_ = 0;
    }
}

} // namespace headroom
