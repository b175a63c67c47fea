#pragma once

#include "ui/jobs/latest_task.h"
#include "ui/models/table_model.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/page.h"

class QLineEdit;
class QTreeWidget;

namespace headroom::ui {

class BridgeChart;
class Card;
class EmptyState;
class OverlayLines;
class TableView;

/// Which plan? The tree, all scenarios side by side, the bridge from the compared one to the one
/// shown, and their FTE need over time.
class ScenariosPage : public Page {
    Q_OBJECT
  public:
    explicit ScenariosPage(const PageContext& context);

    QString title() const override { return tr("Scenarios"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override;
    QAction* primaryAction() const override { return fork_; }

  private:
    void buildTree(Card& card);
    void fillTree();
    void chooseLine(const QString& id);
    struct BridgePair {
        ScenarioId from{}, to{};
    };
    /// The two that are shown. Where nobody chose what to compare with and both need the same FTE,
    /// from the one shown to the one that differs most from it.
    static BridgePair pairToExplain(const ScenarioLines& lines, BridgePair shown, bool chosen);
    /// What the worker brings: made from a copy of the plan.
    struct Compared {
        TableContent table;
        BridgePair pair;
        Result<Bridge> bridge;
        Result<ScenarioLines> lines;
    };
    void compareAll();
    void showCompared(const Compared& all);
    /// Which scenario needs most people at the end.
    static QString linesTitle(const ScenarioLines& lines, const Format& format);
    ScenarioId selected() const;
    ScenarioId compared() const;
    void fork();
    void eraseSelected();
    void offerForSelected();

    LatestTask comparing_;
    ScenarioId shownBefore_{}; // when the tree was last filled
    QAction* fork_;
    QAction* show_;
    QAction* rename_;
    QAction* erase_;
    EmptyState* empty_;
    QWidget* content_;
    QTreeWidget* tree_;
    QLineEdit* name_;
    TableView* table_;
    TableModel* model_;
    BridgeChart* bridge_;
    OverlayLines* lines_ = nullptr;
};

} // namespace headroom::ui
