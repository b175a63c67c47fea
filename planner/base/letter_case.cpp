#include "planner/base/letter_case.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

namespace headroom {
namespace {

/// A character and the number of its bytes; 0 bytes where they are no UTF-8 of two or three.
struct Character {
    std::uint32_t code = 0;
    std::size_t bytes = 0;
};

bool isAscii(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return static_cast<unsigned char>(c) < 0x80; });
}

// Most letters with accents have two bytes and one form.
bool mayHaveOtherForms(std::string_view text) {
    return std::any_of(text.begin(), text.end(), [](char c) {
        const auto byte = static_cast<unsigned char>(c);
        return byte == 0xC2 || byte >= 0xE2;
    });
}

std::uint32_t byteAt(std::string_view text, std::size_t at) {
    return static_cast<unsigned char>(text[at]);
}

bool continues(std::string_view text, std::size_t at) {
    return at < text.size() && (byteAt(text, at) & 0xC0U) == 0x80U;
}

Character characterAt(std::string_view text, std::size_t at) {
    const std::uint32_t lead = byteAt(text, at);
    if (lead >= 0xC2 && lead < 0xE0 && continues(text, at + 1)) {
        return {(lead & 0x1FU) << 6U | (byteAt(text, at + 1) & 0x3FU), 2};
    }
    if (lead >= 0xE0 && lead < 0xF0 && continues(text, at + 1) && continues(text, at + 2)) {
        return {(lead & 0x0FU) << 12U | (byteAt(text, at + 1) & 0x3FU) << 6U |
                    (byteAt(text, at + 2) & 0x3FU),
                3};
    }
    return {};
}

void append(std::string& text, std::uint32_t code) {
    if (code < 0x80) {
        text += static_cast<char>(code);
    } else if (code < 0x800) {
        text += static_cast<char>(0xC0U | code >> 6U);
        text += static_cast<char>(0x80U | (code & 0x3FU));
    } else {
        text += static_cast<char>(0xE0U | code >> 12U);
        text += static_cast<char>(0x80U | (code >> 6U & 0x3FU));
        text += static_cast<char>(0x80U | (code & 0x3FU));
    }
}

bool within(std::uint32_t code, std::uint32_t first, std::uint32_t last) {
    return code >= first && code <= last;
}

std::uint32_t lowerLatin(std::uint32_t code) {
    if (within(code, 0xC0, 0xDE) && code != 0xD7) {
        return code + 0x20;
    }
    if (code == 0x130) {
        return 'i'; // the Turkish capital with its dot
    }
    if (code == 0x178) {
        return 0xFF;
    }
    const bool oddIsLower =
        within(code, 0x100, 0x137) || within(code, 0x14A, 0x177) || within(code, 0x200, 0x21F);
    const bool evenIsLower = within(code, 0x139, 0x148) || within(code, 0x179, 0x17E);
    if (oddIsLower) {
        return code | 1U;
    }
    return evenIsLower && code % 2 == 1 ? code + 1 : code;
}

std::uint32_t lowerGreekOrCyrillic(std::uint32_t code) {
    constexpr std::array<std::pair<std::uint32_t, std::uint32_t>, 7> accented = {{{0x386, 0x3AC},
                                                                                  {0x388, 0x3AD},
                                                                                  {0x389, 0x3AE},
                                                                                  {0x38A, 0x3AF},
                                                                                  {0x38C, 0x3CC},
                                                                                  {0x38E, 0x3CD},
                                                                                  {0x38F, 0x3CE}}};
    for (const auto& [upper, lower] : accented) {
        if (code == upper) {
            return lower;
        }
    }
    if ((within(code, 0x391, 0x3AB) && code != 0x3A2) || within(code, 0x410, 0x42F)) {
        return code + 0x20;
    }
    return within(code, 0x400, 0x40F) ? code + 0x50 : code;
}

