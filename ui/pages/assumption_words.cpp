#include "ui/pages/assumption_words.h"

#include "ui/pages/hiring_assumption_words.h"
#include "ui/text/terms.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>
#include <string_view>

namespace headroom::ui {
namespace {

#define HEADROOM_TEXT(text) QT_TRANSLATE_NOOP("Assumptions", text)

QString tr(const char* text) {
    return QCoreApplication::translate("Assumptions", text);
}

struct Group {
    std::string_view prefix;
    const char* name;
};

constexpr std::array groups = {
    Group{"facts.", HEADROOM_TEXT("Plan")},
    Group{"segmentation.", HEADROOM_TEXT("Segments")},
    Group{"threshold:", HEADROOM_TEXT("Thresholds")},
    Group{"complexity.", HEADROOM_TEXT("Complexity")},
    Group{"workload.", HEADROOM_TEXT("Work")},
    Group{"level:", HEADROOM_TEXT("Levels")},
    Group{"segment:", HEADROOM_TEXT("Segments")},
    Group{"assignment.lock.", HEADROOM_TEXT("Locks")},
    Group{"assignment.rate.", HEADROOM_TEXT("Points")},
    Group{"assignment.", HEADROOM_TEXT("Books")},
    Group{"hiring.", HEADROOM_TEXT("Hiring")},
    Group{"growth:", HEADROOM_TEXT("Growth")},
};

struct Words {
    std::string_view key; // whole, or the last part where the rest names a segment or a level
    const char* name;
    const char* effect;
};

constexpr std::array planWords = {
    Words{"facts.name", HEADROOM_TEXT("Name of the plan"),
          HEADROOM_TEXT("Stands in the title and in reports")},
    Words{"facts.as_of", HEADROOM_TEXT("As of"),
          HEADROOM_TEXT("The day the plan is made for: ramps, renewals, locks and forecasts count "
                        "from it")},
    Words{"facts.currency", HEADROOM_TEXT("Currency"),
          HEADROOM_TEXT("Of every amount; another one converts nothing")},
    Words{"facts.fiscal_year_start", HEADROOM_TEXT("First month of the fiscal year"),
          HEADROOM_TEXT("1 to 12; quarters such as “FY27 Q1” are read by it when a forecast is "
                        "imported")},
    Words{"segmentation.source", HEADROOM_TEXT("Where segments come from"),
          HEADROOM_TEXT("rules: ARR and complexity thresholds; file: the segment of the accounts "
                        "file")},
    Words{"arr", HEADROOM_TEXT("From ARR"),
          HEADROOM_TEXT("Accounts of at least this ARR a year belong here, when the rule's other "
                        "threshold holds too")},
    Words{"complexity", HEADROOM_TEXT("From complexity"),
          HEADROOM_TEXT("Accounts of at least this complexity (0 to 100) belong here, when the "
                        "rule's other threshold holds too")},
};

constexpr std::array workWords = {
    Words{"workload.productive_hours", HEADROOM_TEXT("Productive hours"),
          HEADROOM_TEXT("Hours a month that one FTE has for customers. Capacity = this × FTE × "
                        "factor of the level × ramp")},
    Words{"workload.uplift_large_arr", HEADROOM_TEXT("More work: large ARR"),
          HEADROOM_TEXT("Added to the base hours where ARR is above twice the segment's median")},
    Words{"workload.uplift_red_health", HEADROOM_TEXT("More work: red health"),
          HEADROOM_TEXT("Added to the base hours of accounts in red health")},
    Words{"workload.uplift_amber_health", HEADROOM_TEXT("More work: amber health"),
          HEADROOM_TEXT("Added to the base hours of accounts in amber health")},
    Words{"workload.uplift_complex", HEADROOM_TEXT("More work: complex"),
          HEADROOM_TEXT("Added to the base hours where complexity is above the segment's third "
                        "quartile")},
    Words{"workload.red_below", HEADROOM_TEXT("Red health below"),
          HEADROOM_TEXT("Health score, 0 to 100")},
    Words{"workload.amber_below", HEADROOM_TEXT("Amber health below"),
          HEADROOM_TEXT("Health score, 0 to 100; from here on health is green")},
    Words{"workload.renewal_window_days", HEADROOM_TEXT("Renewal window"),
          HEADROOM_TEXT("A renewal's hours are spread over these days before its date")},
    Words{"workload.onboarding_window_days", HEADROOM_TEXT("Onboarding window"),
          HEADROOM_TEXT("An onboarding's hours are spread over these days after the start")},
    Words{"workload.planning_month", HEADROOM_TEXT("Month to plan for"),
          HEADROOM_TEXT("peak: the highest three-month average of the next 12 months; average: "
                        "their mean")},
    Words{"workload.healthy_from", HEADROOM_TEXT("Healthy utilisation from"),
          HEADROOM_TEXT("Lower edge of the healthy band")},
    Words{"workload.healthy_to", HEADROOM_TEXT("Healthy utilisation to"),
          HEADROOM_TEXT("Upper edge of the healthy band")},
    Words{"workload.default_level", HEADROOM_TEXT("Usual level"),
          HEADROOM_TEXT("Level of people whose level is not known, and of new hires")},
    Words{"factor", HEADROOM_TEXT("Factor"),
          HEADROOM_TEXT("Capacity and ratios of this level, in shares of a CSM of factor 1")},
    Words{"arr_cap", HEADROOM_TEXT("ARR cap"),
          HEADROOM_TEXT("ARR of a full-time book of this level, at most, where ARR caps are on")},
};

constexpr std::array segmentWords = {
    Words{"coverage", HEADROOM_TEXT("Coverage"),
          HEADROOM_TEXT("dedicated: one CSM an account; pooled: a team; digital: programs, people "
                        "where they are needed")},
    Words{"ratio_target", HEADROOM_TEXT("Target ratio"),
          HEADROOM_TEXT("Accounts that one FTE should look after")},
    Words{"ratio_max", HEADROOM_TEXT("Highest ratio"),
          HEADROOM_TEXT("Accounts that one FTE can look after; never passed")},
    Words{"renewal_hours", HEADROOM_TEXT("Hours of a renewal"),
          HEADROOM_TEXT("Work of one renewal, in the renewal window")},
    Words{"onboarding_hours", HEADROOM_TEXT("Hours of an onboarding"),
          HEADROOM_TEXT("Work of one onboarding, in the onboarding window")},
    Words{"ramp", HEADROOM_TEXT("Ramp of a new CSM"),
          HEADROOM_TEXT("Share of full capacity in the first month, the second and so on")},
    Words{"salary_month", HEADROOM_TEXT("Cost of a CSM"),
          HEADROOM_TEXT("Loaded cost a month, where the team file gives none")},
    Words{"hire_cost", HEADROOM_TEXT("Cost of hiring"), HEADROOM_TEXT("Paid once for each hire")},
};

constexpr std::array bookWords = {
    Words{"assignment.stability", HEADROOM_TEXT("Stability"),
          HEADROOM_TEXT("0 = balance only, 1 = move almost nothing; scales the points of moves")},
    Words{"assignment.ceiling", HEADROOM_TEXT("Highest utilisation"),
          HEADROOM_TEXT("No proposed book is fuller than this")},
    Words{"assignment.segments_are_hard", HEADROOM_TEXT("Segments bind"),
          HEADROOM_TEXT("Yes: CSMs only take accounts of segments they serve")},
    Words{"assignment.regions_are_hard", HEADROOM_TEXT("Regions bind"),
          HEADROOM_TEXT("Yes: CSMs only take accounts of regions they serve; no: others cost "
                        "points")},
    Words{"assignment.languages_are_hard", HEADROOM_TEXT("Languages bind"),
          HEADROOM_TEXT("Yes: CSMs only take accounts whose language they speak; no: others cost "
                        "points")},
    Words{"assignment.arr_caps_on", HEADROOM_TEXT("ARR caps bind"),
          HEADROOM_TEXT("Yes: no book has more ARR than its CSM's cap")},
    Words{"assignment.keep_families_together", HEADROOM_TEXT("Families stay together"),
          HEADROOM_TEXT("Yes: a parent and its subsidiaries have one CSM")},
    Words{"assignment.max_moves", HEADROOM_TEXT("Moves, at most"),
          HEADROOM_TEXT("Accounts that may change CSM; empty = no limit")},
    Words{"assignment.renewals_per_quarter", HEADROOM_TEXT("Renewals a quarter"),
          HEADROOM_TEXT("In one book; more cost points; empty = no limit")},
    Words{"assignment.lock.renewal_near", HEADROOM_TEXT("Renewal is near"),
          HEADROOM_TEXT("Yes: the account stays with its CSM")},
    Words{"assignment.lock.renewal_days", HEADROOM_TEXT("A renewal is near within"),
          HEADROOM_TEXT("Counted from the day of the plan")},
    Words{"assignment.lock.red_health", HEADROOM_TEXT("Red health"),
          HEADROOM_TEXT("Yes: the account stays with its CSM")},
    Words{"assignment.lock.onboarding", HEADROOM_TEXT("Onboarding"),
          HEADROOM_TEXT("Yes: the account stays with its CSM")},
    Words{"assignment.lock.moved_recently", HEADROOM_TEXT("Moved recently"),
          HEADROOM_TEXT("Yes: the account stays with its CSM")},
    Words{"assignment.lock.moved_days", HEADROOM_TEXT("A move is recent within"),
          HEADROOM_TEXT("Counted from the day of the plan")},
    Words{"assignment.lock.max_owner_changes", HEADROOM_TEXT("Changes of CSM, at most"),
          HEADROOM_TEXT("A customer with so many in 24 months stays; empty = no limit")},
};

constexpr std::array pointWords = {
    Words{"assignment.rate.under_target", HEADROOM_TEXT("Below the team's utilisation"),
          HEADROOM_TEXT("Points for each tenth of a per cent")},
    Words{"assignment.rate.over_target", HEADROOM_TEXT("Above the team's utilisation"),
          HEADROOM_TEXT("Points for each tenth of a per cent")},
    Words{"assignment.rate.overload", HEADROOM_TEXT("Over capacity"),
          HEADROOM_TEXT("Points for each tenth of a per cent above 100%, besides")},
    Words{"assignment.rate.busiest", HEADROOM_TEXT("Busiest book"),
          HEADROOM_TEXT("Points for each tenth of a per cent of the fullest book")},
    Words{"assignment.rate.move", HEADROOM_TEXT("A move"),
          HEADROOM_TEXT("Points for each account that changes CSM")},
    Words{"assignment.rate.move_arr_per_100k", HEADROOM_TEXT("ARR moved"),
          HEADROOM_TEXT("Points for each 100K of ARR of a moved account")},
    Words{"assignment.rate.move_protected", HEADROOM_TEXT("A protected account moved"),
          HEADROOM_TEXT("Points besides: renewal near, onboarding, red health, moved recently")},
    Words{"assignment.rate.region_misfit", HEADROOM_TEXT("Region not served"),
          HEADROOM_TEXT("Points for each account whose CSM does not serve its region")},
    Words{"assignment.rate.language_misfit", HEADROOM_TEXT("Language not spoken"),
          HEADROOM_TEXT("Points for each account whose CSM does not speak its language")},
    Words{"assignment.rate.industry_misfit", HEADROOM_TEXT("Industry not served"),
          HEADROOM_TEXT("Points for each account whose CSM is at home in other industries")},
    Words{"assignment.rate.renewals_bunched", HEADROOM_TEXT("Renewals bunched"),
          HEADROOM_TEXT("Points for each renewal beyond a book's limit in a quarter")},
    Words{"assignment.rate.arr_balance", HEADROOM_TEXT("Uneven ARR"),
          HEADROOM_TEXT("Points for each tenth of a per cent off the fair share of ARR")},
    Words{"assignment.rate.risk_balance", HEADROOM_TEXT("Uneven risk"),
          HEADROOM_TEXT("Points for each tenth of a per cent off the fair share of ARR at risk")},
};

constexpr const char* weightEffect =
    HEADROOM_TEXT("Complexity = mean of what is known, by these weights; 0 leaves it out");
constexpr const char* timesEffect =
    HEADROOM_TEXT("Base hours a month = sum over activities of times a year × hours ÷ 12");

std::string_view lastPart(std::string_view key) {
    const std::size_t dot = key.rfind('.');
    return dot == std::string_view::npos ? key : key.substr(dot + 1);
}

template <std::size_t Count>
const Words* findIn(const std::array<Words, Count>& words, std::string_view key) {
    const bool subject = key.find(':') != std::string_view::npos;
    const auto found = std::ranges::find_if(
        words, [&](const Words& one) { return one.key == (subject ? lastPart(key) : key); });
    return found == words.end() ? nullptr : &*found;
}

const Words* wordsOf(std::string_view key) {
    for (const Words* found :
         {findIn(planWords, key), findIn(workWords, key), findIn(segmentWords, key),
          findIn(bookWords, key), findIn(pointWords, key)})
        if (found != nullptr)
            return found;
    return nullptr;
}

QString text(std::string_view part) {
    return QString::fromUtf8(part.data(), qsizetype(part.size()));
}

/// "Strategic" of "segment:Strategic.notice_days" and of "segment:Strategic.activity:Call.hours".
QString subjectOf(std::string_view key) {
    const std::size_t colon = key.find(':');
    if (colon == std::string_view::npos)
        return {};
    const std::size_t activity = key.find(".activity:");
    const std::size_t end = activity == std::string_view::npos ? key.rfind('.') : activity;
    return text(key.substr(colon + 1, end - colon - 1));
}

QString activityName(std::string_view key) {
    constexpr std::string_view mark = ".activity:";
    const std::size_t at = key.find(mark);
    if (at == std::string_view::npos)
        return {};
    const std::size_t begin = at + mark.size();
    const QString activity = text(key.substr(begin, key.rfind('.') - begin));
    return (lastPart(key) == "hours" ? tr("%1: %2, hours each") : tr("%1: %2, times a year"))
        .arg(subjectOf(key), activity);
}

std::optional<ComplexityInput> weightOf(std::string_view key) {
    constexpr std::string_view prefix = "complexity.";
    return key.starts_with(prefix) ? complexityInputFromKey(key.substr(prefix.size()))
                                   : std::nullopt;
}

} // namespace

QString assumptionGroup(const std::string& key) {
    const auto found =
        std::ranges::find_if(groups, [&](const Group& one) { return key.starts_with(one.prefix); });
    return found == groups.end() ? QString() : tr(found->name);
}

QString assumptionName(const std::string& key) {
    if (const QString activity = activityName(key); !activity.isEmpty())
        return activity;
    if (const auto input = weightOf(key))
        return tr("Weight: %1").arg(complexityInputName(*input));
    const Words* words = wordsOf(key);
    if (words == nullptr)
        return hiringAssumptionName(key);
    const QString subject = subjectOf(key);
    return subject.isEmpty() ? tr(words->name) : tr("%1: %2").arg(subject, tr(words->name));
}

QString assumptionEffect(const std::string& key) {
    if (!activityName(key).isEmpty())
        return tr(timesEffect);
    if (weightOf(key))
        return tr(weightEffect);
    const Words* words = wordsOf(key);
    return words == nullptr ? hiringAssumptionWords(key) : tr(words->effect);
}

#undef HEADROOM_TEXT

} // namespace headroom::ui
