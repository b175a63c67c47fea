#pragma once

#include <QTableView>
#include <set>
#include <vector>

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
    /// Measures header and a sample of the cells of each column and lays the columns out: each as
    /// wide as its words, but those whose width was chosen. For a new content.
    void fitColumns();
    /// How many rows there were then.
    int fittedRows() const { return fittedRows_; }
    /// Forgets which widths were chosen.
    void forgetChosenWidths() { chosen_.clear(); }
    bool isChosen(int column) const { return chosen_.contains(column); }
    /// Lays the columns out in the width there is: what is left over goes to the columns that
    /// stretch, and they give way first when there is too little.
    void layOutColumns();
    /// Before a new content: the column the keyboard is in and a selection that hands have made.
    void keepPlace();
    /// Makes the row current in that column, and selects it and what was selected with it.
    void goBackTo(int row);
    QSize sizeHint() const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;

  signals:
    void sortRequested(int section, bool add);
    void linkClicked(const QModelIndex& index, int link);

  protected:
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEditor(QWidget* editor, QAbstractItemDelegate::EndEditHint hint) override;

  private:
    TableHeader* prepare(QTableView* view);
    void syncFrozen();
    int wantedWidth(int column) const;

    CellDelegate* delegate_;
    QTableView* frozen_;
    std::vector<int> wanted_; // per column, in pixels; from fitColumns()
    std::set<int> chosen_;    // columns whose width somebody has set
    int fittedRows_ = 0;
    int keptColumn_ = 0;
    std::vector<std::pair<int, QString>> keptRows_; // source row and identity, where several
    bool layingOut_ = false;
};

} // namespace headroom::ui
