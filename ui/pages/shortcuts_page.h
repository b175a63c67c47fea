#pragma once

#include "ui/pages/page.h"

namespace headroom::ui {

class TableModel;
class TableView;

/// Every command with its shortcut, to be changed in place. Needs no plan.
class ShortcutsPage : public Page {
    Q_OBJECT
  public:
    explicit ShortcutsPage(const PageContext& context);

    QString title() const override { return tr("Keyboard shortcuts"); }
    void refresh(ChangeSet changes) override;
    bool needsPlan() const override { return false; }
    QList<QAction*> topActions() const override { return {standard_}; }

  private:
    QAction* standard_;
    TableView* table_;
    TableModel* model_;
};

} // namespace headroom::ui
