#pragma once

#include "ui/widgets/side_bar.h"

#include <QAbstractButton>

namespace headroom::ui {

/// One page's button; shows the icon alone when collapsed (the title moves to the tool tip).
class SideBarButton : public QAbstractButton {
    Q_OBJECT
  public:
    explicit SideBarButton(const SideBarEntry& entry, QWidget* parent = nullptr);

    const QString& key() const { return entry_.key; }
    void setCount(const QString& count);
    void setCollapsed(bool collapsed);
    QSize sizeHint() const override;

  protected:
    void paintEvent(QPaintEvent* event) override;
    void enterEvent(QEnterEvent* event) override;
    void leaveEvent(QEvent* event) override;

  private:
    Qt::Alignment visualSide(Qt::Alignment side) const;

    SideBarEntry entry_;
    bool collapsed_ = false;
};

} // namespace headroom::ui
