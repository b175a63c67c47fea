#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// What a CRM adds to the name of a user who can no longer log in: "Jane Roe (Deactivated User)",
/// "Jane Roe [inactive]". The name without it; empty where there is no such mark.
std::string nameOfInactive(std::string_view name);

/// "Jane Doe (jane@x.com)", "Jane Doe <jane@x.com>": takes the address out of the name, into
/// `email` where that is empty.
void takeMailOutOfName(std::string& name, std::string& email);

} // namespace headroom
