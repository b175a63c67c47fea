#pragma once

#include <QAction>
#include <QKeySequence>
#include <QList>
#include <QObject>
#include <map>
#include <vector>

class QMenuBar;

namespace headroom::ui {

/// One action as the list of shortcuts shows it.
struct ActionRow {
    QString key, menu, text;
    QKeySequence shortcut, standard;
};

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
    std::vector<ActionRow> rows() const;
    /// Kept for the next run. Returns an empty text, or the sentence that says who has it already.
    QString setShortcut(const QString& key, const QKeySequence& shortcut);
    /// Enables what needs an open plan.
    void setPlanOpen(bool open);

  private:
    std::map<QString, QAction*> actions_;
};

} // namespace headroom::ui
