#pragma once

#include <QObject>
#include <QStringList>

class QMimeData;
class QWidget;

namespace headroom::ui {

class PlanDocument;
class PlanOpening;

/// What happens to files that are dropped on the window: a plan is opened, tables go to the import.
/// Where no plan is open they begin one of their own.
class DroppedFiles : public QObject {
    Q_OBJECT
  public:
    DroppedFiles(PlanDocument& document, PlanOpening& opening, QWidget& window);

    /// Files of this computer; folders and addresses are none.
    static QStringList filesOf(const QMimeData& mime);

  signals:
    void importWanted(const QString& path);

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

  private:
    void take(const QStringList& files);

    PlanDocument& document_;
    PlanOpening& opening_;
};

} // namespace headroom::ui
