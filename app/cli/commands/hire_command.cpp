#include "app/cli/commands/all_commands.h"
#include "app/cli/commands/hire_details.h"
#include "app/cli/json_values.h"
#include "app/cli/messages.h"
#include "app/cli/opened_plan.h"
#include "planner/base/safe_file.h"
#include "planner/hiring/held_back.h"
#include "planner/hiring/hiring_case_json.h"
#include "planner/plan_session/hiring_export.h"

#include <algorithm>
#include <fmt/format.h>
#include <fstream>
#include <sstream>

namespace headroom::cli {
namespace {

/// The same for people and for programs.
struct Answer {
    std::string text;
    Json document;
};

Result<HiringRequest> readRequest(const Invocation& invocation) {
    HiringRequest request;
    request.seed = invocation.seed;
    request.threads = invocation.threads;
    const auto paths = invocation.arguments.integer("paths");
    const auto budget = invocation.arguments.number("budget");
    const auto starts = invocation.arguments.integer("max-starts");
    const auto hires = invocation.arguments.integer("hires");
    for (const Error* error :
         {!paths ? &paths.error() : nullptr, !budget ? &budget.error() : nullptr,
          !starts ? &starts.error() : nullptr, !hires ? &hires.error() : nullptr})
        if (error != nullptr)
            return fail(*error);
    const auto outside = [](std::int64_t count) { return count < 0 || count > 1'000'000; };
    if (outside(paths->value_or(0)) || budget->value_or(0) < 0 || outside(starts->value_or(1)) ||
        outside(hires->value_or(0)))
        return fail(ErrorCode::BadValue, "--paths, --budget, --max-starts, --hires",
                    "they must not be negative, and at most 1,000,000 paths, starts or hires");
    request.paths = static_cast<int>(paths->value_or(10'000));
    request.budget = *budget;
    if (*starts)
        request.maxStarts = static_cast<int>(**starts);
    if (*hires)
        request.hires = static_cast<int>(**hires);
    request.keepPlan = invocation.arguments.has("keep");
    return request;
}

Result<std::string> contentOf(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    if (!file)
        return fail(ErrorCode::FileNotFound, path);
    std::stringstream content;
    content << file.rdbuf();
    return content.str();
}

/// The month of every start; where very many start at once, their number.
std::string startMonths(const std::vector<int>& starts) {
    constexpr int kMostRepeated = 20;
    std::string text;
    for (std::size_t t = 0; t < starts.size(); ++t) {
        if (starts[t] > kMostRepeated)
            text += fmt::format(" {} ({} people)", t, starts[t]);
        else
            for (int k = 0; k < starts[t]; ++k)
                text += fmt::format(" {}", t);
    }
    return text;
}

std::string tableOf(const HiringCase& hiringCase, const HiringPlan& plan) {
    std::string text;
    for (std::size_t s = 0; s < hiringCase.segments.size(); ++s) {
        text += fmt::format("{:<16} starts in months:{}", hiringCase.segments[s].name,
                            startMonths(plan.starts[s]));
        text += fmt::format("   salary {:.2f}  hire {:.2f}  shortage {:.2f}  total {:.4f}\n",
                            plan.costs[s].salary, plan.costs[s].hire, plan.costs[s].shortage,
                            plan.costs[s].total());
    }
    // Hires that the plan holds are told as they are: nothing was searched that could be proved.
    const std::string proof =
        plan.provedOptimal ? "proved optimal"
        : plan.lowerBound > 0.0
            ? fmt::format("at most {:.3f} % above the best", plan.gapToBound() * 100.0)
            : "with the hires in the plan";
    return text + fmt::format("Total {:.4f}, {}.\n", plan.total.total(), proof);
}

Json requisitionsJson(const HiringPlan& plan, const HiringCase& hiringCase) {
    Json rows = Json::array();
    for (const Requisition& requisition : plan.requisitions)
        rows.push_back(
            {{"segment",
              requisition.segment ? hiringCase.segments[*requisition.segment].name : "managers"},
             {"reason", hireReasonName(requisition.reason)},
             {"open", requisition.open},
             {"start", requisition.start},
             {"ramped", requisition.ramped},
             {"trigger", requisition.triggerCustomers},
             {"late", requisition.lateMonths},
             {"late_because", lateCauseName(requisition.lateCause)}});
    return rows;
}

Result<HiringPlan> planOfCase(const HiringCase& hiringCase, const HiringRequest& request,
                              const JobControl& control) {
    HiringLimits limits;
    limits.lookAheadMonths = 0; // a case file is optimised over exactly its months
    limits.maxStartsPerMonth = request.maxStarts;
    limits.budget = request.budget;
    limits.hires = request.hires;
    auto plan = optimalPlan(hiringCase, limits, control);
    const auto uncapped = withoutCaps(limits);
    if (!plan || !uncapped)
        return plan;
    const auto free = optimalPlan(hiringCase, *uncapped, control);
    if (!free)
        return fail(free.error());
    nameHeldBack(*plan, *free, limits);
    return plan;
}

int runCase(const Invocation& invocation, const HiringRequest& request, const std::string& path) {
    const auto json = contentOf(path);
    if (!json)
        return invocation.refuse(json.error());
    const auto hiringCase = hiringCaseFromJson(*json);
    if (!hiringCase) {
        Error error = hiringCase.error();
        error.subject = path + (error.subject == "case" ? "" : ", " + error.subject);
        return invocation.refuse(error);
    }
    const auto plan = planOfCase(*hiringCase, request, invocation.control);
    if (!plan)
        return invocation.refuse(plan.error());
    Json document = hiringJson(*hiringCase, *plan);
    document["requisitions"] = requisitionsJson(*plan, *hiringCase);
    std::string policies;
    SimulationOptions options;
    options.paths = std::max(1, request.paths);
    options.seed = request.seed;
    options.threads = request.threads;
    if (invocation.arguments.has("policies")) {
        const auto compared = comparePolicies(*hiringCase, options, 0.0, invocation.control);
        if (!compared)
            return invocation.refuse(compared.error());
        document["policies"] = policiesJson(*compared);
        policies = policiesText(document["policies"]);
    }
    if (invocation.arguments.has("paths")) {
        const auto report = simulate(*hiringCase, plan->starts, options, invocation.control);
        if (!report)
            return invocation.refuse(report.error());
        addSimulation(document, *hiringCase, *report);
    }
    if (invocation.json)
        invocation.print(document);
    else
        invocation.print(tableOf(*hiringCase, *plan) + policies);
    return exitDone;
}

/// What a budget pays for, and what the lines of the hires add up to.
std::string hiresCostText(const HiringOutlook& outlook) {
    if (outlook.hires.empty())
        return {};
    // Not the sum of the lines: whom they let move up is paid as the segment above pays.
    const double expected = outlook.plan.total.spend() - outlook.withoutHires.total.spend();
    double staying = 0.0;
    for (const HireLine& line : outlook.hires)
        staying += line.costHorizon;
    return fmt::format("The hires cost {:.2f} over {} as far as they are expected to stay "
                       "(what a budget counts), {:.2f} if all of them stay.\n",
                       expected, counted(outlook.prepared.hiringCase.months, "month", "months"),
                       staying);
}

std::string linesText(const HiringOutlook& outlook) {
    std::string text;
    for (const GrowthSource& source : outlook.prepared.sources)
        text += fmt::format(
            "{:<16} {:.2f} new customers a month ({}), churn {:.1f} % a year ({}), "
            "attrition {:.1f} % a year ({}){}\n",
            source.segment, source.newLogosMonth, newLogosSource(source), source.churnYear * 100.0,
            source.churn, source.attritionYear * 100.0, source.attrition,
            source.promotionYear > 0.0 ? fmt::format(", promoted {:.1f} % a year (assumption)",
                                                     source.promotionYear * 100.0)
                                       : "");
    text += needsText(outlook);
    for (const HireLine& line : outlook.hires)
        text += fmt::format("{:<20} open by {}, start {}, fully ramped {}; trigger {}{}\n",
                            line.hire.id.value(), toIso(line.openBy), toIso(line.start),
                            toIso(line.ramped), line.trigger,
                            lateText(line.lateMonths, line.lateCause));
    return text + leftOutText(outlook) + hiresCostText(outlook) + managersAndCoverageText(outlook) +
           tableOf(outlook.prepared.hiringCase, outlook.plan);
}

std::string booksText(const std::vector<HireBook>& books) {
    std::string text;
    for (const HireBook& book : books) {
        text += fmt::format("{:<20} takes {}, {:.1f} of {:.1f} h a month", book.hire.value(),
                            counted(std::ssize(book.accounts), "account", "accounts"),
                            toHours(book.hours), toHours(book.capacity));
        for (std::size_t i = 0; i < book.accounts.size(); ++i) {
            const bool first = i == 0 || book.accounts[i].month != book.accounts[i - 1].month;
            if (first)
                text += fmt::format("; {}:", toIso(book.accounts[i].month));
            if (first)
                text += fmt::format(" {}", std::ranges::count(book.accounts, book.accounts[i].month,
                                                              &Handover::month));
        }
        text += fmt::format("; room for new customers: {:.1f} h\n", toHours(roomOf(book)));
    }
    return text;
}

/// One run of the command on a plan.
struct Projected {
    const Invocation& invocation;
    const HiringRequest& request;
    const std::shared_ptr<const ScenarioState>& state;
    const HiringOutlook& outlook;
};

/// Adds who takes which accounts: owners proposed anew with --books, else those of the plan.
Result<void> addBooks(const Projected& projected, Answer& answer) {
    const auto& [invocation, request, state, outlook] = projected;
    const auto file = invocation.arguments.value("books");
    if (!file) {
        const auto held = firstBooksOf(state, outlook);
        if (!held)
            return fail(held.error());
        answer.document["books"] = hireBooksJson(*held->state, held->books);
        answer.text += booksText(held->books);
        return {};
    }
    SolveRequest solve;
    solve.seed = invocation.seed;
    solve.threads = invocation.threads;
    const auto proposed = proposeHireBooks(*state, hiresOf(outlook), solve, invocation.control);
    if (!proposed)
        return fail(proposed.error());
    const ScenarioState& with = *proposed->proposal.state;
    const auto books = firstBooks(with, proposed->proposal.owners, outlook);
    answer.document["books"] = hireBooksJson(with, books);
    answer.text += booksText(books);
    return writeWholeFile(*file, hireBooksCsv(with, books));
}

Result<void> addSensitivity(const Projected& projected, Answer& answer) {
    const auto& [invocation, request, state, outlook] = projected;
    if (!invocation.arguments.has("sensitivity"))
        return {};
    const auto sensitivity = hiringSensitivity(*state, outlook, request, invocation.control);
    if (!sensitivity)
        return fail(sensitivity.error());
    answer.document["sensitivity"] = sensitivityJson(*sensitivity);
    answer.text += sensitivityText(*sensitivity);
    return {};
}

Result<void> addPolicies(const Projected& projected, Answer& answer) {
    const auto& [invocation, request, state, outlook] = projected;
    if (!invocation.arguments.has("policies"))
        return {};
    const auto compared = hiringPolicies(*state, outlook, request, invocation.control);
    if (!compared)
        return fail(compared.error());
    answer.document["policies"] = policiesJson(*compared);
    answer.text += policiesText(answer.document["policies"]);
    return {};
}

Answer answerOf(const HiringOutlook& outlook) {
    Answer answer;
    answer.text = linesText(outlook);
    answer.document = hiringJson(outlook.prepared.hiringCase, outlook.plan);
    answer.document["month_0"] = toIso(outlook.prepared.month0);
    answer.document["requisitions"] = hireLinesJson(outlook);
    answer.document["sources"] = growthSourcesJson(outlook);
    answer.document["history_issues"] = historyIssuesJson(outlook.prepared.issues);
    answer.document["left_out"] = leftOutJson(outlook);
    answer.document["managers"] = managerLinesJson(outlook);
    answer.document["minimum_coverage"] = coverageJson(outlook);
    if (outlook.simulation)
        addSimulation(answer.document, outlook.prepared.hiringCase, *outlook.simulation);
    return answer;
}

int runPlan(const Invocation& invocation, const HiringRequest& request) {
    const bool apply = invocation.arguments.has("apply");
    auto plan =
        openPlan(invocation.arguments.positional.front(), apply ? Access::Write : Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    const auto outlook = projectHiring(plan->state(), request, invocation.control);
    if (!outlook)
        return invocation.refuse(outlook.error());
    if (apply)
        if (auto step = plan->session->apply(hiringAcceptance(*outlook)); !step)
            return invocation.refuse(step.error());
    Answer answer = answerOf(*outlook);
    const std::shared_ptr<const ScenarioState> state = plan->session->state();
    const Projected projected{invocation, request, state, *outlook};
    if (auto added = addBooks(projected, answer); !added)
        return invocation.refuse(added.error());
    if (auto added = addSensitivity(projected, answer); !added)
        return invocation.refuse(added.error());
    if (auto added = addPolicies(projected, answer); !added)
        return invocation.refuse(added.error());
    noteHistoryIssues(invocation, outlook->prepared.issues);
    if (invocation.json)
        invocation.print(answer.document);
    else
        invocation.print(answer.text);
    return exitDone;
}

int runHire(const Invocation& invocation) {
    const auto request = readRequest(invocation);
    if (!request)
        return invocation.refuse(request.error());
    if (const auto file = invocation.arguments.value("case"))
        return runCase(invocation, *request, *file);
    if (invocation.arguments.positional.empty())
        return invocation.refuse(
            {ErrorCode::BadValue, "--case", "name a plan or a case file", {}, {}});
    return runPlan(invocation, *request);
}

} // namespace

Command hireCommand() {
    return {
        "hire",
        "(PLAN | --case F.json) [--paths N] [--budget B] [--max-starts K] [--hires K] "
        "[--sensitivity] [--policies] [--books F] [--apply]",
        "demand, supply, simulation, hiring plan, triggers, cost",
        {{"case", "F", "inputs as JSON instead of a plan"},
         {"paths", "N", "simulated futures (default 10,000; 0 = none)"},
         {"budget", "B", "salary and hire cost at most: of the hires, with --case of everybody"},
         {"max-starts", "K", "starts a month at most"},
         {"hires", "K", "exactly K hires"},
         {"sensitivity", "", "also the tornado, cost by number of hires and the backtest"},
         {"policies", "", "what reacting, planning once and planning anew monthly would cost"},
         {"books", "F", "propose which accounts each hire takes, and when; written as CSV"},
         {"keep", "", "evaluate the hires in the plan instead of planning anew"},
         {"apply", "", "put the hires into the plan"}},
        0,
        1,
        runHire};
}

} // namespace headroom::cli
