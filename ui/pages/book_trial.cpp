#include "ui/pages/book_trial.h"

#include "planner/assignment/objective.h"
#include "planner/base/shown_decimals.h"
#include "ui/pages/account_table.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <algorithm>
#include <cstdlib>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("BookTrial", text);
}

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

Violation about(ViolationKind kind, CsmIndex csm, std::size_t account) {
    Violation violation;
    violation.kind = kind;
    violation.csm = csm;
    violation.account = static_cast<std::int32_t>(account);
    return violation;
}

Permille usedOf(const CsmLoad& load, Minutes change) {
    return utilisation(load.workload + change, load.capacity);
}

} // namespace

BookTrial::BookTrial(std::shared_ptr<const Proposal> base, const std::vector<std::size_t>& accounts,
                     std::vector<std::int64_t> loads)
    : base_(std::move(base)), loads_(std::move(loads)) {
    const AssignmentProblem& problem = *base_->built->problem;
    for (const std::size_t account : accounts)
        for (const std::int32_t member :
             problem.accountsOf(problem.itemOf(static_cast<std::int32_t>(account))))
            accounts_.push_back(at(member));
    std::ranges::sort(accounts_);
    accounts_.erase(std::unique(accounts_.begin(), accounts_.end()), accounts_.end());
    if (loads_.empty())
        loads_ = bookLoads(problem, base_->report.owners);
}

CsmIndex BookTrial::indexOf(std::int32_t csm) const {
    return csm == noOwner ? noCsm : base_->built->problemCsm[at(csm)];
}

std::vector<std::int32_t> BookTrial::ownersWith(std::int32_t csm) const {
    std::vector<std::int32_t> owners = base_->owners;
    for (const std::size_t account : accounts_)
        owners[account] = csm;
    return owners;
}

TrialEffect BookTrial::onto(std::int32_t csm) const {
    TrialEffect effect;
    effect.target = csm;
    addBooks(effect, csm);
    if (csm == noOwner || indexOf(csm) != noCsm)
        addPoints(effect, indexOf(csm));
    addBroken(effect, csm);
    return effect;
}

void BookTrial::addBooks(TrialEffect& effect, std::int32_t csm) const {
    const ScenarioState& state = *base_->state;
    std::vector<Minutes> change(base_->load.csms.size());
    for (const std::size_t account : accounts_) {
        const std::int32_t from = base_->owners[account];
        if (from == csm)
            continue;
        if (from != noOwner)
            change[at(from)] -= state.workload.planning[account];
        if (csm != noOwner)
            change[at(csm)] += state.workload.planning[account];
    }
    effect.busiestBefore = base_->load.busiest;
    for (std::size_t j = 0; j < change.size(); ++j) {
        const CsmLoad& load = base_->load.csms[j];
        const Permille after = usedOf(load, change[j]);
        if (load.capacity > Minutes())
            effect.busiestAfter = std::max(effect.busiestAfter, after);
        if (change[j] == Minutes())
            continue;
        const TrialBook book{static_cast<std::int32_t>(j), load.utilisation, after};
        effect.books.insert(book.csm == csm ? effect.books.begin() : effect.books.end(), book);
    }
}

void BookTrial::addPoints(TrialEffect& effect, CsmIndex to) const {
    const AssignmentProblem& problem = *base_->built->problem;
    std::vector<std::int64_t> loads = loads_;
    Micropoints own = 0;
    for (const std::size_t account : accounts_) {
        const auto i = static_cast<std::int32_t>(account);
        const CsmIndex from = base_->report.owners[account];
        const CsmIndex imported = problem.account(i).owner;
        addAccount(problem, i, from, -1, loads);
        addAccount(problem, i, to, 1, loads);
        own += accountTerms(problem, i, to).total() - accountTerms(problem, i, from).total();
        const auto moved = [&](CsmIndex csm) {
            return imported != noCsm && csm != noCsm && csm != imported ? 1 : 0;
        };
        effect.moves += moved(to) - moved(from);
    }
    const Micropoints books =
        bookTerms(problem, loads).total() - bookTerms(problem, loads_).total();
    effect.points = toPoints(books + own);
}

void BookTrial::addBroken(TrialEffect& effect, std::int32_t csm) const {
    const AssignmentProblem& problem = *base_->built->problem;
    const AssignmentInputs inputs = assignmentInputs(*base_->state);
    const CsmIndex to = indexOf(csm);
    for (const std::size_t account : accounts_) {
        const auto i = static_cast<std::int32_t>(account);
        if (base_->owners[account] == csm)
            continue;
        const CsmIndex fixed = problem.account(i).fixedTo;
        if (fixed != noCsm && fixed != to)
            effect.broken.push_back({about(ViolationKind::LockBroken, to, account)});
        if (csm == noOwner)
            continue;
        const IneligibleRule rule =
            to == noCsm ? IneligibleRule::NotInTeam : ineligibility(inputs, account, at(csm));
        if (rule != IneligibleRule::None)
            effect.broken.push_back({about(ViolationKind::NotEligible, to, account), rule});
    }
    if (to != noCsm)
        addOverLimits(effect, to);
    if (effect.moves > 0 && problem.maxMoves() &&
        base_->report.moves + effect.moves > *problem.maxMoves()) {
        Violation cap;
        cap.kind = ViolationKind::TooManyMoves;
        cap.load = base_->report.moves + effect.moves;
        cap.limit = *problem.maxMoves();
        effect.broken.push_back({cap});
    }
}

