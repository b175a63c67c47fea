#include "planner/export/report_html.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

constexpr std::size_t movesShown = 40;
constexpr const char* headStyle = "color:#4A5261; border-bottom:1px solid #868E9C";
constexpr const char* cellStyle = "border-bottom:1px solid #E3E6EB";

using Row = std::vector<std::string>;

/// `sides` says for each column 'l' (text) or 'r' (numbers); the last one counts for the rest.
std::string table(const std::string& sides, const Row& header, const std::vector<Row>& rows) {
    std::string html = "<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" "
                       "style=\"border-collapse:collapse\"><thead><tr>";
    const auto cells = [&](const Row& row, const char* tag) {
        const bool head = tag[1] == 'h';
        for (std::size_t c = 0; c < row.size(); ++c)
            html += fmt::format("<{0} align=\"{1}\" valign=\"top\" style=\"{2}\">{3}</{0}>", tag,
                                sides[std::min(c, sides.size() - 1)] == 'l' ? "left" : "right",
                                head ? headStyle : cellStyle, escapedHtml(row[c]));
    };
    cells(header, "th");
    html += "</tr></thead>";
    for (const Row& row : rows) {
        html += "<tr>";
        cells(row, "td");
        html += "</tr>";
    }
    return html + "</table>";
}

std::string percent(Permille value) {
    return value == unboundedUtilisation
               ? "no capacity"
               : fmt::format("{:.1f} %", static_cast<double>(value.count()) / 10.0);
}

std::string money(double units, const std::string& currency) {
    std::string digits = fmt::format("{:.0f}", units);
    for (std::ptrdiff_t i = std::ssize(digits) - 3; i > (units < 0 ? 1 : 0); i -= 3)
        digits.insert(static_cast<std::size_t>(i), ",");
    return currency + " " + digits;
}

std::string figures(const ProposedBooks& books) {
    const LoadSummary& before = books.state.importedLoad;
    const LoadSummary& after = books.load;
    const std::string& currency = books.state.inputs.facts.currency;
    return table("lr", {"", "Current books", "Proposed"},
                 {{"Busiest book", percent(before.busiest), percent(after.busiest)},
                  {"Least busy book", percent(before.least), percent(after.least)},
                  {"CSMs above 100 %", fmt::format("{}", before.overCapacity),
                   fmt::format("{}", after.overCapacity)},
                  {"Books over their ratio", fmt::format("{}", before.overRatio),
                   fmt::format("{}", after.overRatio)},
                  {"Accounts without a CSM", fmt::format("{}", before.unassigned),
                   fmt::format("{}", after.unassigned)},
                  {"Accounts that change CSM", "–", fmt::format("{}", books.changes.moves)},
                  {"ARR that changes CSM", "–", money(toUnits(books.changes.arrMoved), currency)},
                  {"Accounts that keep their CSM", "–",
                   fmt::format("{:.1f} %", books.changes.continuityAccounts * 100.0)}});
}

std::string segments(const ProposedBooks& books) {
    std::vector<Row> rows;
    for (const SegmentLoad& load : books.load.segments)
        rows.push_back({load.name, fmt::format("{}", load.accounts),
                        money(toUnits(load.arr), books.state.inputs.facts.currency),
                        fmt::format("{:.1f}", toHours(load.workload)),
                        fmt::format("{:.1f}", load.fteNeeded),
                        fmt::format("{:.1f}", load.fteInSeat), fmt::format("{:+.1f}", load.gap)});
    return table(
        "lr", {"Segment", "Accounts", "ARR", "Hours a month", "FTE needed", "FTE in seat", "Gap"},
        rows);
}

std::string moves(const ProposedBooks& books) {
    std::vector<Row> rows;
    for (const OwnerChange& change : books.changes.changes) {
        if (rows.size() == movesShown)
            break;
        const auto name = [&](std::int32_t csm) {
            return csm == noOwner ? std::string("–")
                                  : books.state.book->csms()[static_cast<std::size_t>(csm)].name;
        };
        rows.push_back({books.account(change.account).name, name(change.from), name(change.to),
                        fmt::format("{:.1f}", toHours(change.hours)),
                        money(toUnits(change.arr), books.state.inputs.facts.currency),
                        changeReasonText(books.inputs, change)});
    }
    std::string html = table("lllrrl", {"Account", "From", "To", "Hours", "ARR", "Why"}, rows);
    if (books.changes.changes.size() > rows.size())
        html += fmt::format("<p>… and {} more in the moves export.</p>",
                            books.changes.changes.size() - rows.size());
    return html;
}

std::string hireTable(const std::vector<HireLine>& hires, const std::string& currency) {
    std::vector<Row> rows;
    for (const HireLine& line : hires)
        rows.push_back(
            {line.hire.id.value(), toIso(line.openBy), toIso(line.start), toIso(line.ramped),
             line.trigger,
             line.lateMonths > 0 ? fmt::format("{} months late", line.lateMonths) : "in time",
             money(line.costYear, currency)});
    return table("lrrrllr",
                 {"Hire", "Open by", "Start", "Fully ramped", "Trigger", "", "Cost a year"}, rows);
}

/// Only an answer of the optimiser has a proof: books that were accepted or moved by hand since
/// have none, whatever the bound of their problem.
std::string certificate(const SolveReport& report) {
    if (report.iterations == 0)
        return {};
    return fmt::format(" Proven within {:.2f} % of the best possible, seed {}.",
                       report.gap() * 100.0, report.seed);
}

} // namespace

std::string escapedHtml(const std::string& text) {
    std::string html;
    for (const char c : text)
        switch (c) {
        case '&':
            html += "&amp;";
            break;
        case '<':
            html += "&lt;";
            break;
        case '>':
            html += "&gt;";
            break;
        case '"':
            html += "&quot;";
            break;
        default:
            html += c;
        }
    return html;
}

std::string reportHtml(const ProposedBooks& books, const std::vector<HireLine>& hires,
                       const std::string& scenario) {
    const PlanFacts& facts = books.state.inputs.facts;
    std::string html =
        fmt::format("<h1>{}</h1><p>Scenario {}, as of {}.{}</p>", escapedHtml(facts.name),
                    escapedHtml(scenario), toIso(facts.asOf), certificate(books.report));
    html += "<h2>Books before and after</h2>" + figures(books) + "<p><img src=\"utilisation\"></p>";
    html += "<h2>Coverage by segment</h2>" + segments(books);
    html += "<h2 style=\"page-break-before:always\">Hiring</h2><p><img src=\"hiring\"></p>" +
            hireTable(hires, facts.currency);
    html += "<h2>Changes, most useful first</h2>" + moves(books);
    return html;
}

} // namespace headroom
