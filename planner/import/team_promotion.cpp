#include "planner/import/team_promotion.h"

#include "planner/base/text.h"
#include "planner/import/csm_import.h"
#include "planner/import/team_names.h"

#include <algorithm>
#include <array>

namespace headroom {
namespace {

class Promotion {
  public:
    Promotion(MappedTable& table, const PromotionColumns& at, Csm& csm)
        : table_(table), at_(at), csm_(csm) {}

    void read(std::optional<Date> asOf) {
        const std::string wanted(table_.text(at_.level));
        const auto day = table_.date(at_.day);
        const bool ahead = day && (!asOf || *day > *asOf);
        if (isBlankText(wanted)) {
            if (ahead) // a past one is a record, and the level is the one it led to
                noteNoLevel(*day);
        } else if (!day) {
            noteNoDay(wanted);
        } else if (leads(wanted)) {
            if (ahead)
                takeToLead(*day, wanted);
        } else {
            take(*day, ahead, wanted);
        }
    }

  private:
    static bool leads(const std::string& title) {
        static constexpr std::array<const char*, 6> words = {
            "teamlead", "teamleit", "gruppenleit", "chefdéquipe", "chefdequipe", "responsable"};
        const std::string key = comparisonKey(title);
        return isOtherJob(title) || std::ranges::any_of(words, [&](const char* word) {
                   return key.find(word) != std::string::npos;
               });
    }

    void take(Date day, bool ahead, const std::string& wanted) {
        const std::string known = levelFromText(wanted);
        const std::string& level = known.empty() ? wanted : known;
        if (level == csm_.level)
            return;
        if (known.empty())
            table_.report(
                IssueSeverity::Warning, "promotion_level", at_.level,
                {HEADROOM_SAY("%1 is promoted to \"%2\", no level of the plan as shipped: "
                              "it counts with factor 1 until a level has that name. "
                              "Mend it in the file, or add the level."),
                 {csm_.name, wanted}});
        if (ahead)
            csm_.promotion = LevelChange{day, level};
        else
            csm_.level = level;
    }

    void takeToLead(Date day, const std::string& wanted) {
        const Date last = day - std::chrono::days(1);
        csm_.end = csm_.end ? std::min(*csm_.end, last) : last;
        table_.report(IssueSeverity::Info, "promoted_to_lead", at_.level,
                      {HEADROOM_SAY("%1 becomes %2 on %3: accounts until the day before, the seat "
                                    "is to be filled. If the accounts stay, empty End in Team."),
                       {csm_.name, wanted, Saying::ofDate(day)}});
    }

    void noteNoLevel(Date day) {
        table_.report(IssueSeverity::Warning, "promotion_without_level", at_.day,
                      {HEADROOM_SAY("%1 is promoted on %2, but the file does not say to which "
                                    "level: left out. Add a column Promoted to."),
                       {csm_.name, Saying::ofDate(day)}});
    }

    void noteNoDay(const std::string& wanted) {
        table_.report(IssueSeverity::Info, "promotion_without_date", at_.level,
                      {HEADROOM_SAY("%1 is to become %2, but the file does not say when: left out. "
                                    "Add a column Promotion date."),
                       {csm_.name, wanted}});
    }

    MappedTable& table_;
    const PromotionColumns& at_;
    Csm& csm_;
};

} // namespace

void readPromotion(MappedTable& table, const PromotionColumns& at, std::optional<Date> asOf,
                   Csm& csm) {
    if (at.day >= 0 || at.level >= 0)
        Promotion(table, at, csm).read(asOf);
}

} // namespace headroom
