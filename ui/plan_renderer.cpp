#include "ui/plan_renderer.h"

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
#include "ui/paper_size.h"
#include "ui/report_paper.h"
#include "ui/text/scenario_name.h"

#include <QCoreApplication>
#include <QPdfWriter>
#include <QSaveFile>
#include <algorithm>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("PlanRendering", text);
}

// About as wide as a sheet between its margins, at 90 pixels an inch.
constexpr QSize reportPicture(640, 330);
constexpr double paperMargin = 15.0; // mm
constexpr double reportScale = 3.0;  // pixels of a picture for one of the page
constexpr qsizetype reportBars = 25; // more of them cannot be read on a page

} // namespace

PlanRenderer::PlanRenderer(std::unique_ptr<PlanSession> session)
    : session_(std::move(session)),
      format_(QLocale(), QString::fromStdString(session_->facts().currency)) {}

PlanRenderer::~PlanRenderer() = default;

Result<void> PlanRenderer::workOut(const JobControl& control) {
    if (const auto shown = proposal(); !shown)
        return fail(shown.error());
    if (control.stopRequested())
        return fail(ErrorCode::Cancelled);
    const auto projected = outlook(control);
    return projected ? Result<void>() : fail(projected.error());
}

Result<std::unique_ptr<Chart>> PlanRenderer::chart(const QString& name) {
    if (name == QStringLiteral("utilisation"))
        return utilisation();
    if (name == QStringLiteral("segments"))
        return segments();
    if (name == QStringLiteral("frontier"))
        return frontier();
    if (name == QStringLiteral("hiring"))
        return hiring();
    if (name == QStringLiteral("timeline"))
        return timeline();
    if (name == QStringLiteral("bridge"))
        return bridge();
    if (name == QStringLiteral("scenarios"))
        return scenarios();
    return fail(ErrorCode::BadValue, name.toStdString(),
                "utilisation, segments, frontier, hiring, timeline, bridge or scenarios");
}

Result<const Proposal*> PlanRenderer::proposal() {
    if (!proposal_) {
        auto shown = proposalToShow(*session_);
        if (!shown)
            return fail(shown.error());
        proposal_ = std::move(*shown);
    }
    return &*proposal_;
}

Result<const HiringOutlook*> PlanRenderer::outlook(const JobControl& control) {
    if (!outlook_) {
        HiringRequest request;
        request.keepPlan = true;
        auto projected = projectHiring(state(), request, control);
        if (!projected)
            return fail(projected.error());
        outlook_ = std::move(*projected);
    }
    return &*outlook_;
}

