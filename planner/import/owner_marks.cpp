#include "planner/import/owner_marks.h"

#include "planner/base/text.h"
#include "planner/import/import_fields.h"
#include "planner/import/number_parser.h"

#include <algorithm>
#include <array>
#include <set>
#include <vector>

namespace headroom {
namespace {

using Words = std::set<std::string>;

Words wordsOf(std::string_view text) {
    const std::vector<std::string> words = split(text, ' ');
    return {words.begin(), words.end()};
}

} // namespace

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

bool looksLikeNoPerson(std::string_view name) {
    static const Words names = wordsOf(
        "house houseaccount houseaccounts pool pooled poolkunden poolaccounts techtouch "
        "digital digitalcs digitaltouch digitalsuccess scaled scaledcs scaledsuccess "
        "lowtouch selfservice selfserve integration api system admin administrator sysadmin "
        "automatedprocess automation workflow openheadcount openhc openrole openposition "
        "openreq tbh vacant vacancy unfilled newhire futurehire csteam customersuccess "
        "customersuccessteam successteam "
        "supportteam support sharedmailbox partner partnermanaged reseller dataintegration");
    static const Words lastWords =
        wordsOf("queue queues warteschlange admin administrator bot headcount");
    static const Words machines =
        wordsOf("integration api system service automated sync migration import data");
    static const Words teams =
        wordsOf("cs csm csms success digital scaled support smb customer tech account accounts");
    std::vector<std::string> words = headerWords(name);
    while (!words.empty() && words.back().find_first_not_of("0123456789") == std::string::npos) {
        words.pop_back(); // "Open Headcount 2"
    }
    if (words.empty() || words.size() > 4) {
        return false;
    }
    const auto has = [&words](const Words& any) {
        return std::ranges::any_of(words, [&](const auto& word) { return any.contains(word); });
    };
    const std::string& last = words.back();
    const bool user = (last == "user" || last == "account" || last == "process") && has(machines);
    const bool pool = words.size() >= 2 && has({"pool", "pooled", "team"}) && has(teams);
    const bool noValue = words.size() >= 2 && isBlankText(name.substr(0, name.find(' ')));
    return names.contains(comparisonKey(name)) || lastWords.contains(last) || user || pool ||
           noValue;
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
