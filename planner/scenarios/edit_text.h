#pragma once

#include "planner/scenarios/edit.h"

namespace headroom {

/// Edits as text, for the database and the command line: one kind word, then fields `name=value`
/// separated by TAB, values escaped (\t \n \r \\), lists repeated. Exact round trip.
/// ReplaceBook is written as its source only: books are stored in tables of their own.
std::string editToText(const Edit& edit);
/// Errors: BadValue (subject = the kind, detail = the field).
Result<Edit> editFromText(const std::string& text);

} // namespace headroom
