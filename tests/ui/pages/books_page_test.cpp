#include "planner/plan_session/price_list.h"
#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/charts/frontier_curve.h"
#include "ui/pages/book_board.h"
#include "ui/pages/books_desk.h"
#include "ui/pages/books_page.h"
#include "ui/pages/certificate_text.h"
#include "ui/pages/conflict_list.h"
#include "ui/pages/overview_figures.h"
#include "ui/pages/rates_bar.h"
#include "ui/pages/why_panel.h"
#include "ui/widgets/card.h"
#include "ui/widgets/table_view.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

class BooksPageTest : public QObject {
    Q_OBJECT

    struct Shown {
        PageBench bench;
        BooksPage page{bench.context()};

        explicit Shown(const PlanContent& content = test::smallSamplePlan()) : bench(content) {
            // Stands in for the window: a page follows its document.
            QObject::connect(&bench.document, &PlanDocument::changed, &page,
                             [this](ChangeSet changes) { page.refresh(changes); });
            page.refresh(Change::All);
            test::showAt(page, QSize(1200, 1100));
            waitForDesk();
        }
        PlanDocument& document() { return bench.document; }
        BooksDesk& desk() { return page.desk(); }
        BookBoard& board() { return page.desk().board(); }
        void waitForDesk() { QTRY_VERIFY(board().boardModel().proposal() != nullptr); }
        void solve() {
            SolveRequest request;
            request.iterations = 200;
            const auto state = document().sharedState();
            QVERIFY(document().keepProposal(propose(state, request, JobControl()).value(),
                                            QStringLiteral("Balance books")));
            QTRY_VERIFY(board().boardModel().proposal()->report.objective ==
                        document().proposal()->report.objective);
        }
        /// A quarter of the accounts for the whole team leaves too much room: less time for all.
        void tighten() {
            QVERIFY(document().apply(SetValue{"workload.productive_hours", "22", "test"},
                                     QStringLiteral("hours")));
        }
        int row(const QString& rule) { return desk().rules().model()->viewRowOfId(rule); }
        QString cell(const QString& rule, int column) {
            return desk().rules().model()->index(row(rule), column).data().toString();
        }
    };

  private slots:
    void an_account_put_down_changes_the_proposal_and_undo_takes_it_back() {
        Shown shown;
        shown.solve();
        const auto before = shown.document().proposal()->owners;
        shown.board().setCurrentIndex(shown.board().boardModel().index(0, 1));
        const auto account = std::size_t(shown.board().currentAccount());
        const std::int32_t target = shown.board().boardModel().csmOf(2);
        QTest::keyClick(&shown.board(), Qt::Key_Space);
        QTest::keyClick(&shown.board(), Qt::Key_Right);
        QTest::keyClick(&shown.board(), Qt::Key_Return);
        QCOMPARE(shown.document().proposal()->owners[account], target);
        QVERIFY(!shown.document().proposal()->stale);
        QVERIFY(shown.document().undoStack().undoText().startsWith(QStringLiteral("Move ")));
        shown.document().undoStack().undo();
        QCOMPARE(shown.document().proposal()->owners, before);
        shown.document().undoStack().redo();
        QCOMPARE(shown.document().proposal()->owners[account], target);
    }

    void a_changed_proposal_is_evaluated_as_from_scratch() {
        Shown shown;
        shown.solve();
        const Proposal base = *shown.document().proposal();
        std::vector<std::int32_t> owners = base.owners;
        std::swap(owners[5], owners[9]);
        owners[11] = noOwner;
        const Proposal changed = changedBy(base, owners);
        const Proposal anew = evaluateOwners(base.state, owners).value();
        QCOMPARE(changed.report.objective, anew.report.objective);
        QCOMPARE(changed.load.busiest, anew.load.busiest);
        QCOMPARE(changed.changes.moves, anew.changes.moves);
        QVERIFY(changed.report.bound >= base.report.bound);
        QCOMPARE(changed.report.violations.size(), anew.report.violations.size());
    }

