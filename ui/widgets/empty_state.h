#pragma once

#include "ui/style/icons.h"

#include <QWidget>

class QLabel;
class QPushButton;

namespace headroom::ui {

/// A page or card with nothing in it yet: an icon, one sentence, one button.
class EmptyState : public QWidget {
    Q_OBJECT
  public:
    EmptyState(Icon icon, const QString& sentence, const QString& button,
               QWidget* parent = nullptr);

    void setSentence(const QString& sentence);
    /// An empty text hides the button.
    void setButton(const QString& button);
    QPushButton* button() const { return button_; }

  signals:
    void activated();

  protected:
    void changeEvent(QEvent* event) override;

  private:
    void refreshIcon();

    Icon iconName_;
    QLabel* icon_;
    QLabel* sentence_;
    QPushButton* button_;
};

} // namespace headroom::ui
