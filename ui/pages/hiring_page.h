#pragma once

#include "ui/pages/page.h"

#include <vector>

class QVBoxLayout;

namespace headroom {
struct HiringOutlook;
}

namespace headroom::ui {

class EmptyState;
class HeatMap;
class KpiCard;
class SupplyDemandChart;
class TableModel;
class TableView;
class Timeline;
struct CellEdit;

/// Whom to hire, when? Demand against supply, the requisitions in time, the hire table with
/// triggers and costs, and the assumptions with their sources.
class HiringPage : public Page {
    Q_OBJECT
  public:
    explicit HiringPage(const PageContext& context);

    QString title() const override { return tr("Hiring roadmap"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override { return {plan_}; }
    QAction* primaryAction() const override { return use_; }

  private:
    void addTables(QVBoxLayout& layout);
    void planAnew();
    void use();
    void show(std::shared_ptr<const HiringOutlook> outlook);
    void refreshKpis();
    void refreshTables();
    void refreshHeatMap();
    void moveStart(const QString& hire, Date start);
    QString applyAssumptionEdits(const std::vector<CellEdit>& edits);

    QAction* plan_;
    QAction* use_;
    EmptyState* empty_;
    QWidget* content_;
    std::vector<KpiCard*> kpis_;
    SupplyDemandChart* chart_;
    Timeline* timeline_;
    HeatMap* risk_;
    TableView* hireTable_;
    TableModel* hireModel_;
    TableView* assumptionTable_;
    TableModel* assumptionModel_;
    std::vector<std::string> assumptionKeys_;
    std::shared_ptr<const HiringOutlook> outlook_;
    bool tried_ = false; // outlook_ is a plan that is not in the scenario yet
};

} // namespace headroom::ui
