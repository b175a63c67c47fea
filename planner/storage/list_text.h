#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace headroom {

/// A list as one text: each item ended by a line feed, line feeds and backslashes in it escaped.
/// The empty list and the list of one empty text differ.
std::string listToText(const std::vector<std::string>& items);
/// nullopt when the text was not made so.
std::optional<std::vector<std::string>> listFromText(std::string_view text);

} // namespace headroom