/// One pair of bars per CSM; on a page no more than can be read: the fullest.
PlanRenderer::Drawn PlanRenderer::utilisation() {
    const auto shown = proposal();
    if (!shown)
        return fail(shown.error());
    const LoadSummary& load = (*shown)->load;
    auto bars = std::make_unique<UtilisationBars>();
    bars->setTitle(booksTitle(state().importedLoad, load));
    bars->setSubtitle(
        tr("Monthly workload ÷ capacity, one pair of bars per CSM. Shaded: healthy band."));
    bars->setPairNames(tr("current"), tr("proposed"));
    const WorkloadAssumptions& workload = state().inputs.workload;
    bars->setHealthyBand(toFraction(workload.healthyFrom), toFraction(workload.healthyTo));
    QVector<UtilisationBar> all = utilisationBars(state(), load, &state().importedLoad, format_);
    if (onPage_ && all.size() > reportBars) {
        bars->setSubtitle(tr("Monthly workload ÷ capacity of the %1 fullest books of %2, before "
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

PlanRenderer::Drawn PlanRenderer::segments() {
    auto scatter = std::make_unique<ScatterThresholds>();
    scatter->setTitle(tr("Accounts by ARR and complexity"));
    scatter->setSubtitle((state().book->accounts().size() == 1
                              ? tr("%1 account; lines are the thresholds between segments")
                              : tr("%1 accounts; lines are the thresholds between segments"))
                             .arg(format_.count(std::int64_t(state().book->accounts().size()))));
    fillScatter(*scatter, scatterContent(state()), format_);
    return scatter;
}

PlanRenderer::Drawn PlanRenderer::frontier() {
    const auto list = priceList(session_->state(), {}, JobControl());
    if (!list)
        return fail(list.error());
    auto curve = std::make_unique<FrontierCurve>();
    curve->setTitle(tr("How much change buys how much balance"));
    curve->setSubtitle(tr("Busiest book's utilisation for each number of moves"));
    fillFrontier(*curve, *list, format_);
    return curve;
}

PlanRenderer::Drawn PlanRenderer::hiring() {
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

PlanRenderer::Drawn PlanRenderer::timeline() {
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
PlanRenderer::Drawn PlanRenderer::bridge() {
    auto chart = std::make_unique<BridgeChart>();
    const std::vector<Scenario>& all = session_->tree().scenarios();
    for (auto at = all.rbegin(); at != all.rend() && !chart->hasSteps(); ++at)
        if (auto filled = fillBridge(*chart, *session_, session_->shown(), at->id); !filled)
            return fail(filled.error());
    return chart;
}

PlanRenderer::Drawn PlanRenderer::scenarios() {
    auto chart = std::make_unique<OverlayLines>();
    chart->setTitle(tr("FTE needed by scenario"));
    chart->setSubtitle(tr("Full-time equivalents, expected growth"));
    if (auto filled = fillScenarioLines(*chart, *session_); !filled)
        return fail(filled.error());
    return chart;
}

Result<void> PlanRenderer::boardReport(const QString& file) {
    const auto shown = proposal();
    if (!shown)
        return fail(shown.error());
    const auto projected = outlook();
    if (!projected)
        return fail(projected.error());
    const Proposal& books = **shown;
    const AssignmentInputs inputs = assignmentInputs(state());
    const ProposedBooks told{state(),      inputs,     *books.built, books.report,
                             books.owners, books.load, books.changes};
    const QString scenario = scenarioName(*session_->tree().find(session_->shown()));
    return print(headroom::ui::boardReport(told, **projected, scenario, format_), file);
}

Result<void> PlanRenderer::hiringReport(const QString& file) {
    const auto projected = outlook();
    if (!projected)
        return fail(projected.error());
    const auto tables = hiringTablesOf(*session_, **projected);
    if (!tables)
        return fail(tables.error());
    return print(headroom::ui::hiringReport(*session_, *tables, format_), file);
}

Result<void> PlanRenderer::print(const Report& report, const QString& file) {
    onPage_ = true;
    ReportPictures pictures;
    for (const ReportPart& part : report.parts) {
        const auto* wanted = std::get_if<ReportPicture>(&part);
        if (wanted == nullptr)
            continue;
        auto picture = chart(wanted->name);
        if (!picture)
            return fail(picture.error());
        const int width = std::max(reportPicture.width(), (*picture)->wholeWidth());
        pictures[wanted->name] = (*picture)->picture(
            reportPicture.scaled(width, width, Qt::KeepAspectRatio), reportScale);
    }
    QSaveFile saved(file);
    const auto cannotWrite = [&file] {
        return fail(ErrorCode::FileNotWritable, file.toStdString());
    };
    if (!saved.open(QIODevice::WriteOnly))
        return cannotWrite();
    {
        QPdfWriter writer(&saved);
        writer.setPageSize(QPageSize(usualPaper(format_.locale())));
        writer.setPageMargins(QMarginsF(paperMargin, paperMargin, paperMargin, paperMargin),
                              QPageLayout::Millimeter);
        writer.setResolution(ReportPaper::unitsPerInch);
        writer.setTitle(report.title);
        if (!printReport(report, pictures, writer))
            return cannotWrite();
    }
    if (!saved.commit())
        return cannotWrite();
    return {};
}

} // namespace headroom::ui
