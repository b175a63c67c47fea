#include "tests/ui/kit/gallery.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/charts/chart_card.h"
#include "ui/style/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/job_strip.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/message_bar.h"
#include "ui/widgets/number_edit.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/pill.h"
#include "ui/widgets/side_bar.h"
#include "ui/widgets/splitter_card.h"
#include "ui/widgets/table_view.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/top_bar.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace headroom::test {
namespace {

using namespace headroom::ui;

QString q(const char* text) {
    return QString::fromUtf8(text);
}

Card* tableCard(int rows) {
    auto* card = new Card(q("Moves, most useful first"), {});
    card->addHeaderWidget(new Pill(q("19 proposed")));
    card->addHeaderWidget(new Pill(q("2 at risk"), Tone::Danger));
    auto* view = new TableView(q("Moves"));
    auto* model = new TableModel(view);
    model->setEditHook([](const std::vector<CellEdit>&) { return QString(); });
    model->setContent(sampleAccounts(rows));
    view->setModel(model);
    view->setFooterVisible(true);
    view->setMinimumHeight(200);
    model->setSort({{2, true}});
    view->selectRow(model->sourceRow(1));
    card->body()->addWidget(view, 1);
    return card;
}

QWidget* kpiRow() {
    auto* row = new QWidget;
    auto* flow = new FlowLayout(row, 150);
    const auto add = [flow](const char* caption, const char* value, const char* detail, Tone tone) {
        auto* card = new KpiCard(q(caption));
        card->setValue(q(value), q(detail), tone);
        card->setOpens(true);
        flow->addWidget(card);
    };
    add("Accounts", "1,204", "4 segments · 37 rows need attention", Tone::Neutral);
    add("ARR", "£48.6M", "NRR 108% · GRR 92%", Tone::Neutral);
    add("CSM capacity", "23.4 FTE", "24 people · 1 ramping", Tone::Neutral);
    add("Utilisation", "91%", "healthy band 75–100%", Tone::Success);
    add("Busiest book", "138%", "D. Patel · 31 h/month over", Tone::Danger);
    add("Next requisition", "15 Jan 2027", "Mid-market · start by Apr", Tone::Warning);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    row->setSizePolicy(policy);
    return row;
}

SplitterCard* sideBySide(QWidget* left, QWidget* right, const QList<int>& parts) {
    auto* splitter = new SplitterCard(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(right);
    splitter->setProportions(parts);
    return splitter;
}

QWidget* formCard() {
    auto* card = new Card(q("Rules"), q("Every number has a source and can be typed"));
    auto* money = new NumberEdit(NumberEdit::Kind::Money);
    money->setValue(100'000.0);
    card->body()->addWidget(new FormRow(q("Strategic from"), money));
    auto* percent = new NumberEdit(NumberEdit::Kind::Percent);
    percent->setValue(0.15);
    auto* attrition = new FormRow(q("Attrition a year"), percent);
    attrition->setHint(q("An assumption, not a benchmark."));
    card->body()->addWidget(attrition);
    auto* hours = new NumberEdit(NumberEdit::Kind::Hours);
    hours->setValue(97.5);
    auto* wrong = new FormRow(q("Productive hours a month"), hours);
    wrong->setError(q("The most is 160.0 h. A month has about 21 working days."));
    card->body()->addWidget(wrong);
    auto* combo = new QComboBox;
    combo->addItems({q("Dedicated"), q("Pooled"), q("Digital")});
    card->body()->addWidget(new FormRow(q("Coverage"), combo));
    auto* name = new QLineEdit(q("Mid-market"));
    card->body()->addWidget(new FormRow(q("Segment name"), name));
    card->body()->addWidget(new QCheckBox(q("Keep accounts that renew within 90 days")));
    card->body()->addStretch(1);
    return card;
}

QWidget* buttonCard() {
    auto* card =
        new Card(q("Proven within 0.4% of the best possible."),
                 q("No plan that moves 19 accounts can bring the busiest book below 96.6%."));
    card->setTone(Tone::Success);
    auto* row = new QHBoxLayout;
    row->addWidget(new PrimaryButton(q("Accept 19 moves")));
    row->addWidget(new QPushButton(q("Constraints (9)")));
    auto* off = new QPushButton(q("Not now"));
    off->setEnabled(false);
    row->addWidget(off);
    row->addWidget(new LinkButton(q("Why?")));
    row->addWidget(new IconButton(Icon::Settings, q("Settings")));
    row->addStretch(1);
    card->body()->addLayout(row);
    auto* pills = new QWidget;
    auto* flow = new FlowLayout(pills);
    const QList<Tone> tones = {Tone::Neutral, Tone::Accent, Tone::Success, Tone::Warning,
                               Tone::Danger};
    for (const Tone tone : tones)
        flow->addWidget(new Pill(q("renewal within 90 days"), tone));
    card->body()->addWidget(pills);
    auto* icons = new QWidget;
    auto* iconFlow = new FlowLayout(icons);
    for (int i = 0; i < static_cast<int>(Icon::Application); ++i) {
        auto* button = new IconButton(static_cast<Icon>(i), iconName(static_cast<Icon>(i)));
        iconFlow->addWidget(button);
    }
    card->body()->addWidget(icons);
    auto* empty = new EmptyState(Icon::Books, q("Books appear here once the team is imported."),
                                 q("Import the team"));
    card->body()->addWidget(empty, 1);
    return card;
}

void fillParts(QVBoxLayout& page) {
    auto* info = new MessageBar;
    info->showMessage(Tone::Accent, q("The thresholds changed after this proposal was solved."),
                      q("It is kept and marked as stale."), {q("Solve again"), q("Show changes")});
    page.addWidget(info);
    auto* error = new MessageBar;
    error->showError({ErrorCode::PlanLocked, "karin on desk-7", {}, {}, {}}, {q("Save a copy…")});
    page.addWidget(error);
    auto* warning = new MessageBar;
    warning->showMessage(Tone::Warning, q("37 rows need attention."), {}, {q("Fix")});
    page.addWidget(warning);
    auto* job = new JobStrip;
    job->begin(q("Balancing books"));
    job->setProgress({0.62, 316978.0, {}});
    job->show();
    page.addWidget(job);
    page.addWidget(sideBySide(formCard(), buttonCard(), {2, 3}), 1);
}

void fillPage(const QString& page, QVBoxLayout& column) {
    if (page == q("overview")) {
        column.addWidget(kpiRow());
        column.addWidget(sideBySide(barsCard(false), fanCard(), {2, 1}), 3);
        column.addWidget(tableCard(60), 2);
    } else if (page == q("books")) {
        column.addWidget(sideBySide(frontierCard(), heatCard(), {1, 1}), 1);
        column.addWidget(barsCard(true), 1);
        column.addWidget(tableCard(60), 1);
    } else if (page == q("segments")) {
        column.addWidget(sideBySide(scatterCard(1204), tableCard(1204), {3, 2}), 1);
    } else if (page == q("density")) {
        column.addWidget(scatterCard(60'000), 1);
    } else if (page == q("hiring")) {
        column.addWidget(fanCard(), 1);
        column.addWidget(timelineCard());
        column.addWidget(tornadoCard());
    } else if (page == q("scenarios")) {
        column.addWidget(sideBySide(bridgeCard(), linesCard(), {3, 2}), 1);
        column.addWidget(barsCard(true, 70), 1);
    } else {
        fillParts(column);
    }
}

SideBar* sampleSideBar(const QString& page) {
    auto* bar = new SideBar;
    bar->setEntries({{q("overview"), q("Overview"), Icon::Overview, {}, {}},
                     {q("accounts"), q("Accounts"), Icon::Accounts, q("Data"), q("1,204")},
                     {q("segments"), q("Segments"), Icon::Segments, q("Data"), q("4")},
                     {q("team"), q("Team"), Icon::Team, q("Data"), q("24")},
                     {q("books"), q("Books"), Icon::Books, q("Plan"), {}},
                     {q("hiring"), q("Hiring"), Icon::Hiring, q("Plan"), {}},
                     {q("scenarios"), q("Scenarios"), Icon::Scenarios, q("Decide"), q("3")},
                     {q("export"), q("Export"), Icon::Export, q("Decide"), {}}});
    bar->setCurrent(page);
    return bar;
}

TopBar* sampleTopBar(QWidget* owner) {
    auto* bar = new TopBar;
    bar->setTitle(q("Books"));
    bar->setScenario(q("FY27 base"));
    bar->setComparedWith(q("Current books"));
    bar->setUndoActions(new QAction(q("Undo"), owner), new QAction(q("Redo"), owner));
    bar->setActions({new QAction(q("Constraints (9)"), owner)});
    bar->setPrimary(new QAction(q("Accept 19 moves"), owner));
    return bar;
}

} // namespace

QStringList galleryPages() {
    return {q("overview"), q("books"),     q("segments"), q("density"),
            q("hiring"),   q("scenarios"), q("parts")};
}

std::unique_ptr<QWidget> makeGallery(const QString& page) {
    auto window = std::make_unique<QWidget>();
    auto* column = new QVBoxLayout(window.get());
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(sampleTopBar(window.get()));
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(sampleSideBar(page));
    auto* area = new PageArea;
    fillPage(page, *area->column());
    row->addWidget(area, 1);
    column->addLayout(row, 1);
    return window;
}

} // namespace headroom::test
