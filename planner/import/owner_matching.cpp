#include "planner/import/owner_matching.h"

#include "planner/base/text.h"
#include "planner/import/owner_marks.h"

#include <algorithm>
#include <map>
#include <unordered_map>

namespace headroom {
namespace {

struct OwnerLoad {
    std::int64_t accounts = 0;
    Money arr;
};

class OwnerMatcher {
  public:
    OwnerMatcher(ImportedAccounts& accounts, std::vector<Csm>& team, TeamSource source,
                 ImportTrail& trail)
        : accounts_(accounts), team_(team), source_(source), trail_(trail) {
        for (std::size_t i = 0; i < team.size(); ++i) {
            index(i);
        }
        for (std::size_t a = 0; a < accounts.accounts.size(); ++a) {
            OwnerLoad& load = loads_[accounts.ownerOf[a]];
            ++load.accounts;
            load.arr += arrOrZero(accounts.accounts[a]);
        }
    }

    void run();

  private:
    void index(std::size_t csm);
    std::vector<std::size_t> find(const OwnerText& owner) const;
    std::vector<std::size_t> findNamed(const std::string& name) const;
    bool isAnswered(const OwnerText& owner) const;
    std::optional<std::size_t> answered(const OwnerText& owner) const;
    std::optional<std::size_t> matchOne(const OwnerText& owner, const OwnerLoad& load);
    std::size_t add(const OwnerText& owner);
    void ask(const OwnerText& owner, const std::vector<std::size_t>& people, const OwnerLoad& load);
    void tell(const OwnerText& owner, const OwnerLoad& load);
    void tellInactive(const OwnerText& owner, const OwnerLoad& load, const char* text);
    /// `text` names the owner, the accounts and their ARR.
    void warn(const char* code, const OwnerText& owner, const OwnerLoad& load, const char* text);
    bool namesSeveral(const std::string& text) const;
    void tellSeveral(const std::vector<std::optional<std::size_t>>& csmOf);
    void tellTeam();
    void giveOwners(const std::vector<std::optional<std::size_t>>& csmOf);
    std::string fileName() const { return trail_.request.accounts.filename().string(); }

