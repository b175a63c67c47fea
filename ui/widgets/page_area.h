#pragma once

#include <QScrollArea>

class QVBoxLayout;

namespace headroom::ui {

/// The body of a page: a column of cards with the page's margins that scrolls down when they need
/// more than there is. Knows that wrapping rows (FlowLayout) get higher when the window is narrow,
/// which a plain QScrollArea does not.
class PageArea : public QScrollArea {
    Q_OBJECT
  public:
    explicit PageArea(QWidget* parent = nullptr);

    QVBoxLayout* column() const { return column_; }

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void fitHeight();

    QVBoxLayout* column_;
};

} // namespace headroom::ui
