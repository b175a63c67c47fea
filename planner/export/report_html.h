#pragma once

#include "planner/export/proposed_books.h"
#include "planner/hiring/hire_line.h"

#include <string>
#include <vector>

namespace headroom {

/// The page for the board as simple HTML (tables and headings only, all data escaped): figures
/// before and after, coverage by segment, books, moves, hires, assumptions that matter. Pictures
/// are put in by name: `<img src="utilisation">` and `<img src="hiring">`.
std::string reportHtml(const ProposedBooks& books, const std::vector<HireLine>& hires,
                       const std::string& scenario);

} // namespace headroom
