#include "tests/planner/plan_session/small_samples.h"

#include "planner/plan_session/sample_content.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/key_edits.h"

#include <QtGlobal>

namespace headroom::test {
namespace {

std::unique_ptr<PlanSession> sessionOf(const SampleOptions& options) {
    return PlanSession::make(sampleContent(options).value(), nullptr).value();
}

} // namespace

std::unique_ptr<PlanSession> sampleSession() {
    SampleOptions options;
    options.accounts = 300;
    options.csms = 8;
    return sessionOf(options);
}

HiringRequest withoutSimulation() {
    HiringRequest request;
    request.paths = 0;
    return request;
}

PlanInputs sampleInputs() {
    SampleOptions options;
    options.accounts = 120;
    options.csms = 6;
    options.historyMonths = 0;
    return sessionOf(options)->state()->inputs;
}

void setKey(PlanInputs& inputs, const std::string& key, const std::string& value) {
    const auto edit = editForKey(inputs, key, value, "test");
    if (!edit || !applyEdit(inputs, *edit))
        qFatal("cannot set %s", key.c_str());
}

} // namespace headroom::test
