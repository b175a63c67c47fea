#pragma once

#include "ui/widgets/card.h"

class QStackedWidget;
class QToolButton;

namespace headroom::ui {

class Chart;

/// A card around a chart: title and subtitle follow the chart, a button switches to the numbers as
/// a table.
class ChartCard : public Card {
    Q_OBJECT
  public:
    /// Takes the chart as its child.
    explicit ChartCard(Chart* chart, QWidget* parent = nullptr);

    Chart* chart() const { return chart_; }
    void showTable(bool table);
    bool showsTable() const;

  protected:
    /// With the mark of the focus, where the chart has it.
    void paintEvent(QPaintEvent* event) override;

  private:
    void fillTable();
    void followTitle();

    Chart* chart_;
    QStackedWidget* pages_;
    QToolButton* toggle_;
};

} // namespace headroom::ui
