#include "ui/pages/team_page.h"

#include "planner/base/text.h"
#include "planner/scenarios/key_edits.h"
#include "ui/charts/chart_card.h"
#include "ui/charts/heat_map.h"
#include "ui/pages/team_table.h"
#include "ui/selection_links.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/page_area.h"
#include "ui/widgets/splitter_card.h"
#include "ui/widgets/table_view.h"

#include <QLineEdit>
#include <QTableView>
#include <QVBoxLayout>
#include <cmath>
#include <set>

namespace headroom::ui {

TeamPage::TeamPage(const PageContext& context)
    : Page(context), add_(new QAction(tr("Add CSM"), this)),
      remove_(new QAction(tr("Remove"), this)) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    empty_ = new EmptyState(
        Icon::Team, tr("Your CSMs will be here once a team file is imported or somebody is added."),
        tr("Import a team"), this);
    auto* splitter = new SplitterCard(Qt::Vertical, this);
    auto* area = new PageArea(this); // on a low screen it scrolls before the table has no rows
    area->setAccessibleName(tr("Team"));
    content_ = area;
    area->column()->addWidget(splitter, 1);
    table_ = new TableView(tr("Team"));
    linkAs(*table_, Linked::Csm);
    model_ = new TableModel(this);
    table_->setModel(model_);
    table_->setFooterVisible(true);
    auto* people = new Card;
    people->setMinimumHeight(320);
    people->body()->addWidget(table_);
    setTabOrder(table_->filterBox(), table_->grid());
    splitter->addWidget(people);
    calendar_ = new HeatMap;
    linkAs(*calendar_, Linked::Csm);
    splitter->addWidget(new ChartCard(calendar_));
    splitter->setProportions({11, 9});
    outer->addWidget(empty_);
    outer->addWidget(content_);
    model_->setEditHook([this](const std::vector<CellEdit>& edits) { return applyEdits(edits); });
    connect(empty_, &EmptyState::activated, this,
            [this] { emit pageRequested(QStringLiteral("import"), {}); });
    connect(add_, &QAction::triggered, this, &TeamPage::addCsm);
    connect(remove_, &QAction::triggered, this, &TeamPage::removeSelected);
    connect(table_, &TableView::rowActivated, this, [this](int row) {
        const std::string& name = document().state().book->csms()[std::size_t(row)].name;
        emit pageRequested(QStringLiteral("accounts"), QStringLiteral("find:csm:\"") +
                                                           QString::fromStdString(name) +
                                                           QLatin1Char('"'));
    });
}

void TeamPage::refresh(ChangeSet) {
    const bool any = !document().state().book->csms().empty();
    empty_->setVisible(!any);
    content_->setVisible(any);
    remove_->setEnabled(any);
    model_->setContent(teamContent(document().sharedState(), document().format()));
    fillCalendar();
}

QString TeamPage::calendarTitle(const HeatMapGrid& grid, const Format& format) {
    qsizetype name = -1;
    qsizetype month = -1;
    double highest = 0.0;
    for (std::size_t row = 0; row < grid.values.size(); ++row)
        for (std::size_t t = 0; t < grid.values[row].size(); ++t)
            if (grid.values[row][t] > highest) {
                highest = grid.values[row][t];
                name = qsizetype(row);
                month = qsizetype(t);
            }
    return name < 0 ? tr("Load by month")
                    : tr("%1 is busiest: %2 in %3")
                          .arg(grid.rowNames.at(name), format.percent(highest),
                               grid.columnNames.at(month));
}

