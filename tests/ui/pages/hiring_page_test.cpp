#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/charts/hire_cost_curve.h"
#include "ui/charts/supply_demand.h"
#include "ui/charts/timeline.h"
#include "ui/charts/tornado.h"
#include "ui/pages/hiring_details.h"
#include "ui/pages/hiring_page.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/table_view.h"

#include <QLabel>
#include <QMenu>
#include <QSet>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

namespace {

/// A team that growth makes too small.
PlanContent busyPlan() {
    SampleOptions options;
    options.accounts = 300;
    options.csms = 8;
    return sampleContent(options).value();
}

} // namespace

class HiringPageTest : public QObject {
    Q_OBJECT

    struct Shown {
        PageBench bench{busyPlan()};
        HiringPage page{bench.context()};

        Shown() {
            QObject::connect(&bench.document, &PlanDocument::changed, &page,
                             [this](ChangeSet changes) { page.refresh(changes); });
            test::showAt(page, QSize(1200, 2400));
            page.refresh(Change::All);
            QTRY_VERIFY_WITH_TIMEOUT(find("trigger") != nullptr, 60000);
            QTRY_VERIFY(hires().rowCount() > 0);
            // The books of the hires follow.
            QTRY_VERIFY_WITH_TIMEOUT(find("basis") != nullptr, 60000);
        }
        PlanDocument& document() { return bench.document; }
        /// The table with this column; null before it is filled.
        TableModel* find(const char* column) {
            for (auto* view : page.findChildren<TableView*>())
                if (view->model()->columnOf(QString::fromLatin1(column)) >= 0)
                    return view->model();
            return nullptr;
        }
        TableModel& table(const char* column) {
            TableModel* found = find(column);
            if (found == nullptr)
                qFatal("no such table");
            return *found;
        }
        TableModel& hires() { return table("trigger"); }
        Timeline& timeline() { return *page.findChild<Timeline*>(); }
        const std::vector<PlannedHire>& inForce() { return document().state().inputs.hires; }
        Month startOf(const QString& id) {
            for (const PlannedHire& hire : inForce())
                if (hire.id.value() == id.toStdString())
                    return hire.start;
            return Month();
        }
    };

  private slots:
    void a_hire_in_the_timeline_tells_each_date_once() {
        Shown shown;
        Timeline& timeline = shown.timeline();
        QTest::keyClick(&timeline, Qt::Key_Home);
        TableModel& hires = shown.hires();
        const QString start =
            hires.index(0, hires.columnOf(QStringLiteral("start"))).data().toString();
        QVERIFY(!start.isEmpty());
        QCOMPARE(timeline.accessibleDescription().count(start), 1);
    }

    void a_dragged_start_is_kept_though_the_projection_is_being_renewed() {
        Shown shown;
        QVERIFY(shown.page.primaryAction()->isEnabled());
        shown.page.primaryAction()->trigger();
        QVERIFY(!shown.inForce().empty());
        const std::vector<PlannedHire> planned = shown.inForce();
        const QString id = QString::fromStdString(planned.back().id.value());
        const Month was = planned.back().start;
        test::settle(shown.timeline());
        const QPointF at = *shown.timeline().itemCenter(id);
        const double month = shown.timeline().pixelsOfMonth();
        test::drag(shown.timeline(), at, at - QPointF(2.0 * month, 0));
        QCOMPARE(shown.startOf(id), was - 2);
        QCOMPARE(shown.inForce().size(), planned.size());
        shown.document().undoStack().undo();
        QCOMPARE(shown.inForce(), planned);
    }
    void a_start_can_be_typed_and_nonsense_is_refused() {
        Shown shown;
        const QString id = shown.hires().idOf(0);
        const std::size_t lines = std::size_t(shown.hires().rowCount());
        const QString key = QStringLiteral("start");
        QVERIFY(!shown.hires().applyEdits({{0, key, QStringLiteral("soon")}}));
        QVERIFY(!shown.hires().applyEdits({{0, key, QStringLiteral("1999-01")}}));
        QVERIFY(
            !shown.hires().applyEdits({{0, QStringLiteral("level"), QStringLiteral("Wizard")}}));
        QVERIFY(shown.inForce().empty());
        const Month month = Month::of(shown.document().state().inputs.facts.asOf) + 9;
        QVERIFY(shown.hires().applyEdits({{0, key, QString::fromStdString(toIso(month))}}));
        QCOMPARE(shown.startOf(id), month);
        QCOMPARE(shown.inForce().size(), lines); // the rest of the plan is accepted with it
    }
    void before_the_first_projection_the_page_says_what_is_coming() {
        PageBench bench(busyPlan());
        HiringPage page(bench.context());
        test::showAt(page, QSize(1200, 900));
        page.refresh(Change::All);
        const QString coming = QStringLiteral("being projected");
        QVERIFY(page.findChild<SupplyDemandChart*>()->accessibleDescription().contains(coming));
        QVERIFY(page.findChild<Timeline*>()->accessibleDescription().contains(coming));
        QCOMPARE(page.findChild<KpiCard*>()->value(), QStringLiteral("…"));
        QTRY_VERIFY_WITH_TIMEOUT(page.findChild<KpiCard*>()->value() != QStringLiteral("…"), 60000);
        QVERIFY(!page.findChild<Timeline*>()->accessibleDescription().contains(coming));
    }

