#pragma once

#include "planner/plan_session/hiring_sensitivity.h"
#include "ui/models/table_model.h"
#include "ui/text/format.h"

#include <memory>

namespace headroom::ui {

/// Tables of the hiring page beside the hires themselves.

/// New customers, churn and attrition by segment, each with where it comes from.
TableContent rateContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format);
/// What is odd about the history and what was made of it.
TableContent historyIssueContent(std::shared_ptr<const HiringOutlook> outlook,
                                 const Format& format);
/// Managers to add, with dates.
TableContent managerContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format);
/// Who serves each segment, region and language, against the minimum.
TableContent coverageContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format);
/// What hiring by each rule would cost.
TableContent policyContent(std::shared_ptr<const std::vector<PolicyOutcome>> policies,
                           const Format& format);

} // namespace headroom::ui
