#include "ui/report_columns.h"

#include "ui/report_text.h"

#include <algorithm>
#include <numeric>

namespace headroom::ui {
namespace {

constexpr double cellPixels = 85.0;
constexpr double mostOfSheet = 0.4; // that one long word may have

double sumOf(const QVector<double>& values) {
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// What is over goes to all that wrap alike, until they do not: a name is whole before a reason is.
QVector<double> filled(QVector<double> widths, const QVector<double>& natural, double width) {
    for (double over = width - sumOf(widths); over > 1.0; over = width - sumOf(widths)) {
        QVector<qsizetype> wrapping;
        for (qsizetype c = 0; c < widths.size(); ++c)
            if (natural.at(c) - widths.at(c) > 0.1)
                wrapping << c;
        if (wrapping.isEmpty()) {
            const double all = sumOf(natural);
            for (qsizetype c = 0; c < widths.size(); ++c)
                widths[c] += over * natural.at(c) / all;
            break;
        }
        for (const qsizetype c : wrapping)
            widths[c] += std::min(over / double(wrapping.size()), natural.at(c) - widths.at(c));
    }
    return widths;
}

} // namespace

QFont tableFont(bool head) {
    return paperFont(cellPixels, head);
}

bool isTextColumn(const ReportTable& table, qsizetype column) {
    return table.sides.at(std::min(column, table.sides.size() - 1)) == QLatin1Char('l');
}

QVector<double> columnWidths(const ReportTable& table, double width) {
    const qsizetype count = table.header.size();
    QVector<double> least(count, 0.0);   // no word is cut
    QVector<double> natural(count, 0.0); // no text wraps
    for (qsizetype c = 0; c < count; ++c) {
        least[c] = widestWord(table.header.at(c), tableFont(true));
        natural[c] = least[c]; // a header may always wrap
        for (const QStringList& row : table.rows) {
            const QString text = row.value(c);
            const double whole = paperWidth(text, tableFont(false));
            natural[c] = std::max(natural[c], whole);
            least[c] = std::max(
                least[c], isTextColumn(table, c) ? widestWord(text, tableFont(false)) : whole);
        }
        least[c] = std::min(least[c], mostOfSheet * width) + 2 * cellMargin;
        natural[c] = std::max(natural[c] + 2 * cellMargin, least[c]);
    }
    if (sumOf(least) > width) {
        const double all = sumOf(least);
        for (double& share : least)
            share *= width / all;
        return least;
    }
    return filled(least, natural, width);
}

} // namespace headroom::ui
