#pragma once

#include "planner/model/account.h"

#include <optional>
#include <string_view>

namespace headroom {

/// "green", "amber", "rot" … as a score: 85, 55, 20; nothing for other words.
std::optional<int> healthFromWord(std::string_view text);
/// A traffic light in letters: R, A (Y, O), G.
std::optional<int> healthFromLetter(std::string_view text);
/// A grade in letters, A to F, perhaps with + or −: A 90, C 55.
std::optional<int> healthFromGrade(std::string_view text);
/// Does an owner's cell say that there is none: blank, "n/a", "Unassigned", "TBD", "offen"?
bool saysNobody(std::string_view text);
/// "Customer", "Kunde", "Client": a stage that says no more than that.
bool saysPlainCustomer(std::string_view text);
/// Stage of a customer's life by what a CRM calls it; Unknown for other words.
Lifecycle lifecycleFromText(std::string_view text);

} // namespace headroom
