#include "ui/widgets/search_box.h"

#include <QAction>
#include <QToolButton>

namespace headroom::ui {
namespace {

constexpr int aroundText = 56; // icon, clear button's margin and padding

} // namespace

SearchBox::SearchBox(Icon icon, const QString& name, QWidget* parent) : QLineEdit(parent) {
    setAccessibleName(name);
    setClearButtonEnabled(true);
    for (auto* clear : findChildren<QToolButton*>())
        clear->setAccessibleName(tr("Clear"));
    addAction(themeIcon(icon), QLineEdit::LeadingPosition);
    setProperty("leadingIcon", true);
}

void SearchBox::setHints(const QString& full, const QString& brief) {
    full_ = full;
    brief_ = brief;
    chooseHint();
}

void SearchBox::resizeEvent(QResizeEvent* event) {
    QLineEdit::resizeEvent(event);
    chooseHint();
}

void SearchBox::chooseHint() {
    const bool fits = fontMetrics().horizontalAdvance(full_) + aroundText <= width();
    setPlaceholderText(fits ? full_ : brief_);
}

} // namespace headroom::ui
