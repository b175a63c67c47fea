#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "ui/jobs/job_runner.h"
#include "ui/plan_document.h"

#include <QObject>
#include <memory>
#include <optional>

namespace headroom::ui {

/// Demand, supply and plan of the shown scenario, projected in the background and shared by all
/// pages, so that they show the same figures. Projected anew, with the hires in force, whenever the
/// scenario changes and somebody has asked for it.
class HiringProjection : public QObject {
    Q_OBJECT
  public:
    explicit HiringProjection(PlanDocument& document, QObject* parent = nullptr);

    /// The outlook of the present state, or null while it is being projected (`ready` follows) or
    /// when it cannot be (`problem`).
    std::shared_ptr<const HiringOutlook> outlook();
    const std::optional<Error>& problem() const { return problem_; }

  signals:
    void ready();

  private:
    void project();

    PlanDocument& document_;
    JobRunner runner_;
    std::shared_ptr<const HiringOutlook> outlook_;
    std::optional<Error> problem_;
    bool known_ = false;
};

} // namespace headroom::ui