void BookTrial::addOverLimits(TrialEffect& effect, CsmIndex to) const {
    const AssignmentProblem& problem = *base_->built->problem;
    const auto resources = static_cast<std::int64_t>(problem.resourceCount());
    std::vector<std::int64_t> row(loads_.begin() + to * resources,
                                  loads_.begin() + (to + 1) * resources);
    const std::vector<std::int64_t> before = row;
    for (const std::size_t account : accounts_)
        if (base_->report.owners[account] != to)
            for (std::int32_t k = 0; k < problem.resourceCount(); ++k)
                row[at(k)] += accountLoad(problem, static_cast<std::int32_t>(account), to, k);
    for (std::int32_t k = 0; k < problem.resourceCount(); ++k) {
        if (row[at(k)] == before[at(k)] || row[at(k)] <= problem.ruleLimit(to, k))
            continue;
        Violation over;
        over.csm = to;
        over.resource = problem.resources()[at(k)];
        over.load = row[at(k)];
        over.limit = problem.ruleLimit(to, k);
        effect.broken.push_back({over});
    }
}

namespace {

QString overCeilingText(const CsmRow& row, Minutes load, const Format& format) {
    const Permille used = utilisation(load, row.capacity);
    const int decimals = format.percent(used) == format.percent(row.ceiling) ? 1 : 0;
    return tr("over the ceiling of %1: %2")
        .arg(format.percent(row.ceiling, decimals), format.percent(used, decimals));
}

QString overRatioText(double load, double limit, const Format& format) {
    const int decimals = shownDecimals({load, limit}, 2);
    return tr("over the ratio maximum: %1 full-time books in a book of %2")
        .arg(format.number(load, decimals), format.number(limit, decimals));
}

QString overLimitText(const Proposal& proposal, const Violation& violation, const Format& format) {
    const AssignmentProblem& problem = *proposal.built->problem;
    const CsmRow& row = problem.csm(violation.csm);
    switch (violation.resource.kind) {
    case ResourceKind::Hours:
        return overCeilingText(row, Minutes(violation.load), format);
    case ResourceKind::Ratio:
        return overRatioText(proposal.built->ratioScale.toFull(violation.load),
                             proposal.built->ratioScale.toFull(violation.limit), format);
    default:
        return tr("over the ARR cap: %1 of %2")
            .arg(format.moneyCompact(Money(violation.load)),
                 format.moneyCompact(Money(violation.limit)));
    }
}

QString ineligibleText(IneligibleRule rule) {
    switch (rule) {
    case IneligibleRule::NotInTeam:
        return tr("not in the team");
    case IneligibleRule::Segment:
        return tr("does not serve the segment");
    case IneligibleRule::Region:
        return tr("does not serve the region");
    case IneligibleRule::Language:
        return tr("does not speak the language");
    case IneligibleRule::Rejected:
        return tr("was rejected by hand");
    case IneligibleRule::None:
        break;
    }
    return tr("may not serve it");
}

} // namespace

QString brokenRuleText(const Proposal& proposal, const BrokenRule& broken, const Format& format) {
    const Violation& violation = broken.violation;
    switch (violation.kind) {
    case ViolationKind::OverLimit:
        return overLimitText(proposal, violation, format);
    case ViolationKind::NotEligible:
        return ineligibleText(broken.whyNot);
    case ViolationKind::FamilySplit:
        return tr("splits a family");
    case ViolationKind::TooManyMoves:
        return tr("more moves than the cap of %1").arg(format.count(violation.limit));
    case ViolationKind::LockBroken:
        break;
    }
    return tr("locked: %1").arg(lockName(proposal.built->locks[at(violation.account)]));
}

QString trialSentence(const Proposal& proposal, const TrialEffect& effect, const Format& format) {
    QStringList books;
    for (const TrialBook& book : effect.books)
        books << tr("%1 %2 → %3")
                     .arg(csmName(*proposal.state, book.csm), format.percent(book.before),
                          format.percent(book.after));
    if (books.isEmpty())
        return tr("Nothing changes here.");
    QString sentence = books.join(QStringLiteral(", ")) + QStringLiteral(". ");
    sentence +=
        tr("Busiest book %1, objective %2")
            .arg(format.percent(effect.busiestAfter), signedCostPoints(effect.points, format));
    if (effect.moves != 0)
        sentence += (std::abs(effect.moves) == 1 ? tr(", %1 move") : tr(", %1 moves"))
                        .arg(format.signedNumber(double(effect.moves), 0));
    return sentence + QLatin1Char('.');
}

} // namespace headroom::ui
