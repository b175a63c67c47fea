#pragma once

#include "ui/models/table_model.h"

#include <QWidget>

class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QLineEdit;
class QMenu;
class QTableView;
class QToolButton;

namespace headroom::ui {

class FrozenTable;
class TableFooter;

/// Count and sum of the selected rows, for the status bar. `sum` is over the current column and
/// empty when that column holds no numbers.
struct SelectionSummary {
    int rows = 0;
    QString columnTitle;
    QString sum;

    bool operator==(const SelectionSummary&) const = default;
};

/// The one table of the program: quick filter, frozen first column, sort by header click (Ctrl adds
/// a key), column chooser, copy and paste as TSV, inline edit (F2), fill down (Ctrl+D), footer
/// sums, selection summary; 28 px rows; smooth on 1,000,000 rows. Ctrl+F goes to the filter, Enter
/// activates a row, the menu key opens the context menu.
class TableView : public QWidget {
    Q_OBJECT
  public:
    explicit TableView(const QString& accessibleName, QWidget* parent = nullptr);
    ~TableView() override;

    /// The view does not own the model.
    void setModel(TableModel* model);
    TableModel* model() const { return model_; }
    QTableView* grid() const;

    void setFilterVisible(bool visible);
    void setFooterVisible(bool visible);
    /// Rows can be dragged onto a chart (content needs rowId); then a drag no longer selects.
    void setRowsDraggable(bool draggable);
    void setFilterText(const QString& text);
    QLineEdit* filterBox() const { return filter_; }
    /// Left of the filter box: pills, buttons.
    void addToolWidget(QWidget* widget);
    /// Shown in place of rows when there are none.
    void setEmptyText(const QString& sentence);
    /// As high as its rows, at most `rows` of them: for short tables inside cards.
    void fitHeight(int rows);

    /// Source rows in view order.
    std::vector<int> selectedRows() const;
    int currentRow() const;
    /// Selects, scrolls to and makes current; no signal echo needed: currentRowChanged is emitted.
    void selectRow(int sourceRow);
    void selectId(const QString& id);
    /// Opens the editor of a cell, by the row's identity.
    void editCell(const QString& id, const QString& column);

    /// Order, width and visibility of the columns, for the settings.
    QByteArray columnState() const;
    bool restoreColumnState(const QByteArray& state);

    // Saved views: filter, order and columns under a name. The owner keeps the text of all.
    QStringList viewNames() const;
    void saveView(const QString& name);
    bool applyView(const QString& name);
    void forgetView(const QString& name);
    QByteArray savedViews() const { return views_; }
    void setSavedViews(const QByteArray& views);

  public slots:
    void copy();
    void paste();
    void fillDown();
    void chooseColumns(const QPoint& globalPosition);

  signals:
    /// −1 when there is none.
    void currentRowChanged(int sourceRow);
    void rowActivated(int sourceRow);
    void linkActivated(int sourceRow, const QString& column, int link);
    void selectionSummary(const headroom::ui::SelectionSummary& summary);
    /// Before the context menu opens: add what the page offers for the row.
    void contextMenuOpening(int sourceRow, QMenu* menu);
    /// A sentence about a filter word or a refused edit; empty when all is well.
    void problemChanged(const QString& sentence);
    void columnsChanged();
    void viewsChanged();

  protected:
    void focusInEvent(QFocusEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void buildTools();
    void connectGrid();
    void takeContent();
    void keepPlace();
    void restorePlace();
    void sortBySection(int section, bool add);
    void applyFirstWidths();
    void updateHeight();
    void refreshCounts();
    void refreshEmpty();
    void emitSummary();
    void showProblem(const QString& sentence);
    void openContextMenu(const QPoint& position);
    void openViewMenu();
    void activateCell(const QModelIndex& index);
    bool handleKey(QKeyEvent& event);
    /// Shown columns in the order on screen.
    std::vector<int> shownColumns() const;
    std::vector<int> selectedViewRows() const;

    TableModel* model_ = nullptr;
    FrozenTable* table_;
    TableFooter* footer_;
    QWidget* tools_;
    QHBoxLayout* toolRow_;
    QLineEdit* filter_;
    QLabel* counts_;
    QLabel* problem_;
    QLabel* empty_;
    QToolButton* columns_;
    QToolButton* viewsButton_;
    QByteArray views_;
    QStringList columnKeys_;
    int fitRows_ = 0;
    QString keptId_;
    int keptRow_ = -1;
    int keptScroll_ = 0;
};

} // namespace headroom::ui
