#include "planner/import/team_presence.h"

namespace headroom {

void readGone(const MappedTable& table, Csm& csm) {
    if (readFlag(table.text(table.indexOf("csm.gone"))).value_or(false)) {
        csm.status = CsmStatus::Leaver;
    }
}

} // namespace headroom
