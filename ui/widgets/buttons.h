#pragma once

#include "ui/style/icons.h"

#include <QPushButton>
#include <QToolButton>

class QAction;

namespace headroom::ui {

/// The one filled button of a page.
class PrimaryButton : public QPushButton {
    Q_OBJECT
  public:
    explicit PrimaryButton(const QString& text = {}, QWidget* parent = nullptr);
};

/// Text in the accent colour without a frame, for actions inside tables and sentences.
class LinkButton : public QPushButton {
    Q_OBJECT
  public:
    explicit LinkButton(const QString& text = {}, QWidget* parent = nullptr);
};

/// A 32 px square with an icon only; `name` is its accessible name and tool tip.
class IconButton : public QToolButton {
    Q_OBJECT
  public:
    IconButton(Icon icon, const QString& name, QWidget* parent = nullptr);
};

/// Text, enabled state, tool tip and triggering of `button` follow `action` until either dies. An
/// action that has a menu by now shows it instead of being triggered.
void followAction(QPushButton* button, QAction* action);

} // namespace headroom::ui
