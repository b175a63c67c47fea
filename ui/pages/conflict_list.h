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
    /// What is to be set, in one step, and what it does in words.
    void relaxationWanted(const KeyValues& settings, const QString& text);

  private:
    void addConflict(const NamedConflict& conflict);

    QVBoxLayout* lines_;
};

} // namespace headroom::ui
