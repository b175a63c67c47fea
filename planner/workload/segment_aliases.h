#pragma once

#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Which shipped policy (0 Strategic, 1 Growth, 2 Mid-market, 3 Tech-touch) each of these segment
/// names means when they are used side by side; nullopt = not a name we know. Names that mean one
/// policy only take it first; a name with two meanings takes the likelier unless it is taken,
/// in the order given.
std::vector<std::optional<std::size_t>> shippedKinds(const std::vector<std::string>& segmentNames);

} // namespace headroom
