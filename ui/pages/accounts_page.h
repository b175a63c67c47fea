#pragma once

#include "ui/jobs/latest_task.h"
#include "ui/pages/finding_table.h"
#include "ui/pages/page.h"

class QPushButton;

namespace headroom::ui {

class AccountInspector;
struct CellEdit;
class EmptyState;
class TableModel;
class TableView;

/// What is in the data? All accounts with their figures, a quick filter, and the inspector of one;
/// what is wrong with the data: findings to be ignored with a note, or mended in the table.
class AccountsPage : public Page {
    Q_OBJECT
  public:
    explicit AccountsPage(const PageContext& context);

    QString title() const override { return tr("Accounts"); }
    void refresh(ChangeSet changes) override;
    QAction* primaryAction() const override;
    /// "account:ID" selects, "find:WORDS" filters.
    void showSubject(const QString& subject) override;

    /// Asks where the rows of a finding shall be saved. Empty = nowhere.
    using SavePicker = std::function<QString(QWidget*, const QString& suggestion)>;
    void setSavePicker(SavePicker picker) { savePicker_ = std::move(picker); }

  private:
    void buildFindings();
    /// Looks through the data in a worker when they are others than last time.
    void findAgain();
    void showFindings();
    void onFindingLink(int row, int link);
    QString noteFindings(const std::vector<CellEdit>& edits);
    void inspect(int row);
    QString applyEdits(const std::vector<CellEdit>& edits);

    EmptyState* empty_;
    QWidget* content_;
    TableView* table_;
    TableModel* model_;
    AccountInspector* inspector_;
    QPushButton* findingsButton_;
    TableView* findingsTable_;
    TableModel* findingsModel_;
    SavePicker savePicker_;
    LatestTask looking_;
    SharedFindings findings_; // of book_ on the day asOf_
    std::shared_ptr<const Book> book_;
    Date asOf_{};
    std::weak_ptr<const ScenarioState> shown_; // in the table
};

} // namespace headroom::ui
