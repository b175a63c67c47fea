#pragma once

#include "ui/pages/page.h"

class QLabel;
namespace headroom::ui {

class AccountInspector;
struct CellEdit;
class EmptyState;
class TableModel;
class TableView;

/// What is in the data? All accounts with their figures, a quick filter, and the inspector of one.
class AccountsPage : public Page {
    Q_OBJECT
  public:
    explicit AccountsPage(const PageContext& context);

    QString title() const override { return tr("Accounts"); }
    void refresh(ChangeSet changes) override;
    QAction* primaryAction() const override;
    /// "account:ID" selects, "find:WORDS" filters.
    void showSubject(const QString& subject) override;

  private:
    void inspect(int row);
    QString applyEdits(const std::vector<CellEdit>& edits);

    EmptyState* empty_;
    QWidget* content_;
    TableView* table_;
    TableModel* model_;
    AccountInspector* inspector_;
};

} // namespace headroom::ui
