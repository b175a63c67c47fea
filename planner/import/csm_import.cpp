#include "planner/import/csm_import.h"

#include "planner/base/text.h"
#include "planner/import/account_ids.h"
#include "planner/import/account_words.h"
#include "planner/import/owner_marks.h"
#include "planner/import/team_names.h"
#include "planner/import/team_presence.h"
#include "planner/import/team_promotion.h"
#include "planner/import/working_time.h"

#include <algorithm>
#include <chrono>
#include <cmath>
#include <map>

namespace headroom {
namespace {

constexpr int rampDays = 180;
constexpr int leaveDays = 183;
constexpr double mostFte = 1.5;
constexpr double leastFullWeek = 35.0; // hours
constexpr double longestFullWeek = 48.0;
constexpr double usualWeek = 40.0;
constexpr double workingDays = 5.0;

struct CsmColumns {
    explicit CsmColumns(const MappedTable& t)
        : id(t.indexOf("csm.id")), name(t.indexOf("csm.name")),
          firstName(t.indexOf("csm.first_name")), lastName(t.indexOf("csm.last_name")),
          email(t.indexOf("csm.email")), role(t.indexOf("csm.role")), level(t.indexOf("csm.level")),
          segments(t.indexOf("csm.segments")), region(t.indexOf("csm.region")),
          languages(t.indexOf("csm.languages")), industries(t.indexOf("csm.industries")),
          fte(t.indexOf("csm.fte")), hours(t.indexOf("csm.hours")), start(t.indexOf("csm.start")),
          end(t.indexOf("csm.end")), status(t.indexOf("csm.status")),
          leaveFrom(t.indexOf("csm.leave_from")), leaveTo(t.indexOf("csm.leave_to")),
          promotion(t.indexOf("csm.promotion_date")), promotedTo(t.indexOf("csm.promoted_to")),
          cost(t.indexOf("csm.monthly_cost")), arrCap(t.indexOf("csm.arr_cap")) {}

    int id, name, firstName, lastName, email, role, level, segments, region, languages, industries,
        fte, hours, start, end, status, leaveFrom, leaveTo, promotion, promotedTo, cost, arrCap;
};

enum class Presence { Active, PartTime, OnLeave, Left, Hire, Unknown };

bool containsAny(const std::string& text, std::initializer_list<const char*> parts) {
    return std::any_of(parts.begin(), parts.end(),
                       [&](const char* part) { return text.find(part) != std::string::npos; });
}

Presence presenceOf(std::string_view text) {
    const std::string key = comparisonKey(text);
    if (key.empty()) {
        return Presence::Active;
    }
    if (containsAny(key,
                    {"onleave", "parental", "maternity", "paternity", "sabbatical", "elternzeit",
                     "beurlaubt", "leaveofabsence", "encongé", "permiso", "休職"}) ||
        key == "leave" || key == "loa") {
        return Presence::OnLeave;
    }
    if (containsAny(key, {"left", "leaver", "leaving", "terminat", "inactive", "inaktiv", "inactif",
                          "inactivo", "resigned", "former", "notice", "ausgeschieden", "gekündigt",
                          "deactivated", "disabled", "parti", "退職"}) ||
        key == "gone" || key == "false" || key == "no" || key == "0" || key == "baja") {
        return Presence::Left;
    }
    if (containsAny(key,
                    {"planned", "openrole", "openreq", "tobehired", "offer", "offre", "geplant"}) ||
        key == "open" || key == "hire") {
        return Presence::Hire;
    }
    if (containsAny(key, {"parttime", "teilzeit", "tempspartiel", "tiempoparcial"})) {
        return Presence::PartTime;
    }
    if (containsAny(key, {"fulltime", "vollzeit", "tempsplein", "tiempocompleto", "permanent",
                          "regular", "contractor", "unbefristet", "cdi", "indefinido"})) {
        return Presence::Active;
    }
    if (containsAny(key, {"active", "aktiv", "actif", "activo", "employed", "current", "在籍"}) ||
        key == "true" || key == "yes" || key == "1" || key == "ja" || key == "ok" ||
        key == "ramping") {
        return Presence::Active;
    }
    return Presence::Unknown;
}

std::vector<std::string> listOf(std::string_view text) {
    std::string plain(text);
    std::replace_if(
        plain.begin(), plain.end(), [](char c) { return c == ';' || c == '/' || c == '|'; }, ',');
    std::vector<std::string> parts;
    for (const std::string& part : split(plain, ',')) {
        if (const std::string_view name = trimmed(part); !isBlankText(name)) {
            parts.emplace_back(name);
        }
    }
    return parts;
}

bool means(std::string_view word, std::initializer_list<const char*> names) {
    const std::string key = comparisonKey(word);
    return std::any_of(names.begin(), names.end(), [&](const char* name) { return key == name; });
}

class TeamRows {
  public:
    TeamRows(MappedTable& table, const TeamContext& context, ImportTrail& trail)
        : table_(table), context_(context), trail_(trail), at_(table) {
        if (at_.fte >= 0) {
            const NumberColumn& numbers = table.numbersOf(at_.fte);
            percent_ = numbers.hasPercents() || numbers.largest() > 10.0;
            capacity_ = comparisonKey(table.headerOf(at_.fte)).find("fte") == std::string::npos;
        }
    }

