#include "planner/export/report_html.h"

#include "planner/export/html_table.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

constexpr std::size_t movesShown = 40;

std::string percent(Permille value) {
    return value == unboundedUtilisation
               ? "no capacity"
               : fmt::format("{:.1f}%", static_cast<double>(value.count()) / 10.0);
}

std::string figures(const ProposedBooks& books) {
    const LoadSummary& before = books.state.importedLoad;
    const LoadSummary& after = books.load;
    const std::string& currency = books.state.inputs.facts.currency;
    return htmlTable(
        "lr", {"", "Current books", "Proposed"},
        {{"Busiest book", percent(before.busiest), percent(after.busiest)},
         {"Least busy book", percent(before.least), percent(after.least)},
         {"CSMs above 100%", fmt::format("{}", before.overCapacity),
          fmt::format("{}", after.overCapacity)},
         {"Books over their ratio", fmt::format("{}", before.overRatio),
          fmt::format("{}", after.overRatio)},
         {"Accounts without a CSM", fmt::format("{}", before.unassigned),
          fmt::format("{}", after.unassigned)},
         {"Accounts that change CSM", "–", fmt::format("{}", books.changes.moves)},
         {"ARR that changes CSM", "–", htmlMoney(toUnits(books.changes.arrMoved), currency)},
         {"Accounts that keep their CSM", "–",
          fmt::format("{:.1f}%", books.changes.continuityAccounts * 100.0)}});
}

std::string segments(const ProposedBooks& books) {
    std::vector<HtmlRow> rows;
    for (const SegmentLoad& load : books.load.segments)
        rows.push_back({load.name, fmt::format("{}", load.accounts),
                        htmlMoney(toUnits(load.arr), books.state.inputs.facts.currency),
                        fmt::format("{:.1f}", toHours(load.workload)),
                        fmt::format("{:.1f}", load.fteNeeded),
                        fmt::format("{:.1f}", load.fteInSeat), fmt::format("{:+.1f}", load.gap)});
    return htmlTable(
        "lr", {"Segment", "Accounts", "ARR", "Hours a month", "FTE needed", "FTE in seat", "Gap"},
        rows);
}

std::string moves(const ProposedBooks& books) {
    std::vector<HtmlRow> rows;
    for (const OwnerChange& change : books.changes.changes) {
        if (rows.size() == movesShown)
            break;
        const auto name = [&](std::int32_t csm) {
            return csm == noOwner ? std::string("–")
                                  : books.state.book->csms()[static_cast<std::size_t>(csm)].name;
        };
        rows.push_back({books.account(change.account).name, name(change.from), name(change.to),
                        fmt::format("{:.1f}", toHours(change.hours)),
                        htmlMoney(toUnits(change.arr), books.state.inputs.facts.currency),
                        changeReasonText(books.inputs, change)});
    }
    std::string html = htmlTable("lllrrl", {"Account", "From", "To", "Hours", "ARR", "Why"}, rows,
                                 {22, 13, 13, 6, 12, 34});
    if (books.changes.changes.size() > rows.size())
        html += fmt::format("<p>… and {} more in the moves export.</p>",
                            books.changes.changes.size() - rows.size());
    return html;
}

/// Only an answer of the optimiser has a proof: books that were accepted or moved by hand since
/// have none, whatever the bound of their problem.
std::string certificate(const SolveReport& report) {
    if (report.iterations == 0)
        return {};
    return fmt::format(" Proven within {:.2f}% of the best possible, seed {}.",
                       report.gap() * 100.0, report.seed);
}

std::string counted(std::int64_t count, const char* one, const char* many) {
    return fmt::format("{} {}", count, count == 1 ? one : many);
}

/// What the page says, in a paragraph for those who read no further.
std::string summary(const ProposedBooks& books, const std::vector<HireLine>& hires) {
    const LoadSummary& before = books.state.importedLoad;
    const LoadSummary& after = books.load;
    std::string text = fmt::format(
        "{} with {} of ARR {} CSM and {} placed: the busiest book goes from {} to {}, and of {} "
        "over capacity {} {}.",
        counted(books.changes.moves, "account", "accounts"),
        htmlMoney(toUnits(books.changes.arrMoved), books.state.inputs.facts.currency),
        books.changes.moves == 1 ? "changes its" : "change their",
        books.changes.placements == 1 ? "1 is" : fmt::format("{} are", books.changes.placements),
        percent(before.busiest), percent(after.busiest),
        counted(before.overCapacity, "CSM", "CSMs"),
        after.overCapacity == 0 ? std::string("none") : fmt::format("{}", after.overCapacity),
        after.overCapacity == 1 ? "remains" : "remain");
    if (!hires.empty()) {
        const auto next = std::ranges::min_element(hires, {}, &HireLine::openBy);
        text +=
            fmt::format(" Growth and leavers ask for {}; the first requisition opens by {}.",
                        counted(std::int64_t(hires.size()), "hire", "hires"), toIso(next->openBy));
    }
    return "<p><b>" + escapedHtml(text) + "</b></p>";
}

} // namespace

std::string reportHtml(const ProposedBooks& books, const std::vector<HireLine>& hires,
                       const std::string& scenario) {
    const PlanFacts& facts = books.state.inputs.facts;
    std::string html =
        fmt::format("<h1>{}</h1><p>Scenario {}, as of {}.{}</p>", escapedHtml(facts.name),
                    escapedHtml(scenario), toIso(facts.asOf), certificate(books.report));
    html += summary(books, hires);
    html += "<h2>Books before and after</h2>" + figures(books) + "<p><img src=\"utilisation\"></p>";
    html += "<h2>Coverage by segment</h2>" + segments(books);
    html += "<h2 style=\"page-break-before:always\">Hiring</h2><p><img src=\"hiring\"></p>" +
            htmlHires(hires, facts.currency);
    html += "<h2 style=\"page-break-before:always\">Changes, most useful first</h2>" + moves(books);
    return html;
}

} // namespace headroom
