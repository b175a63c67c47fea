#include "ui/widgets/side_bar.h"

#include "ui/style/theme.h"
#include "ui/widgets/side_bar_button.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {

SideBar::SideBar(QWidget* parent) : QWidget(parent), column_(new QVBoxLayout(this)) {
    column_->setContentsMargins(space::small, space::small, space::small + 1, space::small);
    column_->setSpacing(2);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
    setAccessibleName(tr("Pages"));
    setCollapsed(false);
}

void SideBar::setEntries(const QVector<SideBarEntry>& entries) {
    const auto withoutCount = [](SideBarEntry a, SideBarEntry b) {
        a.count = b.count = QString();
        return a == b;
    };
    const bool same =
        std::equal(entries.begin(), entries.end(), entries_.begin(), entries_.end(), withoutCount);
    entries_ = entries;
    if (!same)
        build();
    for (const SideBarEntry& entry : entries_)
        setCount(entry.key, entry.count);
}

void SideBar::build() {
    qDeleteAll(buttons_);
    qDeleteAll(captions_);
    buttons_.clear();
    captions_.clear();
    while (QLayoutItem* item = column_->takeAt(0))
        delete item;
    QString group;
    for (const auto& entry : std::as_const(entries_)) {
        if (entry.group != group) {
            auto* caption = new QLabel(entry.group, this); // else shown as a window of its own
            caption->setTextFormat(Qt::PlainText);
            caption->setContentsMargins(10, 10, 0, 2);
            setInk(*caption, TextSize::Caption, Ink::Muted);
            caption->setVisible(!collapsed_ && !entry.group.isEmpty());
            column_->addWidget(caption);
            captions_ << caption;
            group = entry.group;
        }
        auto* button = new SideBarButton(entry, this);
        button->setCollapsed(collapsed_);
        button->installEventFilter(this);
        const QString key = entry.key;
        connect(button, &QAbstractButton::clicked, this, [this, key] { emit pageChosen(key); });
        column_->addWidget(button);
        buttons_ << button;
    }
    column_->addStretch(1);
}

SideBarButton* SideBar::buttonOf(const QString& key) const {
    for (SideBarButton* button : buttons_)
        if (button->key() == key)
            return button;
    return nullptr;
}

void SideBar::setCount(const QString& key, const QString& count) {
    if (SideBarButton* button = buttonOf(key))
        button->setCount(count);
}

void SideBar::setPageEnabled(const QString& key, bool enabled) {
    if (SideBarButton* button = buttonOf(key))
        button->setEnabled(enabled);
}

void SideBar::setCurrent(const QString& key) {
    if (SideBarButton* button = buttonOf(key)) {
        button->setChecked(true);
        return;
    }
    for (SideBarButton* button : buttons_) { // a page that has no entry
        button->setAutoExclusive(false);
        button->setChecked(false);
        button->setAutoExclusive(true);
    }
}

QString SideBar::current() const {
    for (const SideBarButton* button : buttons_)
        if (button->isChecked())
            return button->key();
    return {};
}

void SideBar::setCollapsed(bool collapsed) {
    collapsed_ = collapsed;
    setFixedWidth(collapsed ? 57 : 176);
    for (SideBarButton* button : buttons_)
        button->setCollapsed(collapsed);
    for (QWidget* caption : captions_)
        caption->setVisible(!collapsed);
}

bool SideBar::moveFocus(SideBarButton* from, int key) {
    const auto step = key == Qt::Key_Down ? 1 : -1;
    auto at = buttons_.indexOf(from) + step;
    while (at >= 0 && at < buttons_.size() && !buttons_.at(at)->isEnabled())
        at += step;
    if (at < 0 || at >= buttons_.size())
        return true;
    buttons_.at(at)->setFocus(Qt::TabFocusReason);
    return true;
}

bool SideBar::eventFilter(QObject* watched, QEvent* event) {
    if (watched == window() && event->type() == QEvent::Resize) {
        const bool narrow = window()->width() < collapseBelow;
        if (narrow != collapsed_)
            setCollapsed(narrow);
    }
    if (event->type() == QEvent::KeyPress) {
        const auto* press = static_cast<QKeyEvent*>(event);
        auto* button = qobject_cast<SideBarButton*>(watched);
        if (button != nullptr && (press->key() == Qt::Key_Up || press->key() == Qt::Key_Down))
            return moveFocus(button, press->key());
        if (button != nullptr &&
            (press->key() == Qt::Key_Return || press->key() == Qt::Key_Enter)) {
            button->click();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void SideBar::showEvent(QShowEvent* event) {
    window()->installEventFilter(this);
    setCollapsed(window()->width() < collapseBelow);
    QWidget::showEvent(event);
}

void SideBar::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.fillRect(rect(), tokens().card);
    painter.fillRect(width() - 1, 0, 1, height(), tokens().divider);
}

} // namespace headroom::ui
