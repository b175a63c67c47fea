#include "ui/pages/hiring_page.h"

#include "planner/scenarios/key_edits.h"
#include "ui/app_actions.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/supply_demand.h"
#include "ui/charts/timeline.h"
#include "ui/hiring_projection.h"
#include "ui/jobs/job_runner.h"
#include "ui/pages/assumption_values.h"
#include "ui/pages/budget_bar.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/hiring_assumption_words.h"
#include "ui/pages/hiring_details.h"
#include "ui/pages/hiring_sides.h"
#include "ui/pages/hiring_tables.h"
#include "ui/pages/overview_figures.h"
#include "ui/selection_links.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QMenu>
#include <QTableView>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace headroom::ui {
namespace {

constexpr int usualLead = 4; // months from today until somebody added by hand starts

/// Who starts later is not among the hires shown.
Month lastMonthPlanned(const PlanInputs& inputs) {
    return Month::of(inputs.facts.asOf) + std::clamp(inputs.hiring.horizonMonths, 1, 120);
}

/// A hire with one cell of its row typed anew, or the sentence that says why not.
tl::expected<PlannedHire, QString> changedHire(PlannedHire hire, const CellEdit& edit,
                                               const ScenarioState& state) {
    const std::string text = edit.text.trimmed().toStdString();
    if (edit.column == QLatin1String("region")) {
        hire.region = text;
    } else if (edit.column == QLatin1String("level")) {
        const auto& levels = state.inputs.workload.levels;
        if (std::ranges::find(levels, text, &Level::name) == levels.end())
            return tl::unexpected(HiringPage::tr("The plan has no level \"%1\".").arg(edit.text));
        hire.level = text;
    } else {
        const auto date = parseIsoDate(text);
        const auto month = date ? Result<Month>(Month::of(*date)) : parseIsoMonth(text);
        if (!month)
            return tl::unexpected(
                HiringPage::tr("Write the month of the start like 2027-06, not \"%1\".")
                    .arg(edit.text));
        hire.start = *month;
    }
    hire.byHand = true;
    hire.reason = "by hand";
    return hire;
}

} // namespace

