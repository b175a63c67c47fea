#include "ui/text/tool_tip.h"

namespace headroom::ui {

QString plainToolTip(const QString& text) {
    if (!text.contains(QLatin1Char('<')) && !text.contains(QLatin1Char('&')))
        return text;
    return QStringLiteral("<span>") + text.toHtmlEscaped() + QStringLiteral("</span>");
}

} // namespace headroom::ui