    void without_a_proposal_the_scenario_itself_changes() {
        Shown shown;
        shown.board().setCurrentIndex(shown.board().boardModel().index(0, 1));
        const auto account = std::size_t(shown.board().currentAccount());
        const std::int32_t target = shown.board().boardModel().csmOf(2);
        emit shown.desk().moveWanted({account}, target);
        QCOMPARE(shown.document().state().owners[account], target);
        shown.document().undoStack().undo();
        QCOMPARE(shown.document().state().owners[account],
                 shown.document().state().importedOwners[account]);
    }

    void nobody_outside_the_team_gets_an_account() {
        Shown shown;
        const ScenarioState& state = shown.document().state();
        std::int32_t leaver = -1;
        for (std::size_t j = 0; j < state.capacity.size(); ++j)
            if (!state.capacity[j].inTeam)
                leaver = std::int32_t(j);
        QVERIFY(leaver >= 0);
        QSignalSpy noted(&shown.page, &Page::noted);
        emit shown.desk().moveWanted({0}, leaver);
        QCOMPARE(noted.size(), 1);
        QCOMPARE(shown.document().undoStack().count(), 0);
    }

    void pins_and_rejects_are_undo_steps() {
        Shown shown;
        shown.solve();
        const auto& change = shown.document().proposal()->changes.changes.front();
        const std::size_t account = change.account;
        const std::int32_t to = change.to;
        emit shown.desk().rejectWanted(account, to);
        QCOMPARE(shown.document().state().inputs.rejected.size(), std::size_t(1));
        shown.document().undoStack().undo();
        QVERIFY(shown.document().state().inputs.rejected.empty());
        emit shown.desk().pinWanted({account}, PinTo::Shown);
        const auto& csms = shown.document().state().book->csms();
        QCOMPARE(shown.document().state().inputs.pins.begin()->second, csms[std::size_t(to)].id);
        shown.document().undoStack().undo();
        QVERIFY(shown.document().state().inputs.pins.empty());
    }

    void the_panel_explains_and_its_next_best_can_be_taken() {
        Shown shown;
        shown.solve();
        const Proposal& proposal = *shown.document().proposal();
        std::size_t account = 0;
        while (explain(*proposal.built->problem, proposal.report.owners, int(account))
                   .alternatives.empty())
            ++account;
        const Explanation why =
            explain(*proposal.built->problem, proposal.report.owners, int(account));
        shown.desk().showAccount(int(account));
        QCOMPARE(shown.desk().why().account(), int(account));
        QPushButton* move = nullptr;
        for (QPushButton* button : shown.desk().why().findChildren<QPushButton*>())
            if (move == nullptr && button->text() == QStringLiteral("Move here"))
                move = button;
        QVERIFY(move != nullptr);
        const CsmIndex next = why.alternatives.front().csm;
        QVERIFY(next != noCsm);
        const std::int32_t target = proposal.built->bookCsm[std::size_t(next)];
        move->click();
        QCOMPARE(shown.document().proposal()->owners[account], target);
    }

    void before_balancing_nobody_is_said_to_be_unable_to_take_an_account() {
        Shown shown;
        const TableContent& changes = shown.desk().changes().model()->content();
        const auto column = [&changes](const char* key) {
            return *std::ranges::find(changes.columns, QString::fromLatin1(key), &TableColumn::key);
        };
        int waiting = 0;
        for (int row = 0; row < changes.rowCount; ++row) {
            if (column("kind").text(row) != QStringLiteral("unassigned"))
                continue;
            ++waiting;
            QVERIFY2(column("why").text(row).contains(QStringLiteral("balancing books")),
                     qPrintable(column("why").text(row)));
            QVERIFY(column("do").links(row).isEmpty());
        }
        QVERIFY(waiting > 0);
    }

