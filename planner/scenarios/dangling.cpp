#include "planner/scenarios/dangling.h"

#include "planner/scenarios/assumption_fields.h"
#include "planner/scenarios/edit_checks.h"

#include <set>

namespace headroom {
namespace {

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

std::vector<SetValue> sourcedValues(const PlanInputs& inputs, const std::string& section) {
    std::vector<SetValue> values;
    const auto first = inputs.sources.lower_bound(section);
    if (first == inputs.sources.end() || !first->first.starts_with(section))
        return values;
    for (const AssumptionField& field : fieldsForReading(inputs, section))
        if (const auto source = inputs.sources.find(field.key); source != inputs.sources.end())
            values.push_back({field.key, field.text(), source->second});
    return values;
}

Dropped dropDanglingSources(PlanInputs& inputs, const std::string& section,
                            const std::vector<SetValue>& before) {
    Dropped dropped;
    if (before.empty())
        return dropped;
    std::set<std::string> keys;
    for (const AssumptionField& field : fieldsForReading(inputs, section))
        keys.insert(field.key);
    for (const SetValue& value : before)
        if (!keys.contains(value.key)) {
            inputs.sources.erase(value.key);
            dropped.restore.push_back(value);
        }
    return dropped;
}

} // namespace headroom
