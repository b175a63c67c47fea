#include "ui/pages/hiring_page.h"

#include "planner/scenarios/key_edits.h"
#include "ui/app_actions.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/supply_demand.h"
#include "ui/charts/timeline.h"
#include "ui/hiring_projection.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/hiring_tables.h"
#include "ui/pages/overview_figures.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/table_view.h"

#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {

HiringPage::HiringPage(const PageContext& context)
    : Page(context), plan_(actions().action("project")),
      use_(new QAction(tr("Use this plan"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Hiring,
                            tr("The hiring roadmap will be here once accounts are imported."),
                            tr("Import accounts"), this);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Hiring"));
    content_ = scroll;
    auto* inside = new QWidget;
    auto* layout = new QVBoxLayout(inside);
    layout->setContentsMargins(space::page, space::page, space::page, space::page);
    layout->setSpacing(space::medium);
    auto* figures = new QWidget;
    auto* flow = new FlowLayout(figures, 170);
    for (const QString& caption : {tr("Hires"), tr("Open next"), tr("Chance of being short"),
                                   tr("Cost"), tr("Cost of being short")}) {
        kpis_.push_back(new KpiCard(caption));
        flow->addWidget(kpis_.back());
    }
    layout->addWidget(figures);
    chart_ = new SupplyDemandChart;
    chart_->setTitle(tr("Capacity needed and in seat"));
    auto* chartCard = new ChartCard(chart_);
    chartCard->setMinimumHeight(320);
    layout->addWidget(chartCard);
    timeline_ = new Timeline;
    timeline_->setTitle(tr("When to open, start and be productive"));
    timeline_->setSubtitle(
        tr("Grey: requisition open · light: ramping · solid: full book. Drag to move a start."));
    layout->addWidget(new ChartCard(timeline_));
    risk_ = new HeatMap;
    layout->addWidget(new ChartCard(risk_));
    addTables(*layout);
    layout->addStretch();
    scroll->setWidget(inside);
    outer->addWidget(empty_);
    outer->addWidget(scroll);
    assumptionModel_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return applyAssumptionEdits(edits); });
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(plan_, &QAction::triggered, this, &HiringPage::planAnew);
    connect(use_, &QAction::triggered, this, &HiringPage::use);
    connect(timeline_, &Timeline::startReleased, this, &HiringPage::moveStart);
    connect(&hiring(), &HiringProjection::ready, this, [this] {
        if (hasPlan() && isVisible() && !tried_)
            show(hiring().outlook());
    });
}

void HiringPage::addTables(QVBoxLayout& layout) {
    const auto addTable = [&](const QString& title, const QString& subtitle, TableView*& view,
                              TableModel*& model) {
        auto* card = new Card(title, subtitle);
        view = new TableView(title);
        model = new TableModel(this);
        view->setModel(model);
        view->setFooterVisible(false);
        view->fitHeight(14);
        card->body()->addWidget(view);
        layout.addWidget(card);
    };
    addTable(tr("Hires"), tr("Each with its dates and the customer count that triggers it"),
             hireTable_, hireModel_);
    addTable(tr("Assumptions"), tr("Growth, supply and limits; each with where it comes from"),
             assumptionTable_, assumptionModel_);
    hireTable_->setFilterVisible(false);
    hireTable_->setEmptyText(tr("No hire is needed within the horizon."));
}

void HiringPage::refresh(ChangeSet changes) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    plan_->setEnabled(any);
    if (!any)
        return;
    if (!(changes == ChangeSet(Change::Proposal)))
        tried_ = false;
    if (!tried_)
        show(hiring().outlook());
}

void HiringPage::planAnew() {
    if (!hasPlan() || jobs().isRunning())
        return;
    using Answer = Result<HiringOutlook>;
    jobs().start<Answer>(
        tr("Planning hires"), false,
        [state = document().sharedState()](const JobControl& control) {
            return projectHiring(*state, HiringRequest(), control);
        },
        [this](Answer answer) {
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            tried_ = true;
            show(std::make_shared<const HiringOutlook>(std::move(*answer)));
        });
}

void HiringPage::use() {
    if (!outlook_)
        return;
    const auto count = outlook_->hires.size();
    if (document().apply(hiringAcceptance(*outlook_), tr("Use the hiring plan")))
        emit noted(tr("%1 hires are in the plan").arg(count), true);
}

void HiringPage::show(std::shared_ptr<const HiringOutlook> outlook) {
    outlook_ = std::move(outlook);
    use_->setEnabled(outlook_ && !outlook_->fromPlanInForce && !outlook_->hires.empty());
    if (!outlook_) {
        chart_->setSubtitle(hiring().problem() ? messageFor(*hiring().problem()).text()
                                               : tr("Projecting…"));
        return;
    }
    chart_->setSubtitle(
        tr("FTE, ramp-weighted, after attrition. %1 simulated futures; triangles are start dates.")
            .arg(
                document().format().count(outlook_->simulation ? outlook_->simulation->paths : 0)));
    chart_->setSeries(outlookSeries(*outlook_));
    fillTimeline(*timeline_, *outlook_, document().format());
    refreshKpis();
    refreshTables();
    refreshHeatMap();
}

