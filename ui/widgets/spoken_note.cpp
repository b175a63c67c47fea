#include "ui/widgets/spoken_note.h"

#include <QAccessibleWidget>
#include <QWidget>

namespace headroom::ui {
namespace {

constexpr const char* spoken = "spokenWhenShown";

/// Qt asks for every class a widget is one of; the first answer counts.
QAccessibleInterface* makeNote(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    const bool wanted = widget != nullptr && widget->property(spoken).toBool();
    return wanted ? new QAccessibleWidget(widget, QAccessible::Notification) : nullptr;
}

} // namespace

void speakWhenShown(QWidget& widget) {
    static const bool known = [] {
        QAccessible::installFactory(makeNote);
        return true;
    }();
    widget.setProperty(spoken, known);
}

} // namespace headroom::ui
