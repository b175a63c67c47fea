#include "ui/widgets/table_clipboard.h"

#include "ui/models/table_model.h"

namespace headroom::ui {
namespace {

QString quoted(QString cell) {
    const bool needed = cell.contains(QLatin1Char('\t')) || cell.contains(QLatin1Char('\n')) ||
                        cell.contains(QLatin1Char('\r')) || cell.startsWith(QLatin1Char('"'));
    if (!needed)
        return cell;
    cell.replace(QLatin1Char('"'), QStringLiteral("\"\""));
    return QLatin1Char('"') + cell + QLatin1Char('"');
}

/// Reads one cell from `at`; leaves `at` on the separator behind it.
QString readCell(const QString& text, qsizetype& at) {
    QString cell;
    if (at < text.size() && text.at(at) == QLatin1Char('"')) {
        for (++at; at < text.size(); ++at) {
            if (text.at(at) != QLatin1Char('"')) {
                cell += text.at(at);
            } else if (at + 1 < text.size() && text.at(at + 1) == QLatin1Char('"')) {
                cell += text.at(at++);
            } else {
                ++at;
                break;
            }
        }
    }
    while (at < text.size() && text.at(at) != QLatin1Char('\t') && text.at(at) != QLatin1Char('\n'))
        cell += text.at(at++);
    return cell;
}

} // namespace

QString tsvOf(const std::vector<QStringList>& rows) {
    QString text;
    for (const QStringList& row : rows) {
        for (qsizetype i = 0; i < row.size(); ++i) {
            if (i > 0)
                text += QLatin1Char('\t');
            text += quoted(row.at(i));
        }
        text += QLatin1Char('\n');
    }
    return text;
}

std::vector<QStringList> tsvRows(const QString& original) {
    QString text = original;
    text.replace(QStringLiteral("\r\n"), QStringLiteral("\n"));
    text.replace(QLatin1Char('\r'), QLatin1Char('\n'));
    std::vector<QStringList> rows;
    QStringList row;
    for (qsizetype at = 0; at < text.size();) {
        row << readCell(text, at);
        const bool lineEnd = at >= text.size() || text.at(at) == QLatin1Char('\n');
        const bool tabAtEnd = !lineEnd && at + 1 >= text.size();
        if (tabAtEnd)
            row << QString();
        if (lineEnd || tabAtEnd) {
            rows.push_back(row);
            row.clear();
        }
        ++at;
    }
    return rows;
}

std::vector<QStringList> cellsOf(const TableModel& model, const std::vector<int>& viewRows,
                                 const std::vector<int>& columns, bool titles) {
    std::vector<QStringList> rows;
    rows.reserve(viewRows.size() + 1);
    QStringList line;
    if (titles) {
        for (const int column : columns)
            line << model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        rows.push_back(line);
    }
    for (const int row : viewRows) {
        line.clear();
        for (const int column : columns)
            line << model.data(model.index(row, column), Qt::DisplayRole).toString();
        rows.push_back(line);
    }
    return rows;
}

} // namespace headroom::ui
