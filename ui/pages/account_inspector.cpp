#include "ui/pages/account_inspector.h"

#include "planner/assignment/explanation.h"
#include "planner/plan_session/export_use_case.h"
#include "ui/pages/account_table.h"
#include "ui/pages/import_words.h"
#include "ui/style/theme.h"
#include "ui/text/terms.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <set>

namespace headroom::ui {
namespace {

constexpr int alternativesShown = 3;
constexpr qsizetype shortFigure = 16; // letters

QString string(const std::string& text) {
    return QString::fromStdString(text);
}

QLabel* label(const QString& text, Ink ink, bool strong = false) {
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    setInk(*made, TextSize::Body, ink, strong);
    return made;
}

} // namespace

/// What takes a look at every account.
struct AccountInspector::Insight {
    std::vector<ComplexityPart> parts;
    HoursBreakdown hours;
    std::optional<Explanation> why; // of a proposal that is up to date
};

AccountInspector::AccountInspector(PlanDocument& document, QWidget* parent)
    : Card(parent), document_(document) {
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("The selected account")); // it scrolls by keyboard
    auto* inside = new QWidget;
    lines_ = new QVBoxLayout(inside);
    lines_->setContentsMargins(0, 0, 0, 0);
    lines_->setSpacing(space::tight);
    scroll->setWidget(inside);
    body()->addWidget(scroll);
    setMinimumWidth(260);
    setAccessibleName(tr("The selected account"));
}

