#include "ui/widgets/save_picker.h"

#include <QFileDialog>
#include <QFileInfo>
#include <algorithm>

namespace headroom::ui {

QString withSuffix(const QString& path, const QStringList& suffixes) {
    const bool whole =
        path.isEmpty() || std::any_of(suffixes.begin(), suffixes.end(), [&](const QString& suffix) {
            return path.endsWith(QLatin1Char('.') + suffix, Qt::CaseInsensitive);
        });
    return whole ? path : path + QLatin1Char('.') + suffixes.front();
}

QString pickFileToSave(QWidget* parent, const QString& title, QString suggestion,
                       const QString& filters, const QStringList& suffixes) {
    QString chosen;
    while (true) {
        const QString typed =
            QFileDialog::getSaveFileName(parent, title, suggestion, filters, &chosen);
        QStringList wanted = suffixes;
        const auto filter = filters.split(QStringLiteral(";;")).indexOf(chosen);
        if (filter > 0 && filter < wanted.size())
            wanted.move(filter, 0);
        const QString path = withSuffix(typed, wanted);
        if (path == typed || !QFileInfo::exists(path))
            return path;
        suggestion = path;
    }
}

} // namespace headroom::ui
