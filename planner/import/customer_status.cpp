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
constexpr std::size_t isoLength = 10;
constexpr std::size_t yearLength = 4;

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
    "oportunidad opportunité verkaufschance suscriptor subscriber abonnent abonné "
    "leadqualifiéparlemarketing leadcommercialqualifié leadcalificadoparamarketing "
    "leadcalificadoparaventas 商談 リード 購読者 "
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

bool hasAll(const std::vector<std::string>& words, std::initializer_list<const char*> wanted) {
    return std::all_of(wanted.begin(), wanted.end(), [&](const char* word) {
        return std::find(words.begin(), words.end(), word) != words.end();
    });
}

bool isTrue(std::string_view text) {
    static const std::set<std::string> words = setOf("true yes y 1 x ja wahr oui vrai sí si はい");
    return words.contains(comparisonKey(text));
}

bool isFalse(std::string_view text) {
    static const std::set<std::string> words = setOf("false no n 0 nein falsch non faux いいえ");
    return words.contains(comparisonKey(text));
}

/// "2025-03-31", "31.03.2025": over by the day, else by the year; what names no year counts.
bool isOver(std::string_view text, const std::optional<Date>& asOf) {
    if (!asOf) {
        return true;
    }
    if (const auto day = parseIsoDate(text.substr(0, isoLength))) {
        return *day <= *asOf;
    }
    const std::string year = toIso(*asOf).substr(0, yearLength);
    for (std::size_t at = 0; at + yearLength <= text.size(); ++at) {
        const std::string_view part = text.substr(at, yearLength);
        const bool named = part.find_first_not_of("0123456789") == part.npos &&
                           (part.starts_with("19") || part.starts_with("20"));
        if (named) {
            return part <= year;
        }
    }
    return true;
}

bool isStatusHeader(const std::string& header) {
    static const std::set<std::string> meant = {"status",
                                                "type",
                                                "stage",
                                                "lifecycle",
                                                "lifecyclestage",
                                                "kundenstatus",
                                                "typ",
                                                "kundentyp",
                                                "statut",
                                                "estado",
                                                "tipo",
                                                "accountstatus",
                                                "phase",
                                                "accounttyp",
                                                "ステータス",
                                                "顧客ステータス",
                                                "種別",
                                                "etapa",
                                                "ライフサイクルステージ"};
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

StatusKind statusKindOf(const std::string& header) {
    const std::vector<std::string> words = headerWords(header);
    const bool end = hasAll(words, {"churn"}) || hasAll(words, {"churned"}) ||
                     hasAll(words, {"cancelled"}) || hasAll(words, {"canceled"}) ||
                     hasAll(words, {"cancellation"}) || hasAll(words, {"deactivated"});
    const bool day = hasAll(words, {"date"}) || hasAll(words, {"at"}) || hasAll(words, {"on"});
    if (end && day && words.size() <= 3) {
        return StatusKind::DayOfEnd;
    }
    static const std::set<std::string> gone =
        setOf("churned ischurned haschurned churn lost islost "
              "inactive isinactive cancelled canceled "
              "iscancelled iscanceled");
    static const std::set<std::string> here = setOf("customer iscustomer active isactive "
                                                    "activecustomer isactivecustomer "
                                                    "currentcustomer iscurrentcustomer");
    for (const std::string& key : headerKeys(header)) {
        if (gone.contains(key)) {
            return StatusKind::TrueIfGone;
        }
        if (here.contains(key)) {
            return StatusKind::TrueIfHere;
        }
    }
    return StatusKind::InWords;
}

bool saysNoCustomer(StatusKind kind, std::string_view text, const std::optional<Date>& asOf) {
    switch (kind) {
    case StatusKind::InWords:
        break;
    case StatusKind::TrueIfGone:
        return isTrue(text) || saysNoCustomer(text);
    case StatusKind::TrueIfHere:
        return isFalse(text) || saysNoCustomer(text);
    case StatusKind::DayOfEnd:
        return text.find_first_of("123456789") != text.npos && isOver(text, asOf);
    }
    return saysNoCustomer(text);
}

std::vector<std::size_t> columnsOfStatus(const std::vector<std::string>& headers,
                                         const std::vector<SampleRow>& rows) {
    std::vector<std::size_t> columns;
    for (std::size_t c = 0; c < headers.size() && columns.size() < maxStatusColumns; ++c) {
        const StatusKind kind = statusKindOf(headers[c]);
        const bool says = (kind != StatusKind::InWords || isStatusHeader(headers[c])) &&
                          std::any_of(rows.begin(), rows.end(), [&](const SampleRow& row) {
                              return c < row.cells.size() &&
                                     saysNoCustomer(kind, trimmed(row.cells[c]), std::nullopt);
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
