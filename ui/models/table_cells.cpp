// What a cell of the table shows: the data() half of TableModel.
#include "ui/models/table_model.h"

#include "ui/style/theme.h"
#include "ui/text/tool_tip.h"

namespace headroom::ui {
namespace {

bool isNumeric(const TableColumn& column) {
    return column.kind == TableColumn::Kind::Number || column.kind == TableColumn::Kind::Date;
}

int alignmentOf(const TableColumn& column) {
    const auto side = isNumeric(column) || column.kind == TableColumn::Kind::Links ? Qt::AlignRight
                                                                                   : Qt::AlignLeft;
    return static_cast<int>(side | Qt::AlignVCenter);
}

QString wordsOf(const TableColumn& column, int row) {
    QStringList links = column.links(row);
    links.removeAll(QString());
    return links.join(QStringLiteral(", "));
}

QString shownText(const TableColumn& column, int row) {
    if (column.text)
        return column.text(row);
    return column.links ? wordsOf(column, row) : QString();
}

/// For who hears a cell: its column, and what its buttons do.
QString spokenText(const TableColumn& column, int row) {
    const QString text = column.links ? wordsOf(column, row) : shownText(column, row);
    return column.title.isEmpty() ? text : column.title + QStringLiteral(": ") + text;
}

} // namespace

QVariant TableModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid())
        return {};
    const auto& column = content_.columns.at(static_cast<std::size_t>(index.column()));
    const int row = sourceRow(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return shownText(column, row);
    case Qt::EditRole:
        return column.editText ? column.editText(row) : shownText(column, row);
    case Qt::ToolTipRole:
        return column.cellTip ? plainToolTip(column.cellTip(row)) : QString();
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    case Qt::AccessibleTextRole:
        return spokenText(column, row);
    case NumberRole:
        return column.number ? QVariant(column.number(row)) : QVariant();
    case ToneRole:
        return static_cast<int>(column.tone ? column.tone(row) : Tone::Neutral);
    case LinksRole:
        return column.links ? column.links(row) : QStringList();
    case SourceRowRole:
        return row;
    case PillRole:
        return column.pill;
    case StrongRole:
        return column.strong;
    default:
        return {};
    }
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const {
    if (orientation != Qt::Horizontal || section < 0 || section >= columnCount())
        return {};
    const auto& column = content_.columns.at(static_cast<std::size_t>(section));
    switch (role) {
    case Qt::DisplayRole:
        return column.title;
    case Qt::ToolTipRole:
        return plainToolTip(column.tip);
    case Qt::TextAlignmentRole:
        return alignmentOf(column);
    default:
        return {};
    }
}

} // namespace headroom::ui
