#pragma once

#include "planner/base/result.h"

#include <filesystem>
#include <string>

namespace headroom::cli {

/// Draws a chart or report by running the window's program beside this one, offscreen.
/// Errors: FileNotFound (the window's program is not installed), StorageFailed (it did not draw).
Result<void> render(const std::filesystem::path& plan, const std::string& what,
                    const std::filesystem::path& target);

} // namespace headroom::cli
