#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "ui/pages/page.h"

#include <vector>

namespace headroom::ui {

class EmptyState;
class KpiCard;
class PageArea;
class SupplyDemandChart;
class TableModel;
class TableView;
class UtilisationBars;

/// Are we all right? The figures of the shown scenario, who is over capacity, when the team runs
/// short, and what needs a decision.
class OverviewPage : public Page {
    Q_OBJECT
  public:
    explicit OverviewPage(const PageContext& context);

    QString title() const override { return tr("Overview"); }
    void refresh(ChangeSet changes) override;
    QAction* primaryAction() const override;

    /// One line of "Needs a decision".
    struct Decision {
        QString what, why, arr, button, page, subject;
    };

  private:
    void buildKpis();
    void buildCharts();
    void buildTables();
    void refreshKpis();
    void refreshBars();
    void refreshDecisions();
    void refreshSegments();
    void refreshOutlook();
    std::vector<Decision> decisions() const;

    EmptyState* empty_;
    PageArea* content_;
    std::vector<KpiCard*> kpis_;
    UtilisationBars* bars_;
    SupplyDemandChart* outlookChart_;
    TableView* decisionTable_;
    TableModel* decisionModel_;
    TableView* segmentTable_;
    TableModel* segmentModel_;
    std::shared_ptr<const HiringOutlook> outlook_;
};

} // namespace headroom::ui
