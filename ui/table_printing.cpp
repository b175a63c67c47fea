#include "ui/table_printing.h"

#include "ui/style/theme.h"
#include "ui/text/format.h"
#include "ui/widgets/table_view.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <QHeaderView>
#include <QPainter>
#include <QTableView>
#include <algorithm>
#include <numeric>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("TablePrinting", text);
}

/// In pixels of the screen: the painter is scaled to the paper.
QFont screenFont(TextSize size, bool strong) {
    QFont font = typeFont(size, strong);
    font.setPixelSize(QFontInfo(font).pixelSize());
    return font;
}

constexpr int headingHeight = 2 * space::row; // the table's name, then its columns
constexpr double smallestScale = 0.62;        // of the page's: still read without a glass

/// So that no text ends in "…": what is cut on the screen shows all of it in a tip, paper cannot.
int widthOnPaper(const QTableView& grid, int column, int rows) {
    const QFontMetrics strong(screenFont(TextSize::Body, true));
    const QFontMetrics plain(screenFont(TextSize::Body, false));
    int widest = grid.columnWidth(column) - 2 * space::small;
    for (int row = 0; row < rows; ++row) {
        const QModelIndex cell = grid.model()->index(row, column);
        const QFontMetrics& metrics = cell.data(TableModel::StrongRole).toBool() ? strong : plain;
        widest = std::max(widest, metrics.horizontalAdvance(cell.data().toString()));
    }
    return widest + 2 * space::small;
}

} // namespace

QList<const TableView*> tablesWithMore(const QWidget& content) {
    QList<const TableView*> tables;
    for (const TableView* table : content.findChildren<TableView*>()) {
        const QTableView& grid = *table->grid();
        if (table->isVisible() && grid.verticalHeader()->length() > grid.viewport()->height() + 1)
            tables << table;
    }
    return tables;
}

TableSheets::TableSheets(const TableView& table, const QRect& room, double scale)
    : table_(table), room_(room) {
    const QTableView& grid = *table.grid();
    int width = 0;
    for (int place = 0; place < grid.horizontalHeader()->count(); ++place) {
        const int column = grid.horizontalHeader()->logicalIndex(place);
        if (grid.isColumnHidden(column))
            continue;
        columns_ << column;
        widths_ << grid.columnWidth(column);
        width += widths_.back();
    }
    widen(int(room.width() / (scale * smallestScale)) - width);
    width = std::accumulate(widths_.begin(), widths_.end(), 0);
    scale_ = std::min(scale, double(room.width()) / std::max(1, width));
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

int TableSheets::count() const {
    const int rows = std::min(table_.model()->rowCount(), mostRows);
    return (rows + rowsOnSheet() - 1) / rowsOnSheet();
}

QString TableSheets::heading(int sheet) const {
    const Format format;
    const int all = table_.model()->rowCount();
    const int first = sheet * rowsOnSheet();
    const int last = std::min({first + rowsOnSheet(), all, mostRows});
    const QString text = tr("%1: rows %2 to %3 of %4")
                             .arg(table_.grid()->accessibleName(), format.count(first + 1),
                                  format.count(last), format.count(all));
    return last == mostRows && all > mostRows ? text + tr(" (Export writes all of them)") : text;
}

void TableSheets::paintRow(QPainter& painter, int row, int top) const {
    const QTableView& grid = *table_.grid();
    int left = 0;
    for (int i = 0; i < columns_.size(); ++i) {
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
    paintRow(painter, -1, space::row);
    const int first = sheet * rowsOnSheet();
    const int last = std::min({first + rowsOnSheet(), table_.model()->rowCount(), mostRows});
    for (int row = first; row < last; ++row)
        paintRow(painter, row, headingHeight + (row - first) * space::row);
    painter.restore();
}

} // namespace headroom::ui
