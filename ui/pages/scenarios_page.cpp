#include "ui/pages/scenarios_page.h"

#include "planner/plan_session/growth_bridge.h"
#include "ui/app_actions.h"
#include "ui/charts/bridge.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/chart_theme.h"
#include "ui/charts/overlay_lines.h"
#include "ui/pages/scenario_table.h"
#include "ui/pages/scenario_tree_delegate.h"
#include "ui/style/theme.h"
#include "ui/text/scenario_name.h"
#include "ui/text/tool_tip.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/stacking_row.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <map>
#include <utility>

namespace headroom::ui {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr double leastDifference = 0.05; // FTE; less is shown as none

/// Changes of the parent that came after the scenario was made; it goes without them.
qsizetype newerInParent(const Scenario& scenario, const Scenario* parent) {
    return parent == nullptr ? 0 : qsizetype(parent->edits.size()) - qsizetype(scenario.forkSeq);
}

QString captionOf(const Scenario& scenario, const Scenario* parent) {
    if (parent == nullptr)
        return ScenariosPage::tr("as imported");
    const QString own = scenario.edits.empty() ? ScenariosPage::tr("changes nothing of its own")
                        : scenario.edits.size() == 1
                            ? ScenariosPage::tr("1 change of its own")
                            : ScenariosPage::tr("%1 changes of its own").arg(scenario.edits.size());
    const qsizetype newer = newerInParent(scenario, parent);
    return newer <= 0 ? own : ScenariosPage::tr("%1 · %2 newer above").arg(own).arg(newer);
}

QString tipOf(const Scenario& scenario, const Scenario* parent) {
    if (newerInParent(scenario, parent) <= 0)
        return {};
    return ScenariosPage::tr("“%1” keeps “%2” as it was when it was made; books accepted and "
                             "figures changed there since are not in it.")
        .arg(scenarioName(scenario), scenarioName(*parent));
}

} // namespace

