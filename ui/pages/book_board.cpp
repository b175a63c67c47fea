#include "ui/pages/book_board.h"

#include "ui/pages/board_painting.h"
#include "ui/style/theme.h"
#include "ui/widgets/paint.h"

#include <QAccessible>
#include <QApplication>
#include <QMouseEvent>
#include <QPainter>
#include <QScrollBar>

namespace headroom::ui {
namespace {

constexpr int scrollEdge = 28; // pixels from the border in which held accounts scroll the board
constexpr int scrollPeriod = 30;

} // namespace

BookBoard::BookBoard(QWidget* parent)
    : QTableView(parent), model_(new BoardModel(this)), header_(new BoardHeader(*model_, this)) {
    setHorizontalHeader(header_);
    setModel(model_);
    setItemDelegate(new BoardDelegate(this));
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    verticalHeader()->setDefaultSectionSize(space::row);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setWordWrap(false);
    setCornerButtonEnabled(false);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setSelectionBehavior(QAbstractItemView::SelectItems);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    setTabKeyNavigation(false);
    setAccessibleName(tr("Board: one book a column"));
    setAccessibleDescription(tr("Space lifts the selected accounts, arrows choose the book, Enter "
                                "puts them down, Escape puts them back."));
}

void BookBoard::setBooks(std::shared_ptr<const Proposal> proposal,
                         std::shared_ptr<const BoardBooks> books, const Format& format) {
    putBack();
    const std::int32_t current = currentAccount();
    const int left = horizontalScrollBar()->value();
    const int top = verticalScrollBar()->value();
    model_->setBooks(std::move(proposal), std::move(books), format);
    if (model_->columnCount() > 0) // nobody's column takes no room while it is empty
        setColumnWidth(0, model_->bookSize(0) == 0 ? header_->minimumSectionSize()
                                                   : header_->defaultSectionSize());
    horizontalScrollBar()->setValue(left);
    verticalScrollBar()->setValue(top);
    if (const QModelIndex index = model_->indexOfAccount(current); index.isValid())
        setCurrentIndex(index);
}

void BookBoard::setHealthyBand(Permille from, Permille to) {
    header_->setHealthyBand(from, to);
}

std::int32_t BookBoard::currentAccount() const {
    return model_->accountAt(currentIndex());
}

std::vector<std::size_t> BookBoard::selectedAccounts() const {
    std::vector<std::size_t> accounts;
    for (const QModelIndex& index : selectedIndexes())
        if (const std::int32_t account = model_->accountAt(index); account >= 0)
            accounts.push_back(std::size_t(account));
    return accounts;
}

void BookBoard::showAccount(std::int32_t account) {
    const QModelIndex index = model_->indexOfAccount(account);
    if (!index.isValid())
        return;
    setCurrentIndex(index);
    scrollTo(index);
}

void BookBoard::showCsm(std::int32_t csm) {
    const int column = model_->columnOf(csm);
    if (column >= 0)
        scrollTo(model_->index(0, column), QAbstractItemView::PositionAtCenter);
}

bool BookBoard::lift() {
    const auto accounts = selectedAccounts();
    if (accounts.empty() || !model_->proposal())
        return false;
    trial_.emplace(model_->proposal(), accounts, model_->loads());
    target_ = -1;
    holdOver(currentIndex().column());
    return true;
}

void BookBoard::holdOver(int column) {
    if (!trial_ || column < 0 || column >= model_->columnCount() || column == target_)
        return;
    target_ = column;
    effect_ = trial_->onto(model_->csmOf(column));
    header_->setEffect(&*effect_, target_);
    viewport()->update();
    setAccessibleDescription(trialSentence(*trial_->base(), *effect_, model_->format()));
    QAccessibleEvent said(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&said);
    emit trialChanged(&*effect_);
}

void BookBoard::putDown() {
    if (!trial_ || !effect_)
        return;
    const std::vector<std::size_t> accounts = trial_->accounts();
    const std::int32_t csm = effect_->target;
    const bool changes = !effect_->books.empty();
    endTrial();
    if (changes)
        emit putDownOn(accounts, csm);
}

void BookBoard::putBack() {
    if (trial_)
        endTrial();
}

void BookBoard::endTrial() {
    header_->setEffect(nullptr, -1);
    trial_.reset();
    effect_.reset();
    target_ = -1;
    byMouse_ = false;
    if (scrollTimer_ != 0)
        killTimer(std::exchange(scrollTimer_, 0));
    viewport()->unsetCursor();
    viewport()->update();
    emit trialChanged(nullptr);
}

void BookBoard::mousePressEvent(QMouseEvent* event) {
    pressed_ = event->button() == Qt::LeftButton;
    pressedAt_ = event->position().toPoint();
    const QModelIndex index = indexAt(pressedAt_);
    // Several selected accounts are lifted together: the press must not take the selection away.
    pressedSelection_ = pressed_ && event->modifiers() == Qt::NoModifier &&
                        selectionModel()->isSelected(index) && selectedIndexes().size() > 1;
    if (!pressedSelection_)
        QTableView::mousePressEvent(event);
}

void BookBoard::mouseMoveEvent(QMouseEvent* event) {
    heldAt_ = event->position().toPoint();
    if (!pressed_)
        return;
    const int distance = (heldAt_ - pressedAt_).manhattanLength();
    if (!trial_ && distance >= QApplication::startDragDistance() && lift()) {
        byMouse_ = true;
        viewport()->setCursor(Qt::ClosedHandCursor);
        scrollTimer_ = startTimer(scrollPeriod);
    }
    if (!trial_)
        return;
    holdOver(columnAt(heldAt_.x()));
    viewport()->update();
}

void BookBoard::mouseReleaseEvent(QMouseEvent* event) {
    pressed_ = false;
    if (trial_ && byMouse_) {
        if (viewport()->rect().adjusted(0, -header_->height(), 0, 0).contains(heldAt_))
            putDown();
        else
            putBack();
        return;
    }
    if (pressedSelection_)
        setCurrentIndex(indexAt(event->position().toPoint()));
    QTableView::mouseReleaseEvent(event);
}

void BookBoard::timerEvent(QTimerEvent* event) {
    if (event->timerId() == scrollTimer_)
        scrollWhileHeld();
    else
        QTableView::timerEvent(event);
}

void BookBoard::scrollWhileHeld() {
    QScrollBar* bar = horizontalScrollBar();
    const int before = bar->value();
    if (heldAt_.x() > viewport()->width() - scrollEdge)
        bar->setValue(before + scrollEdge / 2);
    else if (heldAt_.x() < scrollEdge)
        bar->setValue(before - scrollEdge / 2);
    if (bar->value() != before)
        holdOver(columnAt(heldAt_.x()));
}

void BookBoard::keyPressEvent(QKeyEvent* event) {
    if (trial_) {
        if (!keyWhileHeld(*event))
            event->ignore();
        return;
    }
    if (event->key() == Qt::Key_Space && lift())
        return;
    if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
        event->modifiers() == Qt::NoModifier && currentAccount() >= 0)
        emit accountActivated(currentAccount());
    else
        QTableView::keyPressEvent(event);
}