void TeamPage::fillCalendar() {
    const ScenarioState& state = document().state();
    const Format format = document().format();
    HeatMapGrid grid;
    const Month first = Month::of(state.inputs.facts.asOf);
    for (int t = 0; t < workloadMonths; ++t) {
        grid.columnIds << QString::fromStdString(toIso(first + t));
        grid.columnNames << format.monthShort(first + t);
    }
    for (std::size_t j = 0; j < state.load.csms.size(); ++j) {
        if (!state.capacity[j].inTeam)
            continue;
        const Csm& csm = state.book->csms()[j];
        grid.rowIds << QString::fromStdString(csm.id.value());
        grid.rowNames << QString::fromStdString(csm.name);
        std::vector<double> row;
        for (std::size_t t = 0; t < std::size_t(workloadMonths); ++t) {
            const Permille u =
                utilisation(state.load.csms[j].monthlyWorkload[t], state.capacity[j].monthly[t]);
            row.push_back(u == unboundedUtilisation ? qQNaN() : toFraction(u));
        }
        grid.values.push_back(std::move(row));
    }
    grid.lowest = 0.5;
    grid.middle = 0.9;
    grid.highest = 1.3;
    grid.text = [format](double x) { return format.percent(x); };
    grid.measure = tr("workload ÷ capacity");
    calendar_->setTitle(calendarTitle(grid, format));
    calendar_->setSubtitle(
        tr("Blue: room, red: over %1.").arg(format.percent(grid.middle)) + QLatin1Char(' ') +
        (document().state().inputs.workload.planningMonth == PlanningMonth::Peak
             ? tr("Each month by itself, with ramp, leave and renewals; blank without capacity. "
                  "Books plan for the busiest quarter of every account and stand higher.")
             : tr("Workload ÷ capacity with ramp, leave and renewals; blank where there is no "
                  "capacity")));
    calendar_->setGrid(std::move(grid));
}

void TeamPage::showSubject(const QString& subject) {
    if (subject.startsWith(QStringLiteral("csm:")))
        table_->selectId(subject.mid(4));
}

/// For the undo menu: one change by its cell, several by their number of people.
QString TeamPage::stepOf(const std::vector<CellEdit>& edits) const {
    const auto& people = document().state().book->csms();
    std::set<int> rows;
    for (const CellEdit& edit : edits)
        rows.insert(edit.row);
    if (rows.size() > 1)
        return tr("Change %1 people").arg(rows.size());
    const QString who = QString::fromStdString(people[std::size_t(edits.front().row)].name);
    const int column = model_->columnOf(edits.front().column);
    return edits.size() > 1
               ? tr("Change %1").arg(who)
               : tr("Change %1 of %2")
                     .arg(model_->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString(),
                          who);
}

QString TeamPage::applyEdits(const std::vector<CellEdit>& edits) {
    EditGroup group{"edit team", {}};
    PlanInputs scratch = document().state().inputs;
    for (const CellEdit& edit : edits) {
        const std::string id = document().state().book->csms()[std::size_t(edit.row)].id.value();
        QString value = edit.text.trimmed();
        if (edit.column == QStringLiteral("fte"))
            if (const auto number = document().format().parse(value))
                value = QString::number(*number, 'g', 6);
        value.replace(QStringLiteral("; "), QStringLiteral(";"));
        auto made = editForKey(scratch, "csm:" + id + "." + edit.column.toStdString(),
                               value.toStdString(), "by hand");
        if (!made)
            return messageFor(made.error()).text();
        if (auto applied = applyEdit(scratch, *made); !applied)
            return messageFor(applied.error()).text();
        group.edits.push_back(std::move(*made));
    }
    document().apply(std::move(group), stepOf(edits));
    return {};
}

void TeamPage::addCsm() {
    const Book& book = *document().state().book;
    int number = int(book.csms().size()) + 1;
    std::string id;
    do {
        id = "CSM-" + std::to_string(number++);
    } while (book.findCsm(CsmId(id)));
    Csm csm;
    csm.id = CsmId(id);
    csm.name = tr("New CSM").toStdString();
    csm.level = document().state().inputs.workload.defaultLevel;
    if (document().apply(ChangeCsm{csm.id, csm, false}, tr("Add a CSM"))) {
        table_->editCell(QString::fromStdString(id), QStringLiteral("name"));
        emit noted(tr("%1 was added; fill in the row").arg(QString::fromStdString(id)), true);
    }
}

void TeamPage::removeSelected() {
    EditGroup group{"remove", {}};
    for (const int row : table_->selectedRows())
        group.edits.push_back(
            ChangeCsm{document().state().book->csms()[std::size_t(row)].id, std::nullopt, false});
    if (group.edits.empty())
        return;
    const auto count = group.edits.size();
    if (document().apply(std::move(group), tr("Remove from the team")))
        emit noted(tr("%1 removed; their accounts need a CSM").arg(count), true);
}

} // namespace headroom::ui
