#pragma once

#include <QObject>

class QWidget;

namespace headroom::ui {

class Page;

/// Puts the keyboard where the eye is: on the main control of the page that comes up, and of a page
/// that fills or empties while it is shown. Without it the focus would stay on what is gone, and
/// Tab begin anywhere.
class PageFocus : public QObject {
    Q_OBJECT
  public:
    explicit PageFocus(QObject* parent);

    void enter(const Page& page) const;
    /// The button of an empty state; else the first table, list or chart; else the first control
    /// that takes no text, as a field would keep Ctrl+Z to itself. Null: nothing takes keys.
    static QWidget* mainControlOf(const QWidget& page);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    /// After its page has been laid out anew.
    void enterLater(const QWidget& inside);

    bool byKeys_ = true; // what was used last: the focus is marked only for those who need it
};

} // namespace headroom::ui
