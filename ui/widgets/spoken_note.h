#pragma once

class QWidget;

namespace headroom::ui {

/// Tells screen readers that the widget is a notification: they read its accessible name, and what
/// it describes, when it appears, wherever the keyboard is.
void speakWhenShown(QWidget& widget);

} // namespace headroom::ui
