#include "planner/plan_session/import_use_case.h"

#include "planner/base/text.h"

namespace headroom {
namespace {

std::string sourceOf(const ImportRequest& request) {
    std::vector<std::string> names;
    const auto add = [&](const std::filesystem::path& path) {
        if (!path.empty())
            names.push_back(path.filename().string());
    };
    add(request.accounts.empty() && !request.pasted.empty() ? "clipboard" : request.accounts);
    for (const auto& file : {request.csms, request.history, request.forecast})
        if (file)
            add(*file);
    for (const auto& file : request.joined)
        add(file);
    return joined(names, ", ");
}

} // namespace

std::vector<std::string> planSegments(const PlanInputs& inputs) {
    std::vector<std::string> names;
    for (const SegmentRule& rule : inputs.segmentRules.rules)
        names.push_back(rule.segment);
    return names;
}

Result<Edit> importEdit(const ImportRequest& request, const ImportResult& result,
                        const PlanInputs& inputs, const ImportChoices& choices) {
    auto book = importedBook(result);
    if (!book)
        return fail(book.error());
    const std::string source = sourceOf(request);
    EditGroup group{"Import " + source, {ReplaceBook{std::move(*book), source}}};
    if (result.asOf != Date{} && result.asOf != inputs.facts.asOf)
        group.edits.push_back(SetValue{"facts.as_of", toIso(result.asOf), "import"});
    else if (choices.today && inputs.facts.asOf == Date{})
        group.edits.push_back(SetValue{"facts.as_of", toIso(*choices.today), "day of the import"});
    if (!result.totals.currency.empty() && result.totals.currency != inputs.facts.currency)
        group.edits.push_back(SetValue{"facts.currency", result.totals.currency, "import"});
    if (choices.segments && *choices.segments != inputs.segmentRules.source) {
        SegmentRules rules = inputs.segmentRules;
        rules.source = *choices.segments;
        group.edits.push_back(SetSegmentRules{std::move(rules)});
    }
    return group;
}

} // namespace headroom