HiringPage::HiringPage(const PageContext& context)
    : Page(context), add_(new QAction(tr("Add hire…"), this)), segments_(new QMenu(this)),
      plan_(actions().action("project")), use_(new QAction(tr("Use this plan"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Hiring,
                            tr("The hiring roadmap will be here once accounts are imported."),
                            tr("Import accounts"), this);
    auto* area = new PageArea(this);
    area->setAccessibleName(tr("Hiring"));
    content_ = area;
    QVBoxLayout* layout = area->column();
    addFigures(*layout);
    addCharts(*layout);
    addTables(*layout);
    layout->addStretch();
    outer->addWidget(empty_);
    outer->addWidget(area);
    connectAll();
}

void HiringPage::addFigures(QVBoxLayout& layout) {
    auto* figures = new QWidget;
    auto* flow = new FlowLayout(figures, 170);
    for (const QString& caption : {tr("Hires"), tr("Open next"), tr("Chance of being short"),
                                   tr("Cost of the hires"), tr("ARR left uncovered")}) {
        auto* card = new KpiCard(caption);
        card->setOpens(true);
        connect(card, &QAbstractButton::clicked, this,
                [this, figure = kpis_.size()] { showFormula(figure); });
        kpis_.push_back(card);
        flow->addWidget(card);
    }
    layout.addWidget(figures);
    formula_ = new Card(QString(), QString());
    formulaText_ = new QLabel;
    formulaText_->setTextFormat(Qt::PlainText);
    formulaText_->setWordWrap(true);
    formulaText_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    formula_->body()->addWidget(formulaText_);
    formula_->hide();
    layout.addWidget(formula_);
    budget_ = new BudgetBar;
    budget_->hide();
    layout.addWidget(budget_);
}

void HiringPage::addCharts(QVBoxLayout& layout) {
    chart_ = new SupplyDemandChart;
    linkAs(*chart_, Linked::Month);
    chart_->setTitle(tr("Capacity needed and in seat"));
    auto* chartCard = new ChartCard(chart_);
    chartCard->setMinimumHeight(320);
    layout.addWidget(chartCard);
    timeline_ = new Timeline;
    linkAs(*timeline_, Linked::Hire);
    timeline_->setTitle(tr("When to open, start and be productive"));
    timeline_->setSubtitle(
        tr("Grey: requisition open · light: ramping · solid: full book. Drag to move a start."));
    layout.addWidget(new ChartCard(timeline_));
    risk_ = new HeatMap;
    risk_->setTitle(tr("Chance of being short of capacity"));
    risk_->setEmptyText(tr("Projecting…"));
}

TableView* HiringPage::addTable(QVBoxLayout& layout, const QString& title, TableModel*& model,
                                int rows) {
    auto* view = new TableView(title);
    model = new TableModel(this);
    view->setModel(model);
    view->setFooterVisible(false);
    view->setFilterVisible(false);
    view->fitHeight(rows);
    layout.addWidget(view);
    return view;
}

void HiringPage::addTables(QVBoxLayout& layout) {
    const auto card = [&](const QString& title, const QString& subtitle) {
        auto* made = new Card(title, subtitle);
        layout.addWidget(made);
        return made;
    };
    Card* hires = card(tr("Hires"), tr("Each with its dates and the customer count that triggers "
                                       "it. Start, level and region can be typed."));
    hireTable_ = addTable(*hires->body(), hires->title(), hireModel_, 14);
    linkAs(*hireTable_, Linked::Hire);
    layout.addWidget(new ChartCard(risk_));
    bookCard_ = card(tr("Which accounts the hires take, and when"), QString());
    bookTable_ = addTable(*bookCard_->body(), bookCard_->title(), bookModel_, 12);
    bookTable_->setFooterVisible(true);
    sides_ = new HiringSides;
    layout.addWidget(sides_);
    details_ = new HiringDetails;
    layout.addWidget(details_);
    Card* assumptions =
        card(tr("Assumptions"), tr("Growth, supply and limits; each with where it comes from"));
    assumptionTable_ = addTable(*assumptions->body(), assumptions->title(), assumptionModel_, 14);
    assumptionTable_->setFilterVisible(true);
}

void HiringPage::connectAll() {
    assumptionModel_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return applyAssumptionEdits(edits); });
    hireModel_->setEditHook(
        [this](const std::vector<CellEdit>& edits) { return applyHireEdits(edits); });
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    add_->setMenu(segments_);
    connect(segments_, &QMenu::aboutToShow, this, &HiringPage::offerSegments);
    connect(add_, &QAction::triggered, this, [this] { // where no button opens the menu
        segments_->popup(
            mapToGlobal(QPoint(width() - segments_->sizeHint().width() - space::page, 0)));
    });
    connect(hireTable_, &TableView::contextMenuOpening, this,
            [this](int row, QMenu* menu) { offerHire(row, *menu); });
    connect(plan_, &QAction::triggered, this, &HiringPage::planAnew);
    connect(use_, &QAction::triggered, this, &HiringPage::use);
    connect(timeline_, &Timeline::startReleased, this, &HiringPage::moveStart);
    connect(details_, &HiringDetails::failed, this, &HiringPage::failed);
    below_.setSingleShot(true);
    below_.setInterval(0);
    connect(&below_, &QTimer::timeout, this, &HiringPage::showBelow);
    connect(&document(), &PlanDocument::closed, this, [this] {
        outlook_.reset();
        filling_.cancel();
        timeline_->setRows({});
        details_->clear();
    });
    connect(&hiring(), &HiringProjection::ready, this, [this] {
        if (hasPlan() && isVisible() && !tried_)
            show(hiring().outlook());
    });
}

void HiringPage::refresh(ChangeSet changes) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    plan_->setEnabled(any);
    add_->setEnabled(any);
    if (!any) {
        use_->setEnabled(false);
        return;
    }
    if (!(changes == ChangeSet(Change::Proposal)))
        tried_ = false;
    if (!tried_)
        show(hiring().outlook());
}

