#include "ui/pages/hiring_assumption_words.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace headroom::ui {
namespace {

struct Words {
    std::string_view key; // the last part, where it has several
    const char* name;
    const char* text;
};

constexpr std::array words = {
    Words{"hiring.horizon_months", QT_TRANSLATE_NOOP("HiringAssumptions", "Horizon"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "Months shown; starts are chosen over 12 months more")},
    Words{"hiring.new_logos_factor",
          QT_TRANSLATE_NOOP("HiringAssumptions", "New customers, all segments"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "New customers of every segment × this")},
    Words{"hiring.churn_factor", QT_TRANSLATE_NOOP("HiringAssumptions", "Churn, all segments"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Churn of every segment × this")},
    Words{"hiring.use_hours", QT_TRANSLATE_NOOP("HiringAssumptions", "Demand counts hours of work"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "FTE needed is at least hours of work ÷ productive hours")},
    Words{"hiring.use_arr_caps", QT_TRANSLATE_NOOP("HiringAssumptions", "Demand counts ARR caps"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "FTE needed is at least ARR ÷ ARR cap of the usual level")},
    Words{"hiring.approval_days", QT_TRANSLATE_NOOP("HiringAssumptions", "Approval"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Added to the days to fill a requisition")},
    Words{"hiring.manager_span", QT_TRANSLATE_NOOP("HiringAssumptions", "CSMs per manager"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Managers = CSMs ÷ this, rounded up")},
    Words{"hiring.max_starts_month",
          QT_TRANSLATE_NOOP("HiringAssumptions", "Starts a month, at most"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Starts in a month, at most, over all segments")},
    Words{"hiring.freeze_until", QT_TRANSLATE_NOOP("HiringAssumptions", "Hiring freeze until"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Nobody starts before this month")},
    Words{"hiring.budget", QT_TRANSLATE_NOOP("HiringAssumptions", "Budget for hires"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "Salaries and hiring cost of the hires, at most, over the horizon")},
    Words{"hiring.backfill", QT_TRANSLATE_NOOP("HiringAssumptions", "Replace leavers"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "Yes: leavers are replaced by the plan. No: hires are for growth "
                            "only, and the team shrinks by those who leave")},
    Words{"hiring.coverage", QT_TRANSLATE_NOOP("HiringAssumptions", "Coverage of the need"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "Share of the FTE needed that the plan puts in seat")},
    Words{"hiring.service_level", QT_TRANSLATE_NOOP("HiringAssumptions", "Service level"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "Chance that a month's customers are covered. Planned for: expected "
                            "customers + z × √(those who come and go within the lead + (σ × new "
                            "ones)²), z = 0 at 0.5, 0.67 at 0.75, 1.28 at 0.9")},
    Words{"hiring.minimum_per_segment",
          QT_TRANSLATE_NOOP("HiringAssumptions", "Least people per segment"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "People, at least, in every segment that has accounts; 0 = no rule")},
    Words{"hiring.minimum_per_region",
          QT_TRANSLATE_NOOP("HiringAssumptions", "Least people per region"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "People, at least, who serve each region that has accounts; 0 = no "
                            "rule")},
    Words{"hiring.minimum_per_language",
          QT_TRANSLATE_NOOP("HiringAssumptions", "Least people per language"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "People, at least, who speak each language of the accounts; 0 = no "
                            "rule")},
    Words{"hiring.growth_uncertainty",
          QT_TRANSLATE_NOOP("HiringAssumptions", "Uncertainty of growth"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "σ of the factor on new customers where no forecast tells it")},
    Words{"attrition_year", QT_TRANSLATE_NOOP("HiringAssumptions", "Attrition"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "Share of CSMs who leave in a year; a month: 1 − (1 − this)^(1/12). "
                            "Where it was not typed and people have left, their number counts "
                            "too")},
    Words{
        "promotion_year", QT_TRANSLATE_NOOP("HiringAssumptions", "Promotions"),
        QT_TRANSLATE_NOOP("HiringAssumptions",
                          "Share of ramped CSMs, hires included, who move up to the segment above "
                          "in a year, of the first segment into other work; their seats are "
                          "vacated")},
    Words{"time_to_fill_days", QT_TRANSLATE_NOOP("HiringAssumptions", "Time to fill"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "From the approved requisition to the offer")},
    Words{"notice_days", QT_TRANSLATE_NOOP("HiringAssumptions", "Notice"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "From the offer to the start")},
    Words{"shortage_month", QT_TRANSLATE_NOOP("HiringAssumptions", "Cost of a missing FTE"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Cost of one FTE missing for a month")},
    Words{"new_logos_month", QT_TRANSLATE_NOOP("HiringAssumptions", "New customers"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Customers won in a month")},
    Words{"new_growth_year", QT_TRANSLATE_NOOP("HiringAssumptions", "Growth of new customers"),
          QT_TRANSLATE_NOOP("HiringAssumptions",
                            "By which share the customers won in a month grow in a year")},
    Words{"churn_year", QT_TRANSLATE_NOOP("HiringAssumptions", "Churn"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Share of customers lost in a year")},
    Words{"expansion_month", QT_TRANSLATE_NOOP("HiringAssumptions", "Expansion"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Share of ARR that customers add in a month")},
    Words{"contraction_month", QT_TRANSLATE_NOOP("HiringAssumptions", "Contraction"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "Share of ARR that customers cut in a month")},
    Words{"new_arr", QT_TRANSLATE_NOOP("HiringAssumptions", "ARR of a new customer"),
          QT_TRANSLATE_NOOP("HiringAssumptions", "What a customer just won pays in a year")},
};

/// What people read in place of the planner's units and sources.
constexpr std::array<const char*, 25> plainWords = {
    QT_TRANSLATE_NOOP("HiringAssumptions", "days"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "months"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "month"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "share a year"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "share a month"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "customers a month"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "factor"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "hires"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "people"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "currency"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "currency a month"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "fraction"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "sigma"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "points"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "weight"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "hours a month"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "hours"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "times a year"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "accounts per FTE"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "accounts"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "renewals"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "changes in 24 months"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "CSMs"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "0 balance … 1 stability"),
    QT_TRANSLATE_NOOP("HiringAssumptions", "default"),
};

QString translated(const char* text) {
    return QCoreApplication::translate("HiringAssumptions", text);
}

const Words* wordsOf(const std::string& key) {
    const std::size_t dot = key.rfind('.');
    const std::string_view last =
        dot == std::string::npos ? std::string_view(key) : std::string_view(key).substr(dot + 1);
    const auto found = std::ranges::find_if(
        words, [&](const Words& one) { return one.key == key || one.key == last; });
    return found == words.end() ? nullptr : &*found;
}

/// "Strategic" of "segment:Strategic.notice_days"; empty where the key is of the whole plan.
QString subjectOf(const std::string& key) {
    const std::size_t colon = key.find(':');
    const std::size_t dot = key.rfind('.');
    if (colon == std::string::npos || dot == std::string::npos || dot <= colon)
        return {};
    return QString::fromStdString(key.substr(colon + 1, dot - colon - 1));
}

} // namespace

bool concernsHiring(const Assumption& assumption) {
    const std::string& key = assumption.key;
    const auto has = [&key](const char* part) { return key.find(part) != std::string::npos; };
    return key.starts_with("hiring.") || key.starts_with("growth:") || has(".attrition") ||
           has(".promotion") || has(".time_to_fill") || has(".notice");
}

QString hiringAssumptionWords(const std::string& key) {
    const Words* found = wordsOf(key);
    return found == nullptr ? QString() : translated(found->text);
}

QString hiringAssumptionName(const std::string& key) {
    const Words* found = wordsOf(key);
    if (found == nullptr)
        return QString::fromStdString(key);
    const QString subject = subjectOf(key);
    return subject.isEmpty() ? translated(found->name)
                             : translated(QT_TRANSLATE_NOOP("HiringAssumptions", "%1: %2"))
                                   .arg(subject, translated(found->name));
}

QString plainAssumptionWord(const std::string& word) {
    const bool known = std::ranges::find(plainWords, std::string_view(word)) != plainWords.end();
    return known ? translated(word.c_str()) : QString::fromStdString(word);
}

} // namespace headroom::ui
