#include "app/cli/commands/all_commands.h"
#include "app/cli/json_values.h"
#include "app/cli/opened_plan.h"
#include "planner/plan_session/price_list.h"

#include <fmt/format.h>

namespace headroom::cli {
namespace {

int runFrontier(const Invocation& invocation) {
    const auto points = invocation.arguments.integer("points");
    if (!points || points->value_or(20) < 1 || points->value_or(20) > 200)
        return invocation.refuse(points ? Error{ErrorCode::BadValue, "--points", "1 to 200", {}, {}}
                                        : points.error());
    const std::string by = invocation.arguments.value("by").value_or("moves");
    if (by != "moves" && by != "arr")
        return invocation.refuse({ErrorCode::BadValue, "--by", "moves or arr", {}, {}});
    const auto plan = openPlan(invocation.arguments.positional.front(), Access::Read);
    if (!plan)
        return invocation.refuse(plan.error());
    PriceListRequest request;
    request.points = static_cast<int>(points->value_or(20));
    request.measure = by == "arr" ? ChangeMeasure::Arr : ChangeMeasure::Accounts;
    request.seed = invocation.seed;
    request.threads = invocation.threads;
    const auto list = priceList(plan->session->state(), request, invocation.control);
    if (!list)
        return invocation.refuse(list.error());
    Json rows = Json::array();
    std::string text = "moves  ARR moved        busiest   proven limit  spread    gap\n";
    for (const PricePoint& point : list->points) {
        rows.push_back({{"moves", point.moves},
                        {"arr_moved", moneyJson(point.arrMoved)},
                        {"busiest", utilisationJson(point.busiest)},
                        {"spread", toFraction(point.spread)},
                        {"busiest_bound", utilisationJson(point.busiestBound)},
                        {"objective", toPoints(point.objective)},
                        {"objective_bound", toPoints(point.bound)},
                        {"gap", point.gap},
                        {"keeps_rules", point.keepsRules}});
        text +=
            fmt::format("{:>5}  {:>14.2f}  {:>7.1f} %  {:>10.1f} %  {:>6.1f} pts  {:.2f} %{}\n",
                        point.moves, toUnits(point.arrMoved), toFraction(point.busiest) * 100.0,
                        toFraction(point.busiestBound) * 100.0, toFraction(point.spread) * 100.0,
                        point.gap * 100.0, point.keepsRules ? "" : "  as today, breaks rules");
    }
    if (invocation.json)
        invocation.print(Json{{"by", by}, {"points", std::move(rows)}, {"knee", list->knee}});
    else
        invocation.print(text);
    return exitDone;
}

} // namespace

Command frontierCommand() {
    return {"frontier",
            "PLAN [--points N] [--by moves|arr]",
            "best reachable balance for each number of moves or ARR moved, with its bound",
            {{"points", "N", "points wanted (default 20)"},
             {"by", "MEASURE", "what change is counted in: moves (default) or arr"}},
            1,
            1,
            runFrontier};
}

} // namespace headroom::cli
