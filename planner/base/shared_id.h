#pragma once

#include "planner/base/ids.h"
#include "planner/base/shared_text.h"

namespace headroom {

/// An Id that many things refer to, in the room of one pointer; see SharedText.
template <class Tag>
class SharedId {
  public:
    SharedId() = default;
    SharedId(const Id<Tag>& id) : text_(id.value()) {}
    explicit SharedId(SharedText text) : text_(std::move(text)) {}

    operator Id<Tag>() const { return Id<Tag>(value()); }
    std::string value() const { return text_.str(); }
    std::string_view view() const { return text_.view(); }
    bool empty() const { return text_.empty(); }

    friend bool operator==(const SharedId&, const SharedId&) = default;
    friend bool operator==(const SharedId& a, const Id<Tag>& b) { return a.view() == b.value(); }

  private:
    SharedText text_;
};

} // namespace headroom
