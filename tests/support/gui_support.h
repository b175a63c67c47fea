#pragma once

#include <QSize>
#include <QString>
#include <QStringList>

class QWidget;

namespace headroom::test {

// Linking test_support_gui makes the runner build a QApplication with the light theme and the
// en_GB locale; nothing needs to be called for that.

/// Shows the widget at a size and waits until it is painted; offscreen this is immediate.
void showAt(QWidget& widget, QSize size);

/// Saves a picture of the widget when the environment names a folder in HEADROOM_PICTURES;
/// otherwise does nothing. True when nothing went wrong.
bool keepPicture(QWidget& widget, const QString& name);

/// Labels and buttons that are narrower or lower than their text, as "class: text"; empty is good.
QStringList clippedTexts(QWidget& root);
/// Widgets that take the keyboard but have neither an accessible name nor a text.
QStringList namelessControls(QWidget& root);

} // namespace headroom::test
