#include "ui/pages/scenario_tree_delegate.h"

#include "ui/charts/chart_theme.h"
#include "ui/style/theme.h"

#include <QPainter>

namespace headroom::ui {
namespace {

constexpr int dot = 12;
constexpr int rowHeight = 44;

QString elided(const QPainter& painter, const QString& text, int width) {
    return painter.fontMetrics().elidedText(text, Qt::ElideRight, width);
}

} // namespace

void ScenarioTreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& option,
                                 const QModelIndex& index) const {
    const Tokens& t = tokens();
    const bool rightToLeft = option.direction == Qt::RightToLeft;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    if (option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(t.selection);
        const int inset = rightToLeft ? 0 : 4; // clear of the frame around the tree
        painter->drawRoundedRect(option.rect.adjusted(4 - inset, 2, -inset, -2), 6, 6);
    }
    const int left =
        rightToLeft ? option.rect.right() - space::small - dot : option.rect.left() + space::small;
    painter->setPen(Qt::NoPen);
    painter->setBrush(seriesColor(t, index.data(Series).toInt()));
    painter->drawEllipse(QRect(left, option.rect.center().y() - dot / 2, dot, dot));
    const int beside = dot + 2 * space::small;
    const QRect texts = rightToLeft ? option.rect.adjusted(4, 0, -beside, 0)
                                    : option.rect.adjusted(beside, 0, -4, 0);
    const int side = int(Qt::AlignLeft); // the painter turns it for languages from the right
    const int middle = option.rect.center().y() + 1;
    painter->setFont(typeFont(TextSize::Body, index.data(Shown).toBool()));
    painter->setPen(t.text);
    painter->drawText(
        QRect(texts.left(), option.rect.top(), texts.width(), middle - option.rect.top()),
        side | int(Qt::AlignBottom),
        elided(*painter, index.data(Qt::DisplayRole).toString(), texts.width()));
    painter->setFont(typeFont(TextSize::Caption));
    painter->setPen(t.muted);
    painter->drawText(QRect(texts.left(), middle, texts.width(), option.rect.bottom() - middle),
                      side | int(Qt::AlignTop),
                      elided(*painter, index.data(Caption).toString(), texts.width()));
    painter->restore();
}

QSize ScenarioTreeDelegate::sizeHint(const QStyleOptionViewItem&, const QModelIndex& index) const {
    const QFontMetrics name(typeFont(TextSize::Body, true));
    const QFontMetrics caption(typeFont(TextSize::Caption));
    const int width = std::max(name.horizontalAdvance(index.data(Qt::DisplayRole).toString()),
                               caption.horizontalAdvance(index.data(Caption).toString()));
    return {width + dot + 3 * space::small, std::max(rowHeight, name.height() + caption.height())};
}

} // namespace headroom::ui
