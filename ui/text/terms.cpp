#include "ui/text/terms.h"

#include "ui/text/format.h"

#include <QCoreApplication>
#include <QStringList>
#include <cmath>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Terms", text);
}

QString unservedSentence(IneligibleRule rule) {
    return rule == IneligibleRule::Region     ? tr("%1 does not serve its region")
           : rule == IneligibleRule::Language ? tr("%1 does not speak its language")
                                              : tr("%1 does not serve its segment");
}

QString fitWords(const std::vector<FitAttribute>& attributes) {
    QStringList words;
    for (const FitAttribute attribute : attributes)
        words << (attribute == FitAttribute::Region     ? tr("region")
                  : attribute == FitAttribute::Language ? tr("language")
                                                        : tr("industry"));
    if (words.size() == 3)
        return tr("%1, %2 and %3").arg(words[0], words[1], words[2]);
    return words.size() == 2 ? tr("%1 and %2").arg(words[0], words[1]) : words.join(QString());
}

} // namespace

QString complexityInputName(ComplexityInput input) {
    switch (input) {
    case ComplexityInput::Products:
        return tr("Products owned");
    case ComplexityInput::Integrations:
        return tr("Integrations");
    case ComplexityInput::Seats:
        return tr("Seats");
    case ComplexityInput::SupportTickets:
        return tr("Support tickets, 90 days");
    case ComplexityInput::Sites:
        return tr("Sites");
    case ComplexityInput::Employees:
        return tr("Employees");
    }
    return {};
}

QString coverageName(Coverage coverage) {
    switch (coverage) {
    case Coverage::Dedicated:
        return tr("Dedicated");
    case Coverage::Pooled:
        return tr("Pooled");
    case Coverage::Digital:
        return tr("Digital");
    }
    return {};
}

QString lockName(LockReason reason) {
    switch (reason) {
    case LockReason::None:
        return {};
    case LockReason::Pinned:
        return tr("pinned");
    case LockReason::RenewalNear:
        return tr("renewal near");
    case LockReason::RedHealth:
        return tr("at risk");
    case LockReason::Onboarding:
        return tr("onboarding");
    case LockReason::MovedRecently:
        return tr("moved recently");
    case LockReason::MovedTooOften:
        return tr("moved too often");
    }
    return {};
}

QString costTermWords(CostTerm term) {
    switch (term) {
    case CostTerm::Unassigned:
        return tr("left without a CSM");
    case CostTerm::Fit:
        return tr("region, language, industry");
    case CostTerm::Moves:
        return tr("change of CSM");
    case CostTerm::AboveTarget:
        return tr("books above target");
    case CostTerm::BelowTarget:
        return tr("books below target");
    case CostTerm::Overload:
        return tr("books over capacity");
    case CostTerm::Busiest:
        return tr("busiest book");
    case CostTerm::Renewals:
        return tr("renewals bunched");
    case CostTerm::ArrBalance:
        return tr("ARR balance");
    case CostTerm::RiskBalance:
        return tr("risk balance");
    }
    return {};
}

QString costPoints(double points, const Format& format) {
    return (std::llround(points) == 1 ? tr("%1 point") : tr("%1 points"))
        .arg(format.number(points, 0));
}

QString signedCostPoints(double points, const Format& format) {
    return (std::abs(std::llround(points)) == 1 ? tr("%1 point") : tr("%1 points"))
        .arg(format.signedNumber(points, 0));
}

QString monthsInWords(int months) {
    return (months == 1 ? tr("%1 month") : tr("%1 months")).arg(months);
}

QString changeReasonSentence(const ScenarioState& state, const OwnerChange& change,
                             const Format& format) {
    const auto name = [&](std::int32_t csm) {
        return csm == noOwner ? tr("nobody")
                              : QString::fromStdString(state.book->csms()[std::size_t(csm)].name);
    };
    switch (change.reason) {
    case ChangeReason::Unowned:
        return tr("Had no CSM");
    case ChangeReason::OwnerLeft:
        return tr("%1 has left the team").arg(name(change.from));
    case ChangeReason::SegmentNotServed:
        return unservedSentence(change.broken).arg(name(change.from));
    case ChangeReason::Rejected:
        return tr("%1 was rejected for it").arg(name(change.from));
    case ChangeReason::OverRatio:
        return tr("%1's book was over its ratio").arg(name(change.from));
    case ChangeReason::OverCapacity:
        return tr("%1's book was at %2").arg(name(change.from), format.percent(change.fromBefore));
    case ChangeReason::AboveTarget:
        return tr("Evens out %1 (%2) and %3 (%4)")
            .arg(name(change.from), format.percent(change.fromBefore), name(change.to),
                 format.percent(change.toBefore));
    case ChangeReason::BetterFit:
        return tr("%1 fits better by %2").arg(name(change.to), fitWords(change.betterBy));
    case ChangeReason::MakesRoom:
        return tr("Part of an exchange that evens out both books");
    case ChangeReason::LeftUnassigned:
        return tr("No CSM is given to it");
    }
    return {};
}

} // namespace headroom::ui
