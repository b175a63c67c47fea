#include "ui/pages/assumptions_page.h"

#include "planner/scenarios/key_edits.h"
#include "ui/pages/assumption_values.h"
#include "ui/pages/assumption_words.h"
#include "ui/pages/hiring_assumption_words.h"
#include "ui/style/theme.h"
#include "ui/text/messages.h"
#include "ui/widgets/card.h"
#include "ui/widgets/search_box.h"
#include "ui/widgets/table_view.h"

#include <QVBoxLayout>
#include <map>

namespace headroom::ui {
namespace {

/// The plan's own segments with the policies that serve them, and no figure changed by anybody.
PlanInputs standardInputs(const ScenarioState& state) {
    PlanInputs inputs = defaultInputs();
    inputs.policies = policiesFor(state.segmented.segmentNames);
    return inputs;
}

std::vector<std::optional<std::string>> standardsOf(const std::vector<Assumption>& shown,
                                                    const ScenarioState& state) {
    std::map<std::string, std::string> byKey;
    for (Assumption& standard : listAssumptions(standardInputs(state)))
        if (!standard.key.starts_with("facts."))
            byKey.emplace(std::move(standard.key), std::move(standard.value));
    std::vector<std::optional<std::string>> standards;
    for (const Assumption& assumption : shown) {
        const auto found = byKey.find(assumption.key);
        standards.push_back(found == byKey.end() ? std::nullopt : std::optional(found->second));
    }
    return standards;
}

TableColumn wordColumn(const char* key, const QString& title, int width,
                       std::function<QString(int row)> text) {
    TableColumn column;
    column.key = QString::fromLatin1(key);
    column.title = title;
    column.width = width;
    column.text = std::move(text);
    column.cellTip = column.text;
    return column;
}

} // namespace

AssumptionsPage::AssumptionsPage(const PageContext& context)
    : Page(context), standard_(new QAction(tr("Back to standard"), this)),
      table_(new TableView(tr("Assumptions"))), model_(new TableModel(this)) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::page, space::page, space::page, space::page);
    table_->setModel(model_);
    table_->setFilterVisible(true);
    if (auto* box = qobject_cast<SearchBox*>(table_->filterBox()))
        box->setHints(tr("Filter, e.g.  ramp  or  renewal -lock"), tr("Filter"));
    auto* card = new Card;
    card->body()->addWidget(table_);
    column->addWidget(card);
    standard_->setToolTip(tr("Gives the selected assumptions their standard value"));
    model_->setEditHook([this](const std::vector<CellEdit>& edits) { return applyEdits(edits); });
    connect(standard_, &QAction::triggered, this, &AssumptionsPage::setStandard);
    connect(table_, &TableView::selectionSummary, this,
            [this](const SelectionSummary& summary) { standard_->setEnabled(summary.rows > 0); });
}

void AssumptionsPage::refresh(ChangeSet) {
    const ScenarioState& state = document().state();
    PlanInputs inputs = state.inputs;
    inputs.policies = state.policies; // those in force, also where the plan has none of its own
    const auto rows =
        std::make_shared<const std::vector<Assumption>>(listAssumptions(std::move(inputs)));
    shown_ = rows;
    standards_ = standardsOf(*rows, state);
    const auto at = [rows](int row) -> const Assumption& { return (*rows)[std::size_t(row)]; };
    const auto standard = [rows, standards = standards_, format = document().format()](int row) {
        Assumption one = (*rows)[std::size_t(row)];
        one.value = standards[std::size_t(row)].value_or("");
        return assumptionValue(one, format);
    };
    TableContent content;
    content.rowCount = int(rows->size());
    content.rowNoun = tr("assumptions");
    content.rowId = [at](int row) { return QString::fromStdString(at(row).key); };
    content.columns = {wordColumn("name", tr("Assumption"), 240,
                                  [at](int row) { return assumptionName(at(row).key); }),
                       wordColumn("value", tr("Current value"), 96,
                                  [at, format = document().format()](int row) {
                                      return assumptionValue(at(row), format);
                                  }),
                       wordColumn("unit", tr("Unit"), 96,
                                  [at, format = document().format()](int row) {
                                      return assumptionUnit(at(row), format);
                                  }),
                       wordColumn("effect", tr("What it does"), 150,
                                  [at](int row) { return assumptionEffect(at(row).key); }),
                       wordColumn("standard", tr("Standard value"), 96, standard),
                       wordColumn("source", tr("Source"), 80,
                                  [at](int row) { return plainAssumptionWord(at(row).source); }),
                       wordColumn("group", tr("Part of the plan"), 96,
                                  [at](int row) { return assumptionGroup(at(row).key); }),
                       wordColumn("key", tr("Key"), 220,
                                  [at](int row) { return QString::fromStdString(at(row).key); })};
    content.columns[0].strong = true;
    content.columns[0].cellTip = content.columns[3].text;
    content.columns[1].editable = true;
    // A few values are long lists; these give way before the table has to be scrolled.
    for (const std::size_t column : {1U, 2U, 3U, 4U, 6U})
        content.columns[column].stretches = true;
    content.columns[7].shown = false; // for the command line
    content.columns[7].tip = tr("What the command line calls it");
    model_->setContent(std::move(content));
    standard_->setEnabled(!table_->selectedRows().empty());
}

void AssumptionsPage::showSubject(const QString& subject) {
    table_->selectId(subject);
}

QString AssumptionsPage::applyEdits(const std::vector<CellEdit>& edits) {
    return write(typedAssumptions(*shown_, edits, document().format()), "by hand",
                 tr("Change an assumption"));
}

QString AssumptionsPage::write(const std::vector<std::pair<std::string, std::string>>& values,
                               const char* source, const QString& text) {
    auto made = editsForKeys(document().state().inputs, values, source);
    if (!made)
        return messageFor(made.error()).text();
    document().apply(std::move(*made), text);
    return {};
}

void AssumptionsPage::setStandard() {
    std::vector<std::pair<std::string, std::string>> values;
    for (const int row : table_->selectedRows()) {
        const Assumption& assumption = (*shown_)[std::size_t(row)];
        const auto& standard = standards_[std::size_t(row)];
        if (standard && *standard != assumption.value)
            values.emplace_back(assumption.key, *standard);
    }
    if (values.empty()) {
        emit noted(tr("These have their standard value, or have none"), false);
        return;
    }
    if (const QString problem = write(values, "default", tr("Back to standard"));
        !problem.isEmpty())
        emit noted(problem, false);
    else
        emit noted(
            tr("Back to standard: %1").arg(document().format().count(std::int64_t(values.size()))),
            true);
}

} // namespace headroom::ui
