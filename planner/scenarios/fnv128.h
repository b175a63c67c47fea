#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// FNV-1a of 128 bits (Fowler, Noll, Vo), as 32 hex digits.
class Fnv128 {
  public:
    void add(std::string_view bytes) {
        for (const char byte : bytes)
            hash_ = (hash_ ^ static_cast<unsigned char>(byte)) * prime;
    }
    std::string hex() const {
        std::string text;
        for (int shift = 124; shift >= 0; shift -= 4)
            text += "0123456789abcdef"[static_cast<unsigned>(hash_ >> shift) & 0xfU];
        return text;
    }

  private:
    __extension__ using Word = unsigned __int128;
    static constexpr Word prime = (Word(1) << 88) + 0x13b;

    Word hash_ = (Word(0x6c62272e07bb0142ULL) << 64) + 0x62b821756295c58dULL;
};

} // namespace headroom
