#pragma once

#include "ui/main_window.h"
#include "ui/pages/page.h"

#include <QString>
#include <Qt>
#include <memory>

namespace headroom::test {

/// The whole window on a small sample plan in a folder of its own, with the program's settings
/// apart from the user's.
class WindowBench {
  public:
    WindowBench();

    ui::MainWindow& window() { return *window_; }
    ui::PlanDocument& document() { return window_->document(); }
    QString path() const { return path_; }
    template <class Widget>
    Widget& find(const char* page) {
        return *window_->page(QString::fromLatin1(page))->template findChild<Widget*>();
    }
    /// Closes the window and opens a new one on the same plan; `crash` = without closing it well.
    void openAgain();
    void waitForJobs();

    /// The page's one primary action, as a button of the top bar.
    QWidget& primaryButton();

    // --- by keyboard: what is pressed goes to an open menu, else to the widget with the focus
    void press(int key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString& text);
    /// Tab until the widget has the focus; false when it is not in the chain.
    bool tabTo(const QWidget& widget);

  private:
    QString path_;
    std::unique_ptr<ui::MainWindow> window_;
};

} // namespace headroom::test
