#pragma once

#include "ui/main_window.h"
#include "ui/pages/page.h"

#include <QString>
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

  private:
    QString path_;
    std::unique_ptr<ui::MainWindow> window_;
};

} // namespace headroom::test
