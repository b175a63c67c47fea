#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// Name of a person whose first or last name has a column of its own: "Nom" beside "Prénom" is the
/// last name. `heading` is that of the column of `name`.
std::string wholeName(const std::string& name, const std::string& first, const std::string& last,
                      std::string_view heading);

/// Does this title lead others, or serve others than customers?
bool isOtherJob(const std::string& title);

/// Does the title say customer success?
bool isCsmTitle(const std::string& title);
/// Does it say that one sells, or builds, what customers have? In a team without CSMs these hold
/// the books.
bool isSalesJob(const std::string& title);

/// Level of a title or level text: "CSM I", "CSM II", "Senior CSM"; empty = says nothing.
std::string levelFromText(std::string_view text);

} // namespace headroom