void HiringPage::planAnew() {
    if (!hasPlan())
        return;
    if (jobs().isRunning() && !jobs().givesWay()) {
        emit noted(tr("“%1” is still running; stop it below or wait for it").arg(jobs().name()),
                   false);
        return;
    }
    using Answer = Result<HiringOutlook>;
    jobs().start<Answer>(
        tr("Planning hires"), false,
        [state = document().sharedState()](const JobControl& control) {
            return projectHiring(*state, HiringRequest(), control);
        },
        [this](Answer answer) {
            if (!hasPlan())
                return;
            if (!answer) {
                emit failed(answer.error());
                return;
            }
            tried_ = true;
            const auto count = std::int64_t(answer->hires.size());
            show(std::make_shared<const HiringOutlook>(std::move(*answer)));
            emit noted((count == 1 ? tr("Planned: %1 hire. It counts once you use the plan.")
                                   : tr("Planned: %1 hires. They count once you use the plan."))
                           .arg(document().format().count(count)),
                       false);
        });
}

void HiringPage::use() {
    if (!outlook_)
        return;
    const auto count = outlook_->hires.size();
    if (document().apply(hiringAcceptance(*outlook_), tr("Use the hiring plan")))
        emit noted(
            (count == 1 ? tr("%1 hire is in the plan") : tr("%1 hires are in the plan")).arg(count),
            true);
}

void HiringPage::show(std::shared_ptr<const HiringOutlook> outlook) {
    use_->setEnabled(outlook && !outlook->fromPlanInForce && !outlook->hires.empty());
    if (!outlook) {
        chart_->setSubtitle(hiring().problem() ? messageFor(*hiring().problem()).text()
                                               : tr("Projecting…"));
        if (!outlook_)
            showNothing();
        return;
    }
    const bool known = outlook == outlook_;
    outlook_ = std::move(outlook);
    chart_->setSubtitle(
        tr("FTE, ramp-weighted, after attrition. %1 simulated futures; triangles are start dates.")
            .arg(
                document().format().count(outlook_->simulation ? outlook_->simulation->paths : 0)));
    chart_->setSeries(outlookSeries(*outlook_));
    timeline_->setEmptyText(tr("No hire is needed within the horizon."));
    hireTable_->setEmptyText(tr("No hire is needed within the horizon."));
    bookTable_->setEmptyText(tr("No hire has an account yet."));
    fillTimeline(*timeline_, *outlook_);
    refreshFigures();
    showHires();
    detailsDue_ = detailsDue_ || !known;
    belowStep_ = 0;
    below_.start();
}

/// Before the first outlook: what is coming, where axes and tables would show figures of nobody.
void HiringPage::showNothing() {
    const bool coming = !hiring().problem();
    const QString text =
        coming ? tr("Demand and supply are being projected …") : tr("There is no projection.");
    for (Chart* chart :
         {static_cast<Chart*>(chart_), static_cast<Chart*>(timeline_), static_cast<Chart*>(risk_)})
        chart->setEmptyText(text);
    chart_->setSeries({});
    timeline_->setRows({});
    risk_->setGrid({});
    figures_.clear();
    for (TableModel* model : {hireModel_, bookModel_})
        model->setContent({});
    for (TableView* table : {hireTable_, bookTable_})
        table->setEmptyText(text);
    for (KpiCard* card : kpis_)
        card->setValue(coming ? QStringLiteral("…") : QStringLiteral("–"), QString());
    details_->announce(text);
}

/// What lies below the first screen, piece by piece: all at once would hold the window up.
void HiringPage::showBelow() {
    if (!outlook_ || !hasPlan())
        return;
    switch (belowStep_++) {
    case 0:
        refreshHeatMap();
        refreshBooks();
        break;
    case 1:
        sides_->show(outlook_, document().format());
        break;
    case 2:
        refreshAssumptions();
        break;
    default:
        if (std::exchange(detailsDue_, false))
            details_->show(document().sharedState(), outlook_, document().format());
        return;
    }
    below_.start();
}

