#pragma once

#include "ui/pages/page.h"

class QFileInfo;
class QVBoxLayout;

namespace headroom::ui {

class PlanOpening;

/// Which plan? Recent plans, New, Open and the sample plan.
class StartPage : public Page {
    Q_OBJECT
  public:
    StartPage(const PageContext& context, PlanOpening& opening);

    QString title() const override { return tr("Start"); }
    void refresh(ChangeSet changes) override;
    bool needsPlan() const override { return false; }

  private:
    QWidget* buildBegin();
    QWidget* recentLine(const QFileInfo& file);

    PlanOpening& opening_;
    QVBoxLayout* recent_;
};

} // namespace headroom::ui
