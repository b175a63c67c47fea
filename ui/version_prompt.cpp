#include "ui/version_prompt.h"

#include "ui/plan_opening.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QWidgetAction>

namespace headroom::ui {
namespace {

constexpr int width = 320;

QString tr(const char* text) {
    return QCoreApplication::translate("VersionPrompt", text);
}

} // namespace

void askVersionName(PlanOpening& opening, QWidget& bar) {
    auto* menu = new QMenu(&bar);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    auto* name = new QLineEdit;
    name->setPlaceholderText(tr("Name of this version, e.g. Board March"));
    name->setAccessibleName(tr("Name of this version"));
    name->setMinimumWidth(width);
    name->setMaxLength(80);
    auto* keep = new PrimaryButton(tr("Keep"));
    keep->setEnabled(false);
    auto* note = new QLabel(tr("File, Earlier states goes back to it."));
    setInk(*note, TextSize::Caption, Ink::Muted);
    auto* prompt = new QWidget;
    auto* grid = new QGridLayout(prompt);
    grid->setContentsMargins(space::small, space::small, space::small, space::small);
    grid->setSpacing(space::small);
    grid->addWidget(name, 0, 0);
    grid->addWidget(keep, 0, 1);
    grid->addWidget(note, 1, 0, 1, 2);
    auto* field = new QWidgetAction(menu);
    field->setDefaultWidget(prompt);
    menu->addAction(field);
    QObject::connect(name, &QLineEdit::textChanged, keep,
                     [keep](const QString& text) { keep->setEnabled(!text.trimmed().isEmpty()); });
    QObject::connect(name, &QLineEdit::returnPressed, keep, &QAbstractButton::click);
    QObject::connect(keep, &QAbstractButton::clicked, menu, [menu, name, &opening] {
        opening.keepVersion(name->text());
        menu->close();
    });
    const int left = (bar.width() - menu->sizeHint().width()) / 2;
    menu->popup(bar.mapToGlobal(QPoint(left, bar.height())));
    name->setFocus();
}

} // namespace headroom::ui
