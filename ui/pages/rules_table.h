#pragma once

#include "ui/models/table_model.h"
#include "ui/pages/book_trial.h"

#include <map>
#include <memory>

namespace headroom::ui {

/// One rule of the books as the panel shows it.
struct BookRule {
    enum class Kind { Hard, Lock, Price };
    Kind kind = Kind::Hard;
    QString key;           // of editForKey; empty = set elsewhere
    QString name;          // "No book above"
    QString setting;       // "115%", "on"
    bool isSwitch = false; // setting is on or off
    bool isOn = false;
    QString now; // "3 books over", "kept"
    Tone tone = Tone::Neutral;
    QString held; // what the held accounts would break; empty = nothing

    bool operator==(const BookRule&) const = default;
};

/// Which rule a violation belongs to.
enum class Breach { Ceiling, Ratio, ArrCap, Eligible, Family, Lock, Moves };

/// How often each rule is broken in some books, and how many accounts each lock holds.
struct RuleCounts {
    std::map<Breach, int> broken;
    std::map<LockReason, int> locked;
};
/// O(violations + accounts); for a worker.
RuleCounts countRules(const Proposal& proposal);

/// Hard rules with their violations in these books, locks with how many they hold, prices with what
/// the books pay. `effect` (may be null) says what held accounts would break.
std::vector<BookRule> bookRules(const Proposal& proposal, const RuleCounts& counts,
                                const TrialEffect* effect, const Format& format);
TableContent rulesContent(std::shared_ptr<const std::vector<BookRule>> rules);

/// The typed or switched setting as editForKey takes it ("115%" → "1.15", "none" → "").
QString ruleValue(const BookRule& rule, const QString& typed, const Format& format);

} // namespace headroom::ui
