#include "ui/plan_rendering.h"

#include "planner/storage/plan_file.h"
#include "ui/charts/chart.h"
#include "ui/plan_renderer.h"
#include "ui/text/messages.h"

#include <QCoreApplication>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PlanRendering", text);
}

QString drawChart(PlanRenderer& renderer, const QString& name, const QString& file) {
    auto chart = renderer.chart(name);
    if (!chart)
        return messageFor(chart.error()).text();
    const bool done = file.endsWith(QStringLiteral(".pdf"), Qt::CaseInsensitive)
                          ? (*chart)->exportPdf(file)
                          : (*chart)->exportPng(file);
    return done ? QString() : tr("%1 cannot be written.").arg(file);
}

} // namespace

QString renderToFile(const QString& plan, const QString& what, const QString& file) {
    const std::filesystem::path path(plan.toStdU16String());
    auto opened = PlanFile::open(path, OpenMode::ReadOnly);
    if (!opened)
        return messageFor(opened.error()).text();
    auto content = (*opened)->load();
    if (!content)
        return messageFor(content.error()).text();
    auto session = PlanSession::make(std::move(*content), nullptr);
    if (!session)
        return messageFor(session.error()).text();
    PlanRenderer renderer(std::move(*session));
    if (what.startsWith(QStringLiteral("chart:")))
        return drawChart(renderer, what.mid(6), file);
    const bool hiring = what == QStringLiteral("hiring-report");
    if (!hiring && what != QStringLiteral("report"))
        return tr("%1 is neither report nor chart:NAME.").arg(what);
    const auto done = hiring ? renderer.hiringReport(file) : renderer.boardReport(file);
    return done ? QString() : messageFor(done.error()).text();
}

} // namespace headroom::ui
