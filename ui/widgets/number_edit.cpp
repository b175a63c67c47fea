#include "ui/widgets/number_edit.h"

#include "ui/text/tool_tip.h"

#include <QEvent>
#include <QKeyEvent>
#include <QStyle>
#include <cmath>
#include <limits>

namespace headroom::ui {

NumberEdit::NumberEdit(Kind kind, const Format& format, QWidget* parent)
    : QLineEdit(parent), kind_(kind), format_(format),
      decimals_(kind == Kind::Hours || kind == Kind::Fte ? 1 : 0),
      lowest_(-std::numeric_limits<double>::infinity()),
      highest_(std::numeric_limits<double>::infinity()) {
    setAlignment(Qt::AlignRight);
    setMinimumWidth(88);
    if (kind == Kind::Percent)
        step_ = 0.01;
    if (kind == Kind::Money)
        step_ = 1000.0;
    connect(this, &QLineEdit::textEdited, this, &NumberEdit::check);
}

void NumberEdit::setFormat(const Format& format) {
    format_ = format;
    setValue(value_);
}

void NumberEdit::setDecimals(int decimals) {
    decimals_ = decimals;
    setValue(value_);
}

void NumberEdit::setRange(double lowest, double highest) {
    lowest_ = lowest;
    highest_ = highest;
}

void NumberEdit::setValue(std::optional<double> value) {
    value_ = value;
    setText(value ? shown(*value, hasFocus()) : QString());
    setError({});
}

/// With its unit when resting, as plain digits while it is edited.
QString NumberEdit::shown(double value, bool editing) const {
    const double scale = kind_ == Kind::Percent ? 100.0 : 1.0;
    if (editing)
        return format_.locale().toString(value * scale, 'f', decimals_);
    switch (kind_) {
    case Kind::Money:
        return format_.moneyUnits(value, decimals_);
    case Kind::Percent:
        return format_.percent(value, decimals_);
    case Kind::Hours:
        return tr("%1 h").arg(format_.number(value, decimals_));
    case Kind::Fte:
        return tr("%1 FTE").arg(format_.number(value, decimals_));
    case Kind::Plain:
        break;
    }
    return format_.number(value, decimals_);
}

void NumberEdit::check(const QString& text) {
    const auto limit = [this](double value) { return shown(value, false); };
    if (text.trimmed().isEmpty()) {
        setError(optional_ ? QString() : tr("A number is needed here."));
        return;
    }
    auto number = format_.parse(text);
    if (number && kind_ == Kind::Percent && !text.contains(QLatin1Char('%')))
        number = *number / 100.0;
    if (!number)
        setError(tr("This is not a number. Type digits, such as %1.").arg(limit(1.0)));
    else if (*number < lowest_)
        setError(tr("The least is %1.").arg(limit(lowest_)));
    else if (*number > highest_)
        setError(tr("The most is %1.").arg(limit(highest_)));
    else
        setError({});
}

void NumberEdit::setError(const QString& error) {
    if (error == error_)
        return;
    error_ = error;
    setProperty("state", error.isEmpty() ? QString() : QStringLiteral("error"));
    setToolTip(plainToolTip(error));
    style()->unpolish(this);
    style()->polish(this);
    emit errorChanged(error);
}

void NumberEdit::commit() {
    check(text());
    if (hasError())
        return;
    std::optional<double> number;
    if (!text().trimmed().isEmpty()) {
        number = format_.parse(text());
        if (number && kind_ == Kind::Percent && !text().contains(QLatin1Char('%')))
            number = *number / 100.0;
    }
    // What is shown is rounded: leaving the field untouched must not change the value.
    const bool untouched = value_ && text() == shown(*value_, true);
    if (untouched || number == value_)
        return;
    value_ = number;
    emit valueCommitted(value_);
}

void NumberEdit::stepBy(double steps) {
    if (isReadOnly() || !value_)
        return;
    const double next = std::clamp(*value_ + steps * step_, lowest_, highest_);
    if (next == *value_)
        return;
    setValue(next);
    emit valueCommitted(value_);
}

void NumberEdit::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Up:
        stepBy(1.0);
        return;
    case Qt::Key_Down:
        stepBy(-1.0);
        return;
    case Qt::Key_PageUp:
        stepBy(10.0);
        return;
    case Qt::Key_PageDown:
        stepBy(-10.0);
        return;
    case Qt::Key_Escape:
        setValue(value_);
        selectAll();
        event->ignore();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        commit();
        break;
    default:
        break;
    }
    QLineEdit::keyPressEvent(event);
}

void NumberEdit::focusInEvent(QFocusEvent* event) {
    if (value_ && !hasError())
        setText(shown(*value_, true));
    QLineEdit::focusInEvent(event);
    selectAll();
}

void NumberEdit::focusOutEvent(QFocusEvent* event) {
    commit();
    if (!hasError())
        setText(value_ ? shown(*value_, false) : QString());
    QLineEdit::focusOutEvent(event);
}

} // namespace headroom::ui
