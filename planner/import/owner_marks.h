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

/// Does the name say a queue, a pool, a system's user or an open post rather than a person: "CS
/// Queue", "Tech Touch", "Integration User", "House account"? "Gregory House" is a person.
bool looksLikeNoPerson(std::string_view name);

} // namespace headroom
