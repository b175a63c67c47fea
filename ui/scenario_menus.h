#pragma once

#include "ui/plan_document.h"

#include <QMenu>

namespace headroom::ui {

/// The top bar's two menus: which scenario is shown, and what it is compared with. Filled anew each
/// time it opens.
class ScenarioMenu : public QMenu {
    Q_OBJECT
  public:
    enum class Purpose { Show, Compare };
    ScenarioMenu(PlanDocument& document, Purpose purpose, QWidget* parent);

    /// "Current books" or the scenario's name.
    static QString comparedName(const PlanDocument& document);

  private:
    void fill();
    void addScenario(const Scenario& scenario);

    PlanDocument& document_;
    Purpose purpose_;
};

} // namespace headroom::ui
