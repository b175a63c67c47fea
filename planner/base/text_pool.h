#pragma once

#include "planner/base/shared_text.h"

#include <cstddef>
#include <vector>

namespace headroom {

/// Makes one SharedText of texts that come again. It remembers some thousand texts and forgets the
/// others, so its own room is constant even where no text ever repeats.
class TextPool {
  public:
    SharedText shared(std::string_view text);

  private:
    std::vector<SharedText> places_; // groups of a few that a text may stand in; made when needed
    std::size_t next_ = 0;           // whom a newcomer replaces where a group is full
};

} // namespace headroom
