#include "planner/scenarios/input_differences.h"

#include "planner/base/text.h"
#include "planner/scenarios/assumption_keys.h"
#include "planner/scenarios/field_text.h"

namespace headroom {
namespace {

using Texts = std::map<std::string, std::string>;

/// Fields of a CSM as one text each; lists joined by ';'.
class CsmTexts {
  public:
    CsmTexts(const Csm& csm, Texts& texts) : prefix_("csm:" + csm.id.value() + "."), texts_(texts) {
        Fields<Csm>::visit(*this, csm);
    }

    template <class Value>
    void operator()(const char* name, const Value& value) {
        texts_[prefix_ + name] = scalarText(value);
    }
    template <class Value>
    void operator()(const char* name, const std::optional<Value>& value) {
        texts_[prefix_ + name] = value ? scalarText(*value) : std::string();
    }
    void operator()(const char* name, const std::vector<std::string>& values) {
        const bool endsInY = std::string_view(name).ends_with('y');
        const std::string plural = endsInY ? "industries" : std::string(name) + "s";
        texts_[prefix_ + plural] = joined(values, ";");
    }
    void list(const std::vector<Leave>& leaves) {
        std::vector<std::string> parts;
        for (const Leave& leave : leaves)
            parts.push_back(scalarText(leave.from) + "/" + scalarText(leave.to));
        texts_[prefix_ + "leaves"] = joined(parts, ";");
    }
    void maybe(const std::optional<LevelChange>& promotion) {
        texts_[prefix_ + "promotion"] =
            promotion ? scalarText(promotion->from) + " " + promotion->level : std::string();
    }

  private:
    std::string prefix_;
    Texts& texts_;
};

void addAssumptions(const PlanInputs& inputs, Texts& texts) {
    for (const Assumption& assumption : listAssumptions(inputs))
        texts[assumption.key] = assumption.value;
    for (const auto& [key, note] : inputs.notes)
        texts["note:" + key] = note;
    for (const MigrationAssumption& m : inputs.hiring.migration) {
        texts["migration:" + m.from + ">" + m.to + ".share_month"] = scalarText(m.shareMonth);
        texts["migration:" + m.from + ">" + m.to + ".arr_multiple"] = scalarText(m.arrMultiple);
    }
    texts["data.accounts"] = std::to_string(inputs.book->accounts().size());
    texts["data.csms"] = std::to_string(inputs.book->csms().size());
}

void addAccounts(const PlanInputs& inputs, Texts& texts) {
    for (const auto& [account, segment] : inputs.segmentOverrides)
        texts["account:" + account.value() + ".segment"] = segment.segment;
    for (const auto& [account, csm] : inputs.pins)
        texts["account:" + account.value() + ".pin"] = csm.value();
    for (const auto& [account, csm] : inputs.rejected)
        texts["account:" + account.value() + ".reject:" + csm.value()] = "yes";
    for (const auto& [account, owner] : inputs.owners)
        texts["account:" + account.value() + ".owner"] = owner.empty() ? "nobody" : owner.value();
    for (const PlannedHire& hire : inputs.hires)
        texts["hire:" + hire.id.value()] = joined(
            {hire.segment, scalarText(hire.start), hire.level, hire.region, hire.reason}, ", ");
}

/// Everybody who is edited in either of the two, as they are here.
void addTeam(const PlanInputs& inputs, const PlanInputs& other, Texts& texts) {
    for (const PlanInputs* edited : {&inputs, &other})
        for (const auto& entry : edited->team) {
            const auto own = inputs.team.find(entry.first);
            const auto imported = inputs.book->findCsm(entry.first);
            if (own != inputs.team.end() && !own->second)
                texts["csm:" + entry.first.value()] = "removed";
            else if (own != inputs.team.end())
                CsmTexts(*own->second, texts);
            else if (imported)
                CsmTexts(inputs.book->csms()[*imported], texts);
        }
}

Texts textsOf(const PlanInputs& inputs, const PlanInputs& other) {
    Texts texts;
    addAssumptions(inputs, texts);
    addAccounts(inputs, texts);
    addTeam(inputs, other, texts);
    return texts;
}

std::string valueOf(const Texts& texts, const std::string& key) {
    const auto found = texts.find(key);
    return found == texts.end() ? std::string() : found->second;
}

} // namespace

std::vector<InputDifference> inputDifferences(const PlanInputs& a, const PlanInputs& b) {
    const Texts ofA = textsOf(a, b);
    const Texts ofB = textsOf(b, a);
    Texts all = ofA;
    all.insert(ofB.begin(), ofB.end());
    std::vector<InputDifference> differences;
    for (const auto& [key, text] : all)
        if (InputDifference difference{key, valueOf(ofA, key), valueOf(ofB, key)};
            difference.a != difference.b)
            differences.push_back(std::move(difference));
    return differences;
}

} // namespace headroom
