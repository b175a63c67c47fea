#pragma once

#include <QObject>
#include <QPointer>
#include <QWidget>

class QFocusEvent;

namespace headroom::ui {

class Page;

/// Puts the keyboard where the eye is: on the main control of the page that comes up, and of the
/// page that is shown when what had the focus goes or is switched off. Qt would give it to whatever
/// comes next in the chain, and Tab begin anywhere. Enter presses the button that has the focus, as
/// Space does; Shift+F10 opens the context menu, as the menu key does.
class PageFocus : public QObject {
    Q_OBJECT
  public:
    explicit PageFocus(QObject* parent);

    void enter(const Page& page);
    /// The button of an empty state; else the first table, list or chart; else the first control
    /// that takes no text, as a field would keep Ctrl+Z to itself. Null: nothing takes keys.
    static QWidget* mainControlOf(const QWidget& page);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    static void focusOn(const QWidget& page, bool marked);
    /// After the page has been laid out anew, unless somebody else has taken the focus.
    void catchLater();
    /// What is switched off while another window is in front loses the focus unheard.
    void catchFallen(QWidget& landed, const QFocusEvent& event);

    QPointer<const QWidget> page_;     // that is shown
    QPointer<const QWidget> fallenTo_; // where Qt put the focus when its widget went
    QPointer<QWidget> last_;           // of the page's window, that had the focus
    bool falling_ = false;
    bool wasMarked_ = false; // what had the focus; then what gets it is, too
};

} // namespace headroom::ui
