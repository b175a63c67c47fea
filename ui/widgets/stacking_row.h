#pragma once

#include <QWidget>

class QBoxLayout;

namespace headroom::ui {

/// Widgets side by side while there is room, one below the other when the row is narrower than
/// `stackBelow` pixels.
class StackingRow : public QWidget {
    Q_OBJECT
  public:
    explicit StackingRow(int stackBelow, QWidget* parent = nullptr);

    void addWidget(QWidget* widget, int stretch);
    bool isStacked() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;

  private:
    QBoxLayout* row_;
    int stackBelow_;
};

} // namespace headroom::ui
