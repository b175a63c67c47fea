#pragma once

#include "ui/models/table_model.h"
#include "ui/pages/book_trial.h"

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

/// Hard rules with their violations in these books, locks with how many they hold, prices with what
/// the books pay. `effect` (may be null) says what held accounts would break. O(violations +
/// accounts).
std::vector<BookRule> bookRules(const Proposal& proposal, const TrialEffect* effect,
                                const Format& format);
TableContent rulesContent(std::shared_ptr<const std::vector<BookRule>> rules);

/// The typed or switched setting as editForKey takes it ("115%" → "1.15", "none" → "").
QString ruleValue(const BookRule& rule, const QString& typed, const Format& format);

} // namespace headroom::ui
