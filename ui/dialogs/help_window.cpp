#include "ui/dialogs/help_window.h"

#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QEvent>
#include <QFile>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QListWidget>
#include <QTextBrowser>

namespace headroom::ui {
namespace {

QString read(const QString& language, const QString& topic) {
    QFile file(QStringLiteral(":/help/%1/%2.md").arg(language, topic));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// The heading of a help page is its name in the list.
QString nameOf(const QString& topic) {
    const QString text = HelpWindow::text(topic);
    return text.section(QLatin1Char('\n'), 0, 0).mid(2).trimmed();
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window), list_(new QListWidget), browser_(new QTextBrowser) {
    setWindowTitle(tr("Help – Headroom"));
    resize(860, 680);
    list_->setAccessibleName(tr("Topics of the help"));
    list_->setFixedWidth(190);
    list_->setProperty("plain", true);
    for (const QString& topic : topics()) {
        auto* item = new QListWidgetItem(nameOf(topic), list_);
        item->setData(Qt::UserRole, topic);
        item->setSizeHint(QSize(0, space::row));
    }
    browser_->setAccessibleName(tr("Help text"));
    browser_->setOpenLinks(false);
    browser_->document()->setDocumentMargin(space::page);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::medium, space::medium, space::medium, space::medium);
    row->setSpacing(space::medium);
    row->addWidget(list_);
    row->addWidget(browser_, 1);
    connect(list_, &QListWidget::currentRowChanged, this, &HelpWindow::fill);
    list_->setCurrentRow(0);
}

QStringList HelpWindow::topics() {
    QStringList all;
    for (const char* topic : {"start", "overview", "accounts", "import", "segments", "team",
                              "books", "hiring", "scenarios", "export", "assumptions", "keyboard"})
        all << QString::fromLatin1(topic);
    return all;
}

QString HelpWindow::text(const QString& topic) {
    const QString own = read(spokenLanguage(), topic);
    return own.isEmpty() ? read(QStringLiteral("en"), topic) : own;
}

void HelpWindow::showTopic(const QString& topic) {
    list_->setCurrentRow(std::max(0, int(topics().indexOf(topic))));
    show();
    raise();
    activateWindow();
    browser_->setFocus();
}

QString HelpWindow::currentTopic() const {
    const QListWidgetItem* item = list_->currentItem();
    return item == nullptr ? QString() : item->data(Qt::UserRole).toString();
}

void HelpWindow::fill(int row) {
    if (row < 0)
        return;
    browser_->setMarkdown(text(topics().at(row)));
    browser_->moveCursor(QTextCursor::Start);
}

void HelpWindow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

void HelpWindow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && list_->currentRow() >= 0)
        fill(list_->currentRow()); // the text keeps the colours it was set with
    QWidget::changeEvent(event);
}

} // namespace headroom::ui
