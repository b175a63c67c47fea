#include "ui/pages/why_panel.h"

#include "planner/base/shown_decimals.h"
#include "ui/pages/account_table.h"
#include "ui/plan_document.h"
#include "ui/style/theme.h"
#include "ui/text/terms.h"
#include "ui/widgets/buttons.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>
#include <map>

namespace headroom::ui {
namespace {

constexpr int alternativesShown = 3;
constexpr std::size_t namesShown = 4;

QLabel* label(const QString& text, Ink ink, bool strong = false) {
    auto* made = new QLabel(text);
    made->setTextFormat(Qt::PlainText);
    made->setWordWrap(true);
    made->setTextInteractionFlags(Qt::TextSelectableByMouse);
    setInk(*made, TextSize::Body, ink, strong);
    return made;
}

QString exclusionText(ExclusionRule rule) {
    switch (rule) {
    case ExclusionRule::NotEligible:
        return WhyPanel::tr("do not serve its segment, region or language, or were rejected");
    case ExclusionRule::HoursCeiling:
        return WhyPanel::tr("would be over the ceiling of hours");
    case ExclusionRule::RatioMaximum:
        return WhyPanel::tr("would be over the ratio maximum");
    case ExclusionRule::ArrMaximum:
        return WhyPanel::tr("would be over the ARR cap");
    case ExclusionRule::Fixed:
        return WhyPanel::tr("because the account is locked or pinned");
    case ExclusionRule::MoveCap:
        break;
    }
    return WhyPanel::tr("because of the cap on moves");
}

} // namespace

WhyPanel::WhyPanel(QWidget* parent) : QFrame(parent) {
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Why this CSM"));
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* inside = new QWidget;
    lines_ = new QVBoxLayout(inside);
    lines_->setContentsMargins(space::medium, space::small, space::small, space::small);
    lines_->setSpacing(space::tight);
    scroll->setWidget(inside);
    outer->addWidget(scroll);
    setMinimumWidth(250);
    setAccessibleName(tr("Why this CSM"));
}

void WhyPanel::clear() {
    while (QLayoutItem* item = lines_->takeAt(0)) {
        if (item->widget() != nullptr)
            item->widget()->deleteLater();
        delete item;
    }
}

void WhyPanel::addHeading(const QString& text) {
    lines_->addSpacing(space::small);
    lines_->addWidget(label(text, Ink::Text, true));
}

void WhyPanel::addLine(const QString& text) {
    lines_->addWidget(label(text, Ink::Secondary));
}

QString WhyPanel::nameOf(CsmIndex csm) const {
    return csm == noCsm ? tr("nobody")
                        : csmName(*proposal_->state, proposal_->built->bookCsm[std::size_t(csm)]);
}

/// "busiest book −35, moves +120": the terms that count, largest first.
QString WhyPanel::termsText(const CostTerms& terms, bool signs) const {
    std::vector<std::pair<double, CostTerm>> parts;
    for (std::size_t t = 0; t < costTermCount; ++t)
        if (const double points = toPoints(terms.values[t]); std::abs(points) >= 0.5)
            parts.emplace_back(points, static_cast<CostTerm>(t));
    std::ranges::stable_sort(
        parts, [](const auto& a, const auto& b) { return std::abs(a.first) > std::abs(b.first); });
    QStringList words;
    for (const auto& [points, term] : parts)
        words << tr("%1 %2").arg(costTermWords(term), signs ? format_.signedNumber(points, 0)
                                                            : format_.number(points, 0));
    return words.isEmpty() ? tr("the same in every term") : words.join(QStringLiteral(", "));
}

void WhyPanel::showAccount(std::shared_ptr<const Proposal> proposal, std::int32_t account,
                           const Format& format) {
    clear();
    explaining_.cancel();
    proposal_ = std::move(proposal);
    account_ =
        proposal_ && std::size_t(std::max(account, 0)) < proposal_->owners.size() ? account : -1;
    format_ = format;
    if (account_ < 0) {
        lines_->addWidget(label(tr("Why this CSM?"), Ink::Text, true));
        addLine(tr("Select an account to see what speaks for its CSM, what the next best would "
                   "cost and which rules exclude the others."));
        lines_->addStretch();
        return;
    }
    if (proposal_->owners.size() <= PlanDocument::atOnceBelow) {
        fill(explain(*proposal_->built->problem, proposal_->report.owners, account_));
        return;
    }
    addName();
    lines_->addStretch();
    explaining_.start<Explanation>(
        [base = proposal_, account = account_] {
            return explain(*base->built->problem, base->report.owners, account);
        },
        [this, base = proposal_](const Explanation& why) {
            if (base != proposal_ || why.account != account_)
                return;
            clear();
            fill(why);
        });
}

void WhyPanel::fill(const Explanation& why) {
    addName();
    addOwner(why);
    addAlternatives(why);
    addNeeded(why);
    addExclusions(why);
    addButtons();
    lines_->addStretch();
}

void WhyPanel::addName() {
    const Account& account = proposal_->state->book->accounts()[std::size_t(account_)];
    auto* name = label(QString::fromStdString(account.name), Ink::Text, true);
    setInk(*name, TextSize::Lead, Ink::Text, true);
    lines_->addWidget(name);
}

void WhyPanel::addOwner(const Explanation& why) {
    const ScenarioState& state = *proposal_->state;
    const auto i = std::size_t(account_);
    const std::int32_t imported = state.importedOwners[i];
    addLine(imported == proposal_->owners[i]
                ? tr("Stays with %1.").arg(nameOf(why.winner))
                : tr("With %1; was %2.")
                      .arg(nameOf(why.winner),
                           imported == noOwner ? tr("with nobody") : csmName(state, imported)));
    if (const LockReason lock = proposal_->built->locks[i]; lock != LockReason::None)
        addLine(tr("Locked: %1.").arg(lockName(lock)));
    addLine(tr("Costs %1: %2.")
                .arg(costPoints(toPoints(why.winnerTerms.total()), format_),
                     termsText(why.winnerTerms, false)));
}

void WhyPanel::addAlternatives(const Explanation& why) {
    if (why.alternatives.empty())
        return;
    addHeading(tr("The next best would cost"));
    int shown = 0;
    for (const Alternative& other : why.alternatives) {
        if (other.csm == noCsm || shown == alternativesShown)
            continue;
        ++shown;
        auto* row = new QWidget;
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(label(tr("%1: %2").arg(nameOf(other.csm),
                                                 signedCostPoints(toPoints(other.total), format_)),
                                Ink::Text),
                          1);
        auto* move = new LinkButton(tr("Move here"));
        move->setAccessibleName(tr("Move to %1").arg(nameOf(other.csm)));
        layout->addWidget(move);
        lines_->addWidget(row);
        addLine(termsText(other.difference, true));
        connect(move, &QPushButton::clicked, this,
                [this, csm = proposal_->built->bookCsm[std::size_t(other.csm)]] {
                    emit moveWanted(account_, csm);
                });
    }
}

/// By how much a book would be over this limit.
QString WhyPanel::excessText(const Exclusion& limit) const {
    const std::int64_t excess = limit.load - limit.limit;
    switch (limit.rule) {
    case ExclusionRule::HoursCeiling:
        return tr("%1 a month too much")
            .arg(format_.hours(Minutes(excess), shownDecimals({toHours(Minutes(excess))}, 1)));
    case ExclusionRule::RatioMaximum: {
        const double books =
            double(excess) / double(proposal_->built->problem->ratioUnitsPerFull());
        return tr("%1 of a full-time book too much")
            .arg(format_.number(books, shownDecimals({books}, 2)));
    }
    case ExclusionRule::ArrMaximum:
        return tr("%1 of ARR too much").arg(format_.money(Money(excess)));
    default:
        break;
    }
    return tr("more moves than the cap");
}

/// For an account that nobody has: who is nearest to having room.
void WhyPanel::addNeeded(const Explanation& why) {
    if (why.winner != noCsm || !why.alternatives.empty())
        return;
    addHeading(tr("What it would take: room with one of these"));
    int shown = 0;
    for (const NearTaker& taker : nearestTakers(why)) {
        QStringList words;
        for (const Exclusion& limit : taker.limits)
            words << excessText(limit);
        if (shown++ < alternativesShown)
            addLine(tr("%1: %2").arg(nameOf(taker.csm), words.join(QStringLiteral(", "))));
    }
    if (shown == 0)
        addLine(tr("Nobody may serve it."));
}

void WhyPanel::addExclusions(const Explanation& why) {
    std::map<ExclusionRule, QStringList> byRule;
    for (const Exclusion& exclusion : why.exclusions)
        byRule[exclusion.rule] << nameOf(exclusion.csm);
    if (byRule.empty())
        return;
    addHeading(tr("Ruled out"));
    for (const auto& [rule, names] : byRule) {
        const auto more = names.size() - qsizetype(namesShown);
        QString who = names.mid(0, qsizetype(namesShown)).join(QStringLiteral(", "));
        if (more > 0)
            who = tr("%1 and %2 more").arg(who, format_.count(more));
        addLine(tr("%1 %2.").arg(who, exclusionText(rule)));
    }
}

void WhyPanel::addButtons() {
    const ScenarioState& state = *proposal_->state;
    const auto i = std::size_t(account_);
    const bool pinned = state.inputs.pins.contains(state.book->accounts()[i].id);
    auto* row = new QWidget;
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, space::small, 0, 0);
    auto* pin = new QPushButton(pinned ? tr("Unpin") : tr("Pin here"));
    pin->setEnabled(pinned || proposal_->owners[i] != noOwner);
    auto* open = new QPushButton(tr("Open account"));
    layout->addWidget(pin);
    layout->addWidget(open);
    layout->addStretch();
    lines_->addWidget(row);
    connect(pin, &QPushButton::clicked, this,
            [this, pinned] { emit pinWanted(account_, !pinned); });
    connect(open, &QPushButton::clicked, this, [this] { emit accountOpened(account_); });
}

} // namespace headroom::ui
