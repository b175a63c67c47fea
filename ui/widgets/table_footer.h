#pragma once

#include <QWidget>

class QTableView;

namespace headroom::ui {

class TableModel;

/// "1,204 accounts"; a noun in the plural does not fit one of them: "1 row".
QString countedRows(int count, const QString& noun);

/// Sums under the columns they belong to; follows the header of the table.
class TableFooter : public QWidget {
    Q_OBJECT
  public:
    explicit TableFooter(QTableView* table, QWidget* parent = nullptr);
    void setModel(TableModel* model);

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    void paintCell(QPainter& painter, int column, int left) const;
    QRect roomOf(int column, const QRect& cell, int textWidth, bool rightAligned) const;
    int emptyRoom(int column, int step, int wanted) const;
    QString textOf(int column) const;
    QString firstText() const;

    QTableView* table_;
    TableModel* model_ = nullptr;
};

} // namespace headroom::ui
