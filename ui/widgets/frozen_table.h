#pragma once

#include <QTableView>

namespace headroom::ui {

class CellDelegate;
class TableHeader;
class TableModel;

/// A QTableView whose first column stays in place: once scrolled sideways, a second view of that
/// column alone lies over the first.
class FrozenTable : public QTableView {
    Q_OBJECT
  public:
    explicit FrozenTable(QWidget* parent = nullptr);

    void setTable(TableModel* model);
    QTableView* frozen() const { return frozen_; }
    /// Gives width that is left over to the columns that stretch.
    void stretchColumns();
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  signals:
    void sortRequested(int section, bool add);
    void linkClicked(const QModelIndex& index, int link);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

  private:
    TableHeader* prepare(QTableView* view);
    void syncFrozen();

    CellDelegate* delegate_;
    QTableView* frozen_;
    bool stretching_ = false;
};

} // namespace headroom::ui
