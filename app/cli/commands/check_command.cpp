#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"

namespace headroom::cli {
namespace {

int runCheck(const Invocation& invocation) {
    const auto file = PlanFile::open(invocation.arguments.positional.front(), OpenMode::ReadOnly);
    if (!file)
        return invocation.refuse(file.error());
    const auto findings = (*file)->check();
    if (!findings)
        return invocation.refuse(findings.error());
    Json rows = Json::array();
    std::string text;
    for (const Error& finding : *findings) {
        rows.push_back(errorJson(finding));
        text += sentenceFor(finding) + "\n";
    }
    if (invocation.json)
        invocation.print(Json{{"sound", findings->empty()}, {"findings", std::move(rows)}});
    else
        invocation.print(text.empty() ? "The plan is sound." : text);
    return findings->empty() ? exitDone : exitAnswerNo;
}

} // namespace

Command checkCommand() {
    return {"check", "PLAN",  "integrity, digests and domain rules of a plan file", {}, 1,
            1,       runCheck};
}

} // namespace headroom::cli
