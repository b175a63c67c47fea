#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// What a CRM adds to the name of a user who can no longer log in: "Jane Roe (Deactivated User)",
/// "Jane Roe [inactive]". The name without it; empty where there is no such mark.
std::string nameOfInactive(std::string_view name);

} // namespace headroom
