#pragma once

#include "planner/base/job_control.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QProgressBar;
class QPushButton;

namespace headroom::ui {

/// A running job: name, percent, best so far, "Stop and keep best" and "Discard". Appears only when
/// the job lasts longer than 300 ms.
class JobStrip : public QFrame {
    Q_OBJECT
  public:
    explicit JobStrip(QWidget* parent = nullptr);

    /// `keepsBest` false hides "Stop and keep best" (an import has no best so far).
    void begin(const QString& name, bool keepsBest = true);
    void setProgress(const JobProgress& progress);
    void end();
    bool isRunning() const { return running_; }
    /// Small form without "best so far", for the status bar.
    void setCompact(bool compact);

  signals:
    void stopRequested();
    void discardRequested();

  protected:
    void paintEvent(QPaintEvent* event) override;

  private:
    QString inWords(const JobProgress& progress);

    QLabel* name_;
    QProgressBar* bar_;
    QLabel* percent_;
    QLabel* best_;
    QPushButton* stop_;
    QPushButton* discard_;
    QTimer delay_;
    bool running_ = false;
    bool compact_ = false;
    std::optional<double> firstPoints_; // of the first plan found
};

} // namespace headroom::ui