ScenariosPage::ScenariosPage(const PageContext& context)
    : Page(context), fork_(new QAction(tr("New from this"), this)),
      show_(new QAction(tr("Show"), this)), rename_(new QAction(tr("Rename"), this)),
      erase_(new QAction(tr("Delete"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(Icon::Scenarios,
                            tr("Scenarios are compared here once accounts are imported."),
                            tr("Import accounts"), this);
    outer->addWidget(empty_);
    auto* area = new PageArea(this);
    content_ = area;
    auto* top = new StackingRow(700);
    auto* treeCard = new Card(tr("Scenarios"), tr("Each keeps only what it changes"));
    buildTree(*treeCard);
    treeCard->setMinimumWidth(230);
    treeCard->setMinimumHeight(300);
    top->addWidget(treeCard, 1);
    auto* tableCard = new Card(tr("Side by side"), {});
    table_ = new TableView(tr("Scenarios side by side"));
    model_ = new TableModel(this);
    table_->setModel(model_);
    table_->setFilterVisible(false);
    table_->setFooterVisible(false);
    table_->setMinimumHeight(316);
    tableCard->body()->addWidget(table_);
    top->addWidget(tableCard, 3);
    area->column()->addWidget(top, 3);
    bridge_ = new BridgeChart;
    bridge_->setTitle(tr("What makes the difference"));
    lines_ = new OverlayLines;
    lines_->setTitle(tr("FTE needed"));
    lines_->setSubtitle(tr("FTE needed with the expected growth"));
    connect(lines_, &Chart::selected, this, &ScenariosPage::chooseLine);
    auto* bottom = new StackingRow(760);
    for (Chart* chart : {static_cast<Chart*>(bridge_), static_cast<Chart*>(lines_)}) {
        auto* card = new ChartCard(chart);
        card->setMinimumHeight(280);
        bottom->addWidget(card, 1);
    }
    area->column()->addWidget(bottom, 2);
    outer->addWidget(area);
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(fork_, &QAction::triggered, this, &ScenariosPage::fork);
    connect(show_, &QAction::triggered, this, [this] { document().showScenario(selected()); });
    connect(rename_, &QAction::triggered, this, [this] { tree_->editItem(tree_->currentItem()); });
    connect(erase_, &QAction::triggered, this, &ScenariosPage::eraseSelected);
    erase_->setShortcut(QKeySequence::Delete);
    erase_->setShortcutContext(Qt::WidgetShortcut);
    tree_->addActions({show_, fork_, rename_, erase_});
    // After the window has come to this page and put the focus on it.
    connect(
        actions().action("fork"), &QAction::triggered, this, [this] { name_->setFocus(); },
        Qt::QueuedConnection);
    connect(
        actions().action("rename"), &QAction::triggered, this,
        [this] { tree_->editItem(tree_->currentItem()); }, Qt::QueuedConnection);
}

QList<QAction*> ScenariosPage::topActions() const {
    return {show_, erase_};
}

void ScenariosPage::buildTree(Card& card) {
    tree_ = new QTreeWidget;
    tree_->setHeaderHidden(true);
    tree_->setAccessibleName(tr("Tree of scenarios"));
    tree_->setFrameShape(QFrame::NoFrame);
    tree_->setProperty("plain", true);
    tree_->setItemDelegate(new ScenarioTreeDelegate(tree_));
    tree_->setIndentation(space::large);
    tree_->setRootIsDecorated(false); // always open: a plan has a handful of scenarios
    tree_->setItemsExpandable(false);
    name_ = new QLineEdit;
    name_->setPlaceholderText(tr("Name of a new scenario"));
    name_->setAccessibleName(tr("Name of a new scenario"));
    tree_->setContextMenuPolicy(Qt::ActionsContextMenu);
    connect(tree_, &QTreeWidget::currentItemChanged, this, &ScenariosPage::offerForSelected);
    card.body()->addWidget(tree_, 1);
    card.body()->addWidget(name_);
    connect(name_, &QLineEdit::returnPressed, this, &ScenariosPage::fork);
    connect(tree_, &QTreeWidget::currentItemChanged, this, [this](QTreeWidgetItem* item) {
        if (lines_ != nullptr && item != nullptr)
            lines_->setSelectedId(QString::number(item->data(0, idRole).toLongLong()));
    });
    connect(tree_, &QTreeWidget::itemActivated, this,
            [this] { document().showScenario(selected()); });
    connect(tree_, &QTreeWidget::itemChanged, this, [this](QTreeWidgetItem* item) {
        document().renameScenario(item->data(0, idRole).toLongLong(), item->text(0));
    });
}

void ScenariosPage::refresh(ChangeSet) {
    const bool any = !document().state().book->accounts().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    fork_->setEnabled(any);
    if (!any) {
        for (QAction* action : {show_, rename_, erase_})
            action->setEnabled(false);
        return;
    }
    fillTree();
    offerForSelected();
    compareAll();
}

/// The scenario of a line, in the tree.
void ScenariosPage::chooseLine(const QString& id) {
    for (QTreeWidgetItemIterator at(tree_); *at != nullptr; ++at)
        if (QString::number((*at)->data(0, idRole).toLongLong()) == id)
            tree_->setCurrentItem(*at);
}

/// The selection follows what is shown when that changes, and stays where it is else.
void ScenariosPage::fillTree() {
    const QSignalBlocker quiet(tree_);
    const ScenarioId shownNow = document().session().shown();
    const ScenarioId wanted =
        std::exchange(shownBefore_, shownNow) == shownNow ? selected() : shownNow;
    tree_->clear();
    std::map<ScenarioId, QTreeWidgetItem*> items;
    for (const Scenario& scenario : document().session().tree().scenarios()) {
        auto* item = new QTreeWidgetItem({scenarioName(scenario)});
        item->setData(0, idRole, QVariant::fromValue<qlonglong>(scenario.id));
        item->setFlags(item->flags() | Qt::ItemIsEditable);
        const bool shown = scenario.id == shownNow;
        item->setData(0, ScenarioTreeDelegate::Series, seriesOfScenario(int(items.size())));
        item->setData(0, ScenarioTreeDelegate::Shown, shown);
        const Scenario* above =
            scenario.parent ? document().session().tree().find(*scenario.parent) : nullptr;
        item->setData(0, ScenarioTreeDelegate::Caption, captionOf(scenario, above));
        item->setToolTip(0, plainToolTip(tipOf(scenario, above)));
        const auto parent = scenario.parent ? items.find(*scenario.parent) : items.end();
        if (parent == items.end())
            tree_->addTopLevelItem(item);
        else
            parent->second->addChild(item);
        items[scenario.id] = item;
        if (scenario.id == wanted || (shown && tree_->currentItem() == nullptr))
            tree_->setCurrentItem(item);
    }
    tree_->expandAll();
}

ScenarioId ScenariosPage::selected() const {
    const QTreeWidgetItem* item = tree_->currentItem();
    return item == nullptr ? document().session().shown() : item->data(0, idRole).toLongLong();
}

ScenarioId ScenariosPage::compared() const {
    const Scenario* shown = document().session().tree().find(document().session().shown());
    return document().comparedWith().value_or(shown->parent.value_or(rootScenario));
}

ScenariosPage::BridgePair ScenariosPage::pairToExplain(const ScenarioLines& lines, BridgePair shown,
                                                       bool chosen) {
    const auto last = [&lines](ScenarioId id) {
        const auto line = std::ranges::find(lines.lines, QString::number(id), &OverlayLine::id);
        return line == lines.lines.end() || line->values.empty() ? 0.0 : line->values.back();
    };
    const auto apart = [&](ScenarioId id) { return std::abs(last(id) - last(shown.to)); };
    if (chosen || apart(shown.from) >= leastDifference)
        return shown;
    BridgePair best = shown;
    for (const OverlayLine& line : lines.lines)
        if (const ScenarioId id = line.id.toLongLong();
            apart(id) >= std::max(leastDifference, best.to == shown.to ? 0.0 : apart(best.to)))
            best = {shown.to, id};
    return best;
}

/// All scenarios but the shown one are derived anew, on a copy of the session: the window does not
/// wait for it.
void ScenariosPage::compareAll() {
    const BridgePair pair{compared(), document().session().shown()};
    const bool chosen = document().comparedWith().has_value();
    comparing_.start<Compared>(
        [shown = std::shared_ptr<const PlanSession>(document().session().copy()), pair, chosen,
         format = document().format()]() -> Compared {
            const auto session = shown->copy();
            auto lines = scenarioLines(*session);
            const BridgePair told = lines ? pairToExplain(*lines, pair, chosen) : pair;
            TableContent table = sideBySide(*session, format);
            session->keepStatesOf({told.from, told.to}); // a bridge derives states of its own
            return {std::move(table), told, growthBridge(*session, told.from, told.to),
                    std::move(lines)};
        },
        [this](const Compared& compared) {
            if (hasPlan())
                showCompared(compared);
        });
}

QString ScenariosPage::linesTitle(const ScenarioLines& lines, const Format& format) {
    const auto end = [](const OverlayLine& line) {
        return line.values.empty() || std::isnan(line.values.back()) ? 0.0 : line.values.back();
    };
    const auto top = std::ranges::max_element(lines.lines, {}, end);
    if (top == lines.lines.end() || lines.months.empty())
        return tr("FTE needed");
    const bool alone = std::ranges::count_if(lines.lines, [&](const OverlayLine& line) {
                           return end(line) > end(*top) - leastDifference;
                       }) == 1;
    return alone && lines.lines.size() > 1
               ? tr("%1 needs most: %2 by %3")
                     .arg(top->name, format.fte(end(*top)), format.month(lines.months.back()))
               : tr("%1 needed by %2")
                     .arg(format.fte(end(*top)), format.month(lines.months.back()));
}

void ScenariosPage::showCompared(const Compared& all) {
    const ScenarioTree& tree = document().session().tree();
    if (tree.find(all.pair.from) == nullptr || tree.find(all.pair.to) == nullptr)
        return;
    model_->setContent(all.table);
    if (all.bridge)
        fillBridge(*bridge_, *all.bridge, bridgeEnd(tree, all.pair.from),
                   bridgeEnd(tree, all.pair.to));
    else
        emit failed(all.bridge.error());
    if (all.lines) {
        lines_->setTitle(linesTitle(*all.lines, document().format()));
        lines_->setLines(all.lines->months, all.lines->lines, tr("FTE"));
    }
}

/// The buttons are about what is selected in the tree, shown or not.
void ScenariosPage::offerForSelected() {
    rename_->setEnabled(true);
    erase_->setEnabled(selected() != rootScenario);
    show_->setEnabled(selected() != document().session().shown());
}

void ScenariosPage::eraseSelected() {
    const Scenario* scenario = document().session().tree().find(selected());
    if (scenario == nullptr)
        return;
    const QString name = scenarioName(*scenario);
    if (document().eraseScenario(scenario->id))
        emit noted(tr("%1 deleted").arg(name), true);
}

void ScenariosPage::fork() {
    QString name = name_->text().trimmed();
    const ScenarioTree& tree = document().session().tree();
    for (int number = 1; name.isEmpty(); ++number) {
        const QString candidate = tr("Scenario %1").arg(number);
        const bool taken = std::ranges::any_of(tree.scenarios(), [&](const Scenario& scenario) {
            return scenario.name == candidate.toStdString();
        });
        if (!taken)
            name = candidate;
    }
    if (document().forkScenario(selected(), name)) {
        name_->clear();
        emit noted(tr("%1 is shown now; what you change is kept in it").arg(name), false);
    }
}

} // namespace headroom::ui
