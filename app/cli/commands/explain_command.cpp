#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/explanation.h"
#include "planner/plan_session/export_use_case.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

struct Explained {
    Json document;
    std::string text;
};

std::string idOf(const Proposal& proposal, CsmIndex csm) {
    return csm == noCsm
               ? std::string()
               : csmIdOf(*proposal.state, proposal.built->bookCsm[static_cast<std::size_t>(csm)]);
}

std::string ruleText(const Exclusion& exclusion) {
    const auto percent = [](std::int64_t load, std::int64_t limit) {
        return limit > 0 ? fmt::format("{:.0f} % of its limit", 100.0 * static_cast<double>(load) /
                                                                    static_cast<double>(limit))
                         : std::string("no room at all");
    };
    switch (exclusion.rule) {
    case ExclusionRule::NotEligible:
        return "does not serve this account (segment, region, language, or rejected)";
    case ExclusionRule::HoursCeiling:
        return "hours would be at " + percent(exclusion.load, exclusion.limit);
    case ExclusionRule::RatioMaximum:
        return "the ratio maximum would be at " + percent(exclusion.load, exclusion.limit);
    case ExclusionRule::ArrMaximum:
        return "the ARR cap would be at " + percent(exclusion.load, exclusion.limit);
    case ExclusionRule::Fixed:
        return "the account is locked or pinned";
    case ExclusionRule::MoveCap:
        return "the cap on moves is reached";
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
        excluded.push_back({{"csm_id", idOf(proposal, exclusion.csm)},
                            {"rule", exclusionRuleName(exclusion.rule)},
                            {"text", ruleText(exclusion)}});
        out.text += fmt::format("  {:<16} ruled out: {}\n", idOf(proposal, exclusion.csm),
                                ruleText(exclusion));
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
