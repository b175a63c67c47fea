#include "ui/version_prompt.h"

#include "ui/plan_opening.h"

#include <QCoreApplication>
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
    auto* field = new QWidgetAction(menu);
    field->setDefaultWidget(name);
    menu->addAction(field);
    QObject::connect(name, &QLineEdit::returnPressed, menu, [menu, name, &opening] {
        if (name->text().trimmed().isEmpty())
            return;
        opening.keepVersion(name->text());
        menu->close();
    });
    menu->popup(bar.mapToGlobal(QPoint((bar.width() - width) / 2, bar.height())));
    name->setFocus();
}

} // namespace headroom::ui
