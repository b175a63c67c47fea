#pragma once

#include "planner/assignment/problem_builder.h"

#include <array>
#include <map>
#include <set>
#include <vector>

namespace headroom {

/// What a CSM may suit an account by.
enum class FitAttribute : std::uint8_t { Region, Language, Industry };

/// Who may serve whom, and how well they fit, with names resolved once. Lists of a CSM that are
/// empty mean "any"; an account without the attribute fits everybody.
class Eligibility {
  public:
    explicit Eligibility(const AssignmentInputs& inputs);
    /// May only be asked about this account: O(CSMs), not O(accounts), to build.
    Eligibility(const AssignmentInputs& inputs, std::size_t onlyAccount);

    IneligibleRule rule(std::size_t account, std::size_t csm) const;
    /// Points for region, language and industry that the CSM does not cover.
    double misfitPoints(std::size_t account, std::size_t csm) const;
    /// What `csm` covers and `other` does not, where that costs points.
    std::vector<FitAttribute> betterBy(std::size_t account, std::size_t csm,
                                       std::size_t other) const;

    /// Accounts of one kind get the same answers to all questions above.
    using Kind = std::array<std::int32_t, 6>;
    Kind kindOf(std::size_t account) const;

  private:
    struct CsmNames {
        std::vector<char> servesSegment;
        std::vector<std::int32_t> lists[3]; // keys covered, sorted; empty = any
    };
    void addAccounts(std::size_t first, std::size_t count);
    void addCsms();
    std::int32_t keyOf(const std::string& text);
    bool covers(std::size_t account, std::size_t csm, FitAttribute attribute) const;
    double pointsOf(FitAttribute attribute) const;

    const AssignmentInputs& in_;
    std::map<std::string, std::int32_t> keys_;
    std::size_t firstAccount_ = 0;
    std::vector<std::array<std::int32_t, 4>> accountKeys_; // region, language, industry, country
    std::vector<CsmNames> csms_;
    std::set<std::int32_t> named_[3]; ///< keys that any CSM names, by attribute
    std::set<AccountId> rejecting_;   ///< accounts that turned a CSM down
};

/// Families by parent: an account and all that name it as parent, directly or through others.
class FamilyIndex {
  public:
    explicit FamilyIndex(const Book& book);
    /// Number of the family, −1 = alone.
    std::int32_t familyOf(std::size_t account) const { return family_[account]; }

  private:
    std::vector<std::int32_t> family_;
};

} // namespace headroom
