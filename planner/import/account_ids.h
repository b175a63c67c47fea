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

/// The ID under which an account is known, from any way an export writes it: 15 characters
/// completed, lost case mended, anything else byte for byte.
std::string canonicalAccountId(std::string id);
/// The same for people ("005").
std::string canonicalUserId(std::string id);

/// "1.23E+11": a spreadsheet has rounded the ID away.
bool isDamagedId(std::string_view id);

/// Digits only, more than a spreadsheet keeps (15), and zeros from there on: rounded, if all long
/// IDs of a column look like that.
bool isRoundedNumber(std::string_view id);
/// 16 digits and more: a spreadsheet would have rounded it.
bool isLongNumber(std::string_view id);

} // namespace headroom
