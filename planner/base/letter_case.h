#pragma once

#include <string>
#include <string_view>

namespace headroom {

/// UTF-8 text with what Unicode writes in several ways made plain: full-width letters, digits and
/// marks, other blanks, dashes and apostrophes as ASCII; invisible characters are dropped. Bytes
/// that are no UTF-8 stay.
std::string inPlainForms(std::string_view text);
/// The same in lower case (Latin, Greek and Cyrillic by Unicode's simple mapping), a letter and a
/// combining accent put into one: "NUMÉRO" gives "numéro". Independent of the locale.
std::string inLowerCase(std::string_view text);
/// Latin letters of lower case without their accents: "société" gives "societe".
std::string withoutAccents(std::string_view lowerCase);

} // namespace headroom
