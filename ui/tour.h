#pragma once

#include <QFrame>
#include <QPointer>
#include <QString>
#include <vector>

class QLabel;
class QPushButton;

namespace headroom::ui {

/// One thing worth knowing, and the part of the window it is about.
struct TourHint {
    QPointer<QWidget> about;
    QString title;
    QString text;
};

/// Hints shown one after the other in a note beside what they are about. It lies over the window
/// without locking it: everything can be used meanwhile, and Escape or Skip ends it.
class Tour : public QFrame {
    Q_OBJECT
  public:
    /// `host` is the window's content; the note stays inside of it.
    explicit Tour(QWidget* host);

    void start(std::vector<TourHint> hints);
    void next();
    void skip();
    bool isRunning() const { return at_ < hints_.size(); }
    std::size_t at() const { return at_; }
    /// The frame around what the hint is about.
    const QWidget& mark() const { return *mark_; }

  signals:
    /// The last hint was read, or the rest skipped.
    void ended();

  protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void showHint();
    void place();
    QPoint cornerBeside(const QRect& target) const;

    QWidget* mark_;
    QLabel* title_;
    QLabel* text_;
    QLabel* count_;
    QPushButton* skip_;
    QPushButton* next_;
    std::vector<TourHint> hints_;
    std::size_t at_ = 0;
};

} // namespace headroom::ui
