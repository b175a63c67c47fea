#include "planner/assignment/objective.h"
#include "planner/base/random.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/book_trial.h"

#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

std::shared_ptr<const ScenarioState> sampleState(const std::vector<Edit>& edits = {}) {
    auto session = PlanSession::make(test::smallSamplePlan(), nullptr).value();
    for (const Edit& edit : edits)
        if (!session->apply(edit))
            qFatal("an edit of the test does not apply");
    return session->state();
}

std::shared_ptr<const Proposal> booksOf(const std::shared_ptr<const ScenarioState>& state) {
    return std::make_shared<const Proposal>(evaluateOwners(state, state->owners).value());
}

bool breaks(const TrialEffect& effect, ViolationKind kind) {
    return std::ranges::any_of(
        effect.broken, [kind](const BrokenRule& rule) { return rule.violation.kind == kind; });
}

std::size_t firstLocked(const Proposal& books) {
    for (std::size_t i = 0; i < books.built->locks.size(); ++i)
        if (books.built->locks[i] != LockReason::None)
            return i;
    qFatal("the sample has locked accounts");
    return 0;
}

} // namespace

class BookTrialTest : public QObject {
    Q_OBJECT
  private slots:
    /// The yardstick is the plan evaluated anew, from scratch.
    void a_trial_tells_what_the_changed_books_come_to() {
        const auto books = booksOf(sampleState());
        const auto people = static_cast<std::int32_t>(books->state->book->csms().size());
        for (std::size_t account = 0; account < books->owners.size(); account += 17) {
            const auto target = static_cast<std::int32_t>(account % std::size_t(people));
            if (!books->state->capacity[std::size_t(target)].inTeam)
                continue;
            const BookTrial trial(books, {account});
            const TrialEffect effect = trial.onto(target);
            const Proposal after = evaluateOwners(books->state, trial.ownersWith(target)).value();
            QCOMPARE(effect.busiestAfter, after.load.busiest);
            QCOMPARE(effect.points, toPoints(after.report.objective - books->report.objective));
            QCOMPARE(books->report.moves + effect.moves, after.report.moves);
            for (const TrialBook& book : effect.books) {
                QCOMPARE(book.before, books->load.csms[std::size_t(book.csm)].utilisation);
                QCOMPARE(book.after, after.load.csms[std::size_t(book.csm)].utilisation);
            }
        }
    }

    void several_accounts_are_tried_together() {
        const auto books = booksOf(sampleState());
        const BookTrial trial(books, {3, 4, 5, 6});
        const TrialEffect effect = trial.onto(noOwner);
        const Proposal after = evaluateOwners(books->state, trial.ownersWith(noOwner)).value();
        QCOMPARE(effect.points, toPoints(after.report.objective - books->report.objective));
        for (const std::size_t account : {3U, 4U, 5U, 6U})
            QCOMPARE(after.owners[account], noOwner);
    }

    void where_it_came_from_nothing_changes() {
        const auto books = booksOf(sampleState());
        const std::int32_t owner = books->owners[1];
        QVERIFY(owner != noOwner);
        const TrialEffect effect = BookTrial(books, {1}).onto(owner);
        QVERIFY(effect.books.empty());
        QCOMPARE(effect.points, 0.0);
        QVERIFY(effect.broken.empty());
    }

    void a_locked_account_says_what_locks_it() {
        const auto books = booksOf(sampleState());
        const std::size_t account = firstLocked(*books);
        const std::int32_t other = books->owners[account] == 0 ? 1 : 0;
        const TrialEffect effect = BookTrial(books, {account}).onto(other);
        QVERIFY(breaks(effect, ViolationKind::LockBroken));
        QVERIFY(brokenRuleText(*books, effect.broken.front(), Format())
                    .startsWith(QStringLiteral("locked: ")));
    }

    /// Every rule a trial names is a violation of the changed books, and the other way round.
    void a_trial_names_the_rules_that_break() {
        const auto books = booksOf(sampleState({SetValue{"assignment.ceiling", "0.9", "test"}}));
        const auto count = [](const std::vector<Violation>& list) { return list.size(); };
        const auto people = static_cast<std::int32_t>(books->state->book->csms().size());
        for (std::int32_t target = 0; target < people; ++target) {
            if (!books->state->capacity[std::size_t(target)].inTeam)
                continue;
            const BookTrial trial(books, {10, 11, 12, 13, 14, 15});
            const TrialEffect effect = trial.onto(target);
            const Proposal after = evaluateOwners(books->state, trial.ownersWith(target)).value();
            std::size_t fresh = 0;
            for (const Violation& violation : after.report.violations) {
                const auto same = [&](const Violation& old) {
                    return old.kind == violation.kind && old.csm == violation.csm &&
                           old.account == violation.account && old.resource == violation.resource;
                };
                fresh += std::ranges::none_of(books->report.violations, same) ? 1U : 0U;
            }
            QVERIFY(effect.broken.size() >= fresh);
            for (const BrokenRule& rule : effect.broken)
                QVERIFY(std::ranges::any_of(after.report.violations, [&](const Violation& v) {
                    return v.kind == rule.violation.kind && v.csm == rule.violation.csm;
                }));
            QVERIFY(count(after.report.violations) >= fresh);
        }
    }

    void a_family_that_keeps_together_is_lifted_whole() {
        auto content = test::smallSamplePlan();
        std::vector<Account> accounts = content.base.book->accounts();
        accounts[7].parent = AccountId(accounts[2].id);
        content.base.book = Book::make(accounts, content.base.book->csms()).value();
        auto session = PlanSession::make(std::move(content), nullptr).value();
        QVERIFY(session->apply(SetValue{"assignment.keep_families_together", "yes", "test"})
                    .has_value());
        const BookTrial trial(booksOf(session->state()), {7});
        QCOMPARE(trial.accounts(), (std::vector<std::size_t>{2, 7}));
    }
};

HEADROOM_TEST(BookTrialTest)
#include "book_trial_test.moc"
