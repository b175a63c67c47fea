#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/large_accounts.h"
#include "planner/plan_session/conflict_words.h"

#include <algorithm>
#include <fmt/format.h>
#include <limits>
#include <map>
#include <optional>
#include <set>

namespace headroom::cli {
namespace {

std::string percent(Permille value) {
    return value == unboundedUtilisation
               ? std::string("no capacity")
               : fmt::format("{:.1f} %", static_cast<double>(value.count()) / 10.0);
}

std::string shareText(const LargeAccount& large, const std::string& currency) {
    switch (large.kind) {
    case ResourceKind::Hours:
        return fmt::format("{:.1f} h a month, where a fair share is {:.1f} h",
                           toHours(Minutes(large.load)), toHours(Minutes(large.share)));
    case ResourceKind::Risk: // ARR at risk, in whole units
        return fmt::format("{} {} of ARR at risk, where a fair share is {}",
                           grouped(static_cast<double>(large.load), 0), currency,
                           grouped(static_cast<double>(large.share), 0));
    default:
        return fmt::format("{} {} of ARR, where a fair share is {}",
                           grouped(toUnits(Money(large.load)), 0), currency,
                           grouped(toUnits(Money(large.share)), 0));
    }
}

/// Why books cannot be even, whoever takes what.
std::string largeText(const Proposal& proposal) {
    const std::vector<LargeAccount> large =
        largerThanAnyShare(*proposal.built->problem, proposal.report.owners);
    if (large.empty())
        return {};
    Micropoints points = 0;
    std::set<std::int32_t> accounts; // one may be too large in work and in ARR
    for (const LargeAccount& one : large) {
        points += one.points;
        accounts.insert(one.account);
    }
    std::string text = fmt::format(
        "Perfect balance is impossible: {} larger than any fair share; that costs at least {:.3f} "
        "points, whoever takes {}\n",
        accounts.size() == 1 ? std::string("one account is")
                             : fmt::format("{} accounts are", accounts.size()),
        toPoints(points), accounts.size() == 1 ? "it" : "them");
    constexpr std::size_t shown = 3;
    for (std::size_t n = 0; n < std::min(shown, large.size()); ++n) {
        const AssignmentProblem& problem = *proposal.built->problem;
        const Account& account =
            proposal.state->book->accounts()[static_cast<std::size_t>(large[n].account)];
        const std::size_t family = problem.accountsOf(problem.itemOf(large[n].account)).size();
        text += fmt::format(
            "  {}{} ({}): {}; at least {:.3f} points\n",
            family > 1 ? fmt::format("the family of {} accounts with ", family) : std::string(),
            nameOrId(account), account.id.value(),
            shareText(large[n], proposal.state->inputs.facts.currency), toPoints(large[n].points));
    }
    return text;
}

const char* reasonText(UnassignedReason reason, bool one) {
    switch (reason) {
    case UnassignedReason::NobodyEligible:
        return one ? "nobody may serve it" : "nobody may serve them";
    case UnassignedReason::NoHoursLeft:
        return "no book has the hours left";
    case UnassignedReason::NoRatioLeft:
        return "every book is at its ratio maximum";
    case UnassignedReason::NoArrLeft:
        return "every book is at its ARR cap";
    case UnassignedReason::SeveralLimits:
        return "each book is at one of its limits";
    case UnassignedReason::MoveCapReached:
        return "the cap on moves is reached";
    case UnassignedReason::NotWorthIt:
        break;
    }
    return one ? "serving it costs more points than leaving it"
               : "serving them costs more points than leaving them";
}

/// Who is left out and why, and which books break a rule; empty where all is well.
std::string shortcomings(const Proposal& proposal) {
    const SolveReport& report = proposal.report;
    std::map<UnassignedReason, std::size_t> count;
    for (const UnassignedAccount& left : report.unassigned)
        ++count[left.reason];
    std::string text;
    for (const auto& [reason, accounts] : count)
        text += fmt::format("{} account{} left without a CSM: {}\n", accounts,
                            accounts == 1 ? " is" : "s are", reasonText(reason, accounts == 1));
    std::set<CsmIndex> over;
    for (const Violation& violation : report.violations)
        if (violation.kind == ViolationKind::OverLimit)
            over.insert(violation.csm);
    for (const CsmIndex csm : over) {
        const std::int32_t position = proposal.built->bookCsm[static_cast<std::size_t>(csm)];
        text += fmt::format("Locked and pinned accounts alone push {} over a limit\n",
                            proposal.state->book->csms()[static_cast<std::size_t>(position)].name);
    }
    if (!text.empty())
        text += "`headroom-cli diagnose` tells what would help\n";
    return text;
}

std::string reportText(const Proposal& proposal) {
    const ScenarioState& state = *proposal.state;
    const SolveReport& report = proposal.report;
    std::string text = fmt::format(
        "{}: objective {:.3f} points, proven bound {:.3f}, gap {:.2f} %, {:.2f} s, seed {}\n"
        "Busiest book {} → {}, variation {:.3f} → {:.3f}, over ratio {} → {}, unassigned {} → {}\n"
        "{} ({:.0f} {} ARR), {}, continuity {:.1f} % of accounts\n",
        solveStatusName(report.status), toPoints(report.objective), toPoints(report.bound),
        report.gap() * 100.0, report.seconds, report.seed, percent(state.importedLoad.busiest),
        percent(proposal.load.busiest), state.importedLoad.variation, proposal.load.variation,
        state.importedLoad.overRatio, proposal.load.overRatio, state.importedLoad.unassigned,
        proposal.load.unassigned, counted(proposal.changes.moves, "move", "moves"),
        toUnits(proposal.changes.arrMoved), state.inputs.facts.currency,
        counted(proposal.changes.placements, "placement", "placements"),
        proposal.changes.continuityAccounts * 100.0);
    text += shortcomings(proposal);
    text += largeText(proposal);
    for (std::size_t j = 0; j < state.book->csms().size(); ++j)
        text += fmt::format("  {:<24} {:>7.1f} h of {:>6.1f} h  {:>9} → {:>9}\n",
                            state.book->csms()[j].name, toHours(proposal.load.csms[j].workload),
                            toHours(proposal.load.csms[j].capacity),
                            percent(state.importedLoad.csms[j].utilisation),
                            percent(proposal.load.csms[j].utilisation));
    return text;
}

/// A limit that can never be reached, or would be read as another number, is a slip of the pen.
Result<void> checkLimits(std::optional<double> seconds, std::optional<std::int64_t> iterations,
                         std::optional<std::int64_t> moves) {
    constexpr double longest = 7.0 * 24.0 * 3600.0;
    if (seconds.value_or(1.0) <= 0.0 || iterations.value_or(1) <= 0 || moves.value_or(0) < 0)
        return fail(ErrorCode::BadValue, "--seconds, --iterations, --max-moves",
                    "they must be positive");
    if (seconds.value_or(1.0) > longest)
        return fail(ErrorCode::BadValue, "--seconds", "at most 604,800, which is a week");
    if (moves.value_or(0) > std::numeric_limits<int>::max())
        return fail(ErrorCode::BadValue, "--max-moves", "at most 2,147,483,647");
    return {};
}

Result<SolveRequest> readRequest(const Invocation& invocation) {
    SolveRequest request;
    request.seed = invocation.seed;
    request.threads = invocation.threads;
    request.fromScratch = invocation.arguments.has("from-scratch");
    const auto seconds = invocation.arguments.number("seconds");
    const auto iterations = invocation.arguments.integer("iterations");
    const auto moves = invocation.arguments.integer("max-moves");
    for (const Error* error :
         {!seconds ? &seconds.error() : nullptr, !iterations ? &iterations.error() : nullptr,
          !moves ? &moves.error() : nullptr})
        if (error != nullptr)
            return fail(*error);
    if (auto sound = checkLimits(*seconds, *iterations, *moves); !sound)
        return fail(sound.error());
    request.seconds = *seconds;
    request.iterations = *iterations;
    if (*moves)
        request.maxMoves = static_cast<int>(**moves);
    return request;
}

int runSolve(const Invocation& invocation) {
    const auto request = readRequest(invocation);
    if (!request)
        return invocation.refuse(request.error());
    auto plan = openPlan(invocation.arguments.positional.front(), Access::Write);
    if (!plan)
        return invocation.refuse(plan.error());
    PlanSession& session = *plan->session;
    const auto last = session.proposal(session.shown());
    const bool warm = last && !last->stale;
    const auto proposal =
        propose(session.state(), *request, invocation.control, warm ? &*last : nullptr);
    if (!proposal)
        return invocation.refuse(proposal.error());
    if (auto kept = session.keep(*proposal, session.shown()); !kept)
        return invocation.refuse(kept.error());
    if (invocation.arguments.has("apply"))
        if (auto step = session.apply(PlanSession::acceptance(*proposal)); !step)
            return invocation.refuse(step.error());
    if (invocation.json)
        invocation.print(proposalJson(*proposal));
    else
        invocation.print(reportText(*proposal));
    const bool answered = proposal->report.status != SolveStatus::Infeasible;
    return answered ? exitDone : exitAnswerNo;
}

} // namespace

Command solveCommand() {
    return {"solve",
            "PLAN [--max-moves K] [--seconds S | --iterations N] [--apply] [--from-scratch]",
            "proposes who looks after whom",
            {{"max-moves", "K", "at most K accounts change CSM"},
             {"seconds", "S", "time to look for better books"},
             {"iterations", "N", "work to spend instead (thousands of moves tried); repeatable"},
             {"apply", "", "accept the proposal at once"},
             {"from-scratch", "", "do not start from the last proposal"}},
            1,
            1,
            runSolve};
}

} // namespace headroom::cli
