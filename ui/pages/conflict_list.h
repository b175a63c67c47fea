#pragma once

#include "planner/plan_session/conflicts.h"

#include <QWidget>

class QVBoxLayout;

namespace headroom::ui {

/// Rules that cannot all hold, in words and amounts, each with its ways out as buttons. Hidden
/// while there is nothing to say.
class ConflictList : public QWidget {
    Q_OBJECT
  public:
    explicit ConflictList(QWidget* parent = nullptr);

    void showConflicts(const std::vector<NamedConflict>& conflicts);
    void clear();

  signals:
    /// KEY and VALUE of editForKey, and what it does in words.
    void relaxationWanted(const QString& key, const QString& value, const QString& text);

  private:
    void addConflict(const NamedConflict& conflict);

    QVBoxLayout* lines_;
};

} // namespace headroom::ui
