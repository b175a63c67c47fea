#pragma once

#include <QLayout>
#include <QList>

namespace headroom::ui {

/// Items side by side that wrap. With a minimum column width all items get equal columns over the
/// whole width and rows of equal height (KPI cards); without, each keeps its size hint (pills).
class FlowLayout : public QLayout {
    Q_OBJECT
  public:
    explicit FlowLayout(QWidget* parent = nullptr, int minimumColumn = 0);
    ~FlowLayout() override;

    void setMinimumColumn(int width);

    void addItem(QLayoutItem* item) override;
    int count() const override { return int(items_.size()); }
    QLayoutItem* itemAt(int index) const override;
    QLayoutItem* takeAt(int index) override;
    /// All in one row; the height for a given width is what counts.
    QSize sizeHint() const override;
    QSize minimumSize() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    Qt::Orientations expandingDirections() const override { return Qt::Horizontal; }
    void setGeometry(const QRect& rect) override;

  private:
    int arrange(const QRect& rect, bool apply) const;
    int arrangeColumns(const QRect& rect, bool apply) const;
    QList<QLayoutItem*> visibleItems() const;

    QList<QLayoutItem*> items_;
    int minimumColumn_;
};

} // namespace headroom::ui
