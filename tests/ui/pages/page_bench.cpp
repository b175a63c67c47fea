#include "tests/ui/pages/page_bench.h"

#include "planner/plan_session/sample_content.h"
#include "tests/support/test_registry.h"

#include <fstream>
#include <sstream>

namespace headroom::test {

PageBench::PageBench(const PlanContent& content) : folder(scratchFolder()) {
    auto loaded = ui::PlanDocument::create(folder / "plan.headroom", content);
    if (!loaded || !document.show(std::move(*loaded)))
        qFatal("the plan of the test cannot be made");
    actions.setPlanOpen(true); // as the window does
}

PlanContent emptyPlan() {
    PlanContent content;
    content.base = defaultInputs();
    content.base.facts.name = "Bench";
    content.base.facts.asOf = parseIsoDate("2026-06-30").value();
    return content;
}

PlanContent smallSamplePlan() {
    SampleOptions options;
    options.accounts = 300;
    return sampleContent(options).value();
}

QString writeFile(const std::filesystem::path& folder, const std::string& name,
                  const std::string& content) {
    const std::filesystem::path path = folder / name;
    std::ofstream(path, std::ios::binary) << content;
    return QString::fromStdU16String(path.u16string());
}

std::string readFile(const QString& path) {
    std::ostringstream text;
    text << std::ifstream(path.toStdString(), std::ios::binary).rdbuf();
    return text.str();
}

} // namespace headroom::test
