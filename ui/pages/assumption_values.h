#pragma once

#include "planner/scenarios/assumption_keys.h"
#include "ui/models/table_column.h"
#include "ui/text/format.h"

#include <QString>
#include <string>

namespace headroom::ui {

/// The value as people read and type it: shares as per cent, numbers in the plan's locale, yes and
/// no in the reader's language. Nothing where it is not given.
QString assumptionValue(const Assumption& assumption, const Format& format);
/// What somebody typed there, as `editForKey` takes it.
std::string typedAssumption(const Assumption& assumption, const QString& typed,
                            const Format& format);
/// Keys and values of the rows somebody typed into, as `editsForKeys` takes them.
std::vector<std::pair<std::string, std::string>>
typedAssumptions(const std::vector<Assumption>& rows, const std::vector<CellEdit>& edits,
                 const Format& format);
/// "%" instead of "share": what stands in the column of units.
QString assumptionUnit(const Assumption& assumption, const Format& format);

} // namespace headroom::ui