void HiringPage::refreshKpis() {
    const Format& format = document().format();
    const HiringOutlook& outlook = *outlook_;
    const auto late =
        std::ranges::count_if(outlook.hires, [](const HireLine& l) { return l.lateMonths > 0; });
    kpis_[0]->setValue(
        format.count(std::int64_t(outlook.hires.size())),
        tr("in %1 months · %2 late").arg(outlook.prepared.hiringCase.months).arg(late),
        late > 0 ? Tone::Warning : Tone::Neutral);
    if (outlook.hires.empty())
        kpis_[1]->setValue(tr("None"), tr("enough capacity"), Tone::Success);
    else {
        const auto next = std::ranges::min_element(outlook.hires, {}, &HireLine::openBy);
        kpis_[1]->setValue(format.date(next->openBy), QString::fromStdString(next->hire.id.value()),
                           next->lateMonths > 0 ? Tone::Danger : Tone::Warning);
    }
    const auto worst = [](const std::optional<SimulationReport>& report) {
        double most = 0.0;
        for (int t = 1; report && t <= report->months; ++t)
            for (std::size_t s = 0; s < report->segments; ++s)
                most = std::max(most, report->at(SimulatedQuantity::Gap, t, s).pShort);
        return most;
    };
    kpis_[2]->setValue(format.percent(worst(outlook.simulation)),
                       tr("worst month and segment; %1 without hires")
                           .arg(format.percent(worst(outlook.simulationWithout))));
    kpis_[3]->setValue(
        format.moneyCompact(outlook.plan.total.spend()),
        tr("salaries and hiring, %1 months").arg(outlook.prepared.hiringCase.months));
    kpis_[4]->setValue(
        format.moneyCompact(outlook.plan.total.shortage),
        tr("%1 if nobody is hired").arg(format.moneyCompact(outlook.withoutHires.total.shortage)));
}

void HiringPage::refreshTables() {
    hireModel_->setContent(hireContent(outlook_, document().format()));
    auto shown = std::make_shared<std::vector<Assumption>>();
    for (Assumption& assumption : listAssumptions(document().state().inputs))
        if (assumption.key.starts_with("hiring.") || assumption.key.starts_with("growth:") ||
            assumption.key.find(".attrition") != std::string::npos ||
            assumption.key.find(".time_to_fill") != std::string::npos ||
            assumption.key.find(".notice") != std::string::npos)
            shown->push_back(std::move(assumption));
    assumptionKeys_.clear();
    for (const Assumption& assumption : *shown)
        assumptionKeys_.push_back(assumption.key);
    assumptionModel_->setContent(assumptionContent(std::move(shown)));
}

void HiringPage::refreshHeatMap() {
    const Format format = document().format();
    HeatMapGrid grid;
    if (outlook_->simulation) {
        const SimulationReport& report = *outlook_->simulation;
        for (int t = 1; t <= report.months; ++t) {
            grid.columnIds << QString::number(t);
            grid.columnNames << format.monthShort(outlook_->monthOf(t));
        }
        for (std::size_t s = 0; s < report.segments; ++s) {
            const QString name =
                QString::fromStdString(outlook_->prepared.hiringCase.segments[s].name);
            grid.rowIds << name;
            grid.rowNames << name;
            std::vector<double> row;
            for (int t = 1; t <= report.months; ++t)
                row.push_back(report.at(SimulatedQuantity::Gap, t, s).pShort);
            grid.values.push_back(std::move(row));
        }
    }
    grid.lowest = 0.0;
    grid.middle = 0.0;
    grid.highest = 1.0;
    grid.text = [format](double x) { return format.percent(x); };
    grid.measure = tr("chance of being short");
    risk_->setTitle(tr("Chance of being short of capacity"));
    risk_->setSubtitle(
        tr("Share of simulated futures in which supply is below demand, by segment and month"));
    risk_->setGrid(std::move(grid));
}

void HiringPage::moveStart(const QString& hire, Date start) {
    if (!outlook_)
        return;
    SetHires edit;
    for (const HireLine& line : outlook_->hires) {
        edit.hires.push_back(line.hire);
        if (line.hire.id.value() == hire.toStdString()) {
            edit.hires.back().start = Month::of(start);
            edit.hires.back().byHand = true;
            edit.hires.back().reason = "by hand";
        }
    }
    if (document().apply(std::move(edit), tr("Move a start date")))
        emit noted(tr("%1 now starts in %2").arg(hire, document().format().month(Month::of(start))),
                   true);
}

QString HiringPage::applyAssumptionEdits(const std::vector<CellEdit>& edits) {
    EditGroup group{"edit assumptions", {}};
    for (const CellEdit& edit : edits) {
        const auto number = document().format().parse(edit.text);
        const std::string value = number ? QString::number(*number, 'g', 12).toStdString()
                                         : edit.text.trimmed().toStdString();
        auto made = editForKey(document().state().inputs, assumptionKeys_[std::size_t(edit.row)],
                               value, "by hand");
        if (!made)
            return messageFor(made.error()).text();
        group.edits.push_back(std::move(*made));
    }
    document().apply(std::move(group), tr("Change an assumption"));
    return {};
}

} // namespace headroom::ui