    ImportedAccounts& accounts_;
    std::vector<Csm>& team_;
    TeamSource source_;
    ImportTrail& trail_;
    std::map<std::string, std::size_t> ids_;
    std::multimap<std::string, std::size_t> emails_;
    std::multimap<std::string, std::size_t> names_;
    std::unordered_map<std::uint32_t, OwnerLoad> loads_;
};

void OwnerMatcher::index(std::size_t csm) {
    ids_.emplace(team_[csm].id.value(), csm);
    if (!team_[csm].email.empty()) {
        emails_.emplace(lowered(team_[csm].email), csm);
    }
    if (!team_[csm].name.empty()) {
        names_.emplace(comparisonKey(team_[csm].name), csm);
    }
}

std::vector<std::size_t> found(const std::multimap<std::string, std::size_t>& index,
                               const std::string& key) {
    std::vector<std::size_t> people;
    const auto [begin, end] = index.equal_range(key);
    for (auto it = begin; it != end; ++it) {
        people.push_back(it->second);
    }
    return people;
}

std::vector<std::size_t> OwnerMatcher::findNamed(const std::string& name) const {
    std::vector<std::size_t> people = found(names_, comparisonKey(name));
    const std::size_t comma = name.find(',');
    if (people.empty() && comma != std::string::npos) {
        people = found(names_, comparisonKey(name.substr(comma + 1) + name.substr(0, comma)));
    }
    return people;
}

// Numbers that went through a float column come back as "3.0".
std::string withoutZeroFraction(const std::string& id) {
    return id.ends_with(".0") ? id.substr(0, id.size() - 2) : id;
}

std::vector<std::size_t> OwnerMatcher::find(const OwnerText& owner) const {
    for (const std::string& id : {owner.id, withoutZeroFraction(owner.id), owner.name}) {
        if (const auto csm = ids_.find(id); !id.empty() && csm != ids_.end()) {
            return {csm->second};
        }
    }
    for (const std::string& text : {owner.email, owner.name, owner.id}) {
        if (text.find('@') == std::string::npos) {
            continue;
        }
        if (auto people = found(emails_, lowered(text)); !people.empty()) {
            return people;
        }
    }
    if (owner.name.empty()) {
        return {};
    }
    auto people = findNamed(owner.name);
    const std::string inactive = nameOfInactive(owner.name);
    return people.empty() && !inactive.empty() ? findNamed(inactive) : people;
}

bool isMeant(const std::string& field, const OwnerText& owner) {
    if (!field.starts_with("owner:")) {
        return false;
    }
    const std::string text = field.substr(6);
    return text == owner.name || text == owner.id || text == owner.email;
}

bool OwnerMatcher::isAnswered(const OwnerText& owner) const {
    return std::any_of(trail_.request.map.begin(), trail_.request.map.end(),
                       [&](const auto& pair) { return isMeant(pair.first, owner); });
}

std::optional<std::size_t> OwnerMatcher::answered(const OwnerText& owner) const {
    for (const auto& [field, value] : trail_.request.map) {
        if (const auto csm = ids_.find(value); isMeant(field, owner) && csm != ids_.end()) {
            return csm->second;
        }
    }
    return std::nullopt;
}

const std::string& shownText(const OwnerText& owner) {
    return !owner.name.empty() ? owner.name : !owner.email.empty() ? owner.email : owner.id;
}

std::size_t OwnerMatcher::add(const OwnerText& owner) {
    Csm csm;
    std::string id = !owner.id.empty()      ? owner.id
                     : !owner.email.empty() ? lowered(owner.email)
                                            : owner.name;
    while (ids_.contains(id)) {
        id += " (2)";
    }
    csm.id = CsmId(std::move(id));
    csm.name = shownText(owner);
    csm.email = owner.email;
    const bool gone = source_ != TeamSource::Derived || !nameOfInactive(csm.name).empty() ||
                      looksLikeNoPerson(csm.name);
    csm.status = gone ? CsmStatus::NotInTeam : CsmStatus::Active;
    team_.push_back(std::move(csm));
    index(team_.size() - 1);
    return team_.size() - 1;
}

void OwnerMatcher::tell(const OwnerText& owner, const OwnerLoad& load) {
    const bool one = load.accounts == 1;
    if (source_ == TeamSource::Derived) {
        tellInactive(
            owner, load,
            one ? HEADROOM_SAY("\"%1\" can no longer log in, as the file says, and owns "
                               "one account with ARR %3: not in the team, so this "
                               "account must be placed anew.")
                : HEADROOM_SAY("\"%1\" can no longer log in, as the file says, and owns %2 "
                               "accounts with ARR %3: not in the team, so these accounts must "
                               "be placed anew."));
        if (looksLikeNoPerson(shownText(owner))) {
            warn(
                "no_person", owner, load,
                one ? HEADROOM_SAY("\"%1\" looks like a queue, a pool or a system's user, not like "
                                   "a person, and owns one account with ARR %3: not in the team, "
                                   "so this account must be placed. If it is somebody, set the "
                                   "status to active in Team.")
                    : HEADROOM_SAY(
                          "\"%1\" looks like a queue, a pool or a system's user, not like a "
                          "person, and owns %2 accounts with ARR %3: not in the team, so these "
                          "accounts must be placed. If it is somebody, set the status to "
                          "active in Team."));
        }
        return;
    }
    warn("owner_not_in_team", owner, load,
         one ? HEADROOM_SAY("\"%1\" owns one account with ARR %3 but is not in the team. The "
                            "account must be placed anew. If it is somebody of the team, say so "
                            "with --map \"owner:%1=CSM_ID\".")
             : HEADROOM_SAY("\"%1\" owns %2 accounts with ARR %3 but is not in the team. "
                            "These accounts must be placed anew. If it is somebody of the "
                            "team, say so with --map \"owner:%1=CSM_ID\"."));
}

void OwnerMatcher::tellInactive(const OwnerText& owner, const OwnerLoad& load, const char* text) {
    if (!nameOfInactive(shownText(owner)).empty())
        warn("inactive_owner", owner, load, text);
}

void OwnerMatcher::warn(const char* code, const OwnerText& owner, const OwnerLoad& load,
                        const char* text) {
    trail_.issues.add(
        {ImportFile::Accounts,
         fileName(),
         0,
         "owner",
         IssueSeverity::Warning,
         code,
         {text, {shownText(owner), load.accounts, Saying::ofNumber(toUnits(load.arr), 2)}}});
}

void OwnerMatcher::ask(const OwnerText& owner, const std::vector<std::size_t>& people,
                       const OwnerLoad& load) {
    const std::string& text = shownText(owner);
    ImportQuestion question{ImportFile::Accounts, "owner", "owner", {}, {}};
    std::vector<std::string> ids;
    for (const std::size_t csm : people) {
        ids.push_back(team_[csm].id.value());
        question.choices.push_back({"owner:" + text + "=" + ids.back(),
                                    std::string(team_[csm].name + " (" + ids.back() + ")"),
                                    load.arr});
    }
    question.text = {
        load.accounts == 1
            ? HEADROOM_SAY("%1 people of the team are called \"%2\" (%3). Who owns the one account "
                           "with ARR %5?")
            : HEADROOM_SAY(
                  "%1 people of the team are called \"%2\" (%3). Who owns the %4 accounts with "
                  "ARR %5?"),
        {people.size(), text, Saying::listed(ids), load.accounts,
         Saying::ofNumber(toUnits(load.arr), 2)}};
    trail_.ask(fileName(), std::move(question), {ErrorCode::AmbiguousColumn, text, {}, {}, "owner"},
               {HEADROOM_SAY("Map a column with the owner's ID, or say --map \"owner:%1=CSM_ID\"."),
                {text}});
}

void OwnerMatcher::giveOwners(const std::vector<std::optional<std::size_t>>& csmOf) {
    std::vector<SharedId<CsmTag>> ids(csmOf.size()); // one text for all accounts of an owner
    for (std::size_t o = 0; o < csmOf.size(); ++o) {
        if (csmOf[o]) {
            ids[o] = team_[*csmOf[o]].id;
        }
    }
    for (std::size_t a = 0; a < accounts_.accounts.size(); ++a) {
        if (const std::uint32_t owner = accounts_.ownerOf[a]; csmOf[owner]) {
            accounts_.accounts[a].owner = ids[owner];
        }
    }
}

std::optional<std::size_t> OwnerMatcher::matchOne(const OwnerText& owner, const OwnerLoad& load) {
    const std::vector<std::size_t> people = find(owner);
    if (people.size() > 1) {
        ask(owner, people, load);
        return std::nullopt;
    }
    if (people.empty()) {
        tell(owner, load);
        return add(owner);
    }
    if (team_[people.front()].status == CsmStatus::Active) {
        tellInactive(
            owner, load,
            load.accounts == 1
                ? HEADROOM_SAY("\"%1\" can no longer log in, as the file says, owns one "
                               "account with ARR %3 and is active in the team. If this "
                               "person has left, set the end in Team.")
                : HEADROOM_SAY("\"%1\" can no longer log in, as the file says, owns %2 accounts "
                               "with ARR %3 and is active in the team. If this person has left, "
                               "set the end in Team."));
    }
    return people.front();
}

void OwnerMatcher::tellSeveral(const std::vector<std::optional<std::size_t>>& csmOf) {
    for (std::uint32_t o = 1; o < accounts_.owners.size(); ++o) {
        const std::string& text = shownText(accounts_.owners[o]);
        const bool asOne = csmOf[o] && team_[*csmOf[o]].name == text;
        if (!asOne || !namesSeveral(text) || !loads_.contains(o)) {
            continue;
        }
        trail_.issues.add(
            {ImportFile::Accounts,
             fileName(),
             0,
             "owner",
             IssueSeverity::Warning,
             "several_owners",
             {loads_[o].accounts == 1
                  ? HEADROOM_SAY("\"%1\" names several CSMs in one cell, and owns one account with "
                                 "ARR %3: it was taken as one person. Keep one CSM for an account, "
                                 "or say whose this is with --map \"owner:%1=CSM_ID\".")
                  : HEADROOM_SAY(
                        "\"%1\" names several CSMs in one cell, and owns %2 accounts with ARR "
                        "%3: it was taken as one person. Keep one CSM for an account, or say "
                        "whose these are with --map \"owner:%1=CSM_ID\"."),
              {text, loads_[o].accounts, Saying::ofNumber(toUnits(loads_[o].arr), 2)}}});
    }
}

// Is each of its parts, between ";", "/", "|", "&" or "+", somebody who is known?
bool OwnerMatcher::namesSeveral(const std::string& text) const {
    std::string plain = text;
    std::replace_if(
        plain.begin(), plain.end(),
        [](char c) { return c == '/' || c == '|' || c == '&' || c == '+' || c == '\n'; }, ';');
    const std::vector<std::string> parts = split(plain, ';');
    return parts.size() > 1 &&
           std::any_of(parts.begin(), parts.end(), [this](const std::string& part) {
               return !trimmed(part).empty() && !findNamed(std::string(trimmed(part))).empty();
           });
}

void OwnerMatcher::run() {
    std::vector<std::optional<std::size_t>> csmOf(accounts_.owners.size());
    for (std::uint32_t o = 1; o < accounts_.owners.size(); ++o) {
        // Owners without rows were named before a roll-up replaced them.
        if (loads_.contains(o) && !isAnswered(accounts_.owners[o])) {
            csmOf[o] = matchOne(accounts_.owners[o], loads_[o]);
        }
    }
    for (std::uint32_t o = 1; o < accounts_.owners.size(); ++o) {
        const OwnerText& owner = accounts_.owners[o];
        if (loads_.contains(o) && isAnswered(owner)) { // perhaps with one of those just added
            csmOf[o] = answered(owner);
            csmOf[o] = csmOf[o] ? csmOf[o] : matchOne(owner, loads_[o]);
        }
    }
    giveOwners(csmOf);
    tellSeveral(csmOf);
    tellTeam();
}

void OwnerMatcher::tellTeam() {
    if (team_.empty() && !accounts_.accounts.empty()) {
        trail_.issues.add({ImportFile::Accounts,
                           fileName(),
                           0,
                           {},
                           IssueSeverity::Warning,
                           "no_team",
                           HEADROOM_SAY("There is no team: no team file was given and no account "
                                        "names an owner. Books cannot be planned before there is "
                                        "one.")});
    } else if (source_ == TeamSource::Derived) {
        const auto owners = std::ranges::count(team_, CsmStatus::Active, &Csm::status);
        trail_.issues.add(
            {ImportFile::Accounts,
             fileName(),
             0,
             {},
             IssueSeverity::Info,
             "team_from_owners",
             {owners == 0 ? HEADROOM_SAY("No team file was given, and nobody who owns accounts is "
                                         "known to work here. Import a team, or set a status to "
                                         "active in Team.")
              : owners == 1 ? HEADROOM_SAY("No team file was given: the team is made of the "
                                           "%1 owner found, full-time and fully ramped.")
                            : HEADROOM_SAY("No team file was given: the team is made of the %1 "
                                           "owners found, each full-time and fully ramped."),
              {owners}}});
    }
    const auto unowned = loads_.find(0);
    if (unowned != loads_.end()) {
        trail_.issues.add(
            {ImportFile::Accounts,
             fileName(),
             0,
             "owner",
             IssueSeverity::Info,
             "unowned_accounts",
             {unowned->second.accounts == 1
                  ? HEADROOM_SAY("One account with ARR %2 has no owner and must be placed.")
                  : HEADROOM_SAY("%1 accounts with ARR %2 have no owner and must be placed."),
              {unowned->second.accounts, Saying::ofNumber(toUnits(unowned->second.arr), 2)}}});
    }
}

} // namespace

void matchOwners(ImportedAccounts& accounts, std::vector<Csm>& team, TeamSource source,
                 ImportTrail& trail) {
    OwnerMatcher(accounts, team, source, trail).run();
}

} // namespace headroom