    void the_panel_says_what_an_account_left_out_would_take() {
        Shown shown;
        shown.tighten();
        shown.solve();
        const Proposal& proposal = *shown.document().proposal();
        const auto found =
            std::ranges::find_if(proposal.report.unassigned, [&](const UnassignedAccount& left) {
                const Explanation why =
                    explain(*proposal.built->problem, proposal.report.owners, left.account);
                return why.alternatives.empty() && !nearestTakers(why).empty();
            });
        QVERIFY(found != proposal.report.unassigned.end());
        const NearTaker nearest =
            nearestTakers(explain(*proposal.built->problem, proposal.report.owners, found->account))
                .front();
        const auto position = proposal.built->bookCsm[std::size_t(nearest.csm)];
        const QString name = QString::fromStdString(
            shown.document().state().book->csms()[std::size_t(position)].name);
        shown.desk().showAccount(found->account);
        QVERIFY(std::ranges::any_of(
            shown.desk().why().findChildren<QLabel*>(), [&](const QLabel* label) {
                return label->text().startsWith(name + QStringLiteral(": ")) &&
                       label->text().contains(QStringLiteral("too much"));
            }));
    }

    void rules_are_switched_and_typed() {
        Shown shown;
        TableModel& rules = *shown.desk().rules().model();
        const int families = rules.sourceRow(shown.row(QStringLiteral("Families keep together")));
        emit shown.desk().rules().linkActivated(families, QStringLiteral("do"), 0);
        QVERIFY(shown.document().state().inputs.assignment.keepFamiliesTogether);
        const int ceiling = rules.sourceRow(shown.row(QStringLiteral("No book above")));
        QVERIFY(rules.applyEdits({{ceiling, QStringLiteral("setting"), QStringLiteral("105%")}}));
        QCOMPARE(shown.document().state().inputs.assignment.ceiling, Permille(1050));
        const int moves = rules.sourceRow(shown.row(QStringLiteral("Most moves")));
        QVERIFY(rules.applyEdits({{moves, QStringLiteral("setting"), QStringLiteral("12")}}));
        QCOMPARE(shown.document().state().inputs.assignment.maxMoves, std::optional<int>(12));
        QVERIFY(rules.applyEdits({{moves, QStringLiteral("setting"), QStringLiteral("none")}}));
        QVERIFY(!shown.document().state().inputs.assignment.maxMoves);
    }

    void a_broken_rule_is_counted_live() {
        Shown shown;
        shown.tighten();
        QVERIFY(shown.document().apply(SetValue{"assignment.ceiling", "1.0", "test"},
                                       QStringLiteral("ceiling")));
        const QString rule = QStringLiteral("No book above");
        const int over = shown.document().state().load.overCapacity;
        QVERIFY(over > 0);
        QTRY_COMPARE(shown.cell(rule, 2), QStringLiteral("%1 books over").arg(over));
        // Holding an account over the fullest book names what breaks there, before it is put down.
        const auto busiest = *shown.document().state().load.busiestCsm;
        BoardModel& model = shown.board().boardModel();
        const int full = model.columnOf(std::int32_t(busiest));
        shown.board().setCurrentIndex(model.index(0, full == 1 ? 2 : 1));
        QTest::keyClick(&shown.board(), Qt::Key_Space);
        shown.board().holdOver(full);
        QVERIFY(shown.cell(rule, 3).startsWith(QStringLiteral("over the ceiling")));
        shown.board().putBack();
        QVERIFY(shown.cell(rule, 3).isEmpty());
    }

    void what_cannot_all_hold_is_named_and_a_click_relaxes_it() {
        Shown shown;
        shown.tighten();
        QVERIFY(shown.document().apply(SetValue{"assignment.ceiling", "0.5", "test"},
                                       QStringLiteral("ceiling")));
        QAction* check = nullptr;
        for (QAction* action : shown.page.topActions())
            if (action->text() == QStringLiteral("Check the rules"))
                check = action;
        QVERIFY(check != nullptr);
        check->trigger();
        ConflictList& conflicts = shown.desk().conflicts();
        QTRY_VERIFY_WITH_TIMEOUT(!conflicts.findChildren<QPushButton*>().isEmpty(), 30000);
        QPushButton* relax = nullptr;
        for (QPushButton* button : conflicts.findChildren<QPushButton*>())
            if (button->text() == QStringLiteral("Do this"))
                relax = button;
        QVERIFY(relax != nullptr);
        const PlanInputs before = shown.document().state().inputs;
        relax->click();
        QVERIFY(!(shown.document().state().inputs == before));
        shown.document().undoStack().undo();
        QVERIFY(shown.document().state().inputs == before);
    }

