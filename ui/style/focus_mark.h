#pragma once

class QApplication;
class QWidget;

namespace headroom::ui {

/// Whether the place of the keyboard is shown on this widget: as in browsers, only where keys have
/// moved it there or been used since. A page that comes up, or a click, marks nothing but the cell
/// of a table, where typing and pasting go. Fields for text always show that they have the focus.
bool focusIsMarked(const QWidget& widget);

/// Also where Qt has moved the focus there before, as if by Tab, because another widget went.
void giveFocus(QWidget& widget, bool marked);

/// Keeps the property "marked" of whatever has the focus, for the style sheet; once for a program.
void watchFocus(QApplication& application);

} // namespace headroom::ui
