#include "ui/table_printing.h"

#include "ui/report_text.h"
#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <algorithm>
#include <cmath>
#include <numeric>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("TablePrinting", text);
}

/// In pixels of the screen: the painter is scaled to the paper.
QFont screenFont(TextSize size, bool strong) {
    return paperFont(QFontInfo(typeFont(size, strong)).pixelSize(), strong);
}

constexpr int headingHeight = 2 * space::row; // the table's name, then its columns
constexpr double smallestScale = 0.62;        // of the page's: still read without a glass

/// So that no text ends in "…": what is cut on the screen shows all of it in a tip, paper cannot.
int widthOnPaper(const QTableView& grid, int column, int rows) {
    const QFontMetricsF strong(screenFont(TextSize::Body, true));
    const QFontMetricsF plain(screenFont(TextSize::Body, false));
    double widest = strong.horizontalAdvance(
        grid.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString());
    for (int row = 0; row < rows; ++row) {
        const QModelIndex cell = grid.model()->index(row, column);
        const QFontMetricsF& metrics = cell.data(TableModel::StrongRole).toBool() ? strong : plain;
        widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()));
    }
    // A printer's letters are a little wider than those of the screen.
    const auto onPaper = int(std::ceil(1.02 * widest)) + 1;
    return std::max(grid.columnWidth(column), onPaper + 2 * space::small);
}

} // namespace

QList<const TableView*> tablesWithMore(const QWidget& content) {
    QList<const TableView*> tables;
    for (const TableView* table : content.findChildren<TableView*>()) {
        const QTableView& grid = *table->grid();
        const bool rows = grid.verticalHeader()->length() > grid.viewport()->height() + 1;
        const bool columns = grid.horizontalHeader()->length() > grid.viewport()->width() + 1;
        if (table->isVisible() && table->model() != nullptr && table->model()->rowCount() > 0 &&
            (rows || columns))
            tables << table;
    }
    return tables;
}

TableSheets::TableSheets(const TableView& table, const QRect& room, double scale)
    : table_(table), room_(room) {
    const QTableView& grid = *table.grid();
    for (int place = 0; place < grid.horizontalHeader()->count(); ++place) {
        const int column = grid.horizontalHeader()->logicalIndex(place);
        if (grid.isColumnHidden(column))
            continue;
        columns_ << column;
        widths_ << grid.columnWidth(column);
    }
    const int most = int(room.width() / (scale * smallestScale));
    widen(most - widthOf(0, int(widths_.size())));
    part(most);
    int widest = 1;
    for (const Part& some : parts_)
        widest = std::max(widest, widths_.value(0) + widthOf(some.first, some.end));
    scale_ = std::min(scale, double(room.width()) / widest);
}

int TableSheets::widthOf(int first, int end) const {
    return std::accumulate(widths_.begin() + first, widths_.begin() + end, 0);
}

/// Columns that stand beside each other on a sheet, behind the first one: more of them would be too
/// small to read.
void TableSheets::part(int most) {
    const auto count = int(columns_.size());
    for (int first = 1; first < count;) {
        int end = first + 1;
        while (end < count && widths_[0] + widthOf(first, end + 1) <= most)
            ++end;
        parts_ << Part{first, end};
        first = end;
    }
    if (parts_.isEmpty())
        parts_ << Part{count, count};
}

/// Gives cut texts up to `room` pixels more, from the left.
void TableSheets::widen(int room) {
    const int rows = std::min(table_.model()->rowCount(), mostRows);
    for (int i = 0; i < columns_.size() && room > 0; ++i) {
        const int more =
            std::min(room, widthOnPaper(*table_.grid(), columns_[i], rows) - widths_[i]);
        widths_[i] += more;
        room -= more;
    }
}

int TableSheets::rowsOnSheet() const {
    return std::max(1, (int(room_.height() / scale_) - headingHeight) / space::row);
}

int TableSheets::sheetsOfRows() const {
    const int rows = std::min(table_.model()->rowCount(), mostRows);
    return (rows + rowsOnSheet() - 1) / rowsOnSheet();
}

int TableSheets::count() const {
    return sheetsOfRows() * int(parts_.size());
}

QString TableSheets::heading(int sheet) const {
    const Format format;
    const int all = table_.model()->rowCount();
    const int first = sheet / int(parts_.size()) * rowsOnSheet();
    const int last = std::min({first + rowsOnSheet(), all, mostRows});
    const QString text = tr("%1: rows %2 to %3 of %4")
                             .arg(table_.grid()->accessibleName(), format.count(first + 1),
                                  format.count(last), format.count(all));
    return last == mostRows && all > mostRows ? text + tr(" (Export writes all of them)") : text;
}

void TableSheets::paintRow(QPainter& painter, const Part& part, int row, int top) const {
    const QTableView& grid = *table_.grid();
    int left = 0;
    for (int i = 0; i < part.end; ++i) {
        if (i > 0 && i < part.first)
            continue;
        const int column = columns_[i];
        const QRect cell(left, top, widths_[i], space::row);
        left += cell.width();
        const bool header = row < 0;
        const QModelIndex index = grid.model()->index(std::max(0, row), column);
        const QString text =
            header ? grid.model()->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString()
                   : index.data(Qt::DisplayRole).toString();
        const int side = index.data(Qt::TextAlignmentRole).toInt() & int(Qt::AlignHorizontal_Mask);
        const QRect inside = cell.adjusted(space::small, 0, -space::small, 0);
        painter.setFont(
            screenFont(TextSize::Body, header || index.data(TableModel::StrongRole).toBool()));
        painter.setPen(header ? lightTokens().secondary : lightTokens().text);
        painter.drawText(inside, (side == 0 ? int(Qt::AlignLeft) : side) | int(Qt::AlignVCenter),
                         painter.fontMetrics().elidedText(text, Qt::ElideRight, inside.width()));
    }
    painter.setPen(lightTokens().divider);
    painter.drawLine(0, top + space::row, left, top + space::row);
}

void TableSheets::paint(QPainter& painter, int sheet) const {
    painter.save();
    painter.translate(room_.topLeft());
    painter.scale(scale_, scale_);
    painter.setFont(screenFont(TextSize::Title, true));
    painter.setPen(lightTokens().text);
    painter.drawText(QRect(space::small, 0, int(room_.width() / scale_), space::row),
                     int(Qt::AlignLeft) | int(Qt::AlignVCenter), heading(sheet));
    const Part& part = parts_.at(sheet % parts_.size());
    paintRow(painter, part, -1, space::row);
    const int first = sheet / int(parts_.size()) * rowsOnSheet();
    const int last = std::min({first + rowsOnSheet(), table_.model()->rowCount(), mostRows});
    for (int row = first; row < last; ++row)
        paintRow(painter, part, row, headingHeight + (row - first) * space::row);
    painter.restore();
}

} // namespace headroom::ui
