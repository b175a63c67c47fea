#pragma once

#include "planner/segmentation/complexity_score.h"

#include <map>
#include <memory>
#include <string>
#include <vector>

namespace headroom {

/// Why an account is in its segment.
enum class SegmentReason : std::uint8_t { Rule, File, ByHand, NoSegmentInFile, NoRuleHolds };

/// What rules are tried on, indexed like the accounts of a book.
struct RuleMeasures {
    ComplexityScores complexity;
    SharedValues<Money> arr; // 0 where not given
};

/// A book whose accounts have segments. Values are indexed like `book->accounts()`; copies share
/// them.
struct SegmentedBook {
    std::shared_ptr<const Book> book;
    std::vector<std::string> segmentNames; // in service order, highest first
    SharedValues<std::uint16_t> segment;   // index into segmentNames
    SharedValues<SegmentReason> reason;
    SharedValues<std::uint16_t> rule; // index of the rule that held (reason Rule), else 0
    ComplexityScores complexity;
    SharedValues<Money> arr; // by account, 0 where not given: rules are tried on this
};

/// Name of the segment of accounts that neither a rule nor the file places.
inline constexpr const char* unsegmentedName = "No segment";

/// Names of the segments a book has under these rules, highest first. Rules: in rule order. File:
/// the distinct names of the column ordered by median ARR, highest first; spellings that differ in
/// case, blanks or punctuation are one segment, named by the most frequent spelling. "No segment"
/// last when needed: no rule without a condition, or an account without a name in the column.
std::vector<std::string> segmentNames(const Book& book, const SegmentRules& rules);

/// Missing ARR counts as 0, a missing score as 0 for conditions. Overrides win over everything; a
/// name of theirs that the rules do not know becomes a segment after the others. Overrides of
/// accounts that are not in the book, or without a segment, are ignored.
SegmentedBook segmentBook(std::shared_ptr<const Book> book, const SegmentRules& rules,
                          const ComplexityWeights& weights,
                          const std::map<AccountId, SegmentOverride>& overrides);

/// The same in two halves. The first takes longest, and other rules leave it as it is.
RuleMeasures measureAccounts(const Book& book, const ComplexityWeights& weights);
SegmentedBook placeAccounts(std::shared_ptr<const Book> book, const SegmentRules& rules,
                            RuleMeasures measures,
                            const std::map<AccountId, SegmentOverride>& overrides);

} // namespace headroom
