#pragma once

#include "ui/plan_document.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace headroom::ui {

class JobRunner;
class JobStrip;

/// The status bar: file, whether it is saved, the selection, the running job, currency and as-of
/// date.
class StatusLine : public QObject {
    Q_OBJECT
  public:
    StatusLine(QStatusBar& bar, PlanDocument& document, JobRunner& jobs);

    void setSelection(const QString& text);
    void refresh();

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void makeRoom();

    QStatusBar& bar_;
    PlanDocument& document_;
    QLabel* file_;
    QLabel* saved_;
    QLabel* selection_;
    QLabel* facts_;
    JobStrip* job_;
};

} // namespace headroom::ui
