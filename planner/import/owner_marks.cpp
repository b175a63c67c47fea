#include "planner/import/owner_marks.h"

#include "planner/base/text.h"

#include <algorithm>
#include <array>

namespace headroom {

std::string nameOfInactive(std::string_view name) {
    constexpr std::array marks = {"inactive",
                                  "inactiveuser",
                                  "deactivated",
                                  "deactivateduser",
                                  "disabled",
                                  "disableduser",
                                  "formeremployee",
                                  "former",
                                  "left",
                                  "leftcompany",
                                  "terminated",
                                  "inaktiv",
                                  "deaktiviert",
                                  "deaktivierterbenutzer",
                                  "ausgeschieden",
                                  "inactif",
                                  "inactive",
                                  "désactivé",
                                  "utilisateurdésactivé",
                                  "parti",
                                  "inactivo",
                                  "inactiva",
                                  "desactivado",
                                  "usuariodesactivado",
                                  "無効",
                                  "退職済み",
                                  "無効化されたユーザー"};
    const std::string_view text = trimmed(name);
    const bool closed = text.ends_with(')') || text.ends_with(']');
    const std::size_t open = text.find_last_of("([");
    if (!closed || open == 0 || open == std::string_view::npos) {
        return {};
    }
    const std::string mark = comparisonKey(text.substr(open + 1, text.size() - open - 2));
    const bool known = std::ranges::any_of(marks, [&](const char* one) { return mark == one; });
    return known ? std::string(trimmed(text.substr(0, open))) : std::string();
}

void takeMailOutOfName(std::string& name, std::string& email) {
    const bool closed = name.ends_with(')') || name.ends_with('>');
    const std::size_t open = name.find_last_of("(<");
    if (!closed || open == 0 || open == std::string::npos) {
        return;
    }
    const std::string inside = name.substr(open + 1, name.size() - open - 2);
    const std::size_t sign = inside.find('@');
    if (sign == 0 || sign == std::string::npos || inside.find(' ') != std::string::npos) {
        return;
    }
    if (email.empty()) {
        email = inside;
    }
    name = std::string(trimmed(name.substr(0, open)));
}

} // namespace headroom
