#include "ui/consequence_bar.h"

#include "ui/scenario_menus.h"
#include "ui/style/theme.h"
#include "ui/text/tool_tip.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ConsequenceBar", text);
}

double valueOf(const std::vector<Outcome>& outcomes, const char* key) {
    for (const Outcome& outcome : outcomes)
        if (outcome.key == key)
            return outcome.value;
    return 0.0;
}

/// Both scenarios by key.
struct Beside {
    const std::vector<Outcome>& now;
    const std::vector<Outcome>& compared;

    double value(const char* key) const { return valueOf(now, key); }
    double change(const char* key) const { return valueOf(now, key) - valueOf(compared, key); }
};

Consequence counted(const QString& caption, const Beside& beside, const char* key,
                    const Format& format) {
    const double change = beside.change(key);
    return {caption, format.count(std::llround(beside.value(key))), format.signedNumber(change, 0),
            change != 0.0};
}

Consequence money(const QString& caption, const Beside& beside, const char* key,
                  const Format& format) {
    const double change = beside.change(key);
    const QString amount = format.moneyCompact(std::abs(change));
    return {caption, format.moneyCompact(beside.value(key)),
            (change < 0.0 ? QStringLiteral("−") : QStringLiteral("+")) + amount,
            std::abs(change) >= 1.0};
}

Consequence assigned(const Beside& beside, const Format& format) {
    const double all = beside.value("accounts");
    const double change = beside.change("accounts") - beside.change("unassigned");
    return {tr("Assigned"),
            tr("%1 of %2")
                .arg(format.count(std::llround(all - beside.value("unassigned"))),
                     format.count(std::llround(all))),
            format.signedNumber(change, 0), change != 0.0};
}

Consequence utilisationRange(const Beside& beside, const Format& format) {
    const double change = beside.change("busiest_book");
    return {tr("Utilisation"),
            tr("%1 – %2").arg(format.percent(beside.value("least_book")),
                              format.percent(beside.value("busiest_book"))),
            tr("busiest %1").arg(format.points(change)), std::abs(change) >= 0.0005};
}

} // namespace

std::vector<Consequence> consequencesOf(const std::vector<Outcome>& now,
                                        const std::vector<Outcome>& compared,
                                        const Format& format) {
    const Beside beside{now, compared};
    return {assigned(beside, format),
            utilisationRange(beside, format),
            counted(tr("Over capacity"), beside, "over_capacity", format),
            counted(tr("Moves"), beside, "accounts_moved", format),
            money(tr("ARR moved"), beside, "arr_moved", format),
            counted(tr("Hires"), beside, "hires", format),
            money(tr("Cost, 12 months"), beside, "cost_year", format)};
}

ConsequenceBar::ConsequenceBar(PlanDocument& document, QWidget* parent)
    : QFrame(parent), document_(document) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(space::large, space::tight, space::large, space::tight);
    row->setSpacing(space::medium);
    for (int cell = 0; cell < 7; ++cell)
        addCell();
    setAccessibleName(tr("What it comes to"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(&document_, &PlanDocument::changed, this, [this](ChangeSet changes) {
        if (document_.isOpen() && changes != ChangeSet(Change::Proposal))
            refresh();
    });
    connect(&document_, &PlanDocument::closed, this, [this] {
        job_.discard();
        comparedKey_.clear();
        hide();
    });
    hide();
}

void ConsequenceBar::addCell() {
    auto* box = new QWidget;
    auto* lines = new QVBoxLayout(box);
    lines->setContentsMargins(0, 0, 0, 0);
    lines->setSpacing(0);
    Cell cell{box, new QLabel, new QLabel, new QLabel};
    for (QLabel* label : {cell.caption, cell.value, cell.change})
        label->setTextFormat(Qt::PlainText);
    setInk(*cell.caption, TextSize::Caption, Ink::Muted);
    setInk(*cell.value, TextSize::Body, Ink::Text, true);
    setInk(*cell.change, TextSize::Caption, Ink::Muted);
    // Where it gets narrow the change gives way, never the figure.
    for (QLabel* label : {cell.caption, cell.change})
        label->setMinimumWidth(1);
    auto* figures = new QHBoxLayout;
    figures->setSpacing(space::tight);
    figures->addWidget(cell.value);
    figures->addWidget(cell.change, 1);
    lines->addWidget(cell.caption);
    lines->addLayout(figures);
    layout()->addWidget(box);
    cells_.push_back(cell);
}

void ConsequenceBar::setWanted(bool wanted) {
    wanted_ = wanted;
    setVisible(wanted && !shown_.empty() && document_.isOpen());
}

/// Changes exactly when the compared scenario's state does.
QString ConsequenceBar::comparedKey(ScenarioId id) const {
    const PlanContent& content = document_.session().content();
    QString key = QString::number(quintptr(content.base.book.get()));
    for (const Scenario* scenario = content.tree.find(id); scenario != nullptr;
         scenario = scenario->parent ? content.tree.find(*scenario->parent) : nullptr)
        key += QStringLiteral("/%1:%2:%3")
                   .arg(scenario->id)
                   .arg(scenario->edits.size())
                   .arg(scenario->forkSeq);
    return key + QString::fromStdString(content.base.facts.currency) +
           QString::number(content.base.facts.asOf.time_since_epoch().count());
}

void ConsequenceBar::refresh() {
    const PlanContent& content = document_.session().content();
    const ScenarioId id = document_.comparedWith().value_or(rootScenario);
    const QString key = comparedKey(id);
    std::shared_ptr<PlanInputs> inputs;
    if (key != comparedKey_)
        if (auto compared = content.tree.stateOf(id, content.base))
            inputs = std::make_shared<PlanInputs>(std::move(compared->inputs));
    job_.start<Answer>(
        tr("Adding up"), false,
        [state = document_.sharedState(), inputs, known = compared_](const JobControl&) {
            Answer answer{outcomesOf(*state), known};
            if (inputs)
                if (const auto compared = deriveState(*inputs, state.get()))
                    answer.compared = outcomesOf(**compared);
            return answer;
        },
        [this, key](const Answer& answer) {
            if (!document_.isOpen())
                return;
            comparedKey_ = key;
            compared_ = answer.compared;
            show(answer);
        });
}

void ConsequenceBar::show(const Answer& answer) {
    shown_ = consequencesOf(answer.now, answer.compared, document_.format());
    const QString against = ScenarioMenu::comparedName(document_);
    for (std::size_t i = 0; i < cells_.size(); ++i) {
        const Consequence& figure = shown_.at(i);
        cells_[i].caption->setText(figure.caption);
        cells_[i].value->setText(figure.value);
        cells_[i].change->setText(figure.differs ? figure.change : QString());
        const QString said =
            figure.differs ? tr("%1: %2, %3 against %4")
                                 .arg(figure.caption, figure.value, figure.change, against)
                           : tr("%1: %2, as in %3").arg(figure.caption, figure.value, against);
        cells_[i].box->setAccessibleName(said);
        cells_[i].box->setToolTip(plainToolTip(said));
    }
    setVisible(wanted_ && !document_.state().book->accounts().empty());
    emit refreshed();
}

} // namespace headroom::ui