    Result<ImportedTeam> readAll();

  private:
    void takeRow();
    void readIdentity(Csm& csm);
    double fractionOf(double value) const;
    std::optional<double> shareOfJob(const Csm& csm);
    void readFte(Csm& csm);
    void notePercents();
    void readHours(Csm& csm);
    void noteHours();
    void notePartTime(const Csm& csm, int column);
    void noteWorkingTime();
    void shareWeeks();
    void noteNames();
    void readPresence(Csm& csm);
    void readScope(Csm& csm, std::string_view role);
    void readMoney(Csm& csm);
    std::vector<std::string> segmentsIn(std::string_view text) const;
    std::vector<std::string> segmentsNamed(std::string_view text) const;
    void keepServedRegions();
    void say(IssueSeverity severity, const char* code, int column, Saying text) {
        table_.report(severity, code, column, std::move(text));
    }

    MappedTable& table_;
    const TeamContext& context_;
    ImportTrail& trail_;
    CsmColumns at_;
    bool percent_ = false;
    bool capacity_ = false;
    ImportedTeam read_;
    std::map<std::string, std::int64_t> lines_;
    std::vector<Saying> repeats_;
    std::vector<std::pair<std::size_t, WeeklyTime>> weeks_; // of the n-th person read
    std::vector<std::pair<std::size_t, WeeklyTime>> bare_;  // numbers that may be hours
};

void TeamRows::readIdentity(Csm& csm) {
    csm.email = table_.text(at_.email);
    csm.name = table_.text(at_.name);
    const std::string first(table_.text(at_.firstName));
    const std::string last(table_.text(at_.lastName));
    csm.name = wholeName(csm.name, first, last, table_.headerOf(at_.name));
    std::string id(table_.text(at_.id));
    if (id.empty()) {
        id = csm.email.empty() ? csm.name : lowered(csm.email);
    }
    csm.id = CsmId(canonicalUserId(std::move(id)));
    csm.name = csm.name.empty() ? csm.email : csm.name;
    csm.name = csm.name.empty() ? csm.id.value() : csm.name;
}

// A column of per cents may hold "0.8" and "1" as well: nobody works one per cent.
double TeamRows::fractionOf(double value) const {
    const bool sign = table_.text(at_.fte).find('%') != std::string_view::npos;
    return sign || (percent_ && value > mostFte) ? value / 100.0 : value;
}

// "Capacity 60" may be hours or accounts just as well.
void TeamRows::notePercents() {
    if (at_.fte < 0 || !percent_ || !weeks_.empty() || table_.numbersOf(at_.fte).hasPercents()) {
        return;
    }
    table_.reportAll(capacity_ ? IssueSeverity::Warning : IssueSeverity::Info, "fte_in_percent",
                     at_.fte,
                     {HEADROOM_SAY("Read as per cent of a full-time job: %1 is %2. If these are "
                                   "hours or accounts, map another column."),
                      {Saying::ofNumber(table_.numbersOf(at_.fte).largest()),
                       Saying::ofNumber(table_.numbersOf(at_.fte).largest() / 100.0)}});
}

/// Nothing where the cell is blank or says no share; that is told.
std::optional<double> TeamRows::shareOfJob(const Csm& csm) {
    const std::string_view text = table_.text(at_.fte);
    if (!readNumber(text).readable()) {
        if (const auto share = workingTimeIn(text)) {
            return share;
        }
        if (const auto week = weeklyTimeIn(text)) {
            weeks_.emplace_back(read_.csms.size(), *week);
            return std::nullopt; // a share of what full-time turns out to be
        }
        if (presenceOf(text) == Presence::PartTime) {
            notePartTime(csm, at_.fte);
            return std::nullopt;
        }
    }
    const auto value = table_.number(at_.fte);
    if (value && *value >= workingDays && text.find('%') == std::string_view::npos) {
        bare_.emplace_back(read_.csms.size(), WeeklyTime{*value, false});
    }
    return value ? std::optional(fractionOf(*value)) : std::nullopt;
}

void TeamRows::readFte(Csm& csm) {
    const auto share = shareOfJob(csm);
    if (!share) {
        return;
    }
    const double fraction = *share;
    if (fraction < 0.0 || fraction > mostFte) {
        say(IssueSeverity::Warning, "fte_out_of_range", at_.fte,
            {HEADROOM_SAY("\"%1\" is no share of a full-time job (0 to 1.5); %2 is taken as "
                          "full-time. Mend it in the file."),
             {table_.text(at_.fte), csm.name}});
        return;
    }
    csm.fte = permilleFromFraction(fraction);
    const bool fresh = capacity_ && csm.start && context_.asOf && *csm.start <= *context_.asOf &&
                       *context_.asOf - *csm.start < std::chrono::days(rampDays);
    if (fresh && fraction > 0.0 && fraction <= 0.75) {
        csm.fte = Permille(1000);
        say(IssueSeverity::Info, "capacity_is_ramp", at_.fte,
            {HEADROOM_SAY("%1 started on %2; capacity %3 is taken for the ramp, which is counted "
                          "from the start date, and the person as full-time. If it is a part-time "
                          "job, set FTE by hand."),
             {csm.name, Saying::ofDate(*csm.start), Saying::ofNumber(fraction)}});
    }
    if (csm.fte == Permille(0)) {
        say(IssueSeverity::Warning, "zero_fte", at_.fte,
            {HEADROOM_SAY("%1 has FTE 0: no capacity, so no accounts can be placed there."),
             {csm.name}});
    }
}

void TeamRows::notePartTime(const Csm& csm, int column) {
    say(IssueSeverity::Warning, "part_time", column,
        {HEADROOM_SAY("%1 works part-time, but no column says how much: taken as full-time. Set "
                      "FTE in Team, or add a column FTE."),
         {csm.name}});
}

void TeamRows::noteWorkingTime() {
    if (at_.fte < 0 && at_.hours < 0 && !read_.csms.empty()) {
        table_.reportAll(IssueSeverity::Info, "no_fte", -1,
                         HEADROOM_SAY("No column tells how much people work: everybody counts as "
                                      "full-time. If that is wrong, add a column FTE, or set FTE "
                                      "in Team."));
    }
}

// Full-time is the most hours, or days, of the column.
void TeamRows::readHours(Csm& csm) {
    const auto hours = table_.number(at_.hours);
    const double most = at_.hours < 0 ? 0.0 : table_.numbersOf(at_.hours).largest();
    if (at_.fte < 0 && hours && *hours >= 0.0 && most > 0.0) {
        csm.fte = permilleFromFraction(*hours / most);
    }
}

void TeamRows::noteHours() {
    if (at_.hours < 0 || at_.fte >= 0) {
        return;
    }
    const double most = table_.numbersOf(at_.hours).largest();
    const bool days =
        containsAny(comparisonKey(table_.headerOf(at_.hours)), {"days", "tage", "jours"});
    const bool week = days ? most == 5.0 : most >= leastFullWeek && most <= longestFullWeek;
    table_.reportAll(week ? IssueSeverity::Info : IssueSeverity::Warning, "fte_from_hours",
                     at_.hours,
                     {HEADROOM_SAY("FTE was worked out from this column: %1, the most in it, "
                                   "is full-time. If it is not, give a column FTE."),
                      {Saying::ofNumber(most)}});
}

// Full-time is the longest week of the column where it may be one, else 40 hours or 5 days.
void TeamRows::shareWeeks() {
    double hours = 0.0;
    double days = 0.0;
    const bool inHours = std::ranges::any_of(weeks_, [](const auto& w) { return !w.second.days; });
    if (inHours) { // "40" among "20h" is hours as well
        weeks_.insert(weeks_.end(), bare_.begin(), bare_.end());
    }
    for (const auto& [csm, week] : weeks_) {
        double& most = week.days ? days : hours;
        most = std::max(most, week.amount);
    }
    const double fullHours = hours >= leastFullWeek && hours <= longestFullWeek ? hours : usualWeek;
    for (const auto& [csm, week] : weeks_) {
        const double full = week.days ? workingDays : fullHours;
        read_.csms[csm].fte = permilleFromFraction(std::min(mostFte, week.amount / full));
    }
    if (hours > 0.0) {
        table_.reportAll(IssueSeverity::Info, "fte_from_weeks", at_.fte,
                         {HEADROOM_SAY("FTE was worked out from the hours of a week in this "
                                       "column: %1 is full-time. If it is not, set FTE in Team."),
                          {Saying::ofNumber(fullHours)}});
    }
    if (days > 0.0) {
        table_.reportAll(IssueSeverity::Info, "fte_from_days", at_.fte,
                         HEADROOM_SAY("FTE was worked out from the days of a week in this column: "
                                      "5 is full-time. If it is not, set FTE in Team."));
    }
}

void TeamRows::noteNames() {
    if (at_.name >= 0 || at_.firstName >= 0 || at_.lastName >= 0 || read_.csms.empty()) {
        return;
    }
    table_.reportAll(IssueSeverity::Warning, "no_names", -1,
                     HEADROOM_SAY("No column of the team file holds names: people are shown by "
                                  "e-mail or ID, and owners given by name cannot be found. Say "
                                  "which with --map csm.name=COLUMN."));
}

void TeamRows::readPresence(Csm& csm) {
    csm.end = table_.date(at_.end);
    const auto from = table_.date(at_.leaveFrom);
    const auto to = table_.date(at_.leaveTo);
    if (from && to && *from <= *to) {
        csm.leaves.push_back({*from, *to});
    }
    const std::string text(table_.text(at_.status));
    switch (presenceOf(text)) {
    case Presence::Left:
        csm.status = CsmStatus::Leaver;
        break;
    case Presence::Hire:
        csm.status = CsmStatus::Hire;
        break;
    case Presence::OnLeave:
        if (csm.leaves.empty() && context_.asOf) {
            csm.leaves.push_back({*context_.asOf, *context_.asOf + std::chrono::days(leaveDays)});
            say(IssueSeverity::Warning, "leave_without_dates", at_.status,
                {HEADROOM_SAY(
                     "%1 is on leave, but the file does not say until when: taken as absent "
                     "for six months from %2. Set the dates in Team."),
                 {csm.name, Saying::ofDate(*context_.asOf)}});
        }
        break;
    case Presence::PartTime:
        if (at_.fte < 0 && at_.hours < 0) {
            notePartTime(csm, at_.status);
        }
        break;
    case Presence::Unknown:
        say(IssueSeverity::Warning, "unknown_status", at_.status,
            {HEADROOM_SAY("\"%1\" is no status we know; %2 is taken as active."),
             {text, csm.name}});
        break;
    case Presence::Active:
        break;
    }
    if (csm.end && context_.asOf && *csm.end < *context_.asOf) {
        csm.status = CsmStatus::Leaver;
    }
}

std::vector<std::string> TeamRows::segmentsIn(std::string_view text) const {
    std::vector<std::string> found;
    std::vector<std::string> parts = listOf(text);
    for (const std::string& segment : context_.segments) {
        const std::string key = comparisonKey(segment);
        const bool named = std::any_of(parts.begin(), parts.end(), [&](const std::string& part) {
            return comparisonKey(part) == key ||
                   (key.size() >= 4 && comparisonKey(part).starts_with(key));
        });
        if (named && !key.empty()) {
            found.push_back(segment);
        }
    }
    return found;
}

// A column of segments means what it says, even before the accounts have such segments.
std::vector<std::string> TeamRows::segmentsNamed(std::string_view text) const {
    std::vector<std::string> named;
    for (const std::string& part : listOf(text)) {
        const std::vector<std::string> known = segmentsIn(part);
        if (!known.empty()) {
            named.insert(named.end(), known.begin(), known.end());
        } else if (!means(part, {"all", "any", "alle", "tous", "todos", "general"})) {
            named.push_back(part);
        }
    }
    std::sort(named.begin(), named.end());
    named.erase(std::unique(named.begin(), named.end()), named.end());
    return named;
}

void TeamRows::readScope(Csm& csm, std::string_view role) {
    csm.segments = at_.segments >= 0 ? segmentsNamed(table_.text(at_.segments)) : segmentsIn(role);
    csm.level = levelFromText(table_.text(at_.level));
    if (csm.level.empty()) {
        csm.level = at_.level >= 0 ? std::string(table_.text(at_.level)) : levelFromText(role);
    }
    for (const std::string& region : listOf(table_.text(at_.region))) {
        if (!means(region, {"all", "any", "global", "worldwide", "alle", "tous", "todos"})) {
            csm.regions.push_back(region);
        }
    }
    csm.languages = listOf(table_.text(at_.languages));
    csm.industries = listOf(table_.text(at_.industries));
}

void TeamRows::readMoney(Csm& csm) {
    for (const auto& [column, member] :
         {std::pair(at_.cost, &Csm::monthlyCost), std::pair(at_.arrCap, &Csm::arrCap)}) {
        const auto amount = table_.number(column);
        const auto money = amount ? moneyFromUnits(*amount) : Result<Money>(Money(0));
        if (amount && money && *amount >= 0.0) {
            csm.*member = *money;
        }
    }
}

void TeamRows::takeRow() {
    Csm csm;
    readIdentity(csm);
    if (csm.id.empty()) {
        ++read_.rejected;
        say(IssueSeverity::Error, "missing_id", at_.id,
            HEADROOM_SAY("The row names nobody (no ID, e-mail or name) and is left out."));
        return;
    }
    const auto [seen, added] = lines_.emplace(csm.id.value(), table_.line());
    if (!added) {
        ++read_.rejected;
        repeats_.emplace_back(
            HEADROOM_SAY("%1 (lines %2)"),
            std::vector<Saying>{csm.id.value(), std::to_string(seen->second) + ", " +
                                                    std::to_string(table_.line())});
        return;
    }
    csm.start = table_.date(at_.start);
    const std::string role(table_.text(at_.role));
    readFte(csm);
    readHours(csm);
    readPresence(csm);
    readGone(table_, csm);
    readScope(csm, role);
    readPromotion(table_, {at_.promotion, at_.promotedTo}, context_.asOf, csm);
    readMoney(csm);
    read_.csms.push_back(std::move(csm));
    read_.titles.push_back(role);
}

// A region of the team that hardly any account names would shut the books: it is another kind of
// region (a home state, say).
void TeamRows::keepServedRegions() {
    std::set<std::string> served;
    for (const Csm& csm : read_.csms) {
        for (const std::string& region : csm.regions) {
            served.insert(comparisonKey(region));
        }
    }
    if (served.empty()) {
        return;
    }
    const auto count = std::count_if(
        context_.regions.begin(), context_.regions.end(),
        [&](const std::string& region) { return served.contains(comparisonKey(region)); });
    if (static_cast<std::size_t>(count) * 2 >= context_.regions.size() &&
        !context_.regions.empty()) {
        return;
    }
    for (Csm& csm : read_.csms) {
        csm.regions.clear();
    }
    table_.reportAll(IssueSeverity::Info, "regions_not_used", at_.region,
                     {HEADROOM_SAY("Regions of the team are not those of the accounts (%1 of %2 "
                                   "accounts match); everybody may take any region."),
                      {count, context_.regions.size()}});
}

Result<ImportedTeam> TeamRows::readAll() {
    if (at_.id < 0 && at_.name < 0 && at_.email < 0 && at_.lastName < 0) {
        Error error{ErrorCode::NoIdColumn, table_.fileName(), {}, {}, {}};
        trail_.block(ImportFile::Csms, table_.fileName(), std::move(error),
                     HEADROOM_SAY("No column of the team file holds IDs, names or e-mails. Say "
                                  "which with --map csm.id=COLUMN and --map csm.name=COLUMN."));
        return std::move(read_);
    }
    for (;;) {
        const auto more = table_.next();
        if (!more) {
            return fail(more.error());
        }
        if (!*more) {
            break;
        }
        if (!table_.isTotalRow(at_.id)) {
            takeRow();
        }
    }
    if (!repeats_.empty()) {
        Error error{
            ErrorCode::Duplicate, repeats_.front().english(), {}, {}, table_.headerOf(at_.id)};
        trail_.block(
            ImportFile::Csms, table_.fileName(), std::move(error),
            {HEADROOM_SAY("The team file names people more than once: %1. Keep one row for "
                          "each person."),
             {Saying::listed(repeats_, "; ")}});
    }
    keepServedRegions();
    shareWeeks();
    notePercents();
    noteHours();
    noteWorkingTime();
    noteNames();
    return std::move(read_);
}

} // namespace

Result<ImportedTeam> importTeam(MappedTable& table, const TeamContext& context,
                                ImportTrail& trail) {
    return TeamRows(table, context, trail).readAll();
}

namespace {

// Their capacity would be planned with.
void leaveOutNoPersons(ImportedTeam& team, const std::set<CsmId>& owners, ImportTrail& trail,
                       const std::string& fileName) {
    for (Csm& csm : team.csms) {
        // An open post with a start is a hire to come.
        const bool nobody =
            (looksLikeNoPerson(csm.name) || saysNobody(csm.name)) && !csm.start.has_value();
        if (csm.status == CsmStatus::Active && !owners.contains(csm.id) && nobody) {
            csm.status = CsmStatus::NotInTeam;
            trail.issues.add(
                {ImportFile::Csms,
                 fileName,
                 0,
                 {},
                 IssueSeverity::Warning,
                 "no_person_in_team",
                 {HEADROOM_SAY("\"%1\" looks like an open post, a queue or a system's user, not "
                               "like a person, and owns no accounts: kept out of the team. If it "
                               "is somebody, set the status to active in Team; plan open posts as "
                               "hires."),
                  {csm.name}}});
        }
    }
}

} // namespace

void restLeaders(ImportedTeam& team, const std::set<CsmId>& owners, ImportTrail& trail,
                 const std::string& fileName) {
    leaveOutNoPersons(team, owners, trail, fileName);
    const bool hasCsms = std::ranges::any_of(team.titles, isCsmTitle);
    for (std::size_t i = 0; i < team.titles.size(); ++i) {
        Csm& csm = team.csms[i];
        if (csm.status == CsmStatus::Active && csm.fte > Permille(0) && !owners.contains(csm.id) &&
            (isOtherJob(team.titles[i]) || (hasCsms && isSalesJob(team.titles[i])))) {
            csm.fte = Permille(0);
            trail.issues.add(
                {ImportFile::Csms,
                 fileName,
                 0,
                 {},
                 IssueSeverity::Info,
                 "no_book_holder",
                 {HEADROOM_SAY("%1 (%2) owns no accounts and leads or serves others by "
                               "title: taken with FTE 0. Set FTE in Team if they "
                               "shall have a book."),
                  {csm.name, team.titles[i]}}});
        }
    }
}

} // namespace headroom
