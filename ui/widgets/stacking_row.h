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
    /// Stacks as well when a child would get less width than it asks for: for tables, which have
    /// no way to say the same in less.
    void setKeepsWhole(bool whole) { keepsWhole_ = whole; }
    bool isStacked() const;

  protected:
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;

  private:
    void arrange();
    bool isTooNarrow() const;

    QBoxLayout* row_;
    int stackBelow_;
    bool keepsWhole_ = false;
};

} // namespace headroom::ui
