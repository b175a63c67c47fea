#pragma once

#include "planner/base/shared_text.h"

#include <array>
#include <compare>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

namespace headroom {

/// Immutable UTF-8 text in 24 bytes: up to 23 bytes stand in the object itself (a Salesforce ID has
/// 18), a longer text is a SharedText. For texts that exist a million times and hardly repeat.
class CompactText {
  public:
    CompactText() = default;
    explicit CompactText(std::string_view text);
    CompactText(const CompactText& other);
    CompactText(CompactText&& other) noexcept;
    CompactText& operator=(CompactText other) noexcept;
    ~CompactText();

    /// Valid as long as this object lives and is not given another text.
    std::string_view view() const;
    std::string str() const { return std::string(view()); }
    bool empty() const { return size_ == 0; }

    friend bool operator==(const CompactText& a, const CompactText& b) {
        return a.view() == b.view();
    }
    friend std::strong_ordering operator<=>(const CompactText& a, const CompactText& b) {
        return a.view().compare(b.view()) <=> 0;
    }

  private:
    static constexpr std::size_t roomInside = 23;
    static constexpr std::uint8_t outside = roomInside + 1;

    void swap(CompactText& other) noexcept;
    SharedText& longText();
    const SharedText& longText() const;

    alignas(SharedText) std::array<char, roomInside> bytes_{}; // the text, or a SharedText
    std::uint8_t size_ = 0;                                    // of the text, or `outside`
};

static_assert(sizeof(CompactText) == 24);

} // namespace headroom
