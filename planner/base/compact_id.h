#pragma once

#include "planner/base/compact_text.h"
#include "planner/base/ids.h"

namespace headroom {

/// An Id of which there may be a million, in 24 bytes; see CompactText.
template <class Tag>
class CompactId {
  public:
    CompactId() = default;
    CompactId(const Id<Tag>& id) : text_(id.value()) {}

    operator Id<Tag>() const { return Id<Tag>(value()); }
    std::string value() const { return text_.str(); }
    std::string_view view() const { return text_.view(); }
    bool empty() const { return text_.empty(); }

    friend bool operator==(const CompactId&, const CompactId&) = default;
    friend bool operator==(const CompactId& a, const Id<Tag>& b) { return a.view() == b.value(); }
    friend std::strong_ordering operator<=>(const CompactId& a, const CompactId& b) {
        return a.text_ <=> b.text_;
    }
    friend std::strong_ordering operator<=>(const CompactId& a, const Id<Tag>& b) {
        return a.view().compare(b.value()) <=> 0;
    }

  private:
    CompactText text_;
};

} // namespace headroom
