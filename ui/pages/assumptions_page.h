#pragma once

#include "planner/scenarios/assumption_keys.h"
#include "ui/models/table_column.h"
#include "ui/pages/page.h"

#include <memory>
#include <vector>

namespace headroom::ui {

class TableModel;
class TableView;

/// Every assumption of the plan in one table: value (edited in place), standard value, unit, where
/// it comes from and what it does.
class AssumptionsPage : public Page {
    Q_OBJECT
  public:
    explicit AssumptionsPage(const PageContext& context);

    QString title() const override { return tr("Assumptions"); }
    void refresh(ChangeSet changes) override;
    QList<QAction*> topActions() const override { return {standard_}; }
    /// Selects the assumption of that key.
    void showSubject(const QString& subject) override;

  private:
    QString applyEdits(const std::vector<CellEdit>& edits);
    /// Keys and values as one step; a sentence when one is refused.
    QString write(const std::vector<std::pair<std::string, std::string>>& values,
                  const char* source, const QString& text);
    void setStandard();

    QAction* standard_;
    TableView* table_;
    TableModel* model_;
    std::shared_ptr<const std::vector<Assumption>> shown_;
    std::vector<std::optional<std::string>> standards_; // by row; nothing where there is none
};

} // namespace headroom::ui
