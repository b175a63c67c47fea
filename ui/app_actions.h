#pragma once

#include <QAction>
#include <QList>
#include <QObject>
#include <map>

class QMenuBar;

namespace headroom::ui {

/// Every action of the program by its stable key; texts, icons, shortcuts and menus stand in one
/// table (app_actions.cpp). What an action does is connected where it belongs.
class AppActions : public QObject {
    Q_OBJECT
  public:
    explicit AppActions(QObject* parent = nullptr);

    QAction* action(const char* key) const;
    QList<QAction*> all() const;
    /// Menus in the order of the table; `undo` and `redo` are the undo stack's own actions.
    void fillMenuBar(QMenuBar& bar, QAction* undo, QAction* redo) const;
    /// Enables what needs an open plan.
    void setPlanOpen(bool open);

  private:
    std::map<QString, QAction*> actions_;
};

} // namespace headroom::ui
