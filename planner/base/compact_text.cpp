#include "planner/base/compact_text.h"

#include <memory>
#include <new>
#include <utility>

namespace headroom {

CompactText::CompactText(std::string_view text) {
    if (text.size() <= roomInside) {
        text.copy(bytes_.data(), text.size());
        size_ = static_cast<std::uint8_t>(text.size());
        return;
    }
    new (bytes_.data()) SharedText(text);
    size_ = outside;
}

CompactText::CompactText(const CompactText& other) : bytes_(other.bytes_), size_(other.size_) {
    if (size_ == outside)
        new (bytes_.data()) SharedText(other.longText());
}

// A SharedText is a pointer that nothing points back at: its bytes may move house.
CompactText::CompactText(CompactText&& other) noexcept
    : bytes_(other.bytes_), size_(std::exchange(other.size_, std::uint8_t{0})) {}

CompactText& CompactText::operator=(CompactText other) noexcept {
    swap(other);
    return *this;
}

CompactText::~CompactText() {
    if (size_ == outside)
        std::destroy_at(&longText());
}

void CompactText::swap(CompactText& other) noexcept {
    std::swap(bytes_, other.bytes_);
    std::swap(size_, other.size_);
}

std::string_view CompactText::view() const {
    return size_ == outside ? longText().view() : std::string_view(bytes_.data(), size_);
}

SharedText& CompactText::longText() {
    return *std::launder(static_cast<SharedText*>(static_cast<void*>(bytes_.data())));
}

const SharedText& CompactText::longText() const {
    return *std::launder(static_cast<const SharedText*>(static_cast<const void*>(bytes_.data())));
}

} // namespace headroom
