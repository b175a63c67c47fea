#pragma once

#include <QString>
#include <QStringList>

class QWidget;

namespace headroom::ui {

/// The name as typed, ending in one of these suffixes ("csv"): the first is added where none is.
QString withSuffix(const QString& path, const QStringList& suffixes);

/// Asks where a file shall go, by the system's picker; empty = the user thought better of it. What
/// is there already under the whole name is only written over after the picker has asked for that
/// name. One suffix for each filter of `filters`.
QString pickFileToSave(QWidget* parent, const QString& title, QString suggestion,
                       const QString& filters, const QStringList& suffixes);

} // namespace headroom::ui
