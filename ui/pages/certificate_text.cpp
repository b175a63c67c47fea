#include "ui/pages/certificate_text.h"

#include "planner/assignment/large_accounts.h"
#include "planner/plan_session/price_list.h"
#include "planner/scenarios/inputs_digest.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <map>

namespace headroom::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("CertificateText", text);
}

QString locksOf(const Proposal& proposal, const Format& format) {
    std::map<LockReason, int> counts;
    int total = 0;
    for (const LockReason lock : proposal.built->locks)
        if (lock != LockReason::None) {
            ++counts[lock];
            ++total;
        }
    if (total == 0)
        return tr("Nothing is locked.");
    QStringList parts;
    for (const auto& [reason, count] : counts)
        parts << tr("%1 %2").arg(lockName(reason), format.count(count));
    const QString pattern =
        total == 1 ? tr("Locked: %1 account (%2).") : tr("Locked: %1 accounts (%2).");
    return pattern.arg(format.count(total), parts.join(QStringLiteral(", ")));
}

Minutes unassignedWork(const Proposal& proposal) {
    Minutes work;
    for (const UnassignedAccount& left : proposal.report.unassigned)
        work += proposal.state->workload.planning[std::size_t(left.account)];
    return work;
}

/// What makes books in force old: hires planned for them, as far as nothing else has changed.
QString changedSince(const Proposal& proposal, const Format& format) {
    PlanInputs before = proposal.state->inputs;
    const auto hires = std::int64_t(before.hires.size());
    before.hires.clear();
    if (hires == 0 || inputsDigest(before) != proposal.inputsDigest)
        return tr("These books are in force. Something that they depend on has changed since; "
                  "balance books again to see whether better ones are possible now.");
    return hires == 1
               ? tr("These books are in force. They were balanced before the planned hire joined "
                    "the plan; balance books again to see what the new person can take over.")
               : tr("These books are in force. They were balanced before the %1 planned hires "
                    "joined the plan; balance books again to see what the new people can take "
                    "over.")
                     .arg(format.count(hires));
}

/// What was stopped by hand ended by the clock: another run ends elsewhere.
QString howSolved(const SolveReport& report, const Format& format) {
    const QString seconds = format.number(report.seconds, 1);
    return report.status == SolveStatus::Stopped
               ? tr("Stopped by hand after %1 s with the best found until then; balance again for "
                    "a plan that can be repeated.")
                     .arg(seconds)
               : tr("Solved in %1 s · repeatable, seed %2.")
                     .arg(seconds, QString::number(report.seed));
}

/// Why books cannot be even, whoever takes what; empty where they can.
QString largeAccounts(const Proposal& proposal, const Format& format) {
    const std::vector<LargeAccount> large =
        largerThanAnyShare(*proposal.built->problem, proposal.report.owners);
    if (large.empty())
        return {};
    Micropoints points = 0;
    for (const LargeAccount& one : large)
        points += one.points;
    const AssignmentProblem& problem = *proposal.built->problem;
    const std::int32_t account = large.front().account;
    const std::string name = proposal.state->book->accounts()[std::size_t(account)].name.str();
    const QString who = problem.accountsOf(problem.itemOf(account)).size() > 1
                            ? tr("the family of %1").arg(QString::fromStdString(name))
                            : QString::fromStdString(name);
    return tr(" Perfect balance is impossible: %1 alone is more than a fair share of work, ARR or "
              "risk for anybody; accounts that large cost at least %2 of the %3 points.")
        .arg(who, format.number(toPoints(points), 0),
             format.number(toPoints(proposal.report.objective), 0));
}

} // namespace

CertificateText certificateOf(const Proposal& proposal, bool inForce, const Format& format) {
    CertificateText out;
    const SolveReport& report = proposal.report;
    if (proposal.stale && inForce) {
        out.title = tr("Accepted");
        out.text = changedSince(proposal, format);
        return out;
    }
    if (proposal.stale) {
        out.tone = Tone::Warning;
        out.title = tr("Out of date");
        out.text = tr("The scenario has changed since this was solved. Balance books again; "
                      "nothing of it can be "
                      "accepted as it is.");
        return out;
    }
    out.tone = report.status == SolveStatus::Infeasible ? Tone::Danger : Tone::Success;
    if (report.status == SolveStatus::Infeasible)
        out.title = tr("These books break a hard rule");
    else if (report.status == SolveStatus::Optimal)
        out.title = tr("Proven best possible");
    else
        out.title =
            tr("Proven within %1 of the best possible").arg(format.percent(report.gap(), 1));
    const Permille limit =
        busiestBound(*proposal.built, proposal.changes.moves, unassignedWork(proposal));
    const QString pattern =
        proposal.changes.moves == 1
            ? tr("No plan that moves %1 account can bring the busiest book below %2.")
            : tr("No plan that moves %1 accounts can bring the busiest book below %2.");
    out.text = pattern.arg(format.count(proposal.changes.moves), format.percent(limit, 1)) +
               QLatin1Char(' ') + locksOf(proposal, format) + QLatin1Char(' ') +
               howSolved(report, format);
    out.text += largeAccounts(proposal, format);
    if (inForce)
        out.text.prepend(tr("Accepted. "));
    if (!report.violations.empty())
        out.text +=
            (report.violations.size() == 1
                 ? tr(" %1 rule is broken by what is locked, pinned or moved by hand; the "
                      "Rules tab names it.")
                 : tr(" %1 rules are broken by what is locked, pinned or moved by hand; the "
                      "Rules tab names them."))
                .arg(format.count(std::int64_t(report.violations.size())));
    return out;
}

} // namespace headroom::ui
