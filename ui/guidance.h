#pragma once

#include <QObject>

namespace headroom::ui {

class HelpWindow;
class MainWindow;
class Tour;

/// What goes along with the window without being a page of it: help, the tour, print, and what the
/// View menu sets. A child of the window.
class Guidance : public QObject {
    Q_OBJECT
  public:
    explicit Guidance(MainWindow& window);

    /// Starts the tour with the first plan that is opened, if it was never seen.
    void offerTour();
    Tour& tour() { return *tour_; }
    /// nullptr before help was asked for.
    HelpWindow* help() { return help_; }

  public slots:
    void startTour();
    void showHelp();

  signals:
    /// A sentence for the user.
    void noted(const QString& text);

  private:
    MainWindow& window_;
    Tour* tour_;
    HelpWindow* help_ = nullptr;
};

} // namespace headroom::ui
