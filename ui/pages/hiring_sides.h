#pragma once

#include "planner/plan_session/hiring_outlook.h"
#include "ui/text/format.h"

#include <QWidget>
#include <memory>

class QVBoxLayout;

namespace headroom::ui {

class Card;
class TableModel;

/// What stands beside the hires: managers to add, minimum coverage, where the rates come from and
/// what is odd about the history. What has nothing to say is hidden.
class HiringSides : public QWidget {
    Q_OBJECT
  public:
    explicit HiringSides(QWidget* parent = nullptr);

    void show(std::shared_ptr<const HiringOutlook> outlook, const Format& format);

  private:
    struct Side {
        Card* card = nullptr;
        TableModel* model = nullptr;
    };
    Side addSide(QVBoxLayout& layout, const QString& title, const QString& subtitle, int rows);

    Side managers_, coverage_, rates_, history_;
};

} // namespace headroom::ui
