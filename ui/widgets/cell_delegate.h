#pragma once

#include <QStyledItemDelegate>

namespace headroom::ui {

/// Paints a cell of the table: tone, strong, pill, links as buttons, selection, a thin line below.
class CellDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit CellDelegate(QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                          const QModelIndex& index) const override;

    /// The cell's tip; without one, a text that is cut short.
    bool helpEvent(QHelpEvent* event, QAbstractItemView* view, const QStyleOptionViewItem& option,
                   const QModelIndex& index) override;

  signals:
    void linkClicked(const QModelIndex& index, int link);

  protected:
    bool editorEvent(QEvent* event, QAbstractItemModel* model, const QStyleOptionViewItem& option,
                     const QModelIndex& index) override;

  private:
    void paintLinks(QPainter& painter, const QStyleOptionViewItem& option,
                    const QModelIndex& index) const;
    static QRect focusedPart(const QRect& cell, const QModelIndex& index);
};

} // namespace headroom::ui
