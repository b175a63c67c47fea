#include "ui/widgets/table_footer.h"

#include "ui/models/table_model.h"
#include "ui/style/theme.h"

#include <QHeaderView>
#include <QPainter>
#include <QScrollBar>
#include <QTableView>

namespace headroom::ui {

TableFooter::TableFooter(QTableView* table, QWidget* parent) : QWidget(parent), table_(table) {
    setFixedHeight(space::row);
    setAccessibleName(tr("Sums"));
    const QHeaderView* header = table->horizontalHeader();
    const auto repaint = [this] { update(); };
    connect(header, &QHeaderView::sectionResized, this, repaint);
    connect(header, &QHeaderView::sectionMoved, this, repaint);
    connect(header, &QHeaderView::geometriesChanged, this, repaint);
    connect(table->horizontalScrollBar(), &QScrollBar::valueChanged, this, repaint);
}

void TableFooter::setModel(TableModel* model) {
    model_ = model;
    connect(model, &TableModel::rowsShown, this, [this] {
        QStringList sums;
        for (std::size_t i = 0; i < model_->footerTexts().size(); ++i)
            if (!model_->footerTexts()[i].isEmpty())
                sums << model_->content().columns[i].title + QStringLiteral(": ") +
                            model_->footerTexts()[i];
        setAccessibleDescription(sums.join(QStringLiteral(", ")));
        update();
    });
}

QString countedRows(int count, const QString& noun) {
    const QString number = QLocale().toString(count);
    if (noun.isEmpty())
        return number;
    return count == 1 ? TableFooter::tr("1 row") : number + QLatin1Char(' ') + noun;
}

/// The first column tells how many rows are summed, unless it has a sum of its own.
QString TableFooter::firstText() const {
    return countedRows(model_->rowCount(), model_->content().rowNoun);
}

QString TableFooter::textOf(int column) const {
    const auto index = static_cast<std::size_t>(column);
    const QString text =
        model_->footerTexts().size() > index ? model_->footerTexts()[index] : QString();
    return column == 0 && text.isEmpty() ? firstText() : text;
}

/// Width of the next columns in reading order (`step` 1) or before (−1) that have no sum, as far as
/// `wanted` reaches.
int TableFooter::emptyRoom(int column, int step, int wanted) const {
    const QHeaderView* header = table_->horizontalHeader();
    int room = 0;
    for (int at = header->visualIndex(column) + step;
         at >= 0 && at < header->count() && room < wanted; at += step) {
        const int other = header->logicalIndex(at);
        if (other == 0 || !textOf(other).isEmpty())
            break;
        room += table_->columnWidth(other); // 0 where it is hidden
    }
    return std::min(room, wanted);
}

/// A sum wider than its column reaches over those beside it that have none: half a figure would be
/// a wrong one.
QRect TableFooter::roomOf(int column, const QRect& cell, int textWidth, bool rightAligned) const {
    QRect room = cell.adjusted(8, 0, -8, 0);
    const bool scrolled = table_->horizontalScrollBar()->value() > 0;
    for (const bool after : {!rightAligned, rightAligned}) {
        const int missing = textWidth - room.width();
        if (missing <= 0 || (scrolled && column == 0))
            break;
        const int more = emptyRoom(column, after ? 1 : -1, missing);
        room.adjust(after ? 0 : -more, 0, after ? more : 0, 0);
    }
    return room;
}

void TableFooter::paintCell(QPainter& painter, int column, int left) const {
    const QString text = textOf(column);
    const QRect cell(left, 1, table_->columnWidth(column), height() - 1);
    if (column == 0)
        painter.fillRect(cell, tokens().card);
    const Qt::Alignment alignment(
        model_->headerData(column, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    const int width = painter.fontMetrics().horizontalAdvance(text) + 1; // it rounds down
    const QRect room = roomOf(column, cell, width, alignment.testFlag(Qt::AlignRight));
    painter.drawText(room, static_cast<int>(alignment | Qt::AlignVCenter) | Qt::TextSingleLine,
                     painter.fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
}

void TableFooter::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().card);
    if (model_ == nullptr || model_->columnCount() == 0)
        return;
    painter.setFont(typeFont(TextSize::Body, true));
    painter.setPen(tokens().text);
    const QHeaderView* header = table_->horizontalHeader();
    const int start = isRightToLeft() ? header->x() : 0; // the scroll bar is on that side then
    for (int column = 1; column < model_->columnCount(); ++column)
        if (!header->isSectionHidden(column))
            paintCell(painter, column, start + header->sectionViewportPosition(column));
    // Last: the frozen column lies on top.
    paintCell(painter, 0, isRightToLeft() ? width() - table_->columnWidth(0) : 0);
    painter.fillRect(QRect(0, 0, width(), 1), tokens().controlBorder);
}

} // namespace headroom::ui
