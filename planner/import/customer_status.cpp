#include "planner/import/customer_status.h"

#include "planner/base/text.h"
#include "planner/import/import_fields.h"

#include <algorithm>
#include <set>
#include <utility>

namespace headroom {
namespace {

constexpr std::size_t maxStatusColumns = 4;
constexpr std::size_t keptWords = 50;
constexpr std::size_t toldWords = 5;

// English, German, French, Spanish, Japanese; as comparisonKey gives them.
constexpr const char* noCustomerWords =
    "prospect prospects lead leads suspect target targetaccount opportunity "
    "mql sql qualifiedlead marketingqualifiedlead competitor "
    "salesqualifiedlead vendor supplier investor press analyst disqualified "
    "unqualified churned churn lost closedlost lostcustomer cancelled "
    "canceled terminated expired inactive closed archived deactivated "
    "nolongeracustomer pastcustomer previouscustomer notacustomer "
    "noncustomer interessent interessenten gekündigt inaktiv verloren "
    "wettbewerber lieferant keinkunde abgewandert résilié perdu inactif "
    "concurrent fournisseur clientperdu prospecto clientepotencial "
    "cancelado perdido inactivo competidor proveedor 見込み客 見込客 "
    "見込み 解約 解約済 解約済み 休眠 競合 ";

constexpr const char* noCustomerBeginnings =
    "former excustomer exclient churned ehemalige ancienclient "
    "antiguocliente prospect ";

std::set<std::string> setOf(const char* words) {
    std::set<std::string> all;
    for (std::string& word : split(words, ' ')) {
        if (!word.empty()) {
            all.insert(std::move(word));
        }
    }
    return all;
}

bool isStatusHeader(const std::string& header) {
    static const std::set<std::string> meant = {
        "status",         "type",          "stage",     "lifecycle",  "lifecyclestage",
        "kundenstatus",   "typ",           "kundentyp", "statut",     "estado",
        "tipo",           "accountstatus", "phase",     "accounttyp", "ステータス",
        "顧客ステータス", "種別"};
    static const std::set<std::string> others = {
        "renewal", "opportunity", "deal",  "payment",    "invoice", "ticket", "email",  "health",
        "order",   "previous",    "owner", "onboarding", "case",    "lead",   "import", "contact"};
    const std::vector<std::string> words = headerWords(header);
    const auto isIn = [&](const std::set<std::string>& set) {
        return std::any_of(words.begin(), words.end(),
                           [&](const std::string& word) { return set.contains(word); });
    };
    return isIn(meant) && !isIn(others);
}

} // namespace

bool saysNoCustomer(std::string_view text) {
    static const std::set<std::string> words = setOf(noCustomerWords);
    static const std::set<std::string> beginnings = setOf(noCustomerBeginnings);
    if (text.empty() || text.size() > 60) {
        return false;
    }
    const std::string key = comparisonKey(text);
    return words.contains(key) ||
           std::any_of(beginnings.begin(), beginnings.end(),
                       [&](const std::string& beginning) { return key.starts_with(beginning); });
}

std::vector<std::size_t> columnsOfStatus(const std::vector<std::string>& headers,
                                         const std::vector<SampleRow>& rows) {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < headers.size() && columns.size() < maxStatusColumns; ++c) {
        const bool says = isStatusHeader(headers[c]) &&
                          std::any_of(rows.begin(), rows.end(), [&](const SampleRow& row) {
                              return c < row.cells.size() && saysNoCustomer(trimmed(row.cells[c]));
                          });
        if (says) {
            columns.push_back(c);
        }
    }
    return columns;
}

void NoCustomers::add(std::string_view word, bool hasArr) {
    ++rows;
    withArr += hasArr ? 1 : 0;
    if (words.size() < keptWords || words.contains(std::string(word))) {
        ++words[std::string(word)];
    }
}

std::string NoCustomers::examples() const {
    std::vector<std::pair<std::string, std::int64_t>> sorted(words.begin(), words.end());
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const auto& a, const auto& b) { return a.second > b.second; });
    std::vector<std::string> told;
    for (std::size_t i = 0; i < std::min(sorted.size(), toldWords); ++i) {
        told.push_back(sorted[i].first + " " + std::to_string(sorted[i].second));
    }
    return joined(told, ", ") + (sorted.size() > toldWords ? " …" : "");
}

} // namespace headroom
