#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/assignment/eligibility.h"
#include "planner/assignment/explanation.h"
#include "planner/base/shown_decimals.h"
#include "planner/plan_session/conflict_words.h"
#include "planner/plan_session/export_use_case.h"

#include <algorithm>
#include <array>
#include <cmath>
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
                   : fmt::format(
                         "the book would take {:.2f} h a month, {:.2f} more than the ceiling",
                         load / 60.0, (load - limit) / 60.0);
    case ExclusionRule::RatioMaximum:
        return fmt::format("the book would use {0:.{2}f} of a full-time ratio, the maximum is "
                           "{1:.{2}f}",
                           load / full, limit / full,
                           shownDecimals({load / full, limit / full}, 3));
    case ExclusionRule::ArrMaximum:
        return fmt::format("the book would hold {} {} of ARR, {} more than the cap",
                           grouped(load / 100.0, 0), proposal.state->inputs.facts.currency,
                           grouped((load - limit) / 100.0, 0));
    case ExclusionRule::Fixed:
        return "the account is locked";
    case ExclusionRule::MoveCap:
        return fmt::format("that would be {} move{}, the cap is {}", exclusion.load,
                           exclusion.load == 1 ? "" : "s", exclusion.limit);
    }
    return {};
}

/// "Ann (C1)".
std::string nameAndId(const Proposal& proposal, CsmIndex csm) {
    if (csm == noCsm)
        return "nobody";
    const Csm& row =
        proposal.state->book->csms()[static_cast<std::size_t>(proposal.built->bookCsm[at(csm)])];
    return row.name == row.id.value() ? row.name : fmt::format("{} ({})", row.name, row.id.value());
}

const char* termWords(CostTerm term) {
    static constexpr std::array<const char*, costTermCount> words = {
        "left without a CSM", "region, language, industry", "change of CSM",
        "books above target", "books below target",         "books over capacity",
        "busiest book",       "renewals bunched",           "ARR balance",
        "risk balance"};
    return words[static_cast<std::size_t>(term)];
}

/// "change of CSM +100.0, busiest book −35.2": largest first.
std::string termsText(const CostTerms& terms, bool signs) {
    std::vector<std::pair<double, CostTerm>> parts;
    for (std::size_t t = 0; t < costTermCount; ++t)
        if (const double points = toPoints(terms.values[t]); std::abs(points) >= 0.05)
            parts.emplace_back(points, static_cast<CostTerm>(t));
    std::ranges::stable_sort(
        parts, [](const auto& a, const auto& b) { return std::abs(a.first) > std::abs(b.first); });
    std::string text;
    for (const auto& [points, term] : parts)
        text += (text.empty() ? "" : ", ") +
                (signs ? fmt::format("{} {:+.1f}", termWords(term), points)
                       : fmt::format("{} {:.1f}", termWords(term), points));
    return text;
}

std::string ownerText(const Proposal& proposal, const Explanation& found) {
    const std::int32_t from = proposal.state->importedOwners[at(found.account)];
    const CsmIndex before = from == noOwner ? noCsm : proposal.built->problemCsm[at(from)];
    const std::string now = nameAndId(proposal, found.winner);
    const LockReason lock = proposal.built->locks[at(found.account)];
    std::string text;
    if (found.winner == noCsm)
        text = "has no CSM";
    else if (before == found.winner)
        text = "stays with " + now;
    else
        text = from == noOwner ? "goes to " + now
                               : fmt::format("goes from {} to {}",
                                             proposal.state->book->csms()[at(from)].name, now);
    if (lock != LockReason::None)
        text += ", locked: " +
                lockReasonSaying(lock, proposal.state->inputs.assignment.locks).english();
    return text;
}

constexpr std::size_t shown = 3;

