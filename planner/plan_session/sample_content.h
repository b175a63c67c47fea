#pragma once

#include "planner/sample/sample_plan.h"
#include "planner/storage/plan_store.h"

namespace headroom {

/// The sample plan: the invented customer base as "Current books", and three scenarios on it:
/// "FY27 base", "Fast growth" (35 % more new customers) and "Hiring freeze" (no start for nine
/// months). "FY27 base" is shown. Errors: those of makeSampleBook.
Result<PlanContent> sampleContent(const SampleOptions& options = {});

/// A scenario of the sample plan on "FY27 base": what it assumes otherwise.
struct SampleScenario {
    std::string name;
    SetValue assumption;
};
std::vector<SampleScenario> sampleScenarios(const SampleOptions& options = {});

} // namespace headroom