    void where_a_window_does_not_hold_all_bars_the_busiest_come_first() {
        const auto bar = [](double before, double after) {
            UtilisationBar one;
            one.before = before;
            one.after = after;
            return one;
        };
        QVector<UtilisationBar> bars{bar(0.5, 0.6), bar(1.4, 0.9), bar(0.6, 1.1), bar(0.6, 0.5)};
        sortBusiestFirst(bars);
        QCOMPARE(bars[0].before, std::optional(1.4));
        QCOMPARE(bars[1].after, 1.1);
        QCOMPARE(bars[2].before, std::optional(0.5)); // equal ones stay as the team is listed
    }

    void a_preset_is_one_step_that_undo_takes_back() {
        Shown shown;
        auto* presets = shown.desk().rates().findChild<QComboBox*>();
        const auto* rates = shown.desk().rates().findChildren<QLabel*>().last();
        QCOMPARE(presets->currentText(), QStringLiteral("Balanced"));
        QVERIFY(rates->text().contains(QStringLiteral("A move costs 100 points")));
        const PlanInputs before = shown.document().state().inputs;
        const int count = shown.document().undoStack().count();
        emit presets->activated(0);
        QCOMPARE(shown.document().state().inputs.assignment.stability, 0.8);
        QCOMPARE(shown.document().undoStack().count(), count + 1);
        QTRY_VERIFY(rates->text().contains(QStringLiteral("A move costs 400 points")));
        QCOMPARE(presets->currentText(), QStringLiteral("Keep customers where they are"));
        shown.document().undoStack().undo();
        QVERIFY(shown.document().state().inputs == before);
        QTRY_COMPARE(presets->currentText(), QStringLiteral("Balanced"));
        QVERIFY(shown.document().apply(SetValue{"assignment.rate.move", "50", "test"},
                                       QStringLiteral("rate")));
        QTRY_COMPARE(presets->currentIndex(), -1);
    }

    void what_was_accepted_is_in_force_whatever_changes_after() {
        Shown shown;
        shown.solve();
        const auto says = [&shown](const QString& text) {
            const auto cards = shown.page.findChildren<Card*>();
            return std::any_of(cards.begin(), cards.end(),
                               [&](const Card* card) { return card->title() == text; });
        };
        const auto offered = [&shown] {
            QStringList texts;
            for (const QAction* action : shown.page.topActions())
                texts << action->text();
            return texts << shown.page.primaryAction()->text();
        };
        QVERIFY(offered().last().startsWith(QStringLiteral("Accept ")));
        shown.page.primaryAction()->trigger();
        QVERIFY(shown.document().state().owners == shown.document().proposal()->owners);
        QCOMPARE(shown.page.primaryAction(), shown.bench.actions.action("solve"));
        QCOMPARE(shown.page.topActions().size(), 1); // there is nothing left to discard
        shown.tighten();                             // the proposal answers another question now
        QVERIFY(shown.document().proposal()->stale);
        QVERIFY(says(QStringLiteral("Accepted")));
        QVERIFY(!says(QStringLiteral("Out of date")));
        QStringList buttons = offered();
        QCOMPARE(buttons.removeDuplicates(), 0);
        shown.document().undoStack().undo();
        shown.document().undoStack().undo(); // not accepted any more
        QVERIFY(offered().last().startsWith(QStringLiteral("Accept ")));
    }

