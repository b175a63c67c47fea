#include "planner/plan_session/import_use_case.h"

#include "planner/base/text.h"

#include <algorithm>

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

Date dayAfterImport(const ImportResult& result, Date planned, const ImportChoices& choices) {
    if (result.asOf == Date{})
        return planned == Date{} ? choices.today.value_or(Date{}) : planned;
    return result.asOfFromData ? std::max(result.asOf, planned) : result.asOf;
}

Result<Edit> importEdit(const ImportRequest& request, const ImportResult& result,
                        const PlanInputs& inputs, const ImportChoices& choices) {
    auto book = importedBook(result);
    if (!book)
        return fail(book.error());
    const std::string source = sourceOf(request);
    EditGroup group{"Import " + source, {ReplaceBook{std::move(*book), source}}};
    const Date planned = inputs.facts.asOf;
    if (const Date day = dayAfterImport(result, planned, choices); day != planned)
        group.edits.push_back(SetValue{"facts.as_of", toIso(day),
                                       result.asOf == Date{} ? "day of the import" : "import"});
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
