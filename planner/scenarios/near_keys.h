#pragma once

#include <string>
#include <vector>

namespace headroom {

/// Up to three of `known` that are most like `key` (fewest letters to change), likest first.
std::vector<std::string> nearKeys(const std::string& key, const std::vector<std::string>& known);

} // namespace headroom
