#pragma once

#include "planner/base/units.h"
#include "planner/model/account.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Where an account's segment comes from: our rules, or the file's own column.
enum class SegmentSource : std::uint8_t { Rules, File };

/// One rule: an account that meets every given condition belongs to `segment`.
/// Rules are tried in order, the first that holds wins; the last one should have no condition.
struct SegmentRule {
    std::string segment;
    std::optional<Money> arrAtLeast;
    std::optional<double> complexityAtLeast; // 0…100

    bool operator==(const SegmentRule&) const = default;
};

/// How accounts become segments (product.md, Defaults).
struct SegmentRules {
    SegmentSource source = SegmentSource::Rules;
    std::vector<SegmentRule> rules;

    bool operator==(const SegmentRules&) const = default;
};

/// Strategic ≥ 100K, Growth ≥ 25K, Mid-market complexity ≥ 40, Tech-touch otherwise.
SegmentRules defaultSegmentRules();

/// Weight of each complexity input, 0…100; weights need not add up, they are normalised over the
/// inputs an account has.
struct ComplexityWeights {
    std::array<double, complexityInputCount> weight{30, 25, 20, 25, 0, 0};

    bool operator==(const ComplexityWeights&) const = default;
};

/// By hand: this account belongs to that segment, and why.
struct SegmentOverride {
    std::string segment;
    std::string reason;

    bool operator==(const SegmentOverride&) const = default;
};

} // namespace headroom
