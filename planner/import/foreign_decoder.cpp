#include "planner/import/foreign_decoder.h"

#include <array>
#include <cerrno>
#include <utility>

#if __has_include(<iconv.h>)
#include <iconv.h>
#define HEADROOM_HAS_ICONV 1
#else
#define HEADROOM_HAS_ICONV 0
#endif

namespace headroom {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

} // namespace

#if HEADROOM_HAS_ICONV

namespace {

const char* systemName(TextEncoding encoding) {
    constexpr std::array<std::pair<TextEncoding, const char*>, 12> names = {{
        {TextEncoding::ShiftJis, "CP932"},
        {TextEncoding::EucJp, "EUC-JP"},
        {TextEncoding::Gb18030, "GB18030"},
        {TextEncoding::Big5, "BIG5-HKSCS"},
        {TextEncoding::EucKr, "CP949"},
        {TextEncoding::Windows1250, "CP1250"},
        {TextEncoding::Windows1251, "CP1251"},
        {TextEncoding::Windows1253, "CP1253"},
        {TextEncoding::Windows1254, "CP1254"},
        {TextEncoding::Latin9, "ISO-8859-15"},
        {TextEncoding::MacRoman, "MACINTOSH"},
        {TextEncoding::Cp850, "CP850"},
    }};
    for (const auto& [known, name] : names) {
        if (known == encoding) {
            return name;
        }
    }
    return "CP1252";
}

bool isOpen(void* converter) {
    return converter != reinterpret_cast<iconv_t>(-1);
}

} // namespace

ForeignDecoder::ForeignDecoder(TextEncoding encoding)
    : converter_(iconv_open("UTF-8", systemName(encoding))) {}

ForeignDecoder::~ForeignDecoder() {
    if (isOpen(converter_)) {
        iconv_close(converter_);
    }
}

std::int64_t ForeignDecoder::decode(std::string_view bytes, std::string& out) {
    std::string input = std::exchange(rest_, {});
    input.append(bytes);
    char* from = input.data();
    std::size_t left = input.size();
    std::int64_t replaced = 0;
    std::array<char, 4096> buffer{};
    while (left > 0) {
        char* to = buffer.data();
        std::size_t room = buffer.size();
        const bool open = isOpen(converter_);
        const std::size_t done =
            open ? iconv(converter_, &from, &left, &to, &room) : static_cast<std::size_t>(-1);
        const int problem = done == static_cast<std::size_t>(-1) ? (open ? errno : EILSEQ) : 0;
        out.append(buffer.data(), buffer.size() - room);
        if (problem == EINVAL) {
            rest_.assign(from, left); // the rest of the character is in the next piece
            return replaced;
        }
        if (problem == EILSEQ) {
            out.append(replacement);
            ++from;
            --left;
            ++replaced;
        }
    }
    return replaced;
}

#else

ForeignDecoder::ForeignDecoder(TextEncoding) {}
ForeignDecoder::~ForeignDecoder() = default;

std::int64_t ForeignDecoder::decode(std::string_view bytes, std::string& out) {
    std::int64_t replaced = 0;
    for (const char c : bytes) {
        const bool ascii = static_cast<unsigned char>(c) < 0x80;
        replaced += ascii ? 0 : 1;
        out.append(ascii ? std::string_view(&c, 1) : replacement);
    }
    return replaced;
}

#endif

std::int64_t ForeignDecoder::finish(std::string& out) {
    if (std::exchange(rest_, {}).empty()) {
        return 0;
    }
    out.append(replacement);
    return 1;
}

} // namespace headroom