/// The arrow keys begin at a cell with an account; the first column may have none.
void BookBoard::focusInEvent(QFocusEvent* event) {
    QTableView::focusInEvent(event);
    if (currentAccount() >= 0 || event->reason() == Qt::MouseFocusReason)
        return;
    for (int column = 0; column < model_->columnCount(); ++column)
        if (model_->bookSize(column) > 0)
            return setCurrentIndex(model_->index(0, column));
}

bool BookBoard::keyWhileHeld(QKeyEvent& event) {
    const int last = model_->columnCount() - 1;
    switch (event.key()) {
    case Qt::Key_Left:
        holdOver(std::max(0, target_ - 1));
        break;
    case Qt::Key_Right:
        holdOver(std::min(last, target_ + 1));
        break;
    case Qt::Key_Home:
        holdOver(0);
        break;
    case Qt::Key_End:
        holdOver(last);
        break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
        putDown();
        return true;
    case Qt::Key_Escape:
        putBack();
        return true;
    default:
        if (event.text().isEmpty() || !event.text().front().isLetterOrNumber())
            return false;
        jumpToName(event.text());
    }
    scrollTo(model_->index(std::max(0, rowAt(1)), target_));
    return true;
}

/// The next book to the right whose CSM's name begins so, around the end.
void BookBoard::jumpToName(const QString& letter) {
    const int columns = model_->columnCount();
    for (int step = 1; step <= columns; ++step) {
        const int column = (target_ + step) % columns;
        if (model_->columnName(column).startsWith(letter, Qt::CaseInsensitive)) {
            holdOver(column);
            return;
        }
    }
}

void BookBoard::focusOutEvent(QFocusEvent* event) {
    if (!byMouse_)
        putBack();
    QTableView::focusOutEvent(event);
}

void BookBoard::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    emit currentAccountChanged(model_->accountAt(current));
}

/// Books have different lengths: sideways goes to the same place of the next book, or its last.
QModelIndex BookBoard::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) {
    const int step = action == MoveLeft ? -1 : action == MoveRight ? 1 : 0;
    if (step == 0 || !currentIndex().isValid())
        return QTableView::moveCursor(action, modifiers);
    for (int column = currentIndex().column() + step; column >= 0 && column < model_->columnCount();
         column += step)
        if (const int size = model_->bookSize(column); size > 0)
            return model_->index(std::min(currentIndex().row(), size - 1), column);
    return currentIndex();
}

void BookBoard::paintEvent(QPaintEvent* event) {
    QTableView::paintEvent(event);
    if (!trial_ || target_ < 0)
        return;
    QPainter painter(viewport());
    painter.setRenderHint(QPainter::Antialiasing);
    paintHeld(painter);
}

void BookBoard::paintHeld(QPainter& painter) const {
    const Tokens& t = tokens();
    const bool broken = effect_ && !effect_->broken.empty();
    const QColor line = broken ? t.danger : t.accent;
    painter.setPen(QPen(line, 2.0, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    const QRectF column(columnViewportPosition(target_) + 1, 1, columnWidth(target_) - 3,
                        viewport()->height() - 2);
    painter.drawRoundedRect(column, 4, 4);
    const std::size_t count = trial_->accounts().size();
    const auto& accounts = trial_->base()->state->book->accounts();
    const QString text = count == 1
                             ? QString::fromStdString(accounts[trial_->accounts().front()].name)
                             : tr("%1 accounts").arg(count);
    const QPoint corner =
        byMouse_ ? heldAt_ + QPoint(10, 6) : column.topLeft().toPoint() + QPoint(8, 8);
    const QRectF card(corner, QSizeF(170, space::row));
    paintBox(painter, card, t.card, line);
    painter.setFont(typeFont(TextSize::Body, true));
    painter.setPen(t.text);
    painter.drawText(
        card.adjusted(8, 0, -8, 0), Qt::AlignVCenter | Qt::TextSingleLine,
        painter.fontMetrics().elidedText(text, Qt::ElideRight, int(card.width()) - 16));
}

} // namespace headroom::ui
