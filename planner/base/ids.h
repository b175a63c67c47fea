#pragma once

#include <compare>
#include <functional>
#include <string>
#include <string_view>
#include <utility>

namespace headroom {

/// A text identifier of one kind of thing. Compared byte for byte, never as a number;
/// an AccountId is not a CsmId. Empty means "none" and is never a valid key.
template <class Tag>
class Id {
  public:
    Id() = default;
    explicit Id(std::string value) : value_(std::move(value)) {}

    const std::string& value() const { return value_; }
    std::string_view view() const { return value_; }
    bool empty() const { return value_.empty(); }

    friend bool operator==(const Id& a, const Id& b) { return a.value_ == b.value_; }
    friend std::strong_ordering operator<=>(const Id& a, const Id& b) {
        return a.value_.compare(b.value_) <=> 0;
    }

  private:
    std::string value_;
};

using AccountId = Id<struct AccountTag>;
using CsmId = Id<struct CsmTag>;
using HireId = Id<struct HireTag>;

} // namespace headroom

template <class Tag>
struct std::hash<headroom::Id<Tag>> {
    std::size_t operator()(const headroom::Id<Tag>& id) const noexcept {
        return std::hash<std::string>()(id.value());
    }
};
