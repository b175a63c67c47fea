#include "planner/plan_session/sample_content.h"

namespace headroom {

Result<PlanContent> sampleContent(const SampleOptions& options) {
    auto book = makeSampleBook(options);
    if (!book)
        return fail(book.error());
    PlanContent content;
    content.base = defaultInputs();
    content.base.book = std::move(*book);
    content.base.facts.name = "Sample plan";
    content.base.facts.asOf = options.asOf;
    content.base.facts.fiscalYearStart = 2;
    const auto base = content.tree.fork(rootScenario, "FY27 base");
    if (!base)
        return fail(base.error());
    for (const SampleScenario& sample : sampleScenarios(options)) {
        const auto made = content.tree.fork(*base, sample.name);
        if (!made)
            return fail(made.error());
        if (auto done = content.tree.append(*made, sample.assumption); !done)
            return fail(done.error());
    }
    content.shown = *base;
    return content;
}

std::vector<SampleScenario> sampleScenarios(const SampleOptions& options) {
    const Month resume = Month::of(options.asOf) + 10;
    const std::string note = "sample plan";
    return {{"Fast growth", SetValue{"hiring.new_logos_factor", "1.35", note}},
            {"Hiring freeze", SetValue{"hiring.freeze_until", toIso(resume), note}}};
}

} // namespace headroom
