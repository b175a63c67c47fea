#include "planner/import/account_ids.h"

#include <algorithm>

namespace headroom {
namespace {

constexpr std::size_t spreadsheetDigits = 15;
constexpr std::string_view checkAlphabet = "ABCDEFGHIJKLMNOPQRSTUVWXYZ012345";

bool isUpper(char c) {
    return c >= 'A' && c <= 'Z';
}

bool isLower(char c) {
    return c >= 'a' && c <= 'z';
}

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

bool isAlphanumeric(std::string_view text) {
    return std::all_of(text.begin(), text.end(),
                       [](char c) { return isUpper(c) || isLower(c) || isDigit(c); });
}

char toUpper(char c) {
    return isLower(c) ? static_cast<char>(c - 'a' + 'A') : c;
}

char toLower(char c) {
    return isUpper(c) ? static_cast<char>(c - 'A' + 'a') : c;
}

} // namespace

bool isShortSalesforceId(std::string_view id, std::string_view keyPrefix) {
    return id.size() == 15 && id.starts_with(keyPrefix) && isAlphanumeric(id);
}

std::string completeSalesforceId(std::string_view shortId) {
    std::string id(shortId);
    for (std::size_t group = 0; group < 3; ++group) {
        std::size_t bits = 0;
        for (std::size_t i = 0; i < 5; ++i) {
            bits |= isUpper(shortId[group * 5 + i]) ? std::size_t{1} << i : 0U;
        }
        id += checkAlphabet[bits];
    }
    return id;
}

std::optional<std::string> repairSalesforceCase(std::string_view id) {
    if (id.size() != 18 || !id.starts_with("00") || !isAlphanumeric(id)) {
        return std::nullopt;
    }
    const std::string_view body = id.substr(0, 15);
    const bool anyUpper = std::any_of(body.begin(), body.end(), isUpper);
    const bool anyLower = std::any_of(body.begin(), body.end(), isLower);
    if (anyUpper == anyLower || completeSalesforceId(body) == id) {
        return std::nullopt;
    }
    std::string mended(body);
    for (std::size_t group = 0; group < 3; ++group) {
        const std::size_t bits = checkAlphabet.find(toUpper(id[15 + group]));
        if (bits == std::string_view::npos) {
            return std::nullopt;
        }
        for (std::size_t i = 0; i < 5; ++i) {
            char& c = mended[group * 5 + i];
            const bool upper = (bits >> i & 1U) != 0;
            if (upper && isDigit(c)) {
                return std::nullopt; // these are no check characters of this ID
            }
            c = upper ? toUpper(c) : toLower(c);
        }
    }
    return completeSalesforceId(mended);
}

namespace {

std::string canonicalId(std::string id, std::string_view keyPrefix) {
    if (isShortSalesforceId(id, keyPrefix)) {
        return completeSalesforceId(id);
    }
    if (auto mended = repairSalesforceCase(id)) {
        return std::move(*mended);
    }
    return id;
}

} // namespace

std::string canonicalAccountId(std::string id) {
    return canonicalId(std::move(id), "001");
}

std::string canonicalUserId(std::string id) {
    return canonicalId(std::move(id), "005");
}

bool isDamagedId(std::string_view id) {
    if (id.empty() || !isDigit(id.front())) {
        return false;
    }
    const std::size_t e = id.find_first_of("eE");
    if (e == std::string_view::npos || e + 2 >= id.size() || id[e + 1] != '+') {
        return false;
    }
    const std::string_view mantissa = id.substr(0, e);
    const std::string_view exponent = id.substr(e + 2);
    const bool marks = std::count_if(mantissa.begin(), mantissa.end(),
                                     [](char c) { return c == '.' || c == ','; }) <= 1;
    return marks && std::all_of(exponent.begin(), exponent.end(), isDigit) &&
           std::all_of(mantissa.begin(), mantissa.end(),
                       [](char c) { return isDigit(c) || c == '.' || c == ','; });
}

bool isLongNumber(std::string_view id) {
    return id.size() > spreadsheetDigits && std::all_of(id.begin(), id.end(), isDigit);
}

bool isRoundedNumber(std::string_view id) {
    return isLongNumber(id) &&
           id.substr(spreadsheetDigits).find_first_not_of('0') == std::string_view::npos;
}

} // namespace headroom
