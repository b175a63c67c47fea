#pragma once

#include <QPoint>
#include <QStringList>
#include <Qt>
#include <functional>

class QAction;
class QMenu;
class QWidget;

namespace headroom::ui {
class MainWindow;
class TableView;
} // namespace headroom::ui

namespace headroom::test {

/// Does what a user does, and only that: finds things by the words on them, scrolls to them and
/// sends mouse or key events to what is on the screen there. Every step returns false when a user
/// could not do it (not shown, greyed out, covered, no such words).
class Hands {
  public:
    explicit Hands(ui::MainWindow& window) : window_(window) {}

    /// A shown widget with these words as text or accessible name; "&" does not count.
    QWidget* find(const QString& words) const;
    QWidget* find(const char* words) const { return find(QString::fromUtf8(words)); }
    bool sees(const char* words) const { return find(words) != nullptr; }

    // --- by mouse
    bool click(const char* words) { return click(find(words)); }
    bool click(QWidget* widget);
    bool clickAt(QWidget* widget, QPoint place, Qt::MouseButton button = Qt::LeftButton,
                 Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// Press, move in steps, release, at places of one widget.
    bool drag(QWidget* widget, QPoint from, QPoint to);
    /// A menu of the menu bar, then its entry; an entry that opens another menu leaves that open.
    bool openMenu(const char* menu, const char* entry);
    /// An entry of the menu that is open, and of the one below it.
    bool clickEntry(const QString& entry);
    /// A button that opens a menu, and an entry of that.
    bool clickAndChoose(const char* button, const char* entry);
    /// What can be chosen in the menu that is open.
    QStringList entries() const;
    /// Row and column of a table as they are on the screen, by the words in the header.
    bool clickCell(ui::TableView& table, int row, const char* column,
                   Qt::MouseButton button = Qt::LeftButton,
                   Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    bool clickHeader(ui::TableView& table, const char* column);

    // --- by keyboard: what is pressed goes to an open menu, else to the widget with the focus
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    /// A chord or several: "Ctrl+B", "Alt+F, R".
    void chord(const char* keys);
    void type(const char* text);
    /// Tab until the widget with these words (or one inside it) has the focus.
    bool tabTo(const char* words) { return tabTo(find(words)); }
    bool tabTo(const QWidget* widget);
    /// Down until the entry of the open menu is chosen, then Enter.
    bool pressEntry(const QString& entry);
    /// A key that opens a menu, and an entry of that.
    bool pressAndChoose(int key, const char* entry);

  private:
    bool whenMenuOpens(const std::function<bool()>& open, const std::function<bool()>& choose);
    bool bringIntoView(QWidget* widget, QPoint place);
    QMenu* menu() const;

    ui::MainWindow& window_;
};

} // namespace headroom::test
