#pragma once

#include "ui/app_actions.h"
#include "ui/hiring_projection.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/page.h"
#include "ui/plan_document.h"

#include <string>

namespace headroom::test {

/// What a page stands on in the window: a plan in a file of its own, jobs, actions.
class PageBench {
  public:
    /// Opens a plan with this content.
    explicit PageBench(const PlanContent& content);

    ui::PageContext context() { return {document, jobs, actions, hiring}; }

    std::filesystem::path folder;
    ui::PlanDocument document;
    ui::JobRunner jobs;
    ui::AppActions actions;
    ui::HiringProjection hiring{document};
};

PlanContent emptyPlan();
/// The sample plan with fewer accounts.
PlanContent smallSamplePlan();
/// Writes a file into the folder and returns its path.
QString writeFile(const std::filesystem::path& folder, const std::string& name,
                  const std::string& content);
std::string readFile(const QString& path);

} // namespace headroom::test
