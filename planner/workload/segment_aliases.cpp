#include "planner/workload/segment_aliases.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace headroom {
namespace {

constexpr std::size_t strategic = 0;
constexpr std::size_t growth = 1;
constexpr std::size_t midMarket = 2;
constexpr std::size_t techTouch = 3;
constexpr std::size_t none = 4;

/// A name as `comparisonKey` writes it and what it may mean, the likelier first.
struct Alias {
    std::string_view key;
    std::size_t first;
    std::size_t second = none;
};

constexpr std::array aliases = {
    Alias{"strategic", strategic},
    Alias{"strategicaccounts", strategic},
    Alias{"key", strategic},
    Alias{"keyaccounts", strategic},
    Alias{"named", strategic},
    Alias{"namedaccounts", strategic},
    Alias{"global", strategic},
    Alias{"globalaccounts", strategic},
    Alias{"majors", strategic},
    Alias{"hightouch", strategic},
    Alias{"platinum", strategic},
    Alias{"vip", strategic},
    Alias{"tier1", strategic},
    Alias{"enterprise", strategic, growth},
    Alias{"ent", strategic, growth},
    Alias{"largeenterprise", strategic, growth},
    Alias{"large", strategic, growth},
    Alias{"growth", growth},
    Alias{"gold", growth},
    Alias{"tier2", growth},
    Alias{"corporate", growth, midMarket},
    Alias{"commercial", growth, midMarket},
    Alias{"uppermidmarket", growth, midMarket},
    Alias{"midmarket", midMarket},
    Alias{"mm", midMarket},
    Alias{"midsize", midMarket},
    Alias{"midsized", midMarket},
    Alias{"medium", midMarket},
    Alias{"midtouch", midMarket},
    Alias{"lowermidmarket", midMarket},
    Alias{"silver", midMarket},
    Alias{"tier3", midMarket},
    Alias{"smb", midMarket, techTouch},
    Alias{"sme", midMarket, techTouch},
    Alias{"smallbusiness", midMarket, techTouch},
    Alias{"small", midMarket, techTouch},
    Alias{"techtouch", techTouch},
    Alias{"digital", techTouch},
    Alias{"digitaltouch", techTouch},
    Alias{"digitalcs", techTouch},
    Alias{"lowtouch", techTouch},
    Alias{"longtail", techTouch},
    Alias{"tail", techTouch},
    Alias{"scale", techTouch},
    Alias{"scaled", techTouch},
    Alias{"scaledcs", techTouch},
    Alias{"pooled", techTouch},
    Alias{"selfserve", techTouch},
    Alias{"selfservice", techTouch},
    Alias{"velocity", techTouch},
    Alias{"bronze", techTouch},
    Alias{"tier4", techTouch},
    Alias{"nosegment", techTouch},
};

const Alias* aliasOf(const std::string& name) {
    const std::string key = comparisonKey(name);
    const auto found =
        std::ranges::find_if(aliases, [&key](const Alias& alias) { return alias.key == key; });
    return found == aliases.end() ? nullptr : &*found;
}

} // namespace

std::vector<std::optional<std::size_t>> shippedKinds(const std::vector<std::string>& segmentNames) {
    std::vector<std::optional<std::size_t>> kinds(segmentNames.size());
    std::array<bool, none> claimed{};
    for (std::size_t i = 0; i < segmentNames.size(); ++i)
        if (const Alias* alias = aliasOf(segmentNames[i]); alias && alias->second == none) {
            kinds[i] = alias->first;
            claimed[alias->first] = true;
        }
    for (std::size_t i = 0; i < segmentNames.size(); ++i)
        if (const Alias* alias = aliasOf(segmentNames[i]); alias && alias->second != none) {
            kinds[i] = claimed[alias->first] ? alias->second : alias->first;
            claimed[*kinds[i]] = true;
        }
    return kinds;
}

} // namespace headroom
