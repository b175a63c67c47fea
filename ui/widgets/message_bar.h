#pragma once

#include "ui/style/tokens.h"
#include "ui/text/messages.h"

#include <QFrame>
#include <QStringList>

class QHBoxLayout;
class QLabel;
class QToolButton;

namespace headroom::ui {

/// The bar above a page: info (Accent), success, warning or error (Danger), with action buttons.
/// Hidden until something is shown.
class MessageBar : public QFrame {
    Q_OBJECT
  public:
    explicit MessageBar(QWidget* parent = nullptr);

    /// `headline` is bold, `text` below it; `actions` become buttons, in order.
    void showMessage(Tone tone, const QString& headline, const QString& text,
                     const QStringList& actions = {});
    void showError(const Error& error, const QStringList& actions = {});
    void setClosable(bool closable);
    void clear();
    QString headline() const;

  signals:
    /// Index into the actions that were shown.
    void actionTriggered(int index);
    void dismissed();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void refreshColors();

    Tone tone_ = Tone::Accent;
    QLabel* icon_;
    QLabel* headline_;
    QLabel* text_;
    QHBoxLayout* actions_;
    QToolButton* close_;
};

} // namespace headroom::ui
