#include "planner/scenarios/dangling.h"

#include "planner/scenarios/assumption_keys.h"
#include "planner/scenarios/edit_checks.h"

#include <array>

namespace headroom {
namespace {

constexpr std::array<std::string_view, 3> listPrefixes = {"segment:", "level:", "threshold:"};

class ReferenceSweep {
  public:
    explicit ReferenceSweep(PlanInputs& inputs) : inputs_(inputs), known_(inputs) {}

    Dropped run() {
        sweep(inputs_.team, Change::Team, [&](const auto& entry) {
            return !entry.second && !inputs_.book->findCsm(entry.first)
                       ? std::optional<Edit>(ChangeCsm{entry.first, std::nullopt, false})
                       : std::nullopt;
        });
        sweep(inputs_.segmentOverrides, Change::Segmentation, [&](const auto& entry) {
            return gone(entry.first)
                       ? std::optional<Edit>(OverrideSegment{entry.first, entry.second})
                       : std::nullopt;
        });
        sweep(inputs_.pins, Change::Rules, [&](const auto& entry) {
            return gone(entry.first) || gone(entry.second)
                       ? std::optional<Edit>(PinAccount{entry.first, entry.second})
                       : std::nullopt;
        });
        sweep(inputs_.rejected, Change::Rules, [&](const auto& entry) {
            return gone(entry.first) || gone(entry.second)
                       ? std::optional<Edit>(RejectPair{entry.first, entry.second, true})
                       : std::nullopt;
        });
        sweep(inputs_.owners, Change::Owners, [&](const auto& entry) {
            const bool dangles = gone(entry.first) || (!entry.second.empty() && gone(entry.second));
            return dangles ? std::optional<Edit>(AssignOwners{{{entry.first, entry.second}}})
                           : std::nullopt;
        });
        return std::move(dropped_);
    }

  private:
    bool gone(const AccountId& account) const { return !inputs_.book->findAccount(account); }
    bool gone(const CsmId& csm) const { return !known_.contains(csm); }

    template <class Entries, class Restore>
    void sweep(Entries& entries, Change change, Restore restore) {
        for (auto entry = entries.begin(); entry != entries.end();) {
            std::optional<Edit> back = restore(*entry);
            if (!back) {
                ++entry;
                continue;
            }
            dropped_.restore.push_back(std::move(*back));
            dropped_.changes |= change;
            entry = entries.erase(entry);
        }
    }

    PlanInputs& inputs_;
    KnownCsms known_;
    Dropped dropped_;
};

} // namespace

Dropped dropDanglingReferences(PlanInputs& inputs) {
    return ReferenceSweep(inputs).run();
}

std::vector<SetValue> sourcedListValues(const PlanInputs& inputs) {
    std::vector<SetValue> values;
    for (const std::string_view prefix : listPrefixes)
        for (auto entry = inputs.sources.lower_bound(std::string(prefix));
             entry != inputs.sources.end() && entry->first.starts_with(prefix); ++entry)
            if (auto text = readAssumptionText(inputs, entry->first))
                values.push_back({entry->first, std::move(*text), entry->second});
    return values;
}

Dropped dropDanglingSources(PlanInputs& inputs, const std::vector<SetValue>& before) {
    Dropped dropped;
    for (const SetValue& value : before) {
        if (readAssumptionText(inputs, value.key))
            continue;
        inputs.sources.erase(value.key);
        dropped.restore.push_back(value);
        dropped.changes |= Change::Notes;
    }
    return dropped;
}

} // namespace headroom
