#pragma once

#include "ui/plan_document.h"

#include <QMenu>

namespace headroom::ui {

class PlanOpening;

/// The plan as it was before each import, accepted proposal and restore, and when somebody named a
/// version: choosing one goes back to
/// it, and what stood there before becomes an earlier state itself. Filled anew when it opens.
class EarlierStates : public QMenu {
    Q_OBJECT
  public:
    EarlierStates(PlanDocument& document, PlanOpening& opening, QWidget* parent);

    /// "2026-11-22T06-15-03Z before import.headroom" in words and local time.
    static QString wordsOf(const std::filesystem::path& backup);

  private:
    void fill();

    PlanDocument& document_;
    PlanOpening& opening_;
};

} // namespace headroom::ui