    void the_segment_of_a_new_hire_is_chosen_below_the_button() {
        Shown shown;
        QAction* add = shown.page.topActions().front();
        QPushButton button;
        followAction(&button, add);
        QCOMPARE(button.menu(), add->menu());
        emit button.menu()->aboutToShow();
        const auto choices = button.menu()->actions();
        QCOMPARE(choices.size(), qsizetype(shown.document().state().segmented.segmentNames.size()));
        const auto before = shown.inForce().size();
        choices.front()->trigger();
        QVERIFY(shown.inForce().size() > before);
    }

    void a_hire_is_added_and_removed_by_hand() {
        Shown shown;
        shown.page.primaryAction()->trigger(); // as planned
        const std::size_t planned = shown.inForce().size();
        TableView* table = nullptr;
        for (auto* view : shown.page.findChildren<TableView*>())
            if (view->model() == &shown.hires())
                table = view;
        QMenu menu;
        emit table->contextMenuOpening(0, &menu);
        QCOMPARE(menu.actions().size(), 2);
        const QString first = table->model()->idOf(0);
        menu.actions().front()->trigger();
        QCOMPARE(shown.inForce().size(), planned + 1);
        QVERIFY(shown.inForce().back().byHand);
        const QString added = QString::fromStdString(shown.inForce().back().id.value());
        QTRY_VERIFY_WITH_TIMEOUT(shown.hires().viewRowOfId(added) >= 0, 60000);
        shown.document().undoStack().undo();
        QCOMPARE(shown.inForce().size(), planned);
        menu.actions().back()->trigger();
        QCOMPARE(shown.inForce().size(), planned - 1);
        QCOMPARE(shown.startOf(first), Month()); // gone
    }

    void each_entry_of_the_add_menu_adds_a_hire_to_its_segment() {
        Shown shown;
        shown.page.primaryAction()->trigger(); // as planned
        const std::vector<PlannedHire> planned = shown.inForce();
        const auto names = shown.document().state().segmented.segmentNames;
        QMenu* menu = shown.page.topActions().front()->menu();
        QVERIFY(menu != nullptr);
        for (std::size_t s = 0; s < names.size(); ++s) {
            emit menu->aboutToShow();
            QCOMPARE(std::size_t(menu->actions().size()), names.size());
            QCOMPARE(menu->actions().at(qsizetype(s))->text(), QString::fromStdString(names[s]));
            menu->actions().at(qsizetype(s))->trigger();
            QCOMPARE(shown.inForce().size(), planned.size() + 1);
            QCOMPARE(shown.inForce().back().segment, names[s]);
            QVERIFY(shown.inForce().back().byHand);
            shown.document().undoStack().undo();
            QCOMPARE(shown.inForce(), planned);
        }
    }

