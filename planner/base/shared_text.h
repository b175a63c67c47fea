#pragma once

#include <compare>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

/// Immutable UTF-8 text in the room of one pointer; copies share it, also between threads. For
/// texts that exist a million times (the accounts of a book) and repeat (a region, a currency).
class SharedText {
  public:
    SharedText() = default;
    SharedText(std::string_view text);
    SharedText(const std::string& text) : SharedText(std::string_view(text)) {}
    SharedText(const char* text) : SharedText(std::string_view(text)) {}
    SharedText(const SharedText& other) noexcept;
    SharedText(SharedText&& other) noexcept : block_(std::exchange(other.block_, nullptr)) {}
    SharedText& operator=(SharedText other) noexcept {
        std::swap(block_, other.block_);
        return *this;
    }
    ~SharedText() { release(); }

    /// Valid as long as some copy lives.
    std::string_view view() const;
    std::string str() const { return std::string(view()); }
    operator std::string_view() const { return view(); }
    operator std::string() const { return str(); }
    bool empty() const { return block_ == nullptr; }
    void clear() { *this = SharedText(); }

    friend bool operator==(const SharedText& a, const SharedText& b) {
        return a.block_ == b.block_ || a.view() == b.view();
    }
    friend bool operator==(const SharedText& a, std::string_view b) { return a.view() == b; }
    friend bool operator==(const SharedText& a, const std::string& b) { return a.view() == b; }
    friend bool operator==(const SharedText& a, const char* b) { return a.view() == b; }
    friend std::strong_ordering operator<=>(const SharedText& a, const SharedText& b) {
        return a.view().compare(b.view()) <=> 0;
    }
    friend std::string operator+(std::string_view a, const SharedText& b) {
        return std::string(a).append(b.view());
    }
    friend std::string operator+(const SharedText& a, std::string_view b) {
        return a.str().append(b);
    }

  private:
    struct Block;

    void release() noexcept;

    Block* block_ = nullptr; // none for the empty text
};

} // namespace headroom
