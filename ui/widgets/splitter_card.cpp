#include "ui/widgets/splitter_card.h"

#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLayout>
#include <QPainter>
#include <numeric>

namespace headroom::ui {
namespace {

class CardHandle final : public QSplitterHandle {
  public:
    CardHandle(Qt::Orientation orientation, QSplitter* parent)
        : QSplitterHandle(orientation, parent) {
        setFocusPolicy(Qt::TabFocus);
        setAccessibleName(SplitterCard::tr("Divider between two parts"));
        setAttribute(Qt::WA_Hover);
    }

  protected:
    void paintEvent(QPaintEvent*) override {
        if (!underMouse() && !hasFocus())
            return;
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(Qt::NoPen);
        painter.setBrush(hasFocus() ? tokens().accent : tokens().controlBorder);
        const bool upright = orientation() == Qt::Horizontal;
        QRectF grip(0, 0, upright ? 4 : 40, upright ? 40 : 4);
        grip.moveCenter(QRectF(rect()).center());
        painter.drawRoundedRect(grip, 2, 2);
    }

    void keyPressEvent(QKeyEvent* event) override {
        const bool upright = orientation() == Qt::Horizontal;
        const int back = upright ? Qt::Key_Left : Qt::Key_Up;
        const int forth = upright ? Qt::Key_Right : Qt::Key_Down;
        if (event->key() != back && event->key() != forth) {
            QSplitterHandle::keyPressEvent(event);
            return;
        }
        const int here = upright ? x() : y();
        moveSplitter(here + (event->key() == forth ? 16 : -16));
    }
};

} // namespace

SplitterCard::SplitterCard(Qt::Orientation orientation, QWidget* parent)
    : QSplitter(orientation, parent) {
    setHandleWidth(space::medium);
    setChildrenCollapsible(false);
    connect(this, &QSplitter::splitterMoved, this, [this] {
        proportions_.clear();
        fitHeight();
    });
}

void SplitterCard::setProportions(const QList<int>& parts) {
    proportions_ = parts;
    const int total = std::accumulate(parts.begin(), parts.end(), 0);
    const int space = orientation() == Qt::Horizontal ? width() : height();
    QList<int> sizes;
    for (int i = 0; i < parts.size(); ++i) {
        sizes << std::max(1, space * parts.at(i) / std::max(1, total));
        setStretchFactor(i, parts.at(i));
    }
    setSizes(sizes);
}

QSplitterHandle* SplitterCard::createHandle() {
    return new CardHandle(orientation(), this);
}

void SplitterCard::resizeEvent(QResizeEvent* event) {
    QSplitter::resizeEvent(event);
    if (!proportions_.isEmpty())
        setProportions(QList<int>(proportions_));
    fitHeight();
}

bool SplitterCard::event(QEvent* event) {
    const bool handled = QSplitter::event(event);
    if (event->type() == QEvent::LayoutRequest)
        fitHeight();
    return handled;
}

void SplitterCard::fitHeight() {
    if (orientation() != Qt::Horizontal)
        return;
    int least = 0;
    for (int i = 0; i < count(); ++i) {
        const QWidget* pane = widget(i);
        const QLayout* layout = pane->layout();
        const bool wraps = layout != nullptr && layout->hasHeightForWidth();
        least = std::max(least, wraps ? layout->minimumHeightForWidth(pane->width())
                                      : pane->minimumSizeHint().height());
    }
    if (minimumHeight() != least)
        setMinimumHeight(least);
}

} // namespace headroom::ui
