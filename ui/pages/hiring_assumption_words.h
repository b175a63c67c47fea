#pragma once

#include "planner/scenarios/assumption_keys.h"

#include <QString>
#include <string>

namespace headroom::ui {

/// Does this assumption bear on hiring: growth, supply, limits?
bool concernsHiring(const Assumption& assumption);
/// What an assumption of the hiring roadmap does, with its formula; empty for others.
QString hiringAssumptionWords(const std::string& key);
/// "Strategic: Time to fill" of "segment:Strategic.time_to_fill_days"; the key where it has no
/// name.
QString hiringAssumptionName(const std::string& key);
/// A unit or a source in the reader's language; what somebody noted stays as it is.
QString plainAssumptionWord(const std::string& word);

} // namespace headroom::ui
