#include "ui/pages/overview_page.h"

#include "ui/app_actions.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/supply_demand.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/hiring_projection.h"
#include "ui/pages/overview_figures.h"
#include "ui/selection_links.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/stacking_row.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>

namespace headroom::ui {
namespace {

constexpr int tallestCharts = 960; // higher bars say no more

} // namespace

OverviewPage::OverviewPage(const PageContext& context) : Page(context) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Overview,
                            tr("The figures of your team will be here once accounts are imported."),
                            tr("Import accounts"), this);
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    content_ = new PageArea(this);
    outer->addWidget(empty_);
    outer->addWidget(content_);
    buildKpis();
    buildCharts();
    buildTables();
    connect(&hiring(), &HiringProjection::ready, this, [this] {
        if (hasPlan() && isVisible())
            refresh(Change::Hires);
    });
}

void OverviewPage::buildKpis() {
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, 150);
    for (const QString& caption : {tr("Accounts"), tr("ARR"), tr("CSM capacity"), tr("Utilisation"),
                                   tr("Busiest book"), tr("Next requisition")}) {
        auto* card = new KpiCard(caption);
        card->setOpens(true);
        flow->addWidget(card);
        kpis_.push_back(card);
    }
    const char* pages[] = {"accounts", "segments", "team", "books", "books", "hiring"};
    for (std::size_t i = 0; i < kpis_.size(); ++i)
        connect(kpis_[i], &QAbstractButton::clicked, this,
                [this, page = pages[i]] { emit pageRequested(QString::fromLatin1(page), {}); });
    content_->column()->addWidget(holder);
}

void OverviewPage::buildCharts() {
    bars_ = new UtilisationBars;
    outlookChart_ = new SupplyDemandChart;
    linkAs(*bars_, Linked::Csm);
    linkAs(*outlookChart_, Linked::Month);
    auto* row = new StackingRow(760);
    auto* bars = new ChartCard(bars_);
    auto* outlook = new ChartCard(outlookChart_);
    bars->setMinimumHeight(300);
    outlook->setMinimumHeight(300);
    row->setMaximumHeight(tallestCharts);
    row->addWidget(bars, 2);
    row->addWidget(outlook, 1);
    content_->column()->addWidget(row, 300);
    connect(bars_, &Chart::activated, this, [this](const QString& id) {
        emit pageRequested(QStringLiteral("team"), QStringLiteral("csm:") + id);
    });
    connect(outlookChart_, &Chart::activated, this,
            [this] { emit pageRequested(QStringLiteral("hiring"), {}); });
}

void OverviewPage::buildTables() {
    auto* row = new StackingRow(760);
    row->setKeepsWhole(true);
    const auto add = [&](const QString& title, TableView*& view, TableModel*& model, int stretch) {
        auto* card = new Card(title, {});
        view = new TableView(title);
        model = new TableModel(this);
        view->setModel(model);
        view->setFilterVisible(false);
        view->setFooterVisible(false);
        view->fitHeight(8);
        card->body()->addWidget(view);
        card->body()->addStretch(1);
        row->addWidget(card, stretch);
        return card;
    };
    add(tr("Needs a decision"), decisionTable_, decisionModel_, 9)
        ->setObjectName(QStringLiteral("decisions")); // the tour points at it
    add(tr("Coverage by segment"), segmentTable_, segmentModel_, 8);
    content_->column()->addWidget(row);
    content_->column()->addStretch(1); // on a very tall window
    connect(decisionTable_, &TableView::linkActivated, this, [this](int line, const QString&, int) {
        const std::vector<Decision> all = decisions();
        if (std::size_t(line) < all.size())
            emit pageRequested(all[std::size_t(line)].page, all[std::size_t(line)].subject);
    });
    connect(segmentTable_, &TableView::rowActivated, this,
            [this] { emit pageRequested(QStringLiteral("segments"), {}); });
}

QAction* OverviewPage::primaryAction() const {
    return actions().action("solve");
}

void OverviewPage::refresh(ChangeSet) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    if (!any)
        return;
    outlook_ = hiring().outlook();
    refreshKpis();
    refreshBars();
    refreshDecisions();
    refreshSegments();
    refreshOutlook();
}

void OverviewPage::refreshKpis() {
    const std::vector<KpiFigure> figures =
        overviewFigures(document().state(), document().format(), outlook_.get());
    for (std::size_t i = 0; i < kpis_.size(); ++i)
        kpis_[i]->setValue(figures[i].value, figures[i].detail, figures[i].tone);
}

void OverviewPage::refreshBars() {
    const ScenarioState& state = document().state();
    bars_->setTitle(overCapacityTitle(state));
    bars_->setSubtitle(tr("Monthly workload ÷ capacity, one bar per CSM. Shaded: healthy band."));
    bars_->setHealthyBand(toFraction(state.inputs.workload.healthyFrom),
                          toFraction(state.inputs.workload.healthyTo));
    bars_->setBars(utilisationBars(state, state.load, nullptr, document().format()));
}

void OverviewPage::refreshOutlook() {
    outlookChart_->setSubtitle(tr("Full-time equivalents, ramp-weighted"));
    if (!outlook_) {
        const auto& problem = hiring().problem();
        outlookChart_->setTitle(problem ? tr("Demand cannot be projected") : tr("Projecting…"));
        outlookChart_->setEmptyText(problem ? messageFor(*problem).text()
                                            : tr("Demand and supply are being projected …"));
        outlookChart_->setSeries({});
        return;
    }
    outlookChart_->setTitle(outlookTitle(*outlook_, document().format()));
    outlookChart_->setSeries(outlookSeries(*outlook_));
}

std::vector<OverviewPage::Decision> OverviewPage::decisions() const {
    std::vector<Decision> all;
    for (const OpenDecision& open :
         openDecisions(document().state(), document().format(), outlook_.get()))
        all.push_back({open.what, open.why, open.arr, open.button, open.page, open.subject});
    return all;
}

void OverviewPage::refreshDecisions() {
    const auto lines = std::make_shared<const std::vector<Decision>>(decisions());
    const auto text = [lines](QString Decision::*member) {
        return [lines, member](int row) { return (*lines)[std::size_t(row)].*member; };
    };
    TableContent content;
    content.rowCount = int(lines->size());
    content.columns = {
        {.key = QStringLiteral("what"),
         .title = tr("What"),
         .width = 196,
         .strong = true,
         .text = text(&Decision::what)},
        {.key = QStringLiteral("why"),
         .title = tr("Why"),
         .width = 220,
         .stretches = true,
         .text = text(&Decision::why)},
        {.key = QStringLiteral("arr"),
         .title = tr("ARR"),
         .kind = TableColumn::Kind::Number,
         .width = 72,
         .text = text(&Decision::arr),
         .number = [](int) { return qQNaN(); }}, // as written, on the right
        {.key = QStringLiteral("do"),
         .title = QString(),
         .kind = TableColumn::Kind::Links,
         .width = 100,
         .text = text(&Decision::button),
         .links = [lines](int row) { return QStringList{(*lines)[std::size_t(row)].button}; }}};
    const auto hasArr = [](const Decision& line) { return !line.arr.isEmpty(); };
    if (std::none_of(lines->begin(), lines->end(), hasArr))
        content.columns.erase(content.columns.begin() + 2);
    decisionModel_->setContent(std::move(content));
    decisionTable_->setEmptyText(tr("Nothing needs a decision."));
}

void OverviewPage::refreshSegments() {
    segmentModel_->setContent(coverageContent(document().sharedState(), document().format()));
}

} // namespace headroom::ui