void HiringPage::refreshFigures() {
    const Format& format = document().format();
    const ScenarioState& state = document().state();
    figures_ = hiringFigures(state, *outlook_, format);
    for (std::size_t i = 0; i < figures_.size(); ++i)
        kpis_[i]->setValue(figures_[i].value, figures_[i].detail, figures_[i].tone);
    if (explained_)
        formulaText_->setText(figures_[*explained_].formula);
    const auto& budget = state.inputs.hiring.budget;
    budget_->setVisible(budget.has_value());
    if (budget)
        budget_->setUse(costOfHires(*outlook_), toUnits(*budget),
                        tr("Cost of the hires %1 · %2").arg(figures_[3].value, figures_[3].detail));
}

/// Opens the formula of a figure below the cards, or closes it again.
void HiringPage::showFormula(std::size_t figure) {
    if (figure >= figures_.size())
        return;
    const bool close = explained_ == figure && formula_->isVisible();
    formula_->setVisible(!close);
    explained_.reset();
    if (close)
        return;
    explained_ = figure;
    formula_->setTitle(figures_[figure].value + QStringLiteral(" · ") +
                       kpis_[figure]->accessibleName());
    formulaText_->setText(figures_[figure].formula);
}

void HiringPage::refreshAssumptions() {
    auto shown = std::make_shared<std::vector<Assumption>>();
    for (Assumption& assumption : listAssumptions(document().state().inputs))
        if (concernsHiring(assumption))
            shown->push_back(std::move(assumption));
    assumptions_ = shown;
    assumptionModel_->setContent(assumptionContent(std::move(shown), document().format()));
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
    risk_->setSubtitle(
        tr("Share of simulated futures in which supply is below demand, by segment and month"));
    risk_->setGrid(std::move(grid));
}

void HiringPage::showHires() {
    hireModel_->setContent(hireContent(std::make_shared<HireRows>(HireRows{outlook_, {}, false}),
                                       document().format()));
    bookCard_->setSubtitle(tr("Being worked out…"));
    if (added_.isEmpty() || hireModel_->viewRowOfId(added_) < 0)
        return;
    hireTable_->selectId(std::exchange(added_, QString()));
    hireTable_->grid()->setFocus(Qt::OtherFocusReason);
    static_cast<PageArea*>(content_)->ensureWidgetVisible(hireTable_);
}

/// The first books under the proposal, where it knows these hires, else under today's owners.
/// Half a second's work for 20,000 accounts, so it is done aside.
void HiringPage::refreshBooks() {
    const auto proposal = document().sharedProposal();
    const bool proposed = proposal && !proposal->stale && hasHiresOf(*proposal->state, *outlook_);
    filling_.start<OutlookBooks>(
        [proposal, proposed, outlook = outlook_,
         state = document().sharedState()](const JobControl& control) -> OutlookBooks {
            if (proposed)
                return {proposal->state,
                        firstBooks(*proposal->state, proposal->owners, *outlook, control)};
            auto books = firstBooksOf(state, *outlook, control);
            return books ? std::move(*books) : OutlookBooks{state, {}};
        },
        [this](OutlookBooks books) { showBooks(books); });
}

void HiringPage::showBooks(const OutlookBooks& first) {
    if (!outlook_ || !hasPlan())
        return;
    const Format& format = document().format();
    bookModel_->setContent(handoverContent(first.state, first.books, format));
    bookCard_->setSubtitle(tr("The proposal on the Books page first, then from the fullest books "
                              "until the hire's is as full as those beside it, less the room for "
                              "customers still to be won; no faster than the ramp allows"));
    hireModel_->setContent(
        hireContent(std::make_shared<HireRows>(HireRows{outlook_, first.books, true}), format));
}

/// While the projection is renewed the timeline still shows the one before, and can be dragged on:
/// then the hires in force count.
std::vector<PlannedHire> HiringPage::hiresShown() const {
    const bool planned = outlook_ && !outlook_->fromPlanInForce;
    return planned ? hiresOf(*outlook_) : document().state().inputs.hires;
}

void HiringPage::offerSegments() {
    segments_->clear();
    for (const std::string& name : document().state().segmented.segmentNames)
        segments_->addAction(QString::fromStdString(name), this, [this, name] { addHire(name); });
}

