#include "ui/plan_rendering.h"

#include "planner/plan_session/export_use_case.h"
#include "planner/plan_session/price_list.h"
#include "planner/scenarios/bridge.h"
#include "ui/board_report.h"
#include "ui/charts/bridge.h"
#include "ui/charts/frontier_curve.h"
#include "ui/charts/overlay_lines.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/charts/timeline.h"
#include "ui/hiring_report.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/overview_figures.h"
#include "ui/plan_document.h"
#include "ui/text/messages.h"
#include "ui/text/scenario_name.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QTextDocument>
#include <QUrl>
#include <algorithm>
#include <memory>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PlanRendering", text);
}

// As wide as A4 between its margins, at 96 pixels an inch.
constexpr QSize reportPicture(612, 330);
constexpr double reportScale = 3.0;  // pixels of a picture for one of the page
constexpr qsizetype reportBars = 25; // more of them cannot be read on a page

/// A plan opened for reading, with what its pictures need, computed when first asked for.
class Renderer {
  public:
    explicit Renderer(std::unique_ptr<PlanSession> session)
        : session_(std::move(session)),
          format_(QLocale(), QString::fromStdString(session_->facts().currency)) {}

    Result<std::unique_ptr<Chart>> chart(const QString& name) {
        if (name == QStringLiteral("utilisation"))
            return utilisation();
        if (name == QStringLiteral("segments"))
            return segments();
        if (name == QStringLiteral("frontier"))
            return frontierChart();
        if (name == QStringLiteral("hiring"))
            return hiringChart();
        if (name == QStringLiteral("timeline"))
            return timeline();
        if (name == QStringLiteral("bridge"))
            return bridgeChart();
        if (name == QStringLiteral("scenarios"))
            return scenarioChart();
        return fail(ErrorCode::BadValue, name.toStdString(),
                    "utilisation, segments, frontier, hiring, timeline, bridge or scenarios");
    }

    Result<void> report(const QString& file);
    Result<void> hiringReport(const QString& file);

  private:
    /// A PDF of this page; `pictures` are charts it shows by name.
    Result<void> print(const QString& html, const QStringList& pictures, const QString& file);

    const ScenarioState& state() const { return *session_->state(); }

    /// One pair of bars per CSM; on a page no more than can be read: the fullest.
    Result<std::unique_ptr<Chart>> utilisation() {
        const auto proposal = proposalToShow(*session_);
        if (!proposal)
            return fail(proposal.error());
        auto bars = std::make_unique<UtilisationBars>();
        bars->setTitle(booksTitle(state().importedLoad, proposal->load));
        bars->setSubtitle(
            tr("Monthly workload ÷ capacity, one pair of bars per CSM. Shaded: healthy band."));
        bars->setPairNames(tr("current"), tr("proposed"));
        QVector<UtilisationBar> all =
            utilisationBars(state(), proposal->load, &state().importedLoad, format_);
        if (onPage_ && all.size() > reportBars) {
            bars->setSubtitle(
                tr("Monthly workload ÷ capacity of the %1 fullest books of %2, before "
                   "or after. Shaded: healthy band.")
                    .arg(format_.count(reportBars), format_.count(all.size())));
            const auto fullness = [](const UtilisationBar& bar) {
                return std::max(bar.after, bar.before.value_or(0.0));
            };
            std::ranges::stable_sort(all, std::ranges::greater(), fullness);
            all.resize(reportBars);
        }
        bars->setBars(all);
        return bars;
    }

    Result<std::unique_ptr<Chart>> segments() {
        auto scatter = std::make_unique<ScatterThresholds>();
        scatter->setTitle(tr("Accounts by ARR and complexity"));
        scatter->setSubtitle(
            (state().book->accounts().size() == 1
                 ? tr("%1 account; lines are the thresholds between segments")
                 : tr("%1 accounts; lines are the thresholds between segments"))
                .arg(format_.count(std::int64_t(state().book->accounts().size()))));
        fillScatter(*scatter, scatterContent(state()), format_);
        return scatter;
    }

    Result<std::unique_ptr<Chart>> frontierChart() {
        const auto list = priceList(session_->state(), {}, JobControl());
        if (!list)
            return fail(list.error());
        auto curve = std::make_unique<FrontierCurve>();
        curve->setTitle(tr("How much change buys how much balance"));
        curve->setSubtitle(tr("Busiest book's utilisation for each number of moves"));
        fillFrontier(*curve, *list, format_);
        return curve;
    }

    Result<const HiringOutlook*> outlook() {
        if (!outlook_) {
            HiringRequest request;
            request.keepPlan = true;
            auto projected = projectHiring(state(), request, JobControl());
            if (!projected)
                return fail(projected.error());
            outlook_ = std::move(*projected);
        }
        return &*outlook_;
    }

