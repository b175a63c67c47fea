#pragma once

#include "planner/import/table_dialect.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// Turns text in an encoding of another script (Shift_JIS, Windows-1250 …) into UTF-8, piece by
/// piece; the pieces may cut characters anywhere. What cannot be decoded becomes U+FFFD. Uses the
/// system's iconv, the only use of it; where there is none, every byte beyond ASCII is replaced.
class ForeignDecoder {
  public:
    explicit ForeignDecoder(TextEncoding encoding);
    ~ForeignDecoder();
    ForeignDecoder(const ForeignDecoder&) = delete;
    ForeignDecoder& operator=(const ForeignDecoder&) = delete;

    /// Appends to `out`; returns how many bytes were replaced.
    std::int64_t decode(std::string_view bytes, std::string& out);
    /// To be called once after the last piece; returns 1 when it cut a character.
    std::int64_t finish(std::string& out);

  private:
    void* converter_ = nullptr; // iconv_t
    std::string rest_;
};

} // namespace headroom
