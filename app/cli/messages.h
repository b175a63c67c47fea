#pragma once

#include "app/cli/command.h"

namespace headroom::cli {

/// The subject of an error about a word of the line that no option names.
inline constexpr const char* unnamedOption = "--";

/// What happened, what it means for the data and what to do, in English.
std::string sentenceFor(const Error& error);
/// "1 account", "2 accounts".
std::string counted(std::int64_t count, const char* one, const char* many);
/// 1 for answers ("infeasible"), 2 for usage, 130 for interrupted, 3 for everything else.
int exitCodeFor(const Error& error);

} // namespace headroom::cli
