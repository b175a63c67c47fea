#pragma once

#include <QObject>

class QAction;

namespace headroom::ui {

class AppActions;

/// What the View menu sets for the whole program, and what it was set to before: colours, motion,
/// language.
class ViewSettings : public QObject {
    Q_OBJECT
  public:
    explicit ViewSettings(AppActions& actions, QObject* parent = nullptr);

    /// Reads what was set at the last run; before the first window.
    static void apply();

  signals:
    /// A sentence for the user.
    void noted(const QString& text);

  private:
    void connectThemes();
    void connectMotion();
    void connectLanguages();

    AppActions& actions_;
};

} // namespace headroom::ui
