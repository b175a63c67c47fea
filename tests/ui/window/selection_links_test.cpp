#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_bench.h"
#include "ui/charts/heat_map.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/charts/timeline.h"
#include "ui/charts/utilisation_bars.h"
#include "ui/widgets/table_view.h"

#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class SelectionLinksTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::WindowBench> bench_;

    TableView& table(const char* page, const char* name) {
        for (TableView* view :
             bench_->window().page(QString::fromLatin1(page))->findChildren<TableView*>())
            if (view->accessibleName() == QLatin1String(name) ||
                view->grid()->accessibleName() == QLatin1String(name))
                return *view;
        qFatal("no such table");
    }
    void go(const char* page) {
        bench_->window().showPage(QString::fromLatin1(page));
        QCoreApplication::processEvents();
    }
    QString person(std::size_t at) {
        return QString::fromStdString(bench_->document().state().book->csms()[at].id.value());
    }

  private slots:
    void init() { bench_ = std::make_unique<test::WindowBench>(); }
    void cleanup() { bench_.reset(); }

    void a_person_chosen_on_a_bar_is_chosen_everywhere() {
        go("overview");
        auto& bars = bench_->find<UtilisationBars>("overview");
        emit bars.selected(person(2));
        go("team");
        TableView& team = table("team", "Team");
        QTRY_COMPARE(team.model()->idOf(team.currentRow()), person(2));
        auto& map = bench_->find<HeatMap>("team");
        QCOMPARE(map.subjectOf(map.selectedId()), person(2));
        go("books");
        QTRY_COMPARE(bench_->find<UtilisationBars>("books").selectedId(), person(2));
    }

    void what_nobody_chose_is_not_marked() {
        go("team"); // its first row gets the keyboard
        go("accounts");
        QVERIFY(bench_->document().apply(SetValue{"hiring.new_logos_factor", "1.1", "by hand"},
                                         QStringLiteral("Grow"))); // tables get new content
        bench_->waitForJobs();
        QTest::qWait(20);
        go("segments");
        QTest::qWait(20);
        QCOMPARE(bench_->find<ScatterThresholds>("segments").selectedId(), QString());
        go("overview");
        QTest::qWait(20);
        QCOMPARE(bench_->find<UtilisationBars>("overview").selectedId(), QString());
    }

    void a_row_of_the_team_is_marked_in_the_map_beside_it() {
        go("team");
        TableView& team = table("team", "Team");
        team.selectId(person(3));
        auto& map = bench_->find<HeatMap>("team");
        QCOMPARE(map.selectedId(), person(3));
        emit map.selected(person(1) + QStringLiteral("|2026-11"));
        QCOMPARE(team.model()->idOf(team.currentRow()), person(1));
        go("overview");
        QTRY_COMPARE(bench_->find<UtilisationBars>("overview").selectedId(), person(1));
    }

    void a_hire_on_the_timeline_is_its_row() {
        QVERIFY(bench_->document().apply(SetValue{"hiring.new_logos_factor", "6", "by hand"},
                                         QStringLiteral("Grow faster")));
        go("hiring");
        auto& timeline = bench_->find<Timeline>("hiring");
        QTRY_VERIFY_WITH_TIMEOUT(!timeline.tableTwin().rows.isEmpty(), 60'000);
        const QString hire = timeline.tableTwin().rows.back().front();
        emit timeline.selected(hire);
        TableView& hires = table("hiring", "Hires");
        QCOMPARE(hires.model()->idOf(hires.currentRow()), hire);
    }
};

HEADROOM_TEST(SelectionLinksTest)
#include "selection_links_test.moc"
