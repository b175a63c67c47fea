#pragma once

#include "planner/scenarios/scenario_outcomes.h"
#include "ui/jobs/job_runner.h"
#include "ui/plan_document.h"

#include <QFrame>
#include <array>

class QLabel;

namespace headroom::ui {

/// One figure of the bar: what it is now and how it differs from the compared scenario.
struct Consequence {
    QString caption, value, change;
    bool differs = false;
};

/// Assigned, utilisation, over capacity, moves, ARR moved, hires, cost: of the shown scenario
/// beside the compared one. Pure; both lists are outcomesOf.
std::vector<Consequence> consequencesOf(const std::vector<Outcome>& now,
                                        const std::vector<Outcome>& compared, const Format& format);

/// The strip under every page that says what the last edit came to. Computed in a worker; the
/// compared scenario only when it changed itself.
class ConsequenceBar : public QFrame {
    Q_OBJECT
  public:
    explicit ConsequenceBar(PlanDocument& document, QWidget* parent = nullptr);

    /// The user wants to see it; it hides itself while there is nothing to say.
    void setWanted(bool wanted);
    /// Captions, values and changes as shown, in order.
    std::vector<Consequence> shown() const { return shown_; }

  signals:
    void refreshed();

  private:
    struct Cell {
        QWidget* box;
        QLabel* caption;
        QLabel* value;
        QLabel* change;
    };
    struct Answer {
        std::vector<Outcome> now, compared;
    };

    void addCell();
    void refresh();
    QString comparedKey(ScenarioId id) const;
    void show(const Answer& answer);

    PlanDocument& document_;
    JobRunner job_;
    std::vector<Cell> cells_;
    std::vector<Consequence> shown_;
    bool wanted_ = true;
    QString comparedKey_;
    std::vector<Outcome> compared_;
};

} // namespace headroom::ui