    void a_figure_opens_its_formula_and_closes_it() {
        Shown shown;
        const auto cards = shown.page.findChildren<KpiCard*>();
        QCOMPARE(cards.size(), 5);
        const auto sentences = [&shown] {
            int count = 0;
            for (const QLabel* label : shown.page.findChildren<QLabel*>())
                count += label->isVisible() && label->text().contains(
                                                   QStringLiteral("the whole team, ramps counted"))
                             ? 1
                             : 0;
            return count;
        };
        QTRY_VERIFY(cards[2]->value().endsWith(QLatin1Char('%')));
        QCOMPARE(sentences(), 0);
        cards[2]->click();
        QCOMPARE(sentences(), 1);
        cards[2]->click();
        QCOMPARE(sentences(), 0);
    }
    void what_the_plan_depends_on_follows() {
        Shown shown;
        auto* details = shown.page.findChild<HiringDetails*>();
        const auto* tornado = shown.page.findChild<Tornado*>();
        // nobody moves between segments in the sample
        QTRY_COMPARE_WITH_TIMEOUT(tornado->tableTwin().rows.size(), 7, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(!details->isWorking(), 120000);
        QVERIFY(shown.page.findChild<HireCostCurve*>()->tableTwin().rows.size() >
                shown.hires().rowCount());
        QVERIFY(shown.table("c80").rowCount() > 0);
        QCOMPARE(shown.table("idle").rowCount(), 5); // ways of hiring
    }
    void rates_say_where_they_come_from() {
        Shown shown;
        TableModel& rates = shown.table("attrition_source");
        QCOMPARE(rates.rowCount(), int(shown.document().state().policies.size()));
        for (const char* column : {"new_source", "churn_source", "attrition_source"})
            QVERIFY(!rates.index(0, rates.columnOf(QString::fromLatin1(column)))
                         .data()
                         .toString()
                         .isEmpty());
    }
    void what_minimum_coverage_lacks_is_hired_and_named() {
        Shown shown;
        QVERIFY(shown.document().apply(SetValue{"hiring.minimum_per_segment", "6", "test"},
                                       QStringLiteral("minimum")));
        const auto lacking = [&shown] {
            TableModel& coverage = shown.table("minimum");
            int rows = 0;
            for (int row = 0; row < coverage.rowCount(); ++row)
                rows += coverage.index(row, coverage.columnOf(QStringLiteral("missing")))
                            .data()
                            .toString() != QStringLiteral("none");
            return rows;
        };
        QTRY_VERIFY_WITH_TIMEOUT(lacking() > 0, 60000);
        const int reason = shown.hires().columnOf(QStringLiteral("reason"));
        int named = 0;
        for (int row = 0; row < shown.hires().rowCount(); ++row)
            named += shown.hires().index(row, reason).data().toString() ==
                     QStringLiteral("minimum coverage");
        QVERIFY(named > 0);
    }
    void every_hire_has_its_accounts_before_anything_is_balanced() {
        Shown shown;
        QVERIFY(shown.inForce().empty());
        TableModel& books = shown.table("basis");
        const int hire = books.columnOf(QStringLiteral("hire"));
        QSet<QString> owners;
        for (int row = 0; row < books.rowCount(); ++row)
            owners.insert(books.index(row, hire).data().toString());
        QCOMPARE(int(owners.size()), shown.hires().rowCount());
        const int trigger = shown.hires().columnOf(QStringLiteral("trigger"));
        for (int row = 0; row < shown.hires().rowCount(); ++row)
            QVERIFY(shown.hires()
                        .index(row, trigger)
                        .data()
                        .toString()
                        .contains(QStringLiteral("customers")));
    }
    void balanced_books_come_before_first_books() {
        Shown shown;
        const auto proposed = [&shown] {
            TableModel& books = shown.table("basis");
            const int basis = books.columnOf(QStringLiteral("basis"));
            int count = 0;
            for (int row = 0; row < books.rowCount(); ++row)
                count += books.index(row, basis).data().toString() == QStringLiteral("proposed");
            return count;
        };
        QCOMPARE(proposed(), 0);
        QVERIFY(shown.document().apply(SetValue{"hiring.new_logos_factor", "3", "test"},
                                       QStringLiteral("growth")));
        HiringRequest request;
        request.paths = 0;
        const auto outlook = projectHiring(shown.document().state(), request, JobControl()).value();
        QVERIFY(shown.document().apply(hiringAcceptance(outlook), QStringLiteral("use")));
        // By hand, in front of others: the order in the plan is not that of the starts.
        std::vector<PlannedHire> hires = shown.inForce();
        hires.push_back(hires.front());
        hires.back().id = HireId("By hand");
        hires.back().byHand = true;
        QVERIFY(shown.document().apply(SetHires{hires}, QStringLiteral("add")));
        // In full: books that have room leave a hire that ramps an account or two, or none.
        QVERIFY(shown.document().keepProposal(
            propose(shown.document().sharedState(), SolveRequest(), JobControl()).value(),
            QStringLiteral("Balance books")));
        QTRY_VERIFY_WITH_TIMEOUT(proposed() > 0, 60000);
    }
    void no_start_is_put_after_the_months_shown() {
        Shown shown;
        shown.page.primaryAction()->trigger();
        const std::vector<PlannedHire> planned = shown.inForce();
        const PlanInputs& inputs = shown.document().state().inputs;
        const Month last = Month::of(inputs.facts.asOf) + inputs.hiring.horizonMonths;
        const QString id = QString::fromStdString(planned.back().id.value());
        const int row = shown.hires().viewRowOfId(id);
        const auto type = [&](Month month) {
            return shown.hires().applyEdits(
                {{row, QStringLiteral("start"), QString::fromStdString(toIso(month))}});
        };
        QVERIFY(!type(last + 1));
        QCOMPARE(shown.inForce(), planned);
        QVERIFY(type(last));
        QCOMPARE(shown.startOf(id), last);
        emit shown.timeline().startReleased(id, (last + 5).firstDay());
        QCOMPARE(shown.startOf(id), last);
    }
};

HEADROOM_TEST(HiringPageTest)
#include "hiring_page_test.moc"
