#include "ui/pages/need_words.h"

#include <QCoreApplication>

namespace headroom::ui {
namespace {

QString tr(const char* text, const char* comment = nullptr) {
    return QCoreApplication::translate("NeedWords", text, comment);
}

} // namespace

QString needViewWords(DemandView view) {
    switch (view) {
    case DemandView::Ratio:
        return tr("by ratio");
    case DemandView::Arr:
        return tr("by ARR");
    case DemandView::Hours:
        return tr("by hours");
    case DemandView::MinimumCoverage:
        return tr("by minimum coverage");
    }
    return {};
}

QString needExplained(const RequiredFte& need, const Format& format) {
    const auto part = [&](double fte, DemandView view) {
        return tr("%1 FTE %2", "6.8 FTE by ARR").arg(format.number(fte, 1), needViewWords(view));
    };
    QStringList parts{part(need.byRatio, DemandView::Ratio)};
    if (need.byHours > 0.0)
        parts << part(need.byHours, DemandView::Hours);
    if (need.byArr > 0.0)
        parts << part(need.byArr, DemandView::Arr);
    if (parts.size() == 1)
        return tr("Today: %1, the only view that is counted.").arg(parts.first());
    return tr("Today: %1. The largest is what is needed, here and in Hiring.")
        .arg(parts.join(QStringLiteral(", ")));
}

} // namespace headroom::ui
