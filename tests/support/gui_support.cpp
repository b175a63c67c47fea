#include "tests/support/gui_support.h"

#include "tests/support/test_registry.h"
#include "ui/style/theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QApplication>
#include <QDir>
#include <QFile>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QTest>
#include <memory>

namespace headroom::test {

/// Settings and the program's own folder are this process's alone: tests run side by side.
static void liveInScratchFolder() {
    const QByteArray home = QFile::encodeName(QString::fromStdString(scratchFolder().string()));
    if (!qEnvironmentVariableIsSet("XDG_CACHE_HOME")) // fonts are expensive to list
        qputenv("XDG_CACHE_HOME", QFile::encodeName(QDir::homePath() + QStringLiteral("/.cache")));
    qputenv("HOME", home);
    qputenv("XDG_CONFIG_HOME", home + "/config");
    qputenv("XDG_DATA_HOME", home + "/data");
}

/// Takes the place of the weak one in test_main.cpp.
std::unique_ptr<QCoreApplication> makeApplication(int& argc, char** argv) {
    liveInScratchFolder();
    auto application = std::make_unique<QApplication>(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    headroom::ui::applyTheme(*application, headroom::ui::Theme::Light);
    return application;
}

void showAt(QWidget& widget, QSize size) {
    widget.resize(size);
    widget.show();
    (void)QTest::qWaitForWindowExposed(&widget);
    // Layouts that wrap settle in a second round.
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

bool keepPicture(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("HEADROOM_PICTURES");
    if (folder.isEmpty())
        return true;
    return QDir().mkpath(folder) &&
           widget.grab().save(folder + QLatin1Char('/') + name + QStringLiteral(".png"));
}

namespace {

QString nameOf(const QWidget& widget, const QString& text) {
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(": ") + text;
}

bool labelIsClipped(const QLabel& label) {
    if (label.text().isEmpty())
        return false;
    if (!label.wordWrap())
        return label.width() < label.sizeHint().width() ||
               label.height() < label.fontMetrics().height();
    return label.height() < label.heightForWidth(label.width());
}

} // namespace

QStringList clippedTexts(QWidget& root) {
    QStringList clipped;
    for (const QLabel* label : root.findChildren<QLabel*>())
        if (label->isVisible() && labelIsClipped(*label))
            clipped << nameOf(*label, label->text());
    for (const QAbstractButton* button : root.findChildren<QAbstractButton*>()) {
        const bool tight = button->width() < button->minimumSizeHint().width() ||
                           button->height() < button->fontMetrics().height();
        if (button->isVisible() && !button->text().isEmpty() && tight)
            clipped << nameOf(*button, button->text());
    }
    return clipped;
}

QStringList namelessControls(QWidget& root) {
    QStringList nameless;
    for (QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible() || widget->focusPolicy() == Qt::NoFocus ||
            widget->focusProxy() != nullptr)
            continue;
        QAccessibleInterface* face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || face->text(QAccessible::Name).isEmpty())
            nameless << nameOf(*widget, widget->objectName());
    }
    return nameless;
}

} // namespace headroom::test
