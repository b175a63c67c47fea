#include "planner/scenarios/plan_notes.h"

namespace headroom {

std::vector<Assumption> listNotes(const PlanInputs& inputs) {
    std::vector<Assumption> notes;
    for (const auto& [noted, note] : inputs.notes) {
        const std::string key = "note:" + noted;
        const auto source = inputs.sources.find(key);
        notes.push_back({key, note, "", source == inputs.sources.end() ? "" : source->second});
    }
    return notes;
}

} // namespace headroom
