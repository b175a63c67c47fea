#pragma once

#include "ui/pages/board_model.h"
#include "ui/style/tokens.h"

#include <QHeaderView>
#include <QStyledItemDelegate>

namespace headroom::ui {

struct TrialEffect;

/// Heads of the books: name, utilisation over the healthy band, accounts and ARR. While accounts
/// are held over a book, the books that would change show before → after.
class BoardHeader : public QHeaderView {
    Q_OBJECT
  public:
    explicit BoardHeader(BoardModel& model, QWidget* parent = nullptr);

    void setHealthyBand(Permille from, Permille to);
    /// Null = nothing is held. Only heads that change are repainted.
    void setEffect(const TrialEffect* effect, int target);

    QSize sizeHint() const override;

  protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override;

  private:
    struct Head {
        Permille before, after;
        bool changes = false;
    };
    Head headOf(std::int32_t csm) const;
    Tone toneOf(Permille utilisation) const;
    void paintBar(QPainter& painter, const QRect& room, const Head& head) const;

    BoardModel& board_;
    const TrialEffect* effect_ = nullptr;
    int target_ = -1;
    Permille from_{750};
    Permille to_{1000};
};

/// One account on the board: mark, name, hours.
class BoardDelegate : public QStyledItemDelegate {
    Q_OBJECT
  public:
    explicit BoardDelegate(QObject* parent = nullptr) : QStyledItemDelegate(parent) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override;
};

} // namespace headroom::ui
