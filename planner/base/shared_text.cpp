#include "planner/base/shared_text.h"

#include <atomic>
#include <cstdint>
#include <new>

namespace headroom {

/// Stands in front of the bytes of its text, in one allocation.
struct SharedText::Block {
    explicit Block(std::size_t bytes) : size(static_cast<std::uint32_t>(bytes)) {}

    char* bytes() { return static_cast<char*>(static_cast<void*>(this + 1)); }

    std::atomic<std::uint32_t> owners = 1;
    std::uint32_t size; // no cell is longer than 64 KiB
};

SharedText::SharedText(std::string_view text) {
    if (text.empty())
        return;
    void* room = ::operator new(sizeof(Block) + text.size());
    block_ = new (room) Block(text.size());
    text.copy(block_->bytes(), text.size());
}

SharedText::SharedText(const SharedText& other) noexcept : block_(other.block_) {
    if (block_ != nullptr)
        block_->owners.fetch_add(1, std::memory_order_relaxed);
}

std::string_view SharedText::view() const {
    return block_ == nullptr ? std::string_view() : std::string_view(block_->bytes(), block_->size);
}

void SharedText::release() noexcept {
    if (block_ == nullptr || block_->owners.fetch_sub(1, std::memory_order_acq_rel) != 1)
        return;
    block_->~Block();
    ::operator delete(block_);
}

} // namespace headroom