/// 0 = nothing is left of it.
std::uint32_t plainForm(std::uint32_t code) {
    if (within(code, 0xFF01, 0xFF5E)) {
        return code - 0xFEE0;
    }
    if (code == 0xA0 || within(code, 0x2000, 0x200A) || code == 0x202F || code == 0x3000) {
        return ' ';
    }
    if (within(code, 0x2010, 0x2015) || code == 0x2212) {
        return '-';
    }
    if (code == 0x2018 || code == 0x2019) {
        return '\'';
    }
    return code == 0xAD || within(code, 0x200B, 0x200F) || code == 0xFEFF ? 0 : code;
}

/// Accents that may follow a letter, and what they make of the letters below.
struct Accent {
    std::uint32_t mark;
    const char* letters;
    std::array<std::uint32_t, 8> composed;
};

constexpr std::array<Accent, 7> accents = {{
    {0x300, "aeiou", {0xE0, 0xE8, 0xEC, 0xF2, 0xF9}},
    {0x301, "aeiouycn", {0xE1, 0xE9, 0xED, 0xF3, 0xFA, 0xFD, 0x107, 0x144}},
    {0x302, "aeiou", {0xE2, 0xEA, 0xEE, 0xF4, 0xFB}},
    {0x303, "aon", {0xE3, 0xF5, 0xF1}},
    {0x308, "aeiouy", {0xE4, 0xEB, 0xEF, 0xF6, 0xFC, 0xFF}},
    {0x30A, "a", {0xE5}},
    {0x327, "cs", {0xE7, 0x15F}},
}};

/// The letter with the accent behind it; 0 = there is none in one.
std::uint32_t composed(char letter, std::uint32_t mark) {
    for (const Accent& accent : accents) {
        const std::size_t at = std::string_view(accent.letters).find(letter);
        if (accent.mark == mark && at != std::string_view::npos) {
            return accent.composed[at];
        }
    }
    return 0;
}

} // namespace

std::string inPlainForms(std::string_view text) {
    if (!mayHaveOtherForms(text)) {
        return std::string(text);
    }
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size();) {
        const Character character = characterAt(text, i);
        const std::uint32_t code = plainForm(character.code);
        if (character.bytes == 0 || code == character.code) {
            plain += text.substr(i, std::max<std::size_t>(character.bytes, 1));
        } else if (code != 0) {
            append(plain, code);
        }
        i += std::max<std::size_t>(character.bytes, 1);
    }
    return plain;
}

std::string inLowerCase(std::string_view text) {
    if (isAscii(text)) {
        return lowered(text);
    }
    const std::string plain = inPlainForms(text);
    std::string lower;
    lower.reserve(plain.size());
    for (std::size_t i = 0; i < plain.size();) {
        const char c = plain[i];
        const Character character = characterAt(plain, i);
        if (character.bytes == 0) {
            lower += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
            ++i;
            continue;
        }
        const std::uint32_t both = lower.empty() ? 0 : composed(lower.back(), character.code);
        if (both != 0) {
            lower.pop_back();
        }
        append(lower, both != 0 ? both : lowerGreekOrCyrillic(lowerLatin(character.code)));
        i += character.bytes;
    }
    return lower;
}

std::string withoutAccents(std::string_view lowerCase) {
    if (isAscii(lowerCase)) {
        return std::string(lowerCase);
    }
    // From U+00DF on, one place for each letter.
    constexpr std::string_view bases = "_aaaaaa_ceeeeiiii_nooooo_ouuuuy_y";
    std::string plain;
    plain.reserve(lowerCase.size());
    for (std::size_t i = 0; i < lowerCase.size();) {
        const Character character = characterAt(lowerCase, i);
        const bool accented = within(character.code, 0xDF, 0xFF);
        const char base = accented ? bases[character.code - 0xDF] : '_';
        const std::size_t bytes = std::max<std::size_t>(character.bytes, 1);
        plain += base == '_' ? std::string(lowerCase.substr(i, bytes)) : std::string(1, base);
        i += bytes;
    }
    return plain;
}

} // namespace headroom
