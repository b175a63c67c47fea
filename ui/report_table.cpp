#include "ui/report_table.h"

#include <algorithm>

namespace headroom::ui {
namespace {

constexpr const char* headStyle = "color:#4A5261; border-bottom:1px solid #868E9C";
constexpr const char* cellStyle = "border-bottom:1px solid #E3E6EB";

} // namespace

QString reportTable(const QString& sides, const QStringList& header,
                    const QVector<QStringList>& rows, const QVector<int>& widths) {
    QString html = QStringLiteral("<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" "
                                  "style=\"border-collapse:collapse\"><thead><tr>");
    const auto cells = [&](const QStringList& row, bool head) {
        const QString tag = head ? QStringLiteral("th") : QStringLiteral("td");
        for (qsizetype c = 0; c < row.size(); ++c) {
            const bool left = sides.at(std::min(c, sides.size() - 1)) == QLatin1Char('l');
            html += QStringLiteral("<%1").arg(tag);
            if (head && c < widths.size())
                html += QStringLiteral(" width=\"%1%\"").arg(widths.at(c));
            html += QStringLiteral(" align=\"%1\" valign=\"top\" style=\"%2\">")
                        .arg(left ? QStringLiteral("left") : QStringLiteral("right"),
                             QString::fromLatin1(head ? headStyle : cellStyle));
            html += row.at(c).toHtmlEscaped() + QStringLiteral("</%1>").arg(tag);
        }
    };
    cells(header, true);
    html += QStringLiteral("</tr></thead>");
    for (const QStringList& row : rows) {
        html += QStringLiteral("<tr>");
        cells(row, false);
        html += QStringLiteral("</tr>");
    }
    return html + QStringLiteral("</table>");
}

QString reportHeading(const QString& heading, bool newPage) {
    return QStringLiteral("<h2%1>%2</h2>")
        .arg(newPage ? QStringLiteral(" style=\"page-break-before:always\"") : QString(),
             heading.toHtmlEscaped());
}

QString reportPicture(const QString& name) {
    return QStringLiteral("<p><img src=\"%1\"></p>").arg(name);
}

} // namespace headroom::ui