    void books_in_force_that_hires_came_after_say_so() {
        Shown shown;
        shown.solve();
        shown.page.primaryAction()->trigger();
        const auto words = [&] {
            return certificateOf(*shown.document().proposal(), true, shown.document().format())
                .text;
        };
        const Month start = Month::of(shown.document().state().inputs.facts.asOf) + 3;
        const std::string segment = shown.document().state().segmented.segmentNames.front();
        SetHires hires;
        for (const char* id : {"H1", "H2"}) {
            PlannedHire hire;
            hire.id = HireId(id);
            hire.segment = segment;
            hire.start = start;
            hires.hires.push_back(hire);
            QVERIFY(shown.document().apply(hires, QStringLiteral("hires")));
            QVERIFY(shown.document().proposal()->stale);
            QVERIFY2(words().contains(hires.hires.size() == 1
                                          ? QStringLiteral("before the planned hire joined")
                                          : QStringLiteral("before the 2 planned hires joined")),
                     qPrintable(words()));
        }
        shown.tighten(); // something else as well
        QVERIFY(words().contains(QStringLiteral("Something that they depend on has changed")));
    }

    /// The clock ended it: the same seed would find something else.
    void what_was_stopped_by_hand_does_not_claim_to_be_repeatable() {
        PageBench bench(test::smallSamplePlan());
        const auto state = bench.document.sharedState();
        Proposal proposal = evaluateOwners(state, state->owners).value();
        proposal.report.status = SolveStatus::Feasible;
        const auto words = [&] {
            return certificateOf(proposal, false, bench.document.format()).text;
        };
        QVERIFY(words().contains(QStringLiteral("repeatable, seed")));
        proposal.report.status = SolveStatus::Stopped;
        QVERIFY(!words().contains(QStringLiteral("repeatable, seed")));
        QVERIFY(words().contains(QStringLiteral("Stopped by hand")));
    }

    void the_certificate_of_a_large_plan_comes_a_little_later() {
        SampleOptions options;
        options.accounts = int(PlanDocument::atOnceBelow) + 1;
        options.csms = 40;
        options.historyMonths = 0;
        Shown shown(sampleContent(options).value());
        const auto says = [&shown](const char* text) {
            const auto cards = shown.page.findChildren<Card*>();
            return std::ranges::any_of(cards, [&](const Card* card) {
                return card->title().contains(QString::fromLatin1(text));
            });
        };
        const ScenarioState& state = shown.document().state();
        QVERIFY(shown.document().keepProposal(
            layOut(shown.document().sharedState(), state.owners).value(), QStringLiteral("books")));
        QVERIFY(says("Adding up what is proved"));
        QTRY_VERIFY_WITH_TIMEOUT(!says("Adding up what is proved"), 60000);
        QVERIFY(says("of the best possible") || says("break a hard rule"));
    }

    static QPushButton* showPricesOf(BooksPage& page) {
        QPushButton* show = nullptr;
        for (auto* button : page.findChildren<QPushButton*>())
            show = button->text() == QStringLiteral("Show what moves buy") ? button : show;
        return show;
    }

    void a_move_is_kept_when_an_edit_overtakes_it() {
        SampleOptions options;
        options.accounts = int(PlanDocument::atOnceBelow) + 1;
        options.csms = 40;
        options.historyMonths = 0;
        Shown shown(sampleContent(options).value());
        QVERIFY(shown.document().keepProposal(
            layOut(shown.document().sharedState(), shown.document().state().owners).value(),
            QStringLiteral("books")));
        const std::int32_t now = shown.document().state().owners.front();
        const std::int32_t other = now == 0 ? 1 : 0;
        emit shown.desk().moveWanted({0}, other);
        QVERIFY(shown.document().apply(SetValue{"workload.productive_hours", "90", "test"},
                                       QStringLiteral("hours")));
        const auto moved = [&] {
            const auto& proposal = shown.document().proposal();
            return shown.document().state().owners.front() == other ||
                   (proposal && proposal->owners.front() == other);
        };
        QTRY_VERIFY_WITH_TIMEOUT(shown.document().isSettled() && moved(), 60000);
    }

