#pragma once

#include <QStringList>
#include <QVector>

namespace headroom::ui {

// Pieces of the pages that become PDF: tables and headings only, all data escaped.

/// `sides` says for each column 'l' (text) or 'r' (numbers); the last one counts for the rest.
/// `widths`: in percent of the page, as many as columns; none = as the words need.
QString reportTable(const QString& sides, const QStringList& header,
                    const QVector<QStringList>& rows, const QVector<int>& widths = {});
/// `heading` as the title of a part; `newPage` begins one.
QString reportHeading(const QString& heading, bool newPage = false);
QString reportPicture(const QString& name);

} // namespace headroom::ui
