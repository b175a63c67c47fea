#pragma once

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace headroom::ui {

/// A short note at the bottom of its host ("19 moves accepted  Undo"). Goes by itself after 8 s,
/// not while the mouse or the keyboard is in it; a new note replaces the old one.
class Toast : public QFrame {
    Q_OBJECT
  public:
    explicit Toast(QWidget* host);

    void showNote(const QString& text, const QString& action = {});
    QString text() const;
    /// What it offered is no longer about the last step.
    void withdrawAction();
    /// It stays above this widget of its host, while that is shown.
    void setGround(const QWidget* ground) { ground_ = ground; }
    void setDuration(int milliseconds) { timer_.setInterval(milliseconds); }

  signals:
    void actionTriggered();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

  private:
    void place();
    void leaveWhenIdle();

    QLabel* label_;
    QPushButton* action_;
    const QWidget* ground_ = nullptr;
    QTimer timer_;
};

} // namespace headroom::ui
