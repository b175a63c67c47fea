#pragma once

#include "planner/base/ids.h"
#include "planner/base/month.h"
#include "planner/base/units.h"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

enum class CsmStatus : std::uint8_t {
    Active,
    Leaver,    // in the team file, leaving or gone (or with an end date before the as-of date)
    NotInTeam, // owns accounts, but is in no team file: treated like a leaver, named as an issue
    Hire,      // placeholder for a planned hire
};
const char* csmStatusKey(CsmStatus status);

/// Days on which a CSM gives no capacity (both ends included).
struct Leave {
    Date from{};
    Date to{};

    bool operator==(const Leave&) const = default;
};

/// A promotion that is agreed: from that day on the CSM has another level.
struct LevelChange {
    Date from{};
    std::string level; // name of a Level of the plan

    bool operator==(const LevelChange&) const = default;
};

/// A customer success manager. Empty lists of segments, regions, languages, industries mean "any".
struct Csm {
    CsmId id;
    std::string name;
    std::string email;
    Permille fte{1000}; // 0…1500; 1000 = full time
    std::string level;  // name of a Level of the plan, empty = the plan's default level
    std::vector<std::string> segments;
    std::vector<std::string> regions;
    std::vector<std::string> languages;
    std::vector<std::string> industries;
    std::optional<Date> start; // absent = fully ramped
    std::optional<Date> end;   // last working day
    std::vector<Leave> leaves; // ordered by `from`, not overlapping
    CsmStatus status = CsmStatus::Active;
    std::optional<Money> monthlyCost; // loaded cost a month; absent = the segment's assumption
    std::optional<Money> arrCap;      // absent = the level's
    std::optional<LevelChange> promotion;

    bool operator==(const Csm&) const = default;
};

/// Is this person to keep or receive accounts on that day?
bool isInTeam(const Csm& csm, Date day);

} // namespace headroom
