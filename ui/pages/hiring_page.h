#pragma once

#include "planner/plan_session/first_books.h"
#include "planner/scenarios/assumption_keys.h"
#include "ui/jobs/latest_task.h"
#include "ui/pages/hiring_figures.h"
#include "ui/pages/page.h"

#include <QTimer>
#include <optional>
#include <vector>

class QLabel;
class QMenu;
class QVBoxLayout;

namespace headroom::ui {

class BudgetBar;
class Card;
class EmptyState;
class HeatMap;
class HiringDetails;
class HiringSides;
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
    QList<QAction*> topActions() const override { return {add_, plan_}; }
    QAction* primaryAction() const override { return use_; }

  private:
    void addFigures(QVBoxLayout& layout);
    void addCharts(QVBoxLayout& layout);
    void addTables(QVBoxLayout& layout);
    TableView* addTable(QVBoxLayout& layout, const QString& title, TableModel*& model, int rows);
    void connectAll();
    void planAnew();
    void use();
    void show(std::shared_ptr<const HiringOutlook> outlook);
    void refreshFigures();
    void showFormula(std::size_t figure);
    void showHires();
    /// By hand: kept when the plan is made anew.
    void offerSegments();
    void addHire(const std::string& segment);
    void removeHire(const QString& id);
    void offerHire(int row, QMenu& menu);
    void refreshAssumptions();
    void showNothing();
    void showBelow();
    void refreshHeatMap();
    void refreshBooks();
    void showBooks(const OutlookBooks& first);
    std::vector<PlannedHire> hiresShown() const;
    void moveStart(const QString& hire, Date start);
    QString applyHireEdits(const std::vector<CellEdit>& edits);
    QString applyAssumptionEdits(const std::vector<CellEdit>& edits);

    QAction* add_;
    QMenu* segments_; // to add a hire to
    QAction* plan_;
    QAction* use_;
    EmptyState* empty_;
    QWidget* content_;
    std::vector<KpiCard*> kpis_;
    std::vector<HiringFigure> figures_;
    std::optional<std::size_t> explained_; // figure whose formula is open
    Card* formula_;
    QLabel* formulaText_;
    BudgetBar* budget_;
    SupplyDemandChart* chart_;
    Timeline* timeline_;
    HeatMap* risk_;
    TableView* hireTable_;
    TableModel* hireModel_;
    Card* bookCard_;
    TableView* bookTable_;
    TableModel* bookModel_;
    HiringSides* sides_;
    HiringDetails* details_;
    TableView* assumptionTable_;
    TableModel* assumptionModel_;
    std::shared_ptr<const std::vector<Assumption>> assumptions_;
    std::shared_ptr<const HiringOutlook> outlook_;
    LatestTask filling_; // the books of the hires
    QTimer below_;
    int belowStep_ = 0;
    QString added_; // a hire the table does not show yet
    bool detailsDue_ = false;
    bool tried_ = false; // outlook_ is a plan that is not in the scenario yet
};

} // namespace headroom::ui
