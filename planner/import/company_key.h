#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// By what two spellings of one company are the same: "ACME, Inc", "Acme Incorporated" and "acme";
/// "Müller GmbH" and "Mueller". Empty for a name without letters and digits.
std::string companyKey(std::string_view name);

} // namespace headroom
