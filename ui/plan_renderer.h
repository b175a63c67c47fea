#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "planner/plan_session/plan_session.h"
#include "ui/report.h"
#include "ui/text/format.h"

#include <memory>
#include <optional>

namespace headroom::ui {

class Chart;

/// Draws charts and reports of a plan without a window. What takes long is worked out when it is
/// first asked for, or before by a worker; what is drawn belongs to the window's thread.
class PlanRenderer {
  public:
    explicit PlanRenderer(std::unique_ptr<PlanSession> session);
    ~PlanRenderer();

    /// Proposal and hiring of the shown scenario; any thread. Errors: those of proposalToShow,
    /// projectHiring, Cancelled.
    Result<void> workOut(const JobControl& control);

    /// Names: see renderToFile. Errors: BadValue for another name, those of workOut.
    Result<std::unique_ptr<Chart>> chart(const QString& name);
    /// PDFs on the paper of the reader's country. Errors: FileNotWritable, those of workOut.
    Result<void> boardReport(const QString& file);
    Result<void> hiringReport(const QString& file);

  private:
    using Drawn = Result<std::unique_ptr<Chart>>;
    Drawn utilisation();
    Drawn segments();
    Drawn frontier();
    Drawn hiring();
    Drawn timeline();
    Drawn bridge();
    Drawn scenarios();
    Result<const Proposal*> proposal();
    Result<const HiringOutlook*> outlook(const JobControl& control = JobControl());
    Result<void> print(const Report& report, const QString& file);
    const ScenarioState& state() const { return *session_->state(); }

    std::unique_ptr<PlanSession> session_;
    Format format_;
    bool onPage_ = false;
    std::optional<Proposal> proposal_;
    std::optional<HiringOutlook> outlook_;
};

} // namespace headroom::ui