    void what_moves_buy_is_worked_out_unasked_once_and_then_on_demand() {
        Shown shown;
        QPushButton* show = showPricesOf(shown.page);
        QVERIFY(show != nullptr && show->isHidden());
        QTRY_VERIFY(shown.bench.jobs.isRunning());
        shown.bench.jobs.discard(); // the other test waits for the curve
        QTRY_VERIFY(!show->isHidden());
        shown.page.refresh(Change::All);
        QVERIFY(!show->isHidden() && !shown.bench.jobs.isRunning());
        show->click();
        QVERIFY(show->isHidden());
        QVERIFY(shown.bench.jobs.isRunning());
        shown.bench.jobs.discard();
        QTRY_VERIFY(!show->isHidden());
        QVERIFY(!shown.document().proposal());
    }

    void the_curve_points_at_its_knee_until_there_is_a_plan_of_its_own() {
        SampleOptions few;
        few.accounts = 80;
        few.csms = 8;
        Shown shown(sampleContent(few).value());
        auto* curve = shown.page.findChild<FrontierCurve*>();
        QTRY_VERIFY_WITH_TIMEOUT(!curve->tableTwin().rows.isEmpty(), 120'000);
        PriceListRequest request;
        request.points = 12;
        const PriceList list =
            priceList(shown.document().sharedState(), request, JobControl()).value();
        QVERIFY(list.points[list.knee].moves > 0);
        QCOMPARE(curve->chosen(), double(list.points[list.knee].moves));
        shown.solve();
        QCOMPARE(curve->chosen(), double(shown.document().proposal()->changes.moves));
    }

    void a_large_plan_waits_to_be_asked_what_moves_buy() {
        SampleOptions large;
        large.accounts = 2'100;
        Shown shown(sampleContent(large).value());
        QVERIFY(!showPricesOf(shown.page)->isHidden());
        QVERIFY(!shown.bench.jobs.isRunning());
    }

    void the_price_list_counts_by_accounts_or_by_arr() {
        SampleOptions few; // a curve is many solves
        few.accounts = 80;
        few.csms = 8;
        Shown shown(sampleContent(few).value());
        auto* curve = shown.page.findChild<FrontierCurve*>();
        QComboBox* countBy = nullptr;
        for (auto* box : shown.page.findChildren<QComboBox*>())
            countBy = box->accessibleName() == QStringLiteral("Count change by") ? box : countBy;
        QVERIFY(countBy != nullptr);
        shown.bench.actions.action("solve")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!curve->tableTwin().rows.isEmpty(), 120'000);
        QCOMPARE(curve->tableTwin().headers.first(), QStringLiteral("Accounts moved"));
        countBy->setCurrentIndex(1);
        emit countBy->activated(1);
        QTRY_VERIFY_WITH_TIMEOUT(!curve->tableTwin().rows.isEmpty(), 120'000);
        QCOMPARE(curve->tableTwin().headers.first(), QStringLiteral("ARR moved"));
        QVERIFY(curve->subtitle().contains(QStringLiteral("ARR")));
        QVERIFY(curve->tableTwin().rows.size() > 1);
        const auto moves = [&shown] { return shown.document().proposal()->changes.moves; };
        const int solved = moves();
        emit curve->chosenReleased(0); // as far to the left as it goes
        QTRY_VERIFY(moves() < solved);
        const int fewest = moves();
        emit curve->chosenReleased(int(curve->tableTwin().rows.size()) - 1);
        QTRY_VERIFY(moves() > fewest);
        countBy->setCurrentIndex(0);
        emit countBy->activated(0);
        QCOMPARE(curve->tableTwin().headers.first(), QStringLiteral("Accounts moved"));
        QVERIFY(!curve->tableTwin().rows.isEmpty()); // kept, not found anew
    }

    void everything_on_the_page_has_a_name() {
        Shown shown;
        const QStringList nameless = test::namelessControls(shown.page);
        QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QStringLiteral(", "))));
    }
};

HEADROOM_TEST(BooksPageTest)
#include "books_page_test.moc"
