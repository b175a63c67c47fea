#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/file_options.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/plan_session/load_verification.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

Json checkJson(const LoadCheck& check, const CrmLoad& load) {
    Json counts = Json::object();
    for (std::size_t i = 0; i < loadOutcomeCount; ++i)
        counts[loadOutcomeKey(static_cast<LoadOutcome>(i))] = check.counts[i];
    Json differences = Json::array();
    for (const LoadCheckRow& row : check.rows)
        if (row.outcome != LoadOutcome::Taken)
            differences.push_back({{"account_id", row.expected.account.value()},
                                   {"expected_csm_id", row.expected.to.value()},
                                   {"previous_csm_id", row.expected.from.value()},
                                   {"found_csm_id", row.found.value()},
                                   {"outcome", loadOutcomeKey(row.outcome)}});
    return {{"from_last_export", load.remembered},
            {"rows", check.rows.size()},
            {"file_rows", check.fileRows},
            {"counts", std::move(counts)},
            {"differences", std::move(differences)}};
}

std::string outcomeWords(const LoadCheckRow& row) {
    switch (row.outcome) {
    case LoadOutcome::Missing:
        return "is not in the export";
    case LoadOutcome::NotTaken:
        return "still has " + (row.found.empty() ? "no owner" : row.found.value());
    default:
        return "has " + (row.found.empty() ? "no owner" : row.found.value());
    }
}

std::string checkText(const LoadCheck& check, const CrmLoad& load) {
    std::string text;
    for (const LoadCheckRow& row : check.rows)
        if (row.outcome != LoadOutcome::Taken)
            text += fmt::format("  {}: should have {}, {}\n", row.expected.account.value(),
                                row.expected.to.value(), outcomeWords(row));
    text +=
        fmt::format("{} of {} of the {} {} taken; {} not taken, {} with another owner, "
                    "{} not in the export ({}).\n",
                    check.count(LoadOutcome::Taken), counted(std::ssize(check.rows), "row", "rows"),
                    load.remembered ? "last load" : "load as it would be now",
                    check.rows.size() == 1 ? "was" : "were", check.count(LoadOutcome::NotTaken),
                    check.count(LoadOutcome::Other), check.count(LoadOutcome::Missing),
                    counted(std::int64_t(check.fileRows), "row", "rows"));
    return text;
}

int runVerifyLoad(const Invocation& invocation) {
    const std::vector<std::string>& words = invocation.arguments.positional;
    ImportRequest request;
    request.accounts = words[1];
    if (auto read = readFileOptions(invocation.arguments, request); !read)
        return invocation.refuse(read.error());
    const auto plan = openPlan(words[0], Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto load = lastCrmLoad(*plan->session);
    if (!load)
        return invocation.refuse(load.error());
    if (!load->remembered)
        invocation.note(
            "No load was exported from this plan; compared is what one would hold now.");
    const auto check = verifyLoad(*plan->session, *load, request, invocation.control);
    if (!check)
        return invocation.refuse(check.error());
    if (invocation.json)
        invocation.print(checkJson(*check, *load));
    else
        invocation.print(checkText(*check, *load));
    return check->allTaken() ? exitDone : exitAnswerNo;
}

} // namespace

Command verifyLoadCommand() {
    return {
        "verify-load", "PLAN FILE", "which rows of a fresh CRM export did not take the last load",
        fileOptions(), 2,           2,
        runVerifyLoad};
}

} // namespace headroom::cli