std::string alternativesText(const Proposal& proposal, const Explanation& found) {
    std::string text;
    std::size_t n = 0;
    const Alternative* last = nullptr;
    for (const Alternative& other : found.alternatives) {
        if (other.csm == noCsm)
            continue;
        last = &other;
        if (n++ < shown)
            text += fmt::format("    {}: {:+.1f} points ({})\n", nameAndId(proposal, other.csm),
                                toPoints(other.total), termsText(other.difference, true));
    }
    if (n > shown)
        text += fmt::format("    {} more, up to {:+.1f} points with {}\n", n - shown,
                            toPoints(last->total), nameAndId(proposal, last->csm));
    return text.empty() ? text : "  Next best\n" + text;
}

/// For an account that is left out: who is nearest to having room.
std::string neededText(const Proposal& proposal, const Explanation& found) {
    std::string text;
    std::size_t n = 0;
    for (const NearTaker& taker : nearestTakers(found)) {
        if (n++ == shown)
            break;
        text += fmt::format("    {}: ", nameAndId(proposal, taker.csm));
        for (std::size_t k = 0; k < taker.limits.size(); ++k)
            text += (k == 0 ? "" : "; ") + ruleText(proposal, found.account, taker.limits[k]);
        text += "\n";
    }
    if (const std::size_t all = nearestTakers(found).size(); all > shown)
        text += fmt::format("    {} still less room\n",
                            counted(std::int64_t(all - shown), "more has", "more have"));
    return text.empty() ? "  Nobody may serve it\n"
                        : "  What it would take: more room with one of these\n" + text;
}

/// CSMs that one reason rules out stand together.
std::string excludedText(const Proposal& proposal, const Explanation& found) {
    constexpr std::size_t namesShown = 6;
    std::vector<std::pair<std::string, std::vector<std::string>>> groups;
    const bool toldAbove = found.winner == noCsm && found.alternatives.empty();
    for (const Exclusion& exclusion : found.exclusions) {
        if (toldAbove && exclusion.rule != ExclusionRule::NotEligible)
            continue;
        const std::string reason = ruleText(proposal, found.account, exclusion);
        auto group = std::ranges::find(groups, reason, [](const auto& one) { return one.first; });
        if (group == groups.end())
            group = groups.insert(groups.end(), {reason, {}});
        group->second.push_back(nameAndId(proposal, exclusion.csm));
    }
    std::string text;
    for (auto& [reason, names] : groups) {
        const std::size_t count = names.size();
        names.resize(std::min(count, namesShown));
        text += fmt::format("    {}: {}", reason, fmt::join(names, ", "));
        text += count > namesShown ? fmt::format(" and {} more\n", count - namesShown) : "\n";
    }
    return text.empty() ? text : "  Ruled out\n" + text;
}

std::string explanationText(const Proposal& proposal, const Explanation& found) {
    const Account& row = proposal.state->book->accounts()[at(found.account)];
    std::string text =
        fmt::format("{} ({}): {}\n", row.name, row.id.value(), ownerText(proposal, found));
    const std::string terms = termsText(found.winnerTerms, false);
    text += fmt::format("  Costs {:.1f} points{}{}\n", toPoints(found.winnerTerms.total()),
                        terms.empty() ? "" : ": ", terms);
    if (found.winner == noCsm && found.alternatives.empty())
        text += neededText(proposal, found);
    return text + alternativesText(proposal, found) + excludedText(proposal, found);
}

Explained describe(const Proposal& proposal, std::size_t account) {
    const Explanation found = explain(*proposal.built->problem, proposal.report.owners,
                                      static_cast<std::int32_t>(account));
    const Account& row = proposal.state->book->accounts()[account];
    Explained out;
    out.text = explanationText(proposal, found);
    Json alternatives = Json::array();
    for (const Alternative& other : found.alternatives)
        alternatives.push_back({{"csm_id", idOf(proposal, other.csm)},
                                {"difference", toPoints(other.total)},
                                {"terms", termsJson(other.difference)}});
    Json excluded = Json::array();
    for (const Exclusion& exclusion : found.exclusions)
        excluded.push_back({{"csm_id", idOf(proposal, exclusion.csm)},
                            {"rule", exclusionRuleName(exclusion.rule)},
                            {"text", ruleText(proposal, found.account, exclusion)}});
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
