#pragma once

#include "planner/plan_session/hiring_sensitivity.h"
#include "ui/jobs/job_runner.h"
#include "ui/text/format.h"

#include <QWidget>
#include <memory>

namespace headroom::ui {

class Card;
class HireCostCurve;
class TableModel;
class TableView;
class Tornado;

/// What the hiring figures depend on: tornado, cost against number of hires, backtest of the
/// forecast. Worked out on a thread of its own for the outlook last shown.
class HiringDetails : public QWidget {
    Q_OBJECT
  public:
    explicit HiringDetails(QWidget* parent = nullptr);

    /// Begins anew; what was being worked out before is thrown away.
    void show(std::shared_ptr<const ScenarioState> state,
              std::shared_ptr<const HiringOutlook> outlook, const Format& format);
    void clear();
    /// What stands where there is nothing to show yet.
    void announce(const QString& sentence);
    bool isWorking() const { return runner_.isRunning(); }

  signals:
    void failed(const headroom::Error& error);

  private:
    void fill(const HiringSensitivity& sensitivity, const Format& format);
    void fillPolicies(std::vector<PolicyOutcome> policies, const Format& format);
    Card* addTableCard(const QString& title, TableModel*& model, TableView*& table);
    void fillTornado(const HiringSensitivity& sensitivity, const Format& format);
    void fillCurve(const HiringSensitivity& sensitivity, const Format& format);
    void say(const QString& subtitle);

    Tornado* tornado_;
    HireCostCurve* curve_;
    TableView* backtestTable_;
    TableModel* backtestModel_;
    Card* backtestCard_;
    TableView* policyTable_;
    TableModel* policyModel_;
    Card* policyCard_;
    JobRunner runner_;
};

} // namespace headroom::ui
