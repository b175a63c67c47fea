#include "planner/model/csm.h"

#include <array>

namespace headroom {

const char* csmStatusKey(CsmStatus status) {
    static constexpr std::array<const char*, 4> keys = {"active", "leaver", "not_in_team", "hire"};
    return keys[static_cast<std::size_t>(status)];
}

bool isInTeam(const Csm& csm, Date day) {
    return (csm.status == CsmStatus::Active || csm.status == CsmStatus::Hire) &&
           !(csm.end && *csm.end < day);
}

} // namespace headroom
