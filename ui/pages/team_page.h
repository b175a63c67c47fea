#pragma once

#include "ui/charts/heat_map.h"
#include "ui/pages/page.h"

namespace headroom::ui {

class EmptyState;
class HeatMap;
class TableModel;
class TableView;
struct CellEdit;

/// Who can take how much? People with level, FTE and load, and their capacity by month.
class TeamPage : public Page {
    Q_OBJECT
  public:
    explicit TeamPage(const PageContext& context);

    QString title() const override { return tr("Team"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override { return {remove_}; }
    QAction* primaryAction() const override { return add_; }
    /// "csm:ID" selects.
    void showSubject(const QString& subject) override;

  private:
    QString applyEdits(const std::vector<CellEdit>& edits);
    QString stepOf(const std::vector<CellEdit>& edits) const;
    void addCsm();
    void removeSelected();
    void fillCalendar();
    /// Who has the fullest month, and when.
    static QString calendarTitle(const HeatMapGrid& grid, const Format& format);

    QAction* add_;
    QAction* remove_;
    EmptyState* empty_;
    QWidget* content_;
    TableView* table_;
    TableModel* model_;
    HeatMap* calendar_;
};

} // namespace headroom::ui
