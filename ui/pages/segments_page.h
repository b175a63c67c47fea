#pragma once

#include "planner/segmentation/segment_rules.h"
#include "ui/jobs/latest_task.h"
#include "ui/pages/page.h"

#include <map>

class QLabel;

namespace headroom::ui {

class Card;
class EmptyState;
class PageArea;
class ScatterThresholds;
struct ScatterContent;
class TableModel;
class TableView;
struct CellEdit;

/// Who gets what service? ARR × complexity with draggable thresholds, what a change does before it
/// is kept, complexity weights, and the segments with their ratios.
class SegmentsPage : public Page {
    Q_OBJECT
  public:
    explicit SegmentsPage(const PageContext& context);

    QString title() const override { return tr("Segments"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override { return {reset_}; }
    QAction* primaryAction() const override { return apply_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void buildScatter();
    void buildEffect();
    void buildWeights();
    void buildTable();
    void fitFirstScreen();
    void refreshScatter();
    void showCloud(ScatterContent content);
    void drag(const QString& line, double value, bool released);
    /// The saved rules with the lines that are moved.
    SegmentRules wantedRules() const;
    void showEffect();
    void keep();
    QString applyPolicyEdits(const std::vector<CellEdit>& edits);
    QString applyWeightEdits(const std::vector<CellEdit>& edits);

    LatestTask cloudTask_;
    LatestTask effectTask_; // follows the dragged line
    QAction* apply_;
    QAction* reset_;
    EmptyState* empty_;
    PageArea* content_;
    ScatterThresholds* scatter_;
    QWidget* scatterCard_;
    QWidget* side_; // of the scatter
    Card* effect_;
    TableView* effectTable_;
    TableModel* effectModel_;
    Card* weights_;
    TableView* weightTable_;
    TableModel* weightModel_;
    Card* segments_;
    TableView* segmentTable_;
    TableModel* segmentModel_;
    std::map<std::size_t, double> moved_; // thresholds dragged and not kept yet
    SegmentRules movedFrom_;              // the rules they are of …
    ScenarioId movedIn_{};                // … and of which scenario
};

} // namespace headroom::ui
