#pragma once

#include <QString>
#include <QStringList>
#include <QVector>
#include <variant>

namespace headroom::ui {

struct ReportHeading {
    QString text;
    bool newPage = false;
};

struct ReportText {
    QString text;
    bool strong = false;
};

/// `sides` says for each column 'l' (text) or 'r' (numbers); the last one counts for the rest. A
/// header of empty words is none.
struct ReportTable {
    QString sides;
    QStringList header;
    QVector<QStringList> rows;
};

/// A chart by the name that `headroom --render` knows it by.
struct ReportPicture {
    QString name;
};

using ReportPart = std::variant<ReportHeading, ReportText, ReportTable, ReportPicture>;

/// A report as it is read from its start, before anybody knows the paper it goes on.
struct Report {
    QString title;
    QString under; // what it is about and of which day
    QString foot;  // says on every sheet which report it belongs to
    QVector<ReportPart> parts;
};

} // namespace headroom::ui
