#include "planner/export/html_table.h"

#include <algorithm>
#include <fmt/format.h>

namespace headroom {
namespace {

constexpr const char* headStyle = "color:#4A5261; border-bottom:1px solid #868E9C";
constexpr const char* cellStyle = "border-bottom:1px solid #E3E6EB";

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

std::string htmlTable(const std::string& sides, const HtmlRow& header,
                      const std::vector<HtmlRow>& rows, const std::vector<int>& widths) {
    std::string html = "<table width=\"100%\" cellpadding=\"3\" cellspacing=\"0\" "
                       "style=\"border-collapse:collapse\"><thead><tr>";
    const auto cells = [&](const HtmlRow& row, const char* tag) {
        const bool head = tag[1] == 'h';
        for (std::size_t c = 0; c < row.size(); ++c)
            html += fmt::format("<{0}{1} align=\"{2}\" valign=\"top\" style=\"{3}\">{4}</{0}>", tag,
                                head && c < widths.size() ? fmt::format(" width=\"{}%\"", widths[c])
                                                          : std::string(),
                                sides[std::min(c, sides.size() - 1)] == 'l' ? "left" : "right",
                                head ? headStyle : cellStyle, escapedHtml(row[c]));
    };
    cells(header, "th");
    html += "</tr></thead>";
    for (const HtmlRow& row : rows) {
        html += "<tr>";
        cells(row, "td");
        html += "</tr>";
    }
    return html + "</table>";
}

std::string htmlMoney(double units, const std::string& currency) {
    std::string digits = fmt::format("{:.0f}", units);
    for (std::ptrdiff_t i = std::ssize(digits) - 3; i > (units < 0 ? 1 : 0); i -= 3)
        digits.insert(static_cast<std::size_t>(i), 1, ',');
    return fmt::format("{} {}", currency, digits);
}

std::string htmlHires(const std::vector<HireLine>& hires, const std::string& currency) {
    std::vector<HtmlRow> rows;
    for (const HireLine& line : hires)
        rows.push_back(
            {line.hire.id.value(), toIso(line.openBy), toIso(line.start), toIso(line.ramped),
             line.trigger,
             line.lateMonths > 0 ? fmt::format("{} months late", line.lateMonths) : "in time",
             htmlMoney(line.costYear, currency)});
    return htmlTable("lrrrllr",
                     {"Hire", "Open by", "Start", "Fully ramped", "Trigger", "", "Cost a year"},
                     rows);
}

} // namespace headroom
