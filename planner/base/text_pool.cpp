#include "planner/base/text_pool.h"

#include <functional>

namespace headroom {
namespace {

constexpr std::size_t groups = 2048;
constexpr std::size_t groupSize = 4;

} // namespace

SharedText TextPool::shared(std::string_view text) {
    if (text.empty())
        return {};
    places_.resize(groups * groupSize);
    const std::size_t begin = std::hash<std::string_view>()(text) % groups * groupSize;
    for (std::size_t i = begin; i < begin + groupSize; ++i) {
        if (places_[i] == text)
            return places_[i];
        if (places_[i].empty())
            return places_[i] = SharedText(text);
    }
    return places_[begin + next_++ % groupSize] = SharedText(text);
}

} // namespace headroom
