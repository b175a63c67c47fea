#pragma once

#include "planner/model/book.h"
#include "planner/segmentation/segment_rules.h"

#include <cstdint>
#include <string>
#include <vector>

namespace headroom {

/// Distinct segments of the rules in rule order; "No segment" last when every rule has a condition.
std::vector<std::string> ruleSegments(const SegmentRules& rules);

/// Rules prepared for placing many accounts.
class RulePlacement {
  public:
    /// `names` are those of ruleSegments, others may follow.
    RulePlacement(const SegmentRules& rules, const std::vector<std::string>& names);

    /// Index of the first rule that holds; the number of rules when none does.
    std::size_t ruleFor(Money arr, double complexity) const {
        std::size_t rule = 0;
        while (rule < lines_.size() &&
               (arr < lines_[rule].arr || complexity < lines_[rule].complexity))
            ++rule;
        return rule;
    }
    /// Segment index of a rule; of "No segment" for the number of rules.
    std::uint16_t segmentOf(std::size_t rule) const { return segments_[rule]; }

  private:
    struct Line {
        Money arr;
        double complexity = 0.0;
    };
    std::vector<Line> lines_;
    std::vector<std::uint16_t> segments_;
};

/// The file's own segment column as segments, ordered by median ARR (missing ARR counts as 0),
/// highest first, ties by name.
class FilePlacement {
  public:
    explicit FilePlacement(const Book& book);

    const std::vector<std::string>& names() const { return names_; }
    const std::vector<std::uint16_t>& segments() const { return segments_; }
    /// Index of "No segment"; the number of names when every account has one.
    std::uint16_t unsegmented() const { return unsegmented_; }

  private:
    std::vector<std::string> names_;
    std::vector<std::uint16_t> segments_; // by account
    std::uint16_t unsegmented_ = 0;
};

} // namespace headroom
