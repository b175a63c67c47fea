#pragma once

#include <QStyledItemDelegate>

namespace headroom::ui {

/// A scenario in the tree: the colour it has in the charts, its name (strong when it is the one
/// shown), and below that what it changes. The tree's items carry these under the roles here.
class ScenarioTreeDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    enum Role { Series = Qt::UserRole + 1, Caption, Shown };

    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

} // namespace headroom::ui
