#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/eligibility.h"
#include "planner/assignment/explanation.h"
#include "planner/plan_session/export_use_case.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

struct Explained {
    Json document;
    std::string text;
};

std::size_t at(std::int32_t i) {
    return static_cast<std::size_t>(i);
}

std::string idOf(const Proposal& proposal, CsmIndex csm) {
    return csm == noCsm
               ? std::string()
               : csmIdOf(*proposal.state, proposal.built->bookCsm[static_cast<std::size_t>(csm)]);
}

/// The rule that an account, or another one of its family, breaks with this CSM.
std::string ineligibleText(const Proposal& proposal, std::int32_t account, CsmIndex csm) {
    const AssignmentInputs inputs = assignmentInputs(*proposal.state);
    const AssignmentProblem& problem = *proposal.built->problem;
    const auto position = static_cast<std::size_t>(proposal.built->bookCsm[at(csm)]);
    for (const std::int32_t member : problem.accountsOf(problem.itemOf(account))) {
        const std::string who = member == account ? "this account" : "an account of its family";
        switch (Eligibility(inputs, at(member)).rule(at(member), position)) {
        case IneligibleRule::Segment:
            return "does not serve the segment of " + who;
        case IneligibleRule::Region:
            return "does not serve the region of " + who;
        case IneligibleRule::Language:
            return "does not speak the language of " + who;
        case IneligibleRule::Rejected:
            return "was rejected by hand for " + who;
        case IneligibleRule::NotInTeam:
            return "is not in the team";
        case IneligibleRule::None:
            break;
        }
    }
    return "does not serve this account";
}

std::string ruleText(const Proposal& proposal, std::int32_t account, const Exclusion& exclusion) {
    const auto load = static_cast<double>(exclusion.load);
    const auto limit = static_cast<double>(exclusion.limit);
    const auto full = static_cast<double>(proposal.built->problem->ratioUnitsPerFull());
    switch (exclusion.rule) {
    case ExclusionRule::NotEligible:
        return ineligibleText(proposal, account, exclusion.csm);
    case ExclusionRule::HoursCeiling:
        return exclusion.limit == 0
                   ? std::string("has no hours to give")
                   : fmt::format("its book would take {:.2f} h a month, the ceiling is {:.2f} h",
                                 load / 60.0, limit / 60.0);
    case ExclusionRule::RatioMaximum:
        return fmt::format("its book would use {:.3f} of the ratio maximum, it may use {:.3f}",
                           load / full, limit / full);
    case ExclusionRule::ArrMaximum:
        return fmt::format("its book would hold {:.2f} of ARR, the cap is {:.2f}", load / 100.0,
                           limit / 100.0);
    case ExclusionRule::Fixed:
        return "the account is locked or pinned";
    case ExclusionRule::MoveCap:
        return fmt::format("that would be {} moves, at most {} are allowed", exclusion.load,
                           exclusion.limit);
    }
    return {};
}

Explained describe(const Proposal& proposal, std::size_t account) {
    const Explanation found = explain(*proposal.built->problem, proposal.report.owners,
                                      static_cast<std::int32_t>(account));
    const Account& row = proposal.state->book->accounts()[account];
    Explained out;
    out.text = fmt::format("{} ({}): {}{}\n", row.name, row.id.value(),
                           found.winner == noCsm ? "unassigned" : idOf(proposal, found.winner),
                           found.fixed ? ", locked or pinned" : "");
    Json alternatives = Json::array();
    for (const Alternative& other : found.alternatives) {
        alternatives.push_back({{"csm_id", idOf(proposal, other.csm)},
                                {"difference", toPoints(other.total)},
                                {"terms", termsJson(other.difference)}});
        out.text += fmt::format("  {:<16} would cost {:+.3f} points\n",
                                other.csm == noCsm ? "nobody" : idOf(proposal, other.csm),
                                toPoints(other.total));
    }
    Json excluded = Json::array();
    for (const Exclusion& exclusion : found.exclusions) {
        const std::string text = ruleText(proposal, found.account, exclusion);
        excluded.push_back({{"csm_id", idOf(proposal, exclusion.csm)},
                            {"rule", exclusionRuleName(exclusion.rule)},
                            {"text", text}});
        out.text += fmt::format("  {:<16} ruled out: {}\n", idOf(proposal, exclusion.csm), text);
    }
    out.document = {
        {"account_id", row.id.value()},
        {"csm_id", idOf(proposal, found.winner)},
        {"current_csm_id", csmIdOf(*proposal.state, proposal.state->importedOwners[account])},
        {"lock_reason", lockReasonKey(proposal.built->locks[account])},
        {"terms", termsJson(found.winnerTerms)},
        {"alternatives", std::move(alternatives)},
        {"excluded", std::move(excluded)}};
    return out;
}

int runExplain(const Invocation& invocation) {
    const auto id = invocation.arguments.value("account");
    if (!id)
        return invocation.refuse({ErrorCode::BadValue, "--account", "name an account", {}, {}});
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto account = plan->state().book->findAccount(AccountId(*id));
    if (!account)
        return invocation.refuse({ErrorCode::UnknownAccount, *id, {}, {}, {}});
    const auto proposal = proposalToShow(*plan->session);
    if (!proposal)
        return invocation.refuse(proposal.error());
    const Explained explained = describe(*proposal, *account);
    if (invocation.json)
        invocation.print(explained.document);
    else
        invocation.print(explained.text);
    return exitDone;
}

} // namespace

Command explainCommand() {
    return {"explain",
            "PLAN --account ID",
            "why this CSM: the winner, what others would cost, what ruled the rest out",
            {{"account", "ID", "the account"}},
            1,
            1,
            runExplain};
}

} // namespace headroom::cli
