#pragma once

#include "planner/hiring/hire_line.h"

#include <string>
#include <vector>

namespace headroom {

// Pieces of the pages that become PDF: tables and headings only, all data escaped.

using HtmlRow = std::vector<std::string>;

/// & < > " as entities.
std::string escapedHtml(const std::string& text);
/// `sides` says for each column 'l' (text) or 'r' (numbers); the last one counts for the rest.
/// `widths`: in percent of the page, as many as columns; none = as the words need.
std::string htmlTable(const std::string& sides, const HtmlRow& header,
                      const std::vector<HtmlRow>& rows, const std::vector<int>& widths = {});
/// "EUR 1,234,567", rounded to units.
std::string htmlMoney(double units, const std::string& currency);
/// The hires with their dates, trigger and cost.
std::string htmlHires(const std::vector<HireLine>& hires, const std::string& currency);

} // namespace headroom
