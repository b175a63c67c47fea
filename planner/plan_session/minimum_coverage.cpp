#include "planner/plan_session/minimum_coverage.h"

#include "planner/base/text.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>

namespace headroom {
namespace {

using Kind = CoverageNeed::Kind;

/// Accounts of one region or language; names that differ in case only are one.
struct Served {
    std::string name;
    std::vector<int> accounts;  // by segment
    std::set<std::string> keys; // any of which a CSM may name
};

std::vector<Served> servedBy(const ScenarioState& state, Kind kind) {
    std::map<std::string, Served> found;
    const auto& accounts = state.book->accounts();
    for (std::size_t i = 0; i < accounts.size(); ++i) {
        const Account& account = accounts[i];
        const std::string name = kind == Kind::Region ? account.region : account.language;
        const std::string key = comparisonKey(name);
        if (key.empty())
            continue;
        Served& served = found[key];
        served.accounts.resize(state.policies.size());
        ++served.accounts[state.segmented.segment[i]];
        served.keys.insert(key);
        if (served.name.empty())
            served.name = name;
        // A team file that names countries as regions covers accounts by their country.
        if (kind == Kind::Region)
            served.keys.insert(comparisonKey(std::string(account.country)));
    }
    std::vector<Served> all;
    for (auto& [key, served] : found)
        all.push_back(std::move(served));
    return all;
}

bool stays(const ScenarioState& state, std::size_t csm) {
    const Csm& person = state.book->csms()[csm];
    return state.capacity[csm].inTeam && person.status != CsmStatus::Hire && !person.end;
}

/// Hires by hand count as in the team; one without a region serves all, as a CSM would.
int peopleFor(const ScenarioState& state, Kind kind, const std::set<std::string>& keys) {
    int people = 0;
    for (const PlannedHire& hire : state.inputs.hires)
        people += hire.byHand && (kind == Kind::Language || hire.region.empty() ||
                                  keys.contains(comparisonKey(hire.region)))
                      ? 1
                      : 0;
    for (std::size_t j = 0; j < state.book->csms().size(); ++j) {
        const Csm& csm = state.book->csms()[j];
        const auto& names = kind == Kind::Region ? csm.regions : csm.languages;
        const bool covers = names.empty() || std::ranges::any_of(names, [&](const auto& name) {
                                return keys.contains(comparisonKey(name));
                            });
        people += covers && stays(state, j) ? 1 : 0;
    }
    return people;
}

std::vector<CoverageNeed> needsOf(const ScenarioState& state, Kind kind, int minimum) {
    std::vector<CoverageNeed> needs;
    for (const Served& served : servedBy(state, kind)) {
        CoverageNeed need;
        need.kind = kind;
        need.name = served.name;
        for (const int accounts : served.accounts)
            need.accounts += accounts;
        need.people = peopleFor(state, kind, served.keys);
        need.minimum = minimum;
        need.segment = static_cast<std::size_t>(std::ranges::max_element(served.accounts) -
                                                served.accounts.begin());
        needs.push_back(std::move(need));
    }
    return needs;
}

std::vector<CoverageNeed> segmentNeeds(const ScenarioState& state, int minimum) {
    std::vector<CoverageNeed> needs;
    const auto served = servedSegments(*state.book, state.segmented.segmentNames);
    for (std::size_t s = 0; s < state.policies.size(); ++s) {
        CoverageNeed need;
        need.name = state.policies[s].name;
        need.accounts = state.load.segments[s].accounts;
        need.segment = s;
        need.minimum = need.accounts > 0 ? minimum : 0;
        for (const PlannedHire& hire : state.inputs.hires)
            need.people += hire.byHand && hire.segment == need.name;
        for (std::size_t j = 0; j < served.size(); ++j)
            need.people += stays(state, j) && std::ranges::find(served[j], s) != served[j].end();
        needs.push_back(std::move(need));
    }
    return needs;
}

/// The hire that can fill this too: same segment, and nothing of its kind yet.
CoverageHire* roomFor(std::vector<CoverageHire>& hires, const CoverageNeed& need,
                      std::set<const CoverageHire*>& used) {
    for (CoverageHire& hire : hires) {
        const std::string& own = need.kind == Kind::Region ? hire.region : hire.language;
        if (hire.segment == need.segment && own.empty() && used.insert(&hire).second)
            return &hire;
    }
    return nullptr;
}

void fill(std::vector<CoverageHire>& hires, const CoverageNeed& need) {
    std::set<const CoverageHire*> used;
    hires.reserve(hires.size() + static_cast<std::size_t>(need.missing()));
    for (int i = 0; i < need.missing(); ++i) {
        CoverageHire* hire = need.kind == Kind::Segment ? nullptr : roomFor(hires, need, used);
        if (hire == nullptr) {
            hires.push_back({need.segment, 0, {}, {}});
            hire = &hires.back();
            used.insert(hire);
        }
        if (need.kind == Kind::Region)
            hire->region = need.name;
        if (need.kind == Kind::Language)
            hire->language = need.name;
    }
}

} // namespace

const char* coverageKindName(CoverageNeed::Kind kind) {
    switch (kind) {
    case Kind::Segment:
        return "segment";
    case Kind::Region:
        return "region";
    case Kind::Language:
        return "language";
    }
    return "";
}

std::vector<CoverageNeed> coverageNeeds(const ScenarioState& state) {
    const HiringAssumptions& rules = state.inputs.hiring;
    std::vector<CoverageNeed> needs = segmentNeeds(state, rules.minimumPerSegment);
    for (const auto& [kind, minimum] : {std::pair(Kind::Region, rules.minimumPerRegion),
                                        std::pair(Kind::Language, rules.minimumPerLanguage)}) {
        auto more = needsOf(state, kind, minimum);
        std::ranges::stable_sort(more, std::greater(), &CoverageNeed::accounts);
        needs.insert(needs.end(), more.begin(), more.end());
    }
    return needs;
}

std::vector<CoverageHire> coverageHires(const std::vector<CoverageNeed>& needs,
                                        const HiringCase& hiringCase, const HiringLimits& limits) {
    std::vector<CoverageHire> hires;
    for (const CoverageNeed& need : needs)
        fill(hires, need);
    int frozen = 0;
    for (const HiringFreeze& freeze : limits.freezes)
        frozen = std::max(frozen, freeze.last);
    std::map<int, int> starts;
    for (const FixedStart& fixed : limits.fixedStarts)
        starts[fixed.month] += fixed.count;
    const int most = std::max(1, limits.maxStartsPerMonth.value_or(1 << 20));
    for (CoverageHire& hire : hires) {
        hire.month = std::max({1, hiringCase.firstStartOf(hire.segment), frozen + 1});
        while (starts[hire.month] >= most)
            ++hire.month;
        ++starts[hire.month];
    }
    std::erase_if(hires, [&](const CoverageHire& h) { return h.month > hiringCase.months; });
    return hires;
}

void nameCoverage(std::vector<HireLine>& lines, const std::vector<CoverageHire>& hires,
                  Month month0) {
    std::set<const HireLine*> named;
    for (const CoverageHire& hire : hires) {
        const auto line = std::ranges::find_if(lines, [&](const HireLine& l) {
            return l.segment == hire.segment && !l.hire.byHand &&
                   l.hire.start == month0 + hire.month && !named.contains(&l);
        });
        if (line == lines.end())
            continue;
        named.insert(&*line);
        line->hire.reason = coverageReason;
        line->trigger = coverageTrigger;
        if (!hire.region.empty())
            line->hire.reason += ", " + hire.region;
        if (!hire.language.empty())
            line->hire.reason += ", " + hire.language;
        if (!hire.region.empty())
            line->hire.region = hire.region;
    }
}

} // namespace headroom
