#pragma once

#include <QList>
#include <QRect>
#include <QString>

class QPainter;
class QWidget;

namespace headroom::ui {

class TableView;

/// Tables of a page that have more rows or columns than the window shows.
QList<const TableView*> tablesWithMore(const QWidget& content);

/// All rows of such a table on sheets of their own, as it is filtered, sorted and its columns
/// stand; the first `mostRows` of a very long one, which is said. A very wide one goes on several
/// sheets beside each other, each with its first column.
class TableSheets {
  public:
    static constexpr int mostRows = 2'000;

    /// `room` in pixels of the device, `scale` device pixels for one on the screen.
    TableSheets(const TableView& table, const QRect& room, double scale);

    int count() const;
    void paint(QPainter& painter, int sheet) const;

    /// Of the columns as they stand, in pixels of the screen.
    const QList<int>& widths() const { return widths_; }

  private:
    /// Places of columns, from `first` to before `end`.
    struct Part {
        int first = 0;
        int end = 0;
    };
    void widen(int room);
    void part(int most);
    int widthOf(int first, int end) const;
    int sheetsOfRows() const;
    int rowsOnSheet() const;
    void paintRow(QPainter& painter, const Part& part, int row, int top) const;
    QString heading(int sheet) const;

    const TableView& table_;
    QRect room_;
    double scale_;
    QList<int> columns_; // as they stand, hidden ones left out
    QList<int> widths_;
    QList<Part> parts_; // a sheet each, for the same rows
};

} // namespace headroom::ui
