#include "ui/widgets/form_row.h"

#include "ui/style/icons.h"
#include "ui/style/theme.h"
#include "ui/widgets/spoken_note.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>

namespace headroom::ui {

FormRow::FormRow(const QString& label, QWidget* field, QWidget* parent)
    : QWidget(parent), label_(new QLabel(label)), field_(field), noteIcon_(new QLabel),
      note_(new QLabel) {
    label_->setBuddy(field);
    label_->setTextFormat(Qt::PlainText);
    label_->setWordWrap(true);
    note_->setTextFormat(Qt::PlainText);
    note_->setWordWrap(true);
    field->setAccessibleName(label);
    setInk(*label_, TextSize::Body, Ink::Secondary);

    noteBox_ = new QWidget;
    speakWhenShown(*noteBox_);
    auto* noteRow = new QHBoxLayout(noteBox_);
    noteRow->setContentsMargins(0, 0, 0, 0);
    noteRow->setSpacing(space::tight);
    noteRow->addWidget(noteIcon_, 0, Qt::AlignTop);
    noteRow->addWidget(note_, 1);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(space::medium);
    grid->setVerticalSpacing(2);
    grid->addWidget(label_, 0, 0, Qt::AlignVCenter);
    grid->addWidget(field_, 0, 1);
    grid->addWidget(noteBox_, 1, 1);
    grid->setColumnStretch(1, 1);
    setLabelWidth(160);
    refreshNote();
}

void FormRow::setHint(const QString& hint) {
    hint_ = hint;
    refreshNote();
}

void FormRow::setError(const QString& error) {
    if (error == error_)
        return;
    error_ = error;
    field_->setProperty("state", error.isEmpty() ? QString() : QStringLiteral("error"));
    field_->style()->unpolish(field_);
    field_->style()->polish(field_);
    refreshNote();
}

void FormRow::setLabelWidth(int width) {
    label_->setFixedWidth(width);
}

void FormRow::refreshNote() {
    const bool wrong = hasError();
    const QString text = wrong ? error_ : hint_;
    note_->setText(text);
    noteBox_->setAccessibleName(text);
    if (wrong)
        noteBox_->hide(); // an error in the place of a hint is read as well
    noteBox_->setVisible(!text.isEmpty());
    noteIcon_->setVisible(wrong);
    if (wrong) {
        noteIcon_->setPixmap(iconPixmap(Icon::Danger, 16, tokens().danger, devicePixelRatioF()));
        setInk(*note_, TextSize::Caption, Tone::Danger);
    } else {
        setInk(*note_, TextSize::Caption, Ink::Muted);
    }
    field_->setAccessibleDescription(text);
}

void FormRow::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange && hasError())
        noteIcon_->setPixmap(iconPixmap(Icon::Danger, 16, tokens().danger, devicePixelRatioF()));
    QWidget::changeEvent(event);
}

} // namespace headroom::ui
