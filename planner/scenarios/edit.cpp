#include "planner/scenarios/edit.h"

#include <array>
#include <fmt/format.h>

namespace headroom {
namespace {

std::string countOf(std::size_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

struct Sentence {
    std::string operator()(const ReplaceBook& edit) const {
        return edit.source.empty() ? "Replace the data" : "Import " + edit.source;
    }
    std::string operator()(const SetValue& edit) const {
        return edit.value ? fmt::format("Set {} to {}", edit.key, *edit.value)
                          : fmt::format("Clear {}", edit.key);
    }
    std::string operator()(const SetSegmentRules& edit) const {
        return edit.rules.source == SegmentSource::File
                   ? "Take segments from the file"
                   : "Set " + countOf(edit.rules.rules.size(), "segment rule", "segment rules");
    }
    std::string operator()(const SetComplexityWeights&) const { return "Set complexity weights"; }
    std::string operator()(const SetPolicies& edit) const {
        return "Set policies of " + countOf(edit.policies.size(), "segment", "segments");
    }
    std::string operator()(const SetLevels& edit) const {
        return "Set " + countOf(edit.levels.size(), "level", "levels");
    }
    std::string operator()(const OverrideSegment& edit) const {
        return edit.segment ? fmt::format("Place account {} in {}", edit.account.value(),
                                          edit.segment->segment)
                            : fmt::format("Place account {} by the rules", edit.account.value());
    }
    std::string operator()(const ChangeCsm& edit) const {
        if (edit.reset)
            return fmt::format("Take CSM {} as imported", edit.csm.value());
        return fmt::format("{} CSM {}", edit.value ? "Change" : "Remove", edit.csm.value());
    }
    std::string operator()(const PinAccount& edit) const {
        return edit.csm
                   ? fmt::format("Pin account {} to {}", edit.account.value(), edit.csm->value())
                   : fmt::format("Unpin account {}", edit.account.value());
    }
    std::string operator()(const RejectPair& edit) const {
        return fmt::format("{} {} for account {}", edit.rejected ? "Reject" : "Allow",
                           edit.csm.value(), edit.account.value());
    }
    std::string operator()(const AssignOwners& edit) const {
        return "Assign " + countOf(edit.changes.size(), "account", "accounts");
    }
    std::string operator()(const SetGrowth& edit) const {
        return fmt::format("{} growth of {}", edit.remove ? "Clear" : "Set", edit.growth.segment);
    }
    std::string operator()(const SetMigration& edit) const {
        return "Set " + countOf(edit.migration.size(), "migration", "migrations");
    }
    std::string operator()(const SetHires& edit) const {
        return "Plan " + countOf(edit.hires.size(), "hire", "hires");
    }
    std::string operator()(const EditGroup& edit) const {
        return edit.name.empty() ? countOf(edit.edits.size(), "edit", "edits") : edit.name;
    }
};

} // namespace

bool ReplaceBook::operator==(const ReplaceBook& other) const {
    const bool sameBook =
        book == other.book || (book != nullptr && other.book != nullptr && *book == *other.book);
    return sameBook && source == other.source;
}

bool EditGroup::operator==(const EditGroup& other) const {
    return name == other.name && edits == other.edits;
}

const char* editKind(const Edit& edit) {
    static constexpr std::array<const char*, std::variant_size_v<Edit>> kinds = {
        "replace_book",  "set_value",   "set_segment_rules", "set_complexity_weights",
        "set_policies",  "set_levels",  "override_segment",  "change_csm",
        "pin_account",   "reject_pair", "assign_owners",     "set_growth",
        "set_migration", "set_hires",   "edit_group"};
    return kinds[edit.index()];
}

std::string describeEdit(const Edit& edit) {
    return std::visit(Sentence{}, edit);
}

} // namespace headroom