    Result<std::unique_ptr<Chart>> hiringChart() {
        const auto projected = outlook();
        if (!projected)
            return fail(projected.error());
        auto chart = std::make_unique<SupplyDemandChart>();
        chart->setTitle(outlookTitle(**projected, format_));
        chart->setSubtitle(tr("FTE needed and in seat, ramp-weighted, after attrition; triangles "
                              "are start dates"));
        chart->setSeries(outlookSeries(**projected));
        return chart;
    }

    Result<std::unique_ptr<Chart>> timeline() {
        const auto projected = outlook();
        if (!projected)
            return fail(projected.error());
        auto chart = std::make_unique<Timeline>();
        chart->setTitle(tr("When to open, start and be productive"));
        chart->setSubtitle(tr("Grey: requisition open · light: ramping · solid: full book"));
        fillTimeline(*chart, **projected);
        return chart;
    }

    /// From the scenario shown to the newest one that needs other people; where none does, it says
    /// so.
    Result<std::unique_ptr<Chart>> bridgeChart() {
        auto chart = std::make_unique<BridgeChart>();
        const std::vector<Scenario>& all = session_->tree().scenarios();
        for (auto at = all.rbegin(); at != all.rend() && !chart->hasSteps(); ++at)
            if (auto filled = fillBridge(*chart, *session_, session_->shown(), at->id); !filled)
                return fail(filled.error());
        return chart;
    }

    Result<std::unique_ptr<Chart>> scenarioChart() {
        auto chart = std::make_unique<OverlayLines>();
        chart->setTitle(tr("FTE needed by scenario"));
        chart->setSubtitle(tr("Full-time equivalents, expected growth"));
        if (auto filled = fillScenarioLines(*chart, *session_); !filled)
            return fail(filled.error());
        return chart;
    }

    std::unique_ptr<PlanSession> session_;
    Format format_;
    bool onPage_ = false;
    std::optional<HiringOutlook> outlook_;
};

Result<void> Renderer::report(const QString& file) {
    const auto proposal = proposalToShow(*session_);
    if (!proposal)
        return fail(proposal.error());
    const auto projected = outlook();
    if (!projected)
        return fail(projected.error());
    const AssignmentInputs inputs = assignmentInputs(state());
    const ProposedBooks books{state(),          inputs,         *proposal->built, proposal->report,
                              proposal->owners, proposal->load, proposal->changes};
    const QString scenario = scenarioName(*session_->tree().find(session_->shown()));
    return print(boardReportHtml(books, **projected, scenario, format_),
                 {QStringLiteral("utilisation"), QStringLiteral("hiring")}, file);
}

Result<void> Renderer::hiringReport(const QString& file) {
    const auto projected = outlook();
    if (!projected)
        return fail(projected.error());
    const auto tables = hiringTablesOf(*session_, **projected);
    if (!tables)
        return fail(tables.error());
    return print(hiringReportHtml(*session_, *tables, format_),
                 {QStringLiteral("hiring"), QStringLiteral("timeline")}, file);
}

Result<void> Renderer::print(const QString& html, const QStringList& pictures,
                             const QString& file) {
    onPage_ = true;
    QTextDocument document;
    for (const QString& name : pictures) {
        auto picture = chart(name);
        if (!picture)
            return fail(picture.error());
        const QTemporaryDir folder;
        const QString path = folder.filePath(name + QStringLiteral(".png"));
        const int width = std::max(reportPicture.width(), (*picture)->wholeWidth());
        const QSize size = reportPicture.scaled(width, width, Qt::KeepAspectRatio);
        (*picture)->exportPng(path, size, reportScale);
        QImage image(path);
        image.setDevicePixelRatio(reportScale * size.width() / reportPicture.width());
        document.addResource(QTextDocument::ImageResource, QUrl(name), image);
    }
    QFont font = QGuiApplication::font();
    font.setPointSize(9);
    document.setDefaultFont(font);
    document.setHtml(html);
    QSaveFile saved(file);
    const auto cannotWrite = [&file] {
        return fail(ErrorCode::FileNotWritable, file.toStdString());
    };
    if (!saved.open(QIODevice::WriteOnly))
        return cannotWrite();
    {
        QPdfWriter writer(&saved);
        writer.setPageSize(QPageSize(QPageSize::A4));
        writer.setTitle(QString::fromStdString(state().inputs.facts.name));
        document.print(&writer);
    }
    if (!saved.commit())
        return cannotWrite();
    return {};
}

QString drawChart(Renderer& renderer, const QString& name, const QString& file) {
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
    Renderer renderer(std::move(*session));
    if (what.startsWith(QStringLiteral("chart:")))
        return drawChart(renderer, what.mid(6), file);
    const bool hiring = what == QStringLiteral("hiring-report");
    if (!hiring && what != QStringLiteral("report"))
        return tr("%1 is neither report nor chart:NAME.").arg(what);
    const auto done = hiring ? renderer.hiringReport(file) : renderer.report(file);
    return done ? QString() : messageFor(done.error()).text();
}

} // namespace headroom::ui
