#include "planner/plan_session/sample_content.h"

#include <tuple>

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
    const auto fast = content.tree.fork(*base, "Fast growth");
    const auto freeze = content.tree.fork(*base, "Hiring freeze");
    if (!fast || !freeze)
        return fail(!fast ? fast.error() : freeze.error());
    const Month resume = Month::of(options.asOf) + 10;
    const std::string note = "sample plan";
    for (const auto& [scenario, key, value] :
         {std::tuple(*fast, "hiring.new_logos_factor", std::string("1.35")),
          std::tuple(*freeze, "hiring.freeze_until", toIso(resume))})
        if (auto done = content.tree.append(scenario, SetValue{key, value, note}); !done)
            return fail(done.error());
    content.shown = *base;
    return content;
}

} // namespace headroom
