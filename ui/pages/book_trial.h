#pragma once

#include "planner/plan_session/proposal.h"
#include "ui/text/format.h"

#include <QStringList>
#include <vector>

namespace headroom::ui {

/// One book that a trial changes.
struct TrialBook {
    std::int32_t csm = noOwner; // position in book.csms()
    Permille before, after;     // utilisation
};

/// A hard rule that held before and would not any more.
struct BrokenRule {
    Violation violation;
    IneligibleRule whyNot = IneligibleRule::None; // of NotEligible
};

/// What would come of giving some accounts to another CSM, everything else as shown.
struct TrialEffect {
    std::int32_t target = noOwner;
    std::vector<TrialBook> books; // the target's first
    Permille busiestBefore, busiestAfter;
    double points = 0.0;    // change of the objective; below zero is better
    std::int64_t moves = 0; // change of the number of moves
    std::vector<BrokenRule> broken;
    bool changes() const { return !books.empty() || points != 0.0; }
};

/// Accounts lifted off the board: what each CSM under the mouse would make of them. Families that
/// must keep together are lifted whole. Building is O(CSMs × rules) where the books' loads are
/// known (bookLoads; else O(all accounts)), and so is asking: the answer follows the mouse.
class BookTrial {
  public:
    BookTrial(std::shared_ptr<const Proposal> base, const std::vector<std::size_t>& accounts,
              std::vector<std::int64_t> loads = {});

    const std::shared_ptr<const Proposal>& base() const { return base_; }
    /// With the families' other accounts; ascending.
    const std::vector<std::size_t>& accounts() const { return accounts_; }
    /// `csm` is a position in the book; noOwner takes the accounts away from everybody.
    TrialEffect onto(std::int32_t csm) const;
    /// Owners of all accounts (positions) when dropped there.
    std::vector<std::int32_t> ownersWith(std::int32_t csm) const;

  private:
    CsmIndex indexOf(std::int32_t csm) const;
    void addBooks(TrialEffect& effect, std::int32_t csm) const;
    void addPoints(TrialEffect& effect, CsmIndex to) const;
    void addBroken(TrialEffect& effect, std::int32_t csm) const;
    void addOverLimits(TrialEffect& effect, CsmIndex to) const;

    std::shared_ptr<const Proposal> base_;
    std::vector<std::size_t> accounts_;
    std::vector<std::int64_t> loads_; // of the base, as bookLoads
};

/// The broken rule in words: "over the ratio maximum", "locked: renewal near".
QString brokenRuleText(const Proposal& proposal, const BrokenRule& broken, const Format& format);
/// "Hugo Hansen 141% → 128%, Luca Kaya 27% → 40%. Objective −812 points, 1 move more."
QString trialSentence(const Proposal& proposal, const TrialEffect& effect, const Format& format);

} // namespace headroom::ui
