#include "planner/plan_session/conflicts.h"

#include "planner/plan_session/plan_session.h"
#include "planner/scenarios/apply_edit.h"
#include "planner/scenarios/key_edits.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/book_builders.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <functional>

using namespace headroom;
using namespace headroom::test;

namespace {

std::vector<NamedConflict> conflictsOf(const PlanInputs& inputs) {
    return findConflicts(**deriveState(inputs)).value();
}

std::size_t unassignedIn(const PlanInputs& inputs) {
    SolveRequest request;
    request.iterations = 50;
    request.threads = 1;
    return propose(*deriveState(inputs), request, JobControl())->report.unassigned.size();
}

double missingOf(const std::vector<NamedConflict>& conflicts, const std::string& resource) {
    double missing = 0.0;
    for (const NamedConflict& conflict : conflicts)
        if (conflict.resource == resource)
            missing += conflict.needed - conflict.available;
    return missing;
}

bool saysNothingIsMissing(const NamedRelaxation& way) {
    return way.settles == NamedRelaxation::Settles::Everything;
}

bool saysItHolds(const NamedRelaxation& way) {
    return way.settles != NamedRelaxation::Settles::Part;
}

PlanInputs relaxedBy(PlanInputs inputs, const NamedRelaxation& way) {
    for (const auto& [key, value] : way.settings)
        setKey(inputs, key, value);
    return inputs;
}

bool lacksNothing(const std::vector<NamedConflict>& conflicts) {
    return std::ranges::all_of(conflicts, [](const auto& one) { return one.resource == "pins"; });
}

/// Applies every relaxation offered, one at a time: each must take something off its resource, and
/// nothing may be missing in the whole plan exactly where it says so.
int checkRelaxations(const PlanInputs& inputs) {
    const std::vector<NamedConflict> before = conflictsOf(inputs);
    int complete = 0;
    for (const NamedConflict& conflict : before)
        for (const NamedRelaxation& way : conflict.relaxations) {
            const PlanInputs relaxed = relaxedBy(inputs, way);
            const std::vector<NamedConflict> after = conflictsOf(relaxed);
            const double gained =
                missingOf(before, conflict.resource) - missingOf(after, conflict.resource);
            const double wanted = saysItHolds(way) ? conflict.needed - conflict.available : 0.0;
            if (gained < wanted - 1e-6 || gained <= 0.0 ||
                lacksNothing(after) != saysNothingIsMissing(way))
                qFatal("%s does not hold what it promises", way.set().c_str());
            complete += saysItHolds(way) ? 1 : 0;
        }
    return complete;
}

bool isShortage(const NamedConflict& conflict) {
    return conflict.resource == "hours" &&
           conflict.text.english().find("who may serve them") < 1000;
}

/// 90 accounts of 2.4 hours and 1/50 of a book each, 30 of them with each of three CSMs.
PlanInputs smallTeam(const std::function<void(Account&, int)>& change = {}) {
    PlanInputs inputs = sampleInputs();
    std::vector<Account> accounts;
    for (int i = 0; i < 90; ++i) {
        Account account = accountWithArr("A" + std::to_string(i), 50'000);
        account.segment = "Growth";
        account.health = 90;
        account.owner = CsmId("C" + std::to_string(i % 3));
        if (change)
            change(account, i);
        accounts.push_back(account);
    }
    inputs.book =
        Book::make(std::move(accounts), {fullTimeCsm("C0"), fullTimeCsm("C1"), fullTimeCsm("C2")})
            .value();
    inputs.segmentRules.source = SegmentSource::File;
    return inputs;
}

const NamedConflict* find(const std::vector<NamedConflict>& conflicts, const char* resource) {
    const auto found = std::ranges::find(conflicts, resource, &NamedConflict::resource);
    return found == conflicts.end() ? nullptr : &*found;
}

/// The sample with so few productive hours that some accounts cannot be served.
PlanInputs shortOfHours() {
    PlanInputs inputs = sampleInputs();
    for (int hours = 60; hours > 5; hours -= 5) {
        setKey(inputs, "workload.productive_hours", std::to_string(hours));
        const auto conflicts = conflictsOf(inputs);
        if (std::ranges::any_of(conflicts, isShortage))
            return inputs;
    }
    qFatal("the sample is never short of hours");
}

/// Pins so many accounts to a CSM who does not have them.
void pinToOthers(PlanInputs& inputs, int count) {
    const auto state = *deriveState(inputs);
    int pinned = 0;
    for (std::size_t i = 0; i < 40 && pinned < count; ++i) {
        const std::int32_t owner = state->importedOwners[i];
        if (owner == noOwner || !state->capacity[static_cast<std::size_t>(owner)].inTeam)
            continue;
        const std::size_t other = owner == 0 ? 1 : 0;
        setKey(inputs, "account:" + inputs.book->accounts()[i].id.value() + ".pin",
               inputs.book->csms()[other].id.value());
        ++pinned;
    }
}

} // namespace

class ConflictsTest : public QObject {
    Q_OBJECT
  private slots:
    void a_way_out_for_the_same_accounts_is_told_once() {
        NamedConflict hours;
        hours.resource = "hours";
        hours.accounts = {"A", "B"};
        hours.relaxations = {{"add 1 CSM", {{"add", "1"}}, "then nothing is missing"},
                             {"raise the ceiling", {{"ceiling", "1.2"}}, "then this is settled"}};
        NamedConflict ratio = hours;
        ratio.resource = "ratio";
        ratio.relaxations = {{"add 1 CSM", {{"add", "1"}}, "then nothing is missing"},
                             {"raise the ratio", {{"ratio", "50"}}, "then this is settled"}};
        NamedConflict others = ratio;
        others.accounts = {"B", "C"};
        const std::vector<NamedConflict> all{hours, ratio, others};
        QCOMPARE(waysNotToldBefore(all, 0).size(), std::size_t{2});
        QCOMPARE(waysNotToldBefore(all, 1).size(), std::size_t{1});
        QCOMPARE(waysNotToldBefore(all, 1).front().text.english(), std::string("raise the ratio"));
        QCOMPARE(waysNotToldBefore(all, 2).size(), std::size_t{2});
    }
    void too_few_hours_have_ways_out_that_work() {
        const PlanInputs inputs = shortOfHours();
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* hours = find(conflicts, "hours");
        QVERIFY(hours != nullptr && hours->needed > hours->available);
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void every_way_out_of_a_shortage_places_more_accounts() {
        const PlanInputs inputs = shortOfHours();
        const std::size_t before = unassignedIn(inputs);
        QVERIFY(before > 0);
        int tried = 0;
        for (const NamedConflict& conflict : conflictsOf(inputs))
            for (const NamedRelaxation& way : conflict.relaxations) {
                if (!isShortage(conflict) || !saysItHolds(way))
                    continue;
                const PlanInputs relaxed = relaxedBy(inputs, way);
                QVERIFY2(unassignedIn(relaxed) < before, way.set().c_str());
                ++tried;
            }
        QVERIFY(tried > 0);
    }
    void pins_over_a_limit_have_ways_out_that_work() {
        PlanInputs inputs = sampleInputs();
        const std::string csm = inputs.book->csms().front().id.value();
        for (std::size_t i = 0; i < 100; ++i)
            setKey(inputs, "account:" + inputs.book->accounts()[i].id.value() + ".pin", csm);
        const auto conflicts = conflictsOf(inputs);
        QVERIFY(!conflicts.empty());
        for (const NamedConflict& conflict : conflicts)
            QVERIFY2(!conflict.relaxations.empty(), conflict.text.english().c_str());
        checkRelaxations(inputs);
    }
    void one_pin_too_many_is_opened_by_taking_it_back() {
        PlanInputs inputs = sampleInputs();
        const Book& book = *inputs.book;
        const std::string csm = book.csms().front().id.value();
        for (const char* lock : {"renewal_near", "red_health", "onboarding", "moved_recently"})
            setKey(inputs, std::string("assignment.lock.") + lock, "false");
        std::size_t next = 0;
        while (find(conflictsOf(inputs), "hours") == nullptr &&
               find(conflictsOf(inputs), "ratio") == nullptr && next < book.accounts().size())
            setKey(inputs, "account:" + book.accounts()[next++].id.value() + ".pin", csm);
        const auto conflicts = conflictsOf(inputs);
        QVERIFY(!conflicts.empty());
        QVERIFY(std::ranges::any_of(conflicts.front().relaxations, [](const auto& way) {
            return way.set().starts_with("account:") && way.set().ends_with(".pin=") &&
                   saysItHolds(way);
        }));
        QVERIFY(checkRelaxations(inputs) >= 2);
    }
    void arr_caps_that_are_too_low_have_ways_out_that_work() {
        PlanInputs inputs = sampleInputs();
        setKey(inputs, "assignment.arr_caps_on", "true");
        for (const Csm& csm : inputs.book->csms())
            setKey(inputs, "csm:" + csm.id.value() + ".arr_cap", "200000");
        const auto conflicts = conflictsOf(inputs);
        QVERIFY(find(conflicts, "arr") != nullptr);
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void a_language_nobody_speaks_is_named_and_the_switch_offered() {
        PlanInputs inputs = sampleInputs();
        setKey(inputs, "assignment.languages_are_hard", "true");
        setKey(inputs, "assignment.lock.renewal_near", "false");
        for (const Csm& csm : inputs.book->csms())
            setKey(inputs, "csm:" + csm.id.value() + ".languages", "Klingon");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* nobody = find(conflicts, "eligibility");
        QVERIFY(nobody != nullptr && nobody->csms.empty());
        QVERIFY(std::ranges::any_of(nobody->relaxations, [](const auto& way) {
            return way.set() == "assignment.languages_are_hard=false";
        }));
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void two_rules_that_keep_everybody_out_are_loosened_together() {
        PlanInputs inputs = sampleInputs();
        setKey(inputs, "assignment.languages_are_hard", "true");
        setKey(inputs, "assignment.regions_are_hard", "true");
        for (const Csm& csm : inputs.book->csms()) {
            setKey(inputs, "csm:" + csm.id.value() + ".languages", "Klingon");
            setKey(inputs, "csm:" + csm.id.value() + ".regions", "Moon");
        }
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* nobody = find(conflicts, "eligibility");
        QVERIFY(nobody != nullptr && nobody->csms.empty());
        const auto pair = std::ranges::find_if(nobody->relaxations, [](const auto& way) {
            return way.set() == "assignment.languages_are_hard=false "
                                "assignment.regions_are_hard=false";
        });
        QVERIFY(pair != nobody->relaxations.end());
        QVERIFY(find(conflictsOf(relaxedBy(inputs, *pair)), "eligibility") == nullptr);
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void what_one_way_out_leaves_missing_elsewhere_is_said() {
        PlanInputs inputs = shortOfHours();
        pinToOthers(inputs, 3);
        setKey(inputs, "assignment.max_moves", "1");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* moves = find(conflicts, "moves");
        QVERIFY(moves != nullptr);
        QCOMPARE(moves->relaxations.size(), std::size_t{1});
        const std::string effect = moves->relaxations.front().effect.english();
        QVERIFY2(effect.starts_with("then this is settled; elsewhere in the plan ") &&
                     effect.find(" h a month are missing") != std::string::npos,
                 effect.c_str());
        checkRelaxations(inputs);
    }
    void more_pinned_moves_than_the_cap_are_named() {
        PlanInputs inputs = sampleInputs();
        pinToOthers(inputs, 3);
        setKey(inputs, "assignment.max_moves", "1");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* moves = find(conflicts, "moves");
        QVERIFY(moves != nullptr);
        QCOMPARE(moves->needed, 3.0);
        QCOMPARE(moves->available, 1.0);
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void a_pin_to_somebody_who_left_is_named() {
        PlanInputs inputs = sampleInputs();
        const std::string account = inputs.book->accounts().front().id.value();
        const std::string csm = inputs.book->csms()[1].id.value();
        setKey(inputs, "account:" + account + ".pin", csm);
        QVERIFY(find(conflictsOf(inputs), "pins") == nullptr);
        setKey(inputs, "csm:" + csm + ".status", "leaver");
        setKey(inputs, "csm:" + csm + ".end", "2026-01-31");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* idle = find(conflicts, "pins");
        QVERIFY(idle != nullptr);
        QCOMPARE(idle->accounts, std::vector<std::string>{account});
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void a_pair_both_pinned_and_rejected_is_named() {
        PlanInputs inputs = sampleInputs();
        const std::string account = inputs.book->accounts().front().id.value();
        const std::string csm = inputs.book->csms()[1].id.value();
        setKey(inputs, "account:" + account + ".reject", csm);
        setKey(inputs, "account:" + account + ".pin", csm);
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* pair = find(conflicts, "pins");
        QVERIFY(pair != nullptr);
        QCOMPARE(pair->accounts, std::vector<std::string>{account});
        QCOMPARE(pair->csms, std::vector<std::string>{csm});
        QVERIFY(checkRelaxations(inputs) >= 2);
    }
    void a_language_few_speak_is_named_and_ways_out_settle_everything() {
        PlanInputs inputs = smallTeam(
            [](Account& account, int i) { account.language = i < 60 ? "German" : "Dutch"; });
        setKey(inputs, "assignment.languages_are_hard", "true");
        for (const char* csm : {"csm:C1.languages", "csm:C2.languages"})
            setKey(inputs, csm, "Dutch");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* hours = find(conflicts, "hours");
        QVERIFY(hours != nullptr);
        QVERIFY2(hours->text.english().starts_with("60 German-speaking Growth accounts need "),
                 hours->text.english().c_str());
        const auto offers = [&](const char* set) {
            return std::ranges::any_of(hours->relaxations, [&](const NamedRelaxation& way) {
                return way.set() == set && saysNothingIsMissing(way);
            });
        };
        QVERIFY(offers("csm:C1.languages=Dutch;German"));
        QVERIFY(offers("assignment.languages_are_hard=false"));
        QVERIFY(checkRelaxations(inputs) >= 4);
    }
    void a_family_larger_than_any_book_is_named_and_split() {
        PlanInputs inputs = smallTeam([](Account& account, int i) {
            if (i > 0 && i < 70)
                account.parent = AccountId("A0");
        });
        setKey(inputs, "assignment.keep_families_together", "true");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* hours = find(conflicts, "hours");
        QVERIFY(hours != nullptr && hours->accounts.size() == 70);
        QVERIFY2(hours->text.english().starts_with(
                     "The family of Account A0 (70 Growth accounts) needs "),
                 hours->text.english().c_str());
        QCOMPARE(hours->relaxations.front().set(),
                 std::string("assignment.keep_families_together=false"));
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void full_books_and_no_moves_cannot_both_be() {
        PlanInputs inputs = smallTeam([](Account& account, int) { account.owner = CsmId("C0"); });
        setKey(inputs, "assignment.max_moves", "0");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* moves = find(conflicts, "moves");
        QVERIFY(moves != nullptr);
        setKey(inputs, "assignment.max_moves", std::to_string(int(moves->needed) - 1));
        QVERIFY(unassignedIn(inputs) > 0);
        setKey(inputs, "assignment.max_moves", std::to_string(int(moves->needed)));
        QCOMPARE(unassignedIn(inputs), std::size_t(0));
    }
    void as_many_pins_are_taken_back_and_people_added_as_it_takes() {
        PlanInputs inputs = smallTeam();
        for (int i = 0; i < 70; ++i)
            setKey(inputs, "account:A" + std::to_string(i) + ".pin", "C0");
        const auto pinned = conflictsOf(inputs);
        const NamedConflict* hours = find(pinned, "hours");
        QVERIFY(hours != nullptr && !hours->relaxations.empty());
        const NamedRelaxation& way = hours->relaxations.front();
        QVERIFY(way.settings.size() > 1 && saysNothingIsMissing(way));
        QVERIFY(checkRelaxations(inputs) >= 2);

        PlanInputs few = smallTeam();
        for (const char* csm : {"csm:C1", "csm:C2"})
            setKey(few, csm, "removed");
        setKey(few, "csm:C0.fte", "0.2");
        const auto conflicts = conflictsOf(few);
        const NamedConflict* ratio = find(conflicts, "ratio");
        QVERIFY(ratio != nullptr);
        QCOMPARE(ratio->relaxations.front().set(), std::string("csm:NEW-1=new csm:NEW-2=new"));
        QVERIFY(checkRelaxations(few) >= 2);
    }
    void locked_accounts_of_a_leaver_are_handed_over() {
        PlanInputs inputs = smallTeam([](Account& account, int i) {
            account.health = i % 3 == 0 ? 10 : 90; // locked with C0
        });
        const Date soon = inputs.facts.asOf + std::chrono::days(20);
        setKey(inputs, "csm:C0.end", toIso(soon));
        const auto conflicts = conflictsOf(inputs);
        const auto ofLocks = std::ranges::find_if(conflicts, [](const NamedConflict& one) {
            return one.text.english().find("locked or pinned") != std::string::npos;
        });
        QVERIFY(ofLocks != conflicts.end());
        QVERIFY(std::ranges::any_of(ofLocks->relaxations, [](const NamedRelaxation& way) {
            return way.set().starts_with("csm:C0.status=leaver") && saysItHolds(way);
        }));
        QVERIFY(checkRelaxations(inputs) >= 1);
    }
    void amounts_next_to_nothing_are_told_with_digits_of_their_own() {
        PlanInputs inputs = smallTeam();
        for (const char* csm : {"csm:C1", "csm:C2"})
            setKey(inputs, csm, "removed");
        setKey(inputs, "csm:C0.fte", "0.001");
        setKey(inputs, "segment:Growth.ratio_max", "50000");
        const auto conflicts = conflictsOf(inputs);
        const NamedConflict* ratio = find(conflicts, "ratio");
        QVERIFY(ratio != nullptr);
        const std::string text = ratio->text.english();
        QVERIFY2(text.find("need 0.0018 full-time books") != std::string::npos, text.c_str());
        QVERIFY2(text.find("room for 0.0010 full-time books") != std::string::npos, text.c_str());
        for (const NamedConflict& conflict : conflicts)
            for (const NamedRelaxation& way : conflict.relaxations)
                QVERIFY2(way.effect.english().find(" 0.00 full-time") == std::string::npos,
                         way.effect.english().c_str());
    }
    void a_lock_is_told_with_its_days() {
        LockRules rules;
        const auto told = [&](LockReason reason) {
            return lockReasonSaying(reason, rules).english();
        };
        rules.renewalDays = rules.movedDays = 1;
        QCOMPARE(told(LockReason::RenewalNear), std::string("renewal within 1 day"));
        QCOMPARE(told(LockReason::MovedRecently), std::string("CSM changed within 1 day"));
        rules.renewalDays = rules.movedDays = 90;
        QCOMPARE(told(LockReason::RenewalNear), std::string("renewal within 90 days"));
        QCOMPARE(told(LockReason::MovedRecently), std::string("CSM changed within 90 days"));
        QCOMPARE(told(LockReason::None), std::string());
        QCOMPARE(told(LockReason::Pinned), std::string("pinned by hand"));
        QCOMPARE(told(LockReason::RedHealth), std::string("red health"));
        QCOMPARE(told(LockReason::Onboarding), std::string("onboarding"));
        QCOMPARE(told(LockReason::MovedTooOften), std::string("CSM changed too often"));
    }
    void a_plan_without_conflict_has_none() { QVERIFY(conflictsOf(sampleInputs()).empty()); }
};

HEADROOM_TEST(ConflictsTest)
#include "conflicts_test.moc"
