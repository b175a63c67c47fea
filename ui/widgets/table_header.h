#pragma once

#include <QHeaderView>

namespace headroom::ui {

/// Column titles with the sort order: an arrow, and its place when there are several keys. The
/// first column stays first.
class TableHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit TableHeader(QWidget* parent = nullptr);

  signals:
    /// `add` with Ctrl or Shift: one more key.
    void sortRequested(int section, bool add);

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;
    QSize sectionSizeFromContents(int section) const override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;

  private:
    /// "↑", "↓2" or empty.
    QString sortMark(int section) const;

    QPoint pressedAt_;
    int widthBefore_ = 0;
};

} // namespace headroom::ui