void HiringPage::addHire(const std::string& segment) {
    const PlanInputs& inputs = document().state().inputs;
    std::vector<PlannedHire> hires = hiresShown();
    const auto named = [&hires](const HireId& id) {
        return std::ranges::find(hires, id, &PlannedHire::id);
    };
    HireId id(segment + " 1");
    for (int number = 2; named(id) != hires.end(); ++number)
        id = HireId(segment + " " + std::to_string(number));
    const auto like = std::ranges::find(hires, segment, &PlannedHire::segment);
    const std::string level = like == hires.end() ? inputs.workload.defaultLevel : like->level;
    hires.push_back(
        {.id = id,
         .segment = segment,
         .start = std::min(Month::of(inputs.facts.asOf) + usualLead, lastMonthPlanned(inputs)),
         .level = level,
         .region = {},
         .reason = "by hand",
         .byHand = true});
    added_ = QString::fromStdString(id.value());
    if (document().apply(SetHires{std::move(hires)}, tr("Add a hire")))
        emit noted(tr("%1 was added; its start, level and region can be typed").arg(added_), true);
}

void HiringPage::removeHire(const QString& id) {
    std::vector<PlannedHire> hires = hiresShown();
    std::erase_if(hires, [&id](const PlannedHire& hire) {
        return QString::fromStdString(hire.id.value()) == id;
    });
    if (document().apply(SetHires{std::move(hires)}, tr("Remove a hire")))
        emit noted(tr("%1 was removed").arg(id), true);
}

void HiringPage::offerHire(int row, QMenu& menu) {
    const QString id = row < 0 ? QString() : hireModel_->idOf(row);
    if (id.isEmpty())
        return;
    const std::string segment = outlook_->hires.at(std::size_t(row)).hire.segment;
    menu.addAction(tr("Add another for %1").arg(QString::fromStdString(segment)), this,
                   [this, segment] { addHire(segment); });
    menu.addAction(tr("Remove %1").arg(id), this, [this, id] { removeHire(id); });
}

void HiringPage::moveStart(const QString& hire, Date start) {
    const Month month0 = Month::of(document().state().inputs.facts.asOf);
    const Month last = lastMonthPlanned(document().state().inputs);
    const Month month = std::clamp(Month::of(start), month0 + 1, last);
    const QString name = hire; // the rows it may be a part of are replaced
    auto edit = movedStart(hiresShown(), HireId(hire.toStdString()), month, month0);
    if (!edit) {
        emit failed(edit.error());
        return;
    }
    if (document().apply(std::move(*edit), tr("Move a start date")))
        emit noted(tr("%1 now starts in %2").arg(name, document().format().month(month)), true);
    else if (outlook_)
        fillTimeline(*timeline_, *outlook_); // back to where it was
}

QString HiringPage::applyHireEdits(const std::vector<CellEdit>& edits) {
    const ScenarioState& state = document().state();
    const Month month0 = Month::of(state.inputs.facts.asOf);
    const Month last = lastMonthPlanned(state.inputs);
    std::vector<PlannedHire> hires = hiresShown();
    for (const CellEdit& edit : edits) {
        const HireId id(hireModel_->idOf(edit.row).toStdString());
        const auto hire = std::ranges::find(hires, id, &PlannedHire::id);
        if (hire == hires.end())
            return tr("The plan is being worked out anew; try again in a moment.");
        auto changed = changedHire(*hire, edit, state);
        if (!changed)
            return changed.error();
        if (changed->start <= month0)
            return tr("A hire cannot start before %1.").arg(document().format().month(month0 + 1));
        if (changed->start != hire->start && changed->start > last)
            return tr("The plan ends in %1; nobody can start after that.")
                .arg(document().format().month(last));
        *hire = std::move(*changed);
    }
    document().apply(SetHires{std::move(hires)}, tr("Change a hire"));
    return {};
}

QString HiringPage::applyAssumptionEdits(const std::vector<CellEdit>& edits) {
    auto made =
        editsForKeys(document().state().inputs,
                     typedAssumptions(*assumptions_, edits, document().format()), "by hand");
    if (!made)
        return messageFor(made.error()).text();
    document().apply(std::move(*made), tr("Change an assumption"));
    return {};
}

} // namespace headroom::ui
