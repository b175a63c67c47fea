#pragma once

#include "planner/scenarios/scenario_state.h"
#include "ui/models/table_model.h"
#include "ui/pages/finding_table.h"
#include "ui/text/format.h"

namespace headroom::ui {

/// Columns name, id, segment, arr, complexity, hours, csm, renewal, health, lifecycle, region,
/// country, language, industry, finding (hidden; what `finding:` filters by). Rows are the
/// positions of the state's accounts. Segment and CSM are editable, and what was imported: it is
/// mended there.
TableContent accountContent(std::shared_ptr<const ScenarioState> state, const Format& format,
                            SharedFindings findings);
/// The field of key_edits.h that an edit of this column writes ("renewal_date"), and its value in
/// the notation of that file. nullopt = the text cannot be read.
const char* accountFactField(const QString& column);
std::optional<QString> accountFactValue(const QString& column, const QString& typed,
                                        const Format& format);

/// Names of a CSM position, empty = nobody.
QString csmName(const ScenarioState& state, std::int32_t position);
QString lifecycleName(Lifecycle lifecycle);

} // namespace headroom::ui
