#include "tests/ui/window/hands.h"

#include "ui/main_window.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenuBar>
#include <QPointer>
#include <QScrollArea>
#include <QScrollBar>
#include <QTableView>
#include <QTest>
#include <QTimer>
#include <QWheelEvent>

namespace headroom::test {
namespace {

QString plain(QString words) {
    return words.remove(QLatin1Char('&')).trimmed();
}

QString wordsOn(const QWidget& widget) {
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return plain(button->text());
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return plain(label->text());
    return {};
}

QAction* entryOf(const QWidget& menu, const QString& words) {
    for (QAction* action : menu.actions())
        if (action->isVisible() && !action->isSeparator() && plain(action->text()) == plain(words))
            return action;
    return nullptr;
}

void wheel(QWidget& widget, int degrees) {
    const QPointF place = widget.rect().center();
    QWheelEvent event(place, widget.mapToGlobal(place), {}, QPoint(0, degrees * 8), Qt::NoButton,
                      Qt::NoModifier, Qt::NoScrollPhase, false);
    QApplication::sendEvent(&widget, &event);
}

} // namespace

/// What can be used comes before what is only read: a page's title has the words of its button.
QWidget* Hands::find(const QString& words) const {
    const QString wanted = plain(words);
    QWidget* named = nullptr;
    QWidget* read = nullptr;
    for (QWidget* widget : window_.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (wordsOn(*widget) == wanted) {
            if (qobject_cast<QAbstractButton*>(widget) != nullptr)
                return widget;
            read = read == nullptr ? widget : read;
        }
        if (named == nullptr && plain(widget->accessibleName()) == wanted)
            named = widget;
    }
    return named != nullptr && (read == nullptr || named->focusPolicy() != Qt::NoFocus) ? named
                                                                                        : read;
}

/// Turns the wheel over the areas around the widget until the place is on the screen.
bool Hands::bringIntoView(QWidget* widget, QPoint place) {
    for (QWidget* above = widget->parentWidget(); above != nullptr; above = above->parentWidget()) {
        auto* area = qobject_cast<QScrollArea*>(above);
        if (area == nullptr || !area->isVisible())
            continue;
        for (int turn = 0; turn < 300; ++turn) {
            const int at =
                widget->mapTo(area->widget(), place).y() - area->verticalScrollBar()->value();
            if (at >= 4 && at < area->viewport()->height() - 4)
                break;
            const int before = area->verticalScrollBar()->value();
            wheel(*area->viewport(), at < 4 ? 15 : -15);
            if (area->verticalScrollBar()->value() == before)
                break;
        }
    }
    QCoreApplication::processEvents();
    const QPoint inWindow = widget->mapTo(widget->window(), place);
    const QWidget* hit = widget->window()->childAt(inWindow);
    return hit == nullptr ? widget->isWindow() : hit == widget || widget->isAncestorOf(hit);
}

bool Hands::click(QWidget* widget) {
    const QPointer<QWidget> shown(widget);
    QCoreApplication::processEvents(); // what has just appeared has its place now
    return shown && clickAt(shown, shown->rect().center());
}

bool Hands::clickAt(QWidget* widget, QPoint place, Qt::MouseButton button,
                    Qt::KeyboardModifiers modifiers) {
    if (widget == nullptr || !widget->isVisible() || !widget->isEnabled() ||
        !bringIntoView(widget, place))
        return false;
    const QPoint inWindow = widget->mapTo(widget->window(), place);
    QWidget* target = widget->window()->childAt(inWindow);
    if (target == nullptr)
        target = widget;
    const QPoint inside = target->mapFrom(widget->window(), inWindow);
    QTest::mouseMove(target, inside);
    QTest::mouseClick(target, button, modifiers, inside);
    if (button == Qt::RightButton) { // what the platform makes of it
        QContextMenuEvent event(QContextMenuEvent::Mouse, inside, target->mapToGlobal(inside));
        QApplication::sendEvent(target, &event);
    }
    QCoreApplication::processEvents();
    return true;
}

bool Hands::drag(QWidget* widget, QPoint from, QPoint to) {
    if (widget == nullptr || !bringIntoView(widget, from))
        return false;
    QTest::mouseMove(widget, from);
    QTest::mousePress(widget, Qt::LeftButton, {}, from);
    constexpr int steps = 8;
    for (int step = 1; step <= steps; ++step) {
        const QPoint place = from + (to - from) * step / steps;
        QMouseEvent move(QEvent::MouseMove, place, widget->mapToGlobal(place), Qt::NoButton,
                         Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(widget, &move);
    }
    QTest::mouseRelease(widget, Qt::LeftButton, {}, to);
    return true;
}

QMenu* Hands::menu() const {
    return qobject_cast<QMenu*>(QApplication::activePopupWidget());
}

QStringList Hands::entries() const {
    QStringList words;
    if (const QMenu* open = menu())
        for (const QAction* action : open->actions())
            if (action->isEnabled() && !action->isSeparator())
                words << plain(action->text());
    return words;
}

bool Hands::openMenu(const char* title, const char* entry) {
    QMenuBar* bar = window_.menuBar();
    QAction* opener = entryOf(*bar, QString::fromUtf8(title));
    if (opener == nullptr)
        return false;
    QTest::mouseClick(bar, Qt::LeftButton, {}, bar->actionGeometry(opener).center());
    QCoreApplication::processEvents();
    return clickEntry(QString::fromUtf8(entry));
}

bool Hands::clickEntry(const QString& entry) {
    QMenu* open = menu();
    QAction* action = open == nullptr ? nullptr : entryOf(*open, entry);
    if (action == nullptr || !action->isEnabled()) {
        if (open != nullptr)
            open->close();
        return false;
    }
    const QPoint place = open->actionGeometry(action).center();
    const QMenu* below = action->menu(); // the entry may be gone with its menu
    QTest::mouseMove(open, place);
    QTest::mouseClick(open, Qt::LeftButton, {}, place);
    QCoreApplication::processEvents();
    return below == nullptr || QTest::qWaitFor([this, below] { return menu() == below; }, 2000);
}

bool Hands::clickAndChoose(const char* button, const char* entry) {
    return whenMenuOpens([this, button] { return click(button); },
                         [this, entry] { return clickEntry(QString::fromUtf8(entry)); });
}

/// Some menus hold up what opened them, so the choice has to be arranged before.
bool Hands::whenMenuOpens(const std::function<bool()>& open, const std::function<bool()>& choose) {
    bool chosen = false;
    bool through = false;
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, [&] {
        if (menu() == nullptr)
            return;
        timer.stop();
        chosen = choose();
        through = true;
    });
    timer.start(20);
    return open() && QTest::qWaitFor([&] { return through; }, 5000) && chosen;
}

bool Hands::pressAndChoose(int key, const char* entry) {
    return whenMenuOpens(
        [this, key] {
            press(key);
            return true;
        },
        [this, entry] { return pressEntry(QString::fromUtf8(entry)); });
}

bool Hands::clickCell(ui::TableView& table, int row, const char* column, Qt::MouseButton button,
                      Qt::KeyboardModifiers modifiers) {
    ui::TableModel& model = *table.model();
    for (int place = 0; place < model.columnCount(); ++place) {
        if (model.headerData(place, Qt::Horizontal, Qt::DisplayRole).toString() !=
                QString::fromUtf8(column) ||
            row >= model.rowCount())
            continue;
        const QModelIndex index = model.index(row, place);
        table.grid()->scrollTo(index);
        const QRect cell = table.grid()->visualRect(index);
        const bool link = !index.data(ui::TableModel::LinksRole).toStringList().isEmpty();
        const int x = link ? cell.right() - 16 : std::min(cell.center().x(), cell.left() + 40);
        return clickAt(table.grid()->viewport(), QPoint(x, cell.center().y()), button, modifiers);
    }
    return false;
}

bool Hands::clickHeader(ui::TableView& table, const char* column) {
    QHeaderView* header = table.grid()->horizontalHeader();
    for (int place = 0; place < header->count(); ++place)
        if (table.model()->headerData(place, Qt::Horizontal, Qt::DisplayRole).toString() ==
            QString::fromUtf8(column))
            return clickAt(header->viewport(), QPoint(header->sectionViewportPosition(place) +
                                                          header->sectionSize(place) / 2,
                                                      header->height() / 2));
    return false;
}

void Hands::press(int key, Qt::KeyboardModifiers modifiers) {
    QWidget* target = QApplication::activePopupWidget();
    if (target == nullptr)
        target = QApplication::focusWidget();
    QTest::keyClick(target == nullptr ? &window_ : target, Qt::Key(key), modifiers);
    if (key == Qt::Key_Menu && target != nullptr) { // what the platform makes of it
        const QPoint place = target->inputMethodQuery(Qt::ImCursorRectangle).toRect().center();
        QContextMenuEvent event(QContextMenuEvent::Keyboard, place, target->mapToGlobal(place));
        QApplication::sendEvent(target, &event);
    }
    QCoreApplication::processEvents();
}

void Hands::chord(const char* keys) {
    const QKeySequence sequence(QString::fromLatin1(keys));
    for (int place = 0; place < sequence.count(); ++place)
        press(sequence[uint(place)].key(), sequence[uint(place)].keyboardModifiers());
}

void Hands::type(const char* text) {
    for (const QChar letter : QString::fromUtf8(text)) {
        QWidget* focus = QApplication::focusWidget();
        QTest::keyClicks(focus == nullptr ? &window_ : focus, QString(letter));
    }
}

bool Hands::tabTo(const QWidget* widget) {
    for (int step = 0; widget != nullptr && step < 300; ++step) {
        const QWidget* focus = QApplication::focusWidget();
        if (focus != nullptr && (focus == widget || widget->isAncestorOf(focus)))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

bool Hands::pressEntry(const QString& entry) {
    QMenu* open = menu();
    for (int step = 0; open != nullptr && step < 200; ++step) {
        const QAction* active = open->activeAction();
        if (active != nullptr && plain(active->text()) == plain(entry)) {
            press(Qt::Key_Return);
            return true;
        }
        press(Qt::Key_Down);
    }
    if (open != nullptr)
        open->close();
    return false;
}

} // namespace headroom::test
