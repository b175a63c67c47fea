#pragma once

#include <QString>
#include <string>

namespace headroom::ui {

// Every assumption of assumption_keys.h in the reader's words.

/// "Work" of "workload.productive_hours": the part of the plan an assumption belongs to.
QString assumptionGroup(const std::string& key);
/// "Strategic: Target ratio" of "segment:Strategic.ratio_target"; the key where it has no name.
QString assumptionName(const std::string& key);
/// What it does, with its formula; empty where nothing is known of it.
QString assumptionEffect(const std::string& key);

} // namespace headroom::ui
