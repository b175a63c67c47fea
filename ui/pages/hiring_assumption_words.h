#pragma once

#include <QString>
#include <string>

namespace headroom::ui {

/// What an assumption of the hiring roadmap does, with its formula; empty for others.
QString hiringAssumptionWords(const std::string& key);

} // namespace headroom::ui
