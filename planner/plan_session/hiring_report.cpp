#include "planner/plan_session/hiring_report.h"

#include "planner/export/html_table.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

constexpr std::size_t handoversShown = 150;

std::string figures(const HiringTables& tables, const std::string& currency) {
    const HiringOutlook& outlook = tables.outlook;
    const auto late =
        std::ranges::count_if(outlook.hires, [](const HireLine& l) { return l.lateMonths > 0; });
    const double cost = outlook.plan.total.spend() - outlook.withoutHires.total.spend();
    std::vector<HtmlRow> rows{
        {"Hires", fmt::format("{}", outlook.hires.size())},
        {"Of them late, even if opened today", fmt::format("{}", late)},
        {"Salaries and hiring cost of the hires", htmlMoney(cost, currency)},
        {"Missing capacity with these hires", htmlMoney(outlook.plan.total.shortage, currency)},
        {"Missing capacity without", htmlMoney(outlook.withoutHires.total.shortage, currency)}};
    if (outlook.simulation && outlook.simulationWithout) {
        const int from = firstMonthHiresHelp(outlook.prepared.hiringCase);
        const ShortRisk with = worstTeamRisk(*outlook.simulation, from);
        const ShortRisk without = worstTeamRisk(*outlook.simulationWithout, from);
        rows.push_back({fmt::format("Highest chance that the team is short ({})",
                                    toIso(outlook.monthOf(with.month))),
                        fmt::format("{:.0f} %; without hires {:.0f} %", with.chance * 100.0,
                                    without.chance * 100.0)});
    }
    return htmlTable("lr", {"", ""}, rows);
}

std::string firstBookTable(const HiringTables& tables, const std::string& currency) {
    std::vector<HtmlRow> rows;
    for (const HireLine& line : tables.outlook.hires)
        rows.push_back({line.hire.id.value(), fmt::format("{}", line.bookAccounts),
                        htmlMoney(line.bookArr, currency), fmt::format("{:.1f}", line.bookHours),
                        fmt::format("{:.1f}", line.roomHours)});
    return htmlTable(
        "lr",
        {"Hire", "Accounts taken over", "ARR", "Hours a month", "Hours left for new customers"},
        rows);
}

std::string handovers(const HiringTables& tables, const std::string& currency) {
    const ScenarioState& state = *tables.books.state;
    std::vector<HtmlRow> rows;
    std::size_t all = 0;
    for (const HireBook& book : tables.books.books) {
        all += book.accounts.size();
        for (const Handover& handover : book.accounts) {
            if (rows.size() == handoversShown)
                break;
            const Account& account = state.book->accounts()[handover.account];
            const std::string from =
                handover.from == noOwner
                    ? "nobody"
                    : state.book->csms()[static_cast<std::size_t>(handover.from)].name;
            rows.push_back({book.hire.value(), toIso(handover.month),
                            std::string(nameOrId(account)), from,
                            fmt::format("{:.1f}", toHours(handover.hours)),
                            htmlMoney(toUnits(handover.arr), currency)});
        }
    }
    std::string html =
        htmlTable("llllrr", {"Hire", "Takes it in", "Account", "From", "Hours", "ARR"}, rows);
    if (all > rows.size())
        html += fmt::format("<p>… and {} more in the hiring export.</p>", all - rows.size());
    return html;
}

std::string months(const HiringOutlook& outlook) {
    std::vector<HtmlRow> rows;
    const std::size_t segments = outlook.prepared.hiringCase.segments.size();
    for (int t = 0; t <= outlook.prepared.hiringCase.months; ++t) {
        double customers = 0.0;
        double required = 0.0;
        double effective = 0.0;
        for (std::size_t s = 0; s < segments; ++s) {
            const HiringRow& row = outlook.plan.rows[static_cast<std::size_t>(t) * segments + s];
            customers += row.growth.customers;
            required += row.required.fte;
            effective += row.effective;
        }
        const bool simulated = outlook.simulation && t > 0;
        rows.push_back(
            {toIso(outlook.monthOf(t)), fmt::format("{:.0f}", customers),
             fmt::format("{:.1f}", required), fmt::format("{:.1f}", effective),
             fmt::format("{:+.1f}", effective - required),
             simulated
                 ? fmt::format("{:.0f} %",
                               100.0 * outlook.simulation->teamAt(SimulatedQuantity::Gap, t).pShort)
                 : "–"});
    }
    return htmlTable(
        "lr", {"Month", "Customers", "FTE needed", "FTE in seat", "Gap", "Chance of being short"},
        rows);
}

std::string assumptions(const PlanInputs& inputs) {
    std::vector<HtmlRow> rows;
    for (const Assumption& assumption : listAssumptions(inputs))
        if (concernsHiring(assumption))
            rows.push_back({assumption.key, assumption.value, assumption.unit, assumption.source});
    return htmlTable("lrll", {"Assumption", "Value", "Unit", "Source"}, rows);
}

} // namespace

bool concernsHiring(const Assumption& assumption) {
    const std::string& key = assumption.key;
    const auto has = [&key](const char* part) { return key.find(part) != std::string::npos; };
    return key.starts_with("hiring.") || key.starts_with("growth:") || has(".attrition") ||
           has(".promotion") || has(".time_to_fill") || has(".notice");
}

std::string hiringReportHtml(const PlanSession& session, const HiringTables& tables) {
    const PlanFacts& facts = session.facts();
    std::string html = fmt::format(
        "<h1>{}</h1><p>Hiring roadmap. Scenario {}, as of {}.</p>", escapedHtml(facts.name),
        escapedHtml(session.tree().find(session.shown())->name), toIso(facts.asOf));
    html += figures(tables, facts.currency) + "<p><img src=\"hiring\"></p>";
    html += "<h2 style=\"page-break-before:always\">Hires</h2><p><img src=\"timeline\"></p>" +
            htmlHires(tables.outlook.hires, facts.currency);
    html += "<h2>First books</h2>" + firstBookTable(tables, facts.currency);
    html += "<h2>Which accounts they take, and when</h2>" + handovers(tables, facts.currency);
    html += "<h2>Demand and supply by month</h2>" + months(tables.outlook);
    html += "<h2>Assumptions</h2>" + assumptions(session.state()->inputs);
    return html;
}

} // namespace headroom
