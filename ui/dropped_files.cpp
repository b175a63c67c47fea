#include "ui/dropped_files.h"

#include "ui/plan_document.h"
#include "ui/plan_opening.h"

#include <QDropEvent>
#include <QFileInfo>
#include <QMimeData>
#include <QTimer>
#include <QUrl>
#include <QWidget>
#include <algorithm>

namespace headroom::ui {

DroppedFiles::DroppedFiles(PlanDocument& document, PlanOpening& opening, QWidget& window)
    : QObject(&window), document_(document), opening_(opening) {
    window.setAcceptDrops(true);
    window.installEventFilter(this);
}

QStringList DroppedFiles::filesOf(const QMimeData& mime) {
    QStringList files;
    for (const QUrl& url : mime.urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            files << url.toLocalFile();
    return files;
}

bool DroppedFiles::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::DragEnter && event->type() != QEvent::Drop)
        return QObject::eventFilter(watched, event);
    auto* drop = static_cast<QDropEvent*>(event);
    const QStringList files = filesOf(*drop->mimeData());
    if (files.isEmpty())
        return QObject::eventFilter(watched, event);
    drop->acceptProposedAction();
    if (event->type() == QEvent::Drop) // a file dialog must not hold up the program it comes from
        QTimer::singleShot(0, this, [this, files] { take(files); });
    return true;
}

void DroppedFiles::take(const QStringList& files) {
    const auto plan = std::ranges::find_if(files, [](const QString& file) {
        return file.endsWith(QStringLiteral(".headroom"), Qt::CaseInsensitive);
    });
    if (plan != files.end()) {
        opening_.open(*plan);
        return;
    }
    const auto import = [this, files] {
        for (const QString& file : files)
            emit importWanted(file);
    };
    if (document_.isOpen())
        import();
    else
        opening_.pickAndCreate(QFileInfo(files.front()).completeBaseName(), import);
}

} // namespace headroom::ui
