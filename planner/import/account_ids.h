#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace headroom {

/// A 15-character record ID of Salesforce with the given key prefix ("001" accounts, "005" users).
bool isShortSalesforceId(std::string_view id, std::string_view keyPrefix);
/// Adds the three check characters that tell the case of the 15 (base 32 of 5-bit groups).
std::string completeSalesforceId(std::string_view shortId);
/// An 18-character ID whose letters lost their case (all upper or all lower), mended by its check
/// characters; nothing when it is intact, not damaged this way or not such an ID.
std::optional<std::string> repairSalesforceCase(std::string_view id);

/// "1.23E+11": a spreadsheet has rounded the ID away.
bool isDamagedId(std::string_view id);

} // namespace headroom