void AccountInspector::clear() {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void AccountInspector::addHeading(const QString& text) {
    lines_->addSpacing(space::small);
    lines_->addWidget(label(text, Ink::Text, true));
}

void AccountInspector::addLine(const QString& name, const QString& value, bool strong) {
    if (value.isEmpty())
        return;
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(label(name, Ink::Secondary), 1);
    auto* figure = label(value, Ink::Text, strong);
    figure->setAlignment(Qt::AlignRight | Qt::AlignTop);
    figure->setTextInteractionFlags(Qt::TextSelectableByMouse);
    // A short figure takes the room it needs, and leaves the rest to its name.
    const bool isShort = value.size() <= shortFigure;
    figure->setWordWrap(!isShort);
    layout->addWidget(figure, isShort ? 0 : 1);
    lines_->addWidget(row);
}

AccountInspector::Insight AccountInspector::lookInto(const ScenarioState& state,
                                                     const Proposal* proposal, std::size_t row) {
    Insight insight;
    if (state.segmented.complexity.score[row])
        insight.parts = complexityParts(*state.book, state.inputs.complexityWeights, row);
    insight.hours = accountHours(state.segmented, state.workload.norms, state.policies,
                                 state.inputs.workload, state.inputs.facts.asOf, row);
    if (proposal != nullptr && !proposal->stale)
        insight.why =
            explain(*proposal->built->problem, proposal->report.owners, std::int32_t(row));
    return insight;
}

void AccountInspector::showAccount(int row) {
    looking_.cancel();
    row_ = row;
    if (!document_.isOpen() || row < 0 ||
        std::size_t(row) >= document_.state().book->accounts().size()) {
        clear();
        lines_->addWidget(
            label(tr("Select an account to see how its hours come about and why it has its CSM."),
                  Ink::Muted));
        lines_->addStretch();
        return;
    }
    const auto state = document_.sharedState();
    const auto proposal = document_.sharedProposal();
    if (state->book->accounts().size() <= PlanDocument::atOnceBelow) {
        const Insight insight = lookInto(*state, proposal.get(), std::size_t(row));
        fill(std::size_t(row), &insight);
        return;
    }
    fill(std::size_t(row), nullptr);
    looking_.start<Insight>(
        [state, proposal, row] { return lookInto(*state, proposal.get(), std::size_t(row)); },
        [this, state, proposal, row](const Insight& insight) {
            if (document_.isOpen() && document_.sharedState() == state &&
                document_.sharedProposal() == proposal && row_ == row)
                fill(std::size_t(row), &insight);
        });
}

void AccountInspector::fill(std::size_t row, const Insight* insight) {
    clear();
    const Account& account = document_.state().book->accounts()[row];
    auto* name = label(string(account.name), Ink::Text, true);
    setInk(*name, TextSize::Title, Ink::Text, true);
    lines_->addWidget(name);
    fillFacts(account);
    if (insight != nullptr)
        fillComplexity(*insight);
    fillHours(row, insight);
    fillWhy(row, insight);
    addButtons(account, row);
    lines_->addStretch();
}

void AccountInspector::fillFacts(const Account& account) {
    const ScenarioState& state = document_.state();
    const Format& format = document_.format();
    addLine(tr("ID"), string(account.id.value()));
    addLine(tr("Segment"),
            string(state.segmented.segmentNames[state.segmented.segment[std::size_t(row_)]]));
    addLine(tr("ARR"), account.arr ? format.money(*account.arr) : tr("not given"));
    if (account.renewalDate)
        addLine(tr("Renewal"), format.date(*account.renewalDate));
    if (account.health)
        addLine(tr("Health"), QString::number(*account.health));
    addLine(tr("Lifecycle"), lifecycleName(account.lifecycle));
    addLine(tr("Region"), string(account.region));
    addLine(tr("Industry"), string(account.industry));
}

void AccountInspector::fillComplexity(const Insight& insight) {
    const Format& format = document_.format();
    const auto& score = document_.state().segmented.complexity.score[std::size_t(row_)];
    if (!score)
        return;
    addHeading(tr("Complexity %1").arg(format.number(*score, 0)));
    for (const ComplexityPart& part : insight.parts)
        addLine(complexityInputName(part.input),
                tr("%1 × %2%")
                    .arg(format.number(part.percentile, 0), format.number(part.weight * 100, 0)));
}

void AccountInspector::fillHours(std::size_t row, const Insight* insight) {
    const Format& format = document_.format();
    addHeading(tr("%1 a month").arg(format.hours(document_.state().workload.planning[row])));
    if (insight == nullptr)
        return;
    const HoursBreakdown& hours = insight->hours;
    addLine(tr("Base of the segment"), tr("%1 h").arg(format.number(hours.base, 2)));
    const auto uplift = [&](const QString& name, double factor) {
        if (factor > 0.0)
            addLine(name, tr("+%1").arg(format.percent(factor)));
    };
    uplift(tr("Large ARR"), hours.upliftLargeArr);
    uplift(tr("Health"), hours.upliftHealth);
    uplift(tr("Complex"), hours.upliftComplexity);
    double renewal = 0.0;
    double onboarding = 0.0;
    for (std::size_t t = 0; t < hours.renewal.size(); ++t) {
        renewal += hours.renewal[t];
        onboarding += hours.onboarding[t];
    }
    if (renewal > 0.0)
        addLine(tr("Renewal work in 12 months"), tr("%1 h").arg(format.number(renewal, 1)));
    if (onboarding > 0.0)
        addLine(tr("Onboarding in 12 months"), tr("%1 h").arg(format.number(onboarding, 1)));
    addLine(tr("Average of 12 months"), tr("%1 h").arg(format.number(hours.average, 2)));
    addLine(tr("Busiest three months"), tr("%1 h").arg(format.number(hours.peak, 2)));
}

void AccountInspector::fillWhy(std::size_t row, const Insight* insight) {
    const ScenarioState& state = document_.state();
    const Format& format = document_.format();
    addHeading(tr("CSM"));
    addLine(tr("As imported"), csmName(state, state.importedOwners[row]));
    addLine(tr("In this scenario"), csmName(state, state.owners[row]), true);
    const Proposal* proposal = document_.proposal();
    if (proposal == nullptr || proposal->stale)
        return;
    addLine(tr("Proposed"), csmName(state, proposal->owners[row]), true);
    if (const LockReason lock = proposal->built->locks[row]; lock != LockReason::None)
        addLine(tr("Locked"), inWords(lockReasonSaying(lock, state.inputs.assignment.locks)));
    if (insight == nullptr || !insight->why)
        return;
    int shown = 0;
    for (const Alternative& other : insight->why->alternatives) {
        if (other.csm == noCsm || shown == alternativesShown)
            continue;
        const std::int32_t position = proposal->built->bookCsm[std::size_t(other.csm)];
        addLine(tr("%1 instead").arg(csmName(state, position)),
                signedCostPoints(toPoints(other.total), format));
        ++shown;
    }
    std::set<CsmIndex> ruledOut; // one may break several limits
    for (const Exclusion& exclusion : insight->why->exclusions)
        ruledOut.insert(exclusion.csm);
    if (!ruledOut.empty())
        addLine(tr("Ruled out"), (ruledOut.size() == 1 ? tr("%1 CSM") : tr("%1 CSMs"))
                                     .arg(format.count(std::int64_t(ruledOut.size()))));
}

void AccountInspector::addButtons(const Account& account, std::size_t row) {
    const ScenarioState& state = document_.state();
    const bool pinned = state.inputs.pins.contains(account.id);
    const std::int32_t owner = state.owners[row];
    auto* pin = new QPushButton(pinned ? tr("Unpin") : tr("Pin to %1").arg(csmName(state, owner)));
    pin->setEnabled(pinned || owner != noOwner);
    connect(pin, &QPushButton::clicked, this, [this, id = account.id, pinned, owner] {
        const ScenarioState& now = document_.state();
        PinAccount edit{id, std::nullopt};
        if (!pinned)
            edit.csm = now.book->csms()[std::size_t(owner)].id;
        document_.apply(edit, pinned ? tr("Unpin an account") : tr("Pin an account"));
    });
    lines_->addSpacing(space::small);
    lines_->addWidget(pin, 0, Qt::AlignLeft);
}

} // namespace headroom::ui
