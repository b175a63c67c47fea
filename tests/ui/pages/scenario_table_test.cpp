#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/charts/chart_theme.h"
#include "ui/pages/assumption_words.h"
#include "ui/pages/chart_values.h"
#include "ui/pages/scenario_table.h"
#include "ui/pages/scenario_tree_delegate.h"
#include "ui/pages/scenarios_page.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"

#include <QLocale>
#include <QTest>
#include <QTreeWidget>

using namespace headroom;
using namespace headroom::ui;

class ScenarioTableTest : public QObject {
    Q_OBJECT

    static std::vector<OutcomeDifference> outcomes() {
        test::PageBench bench(test::smallSamplePlan());
        return bench.document.session().compare(rootScenario, rootScenario).value().outcomes;
    }

  private slots:
    void cleanup() {
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void every_outcome_has_words_in_every_language() {
        for (const char* language : {"en", "de", "fr"}) {
            speak(QString::fromLatin1(language));
            for (const OutcomeDifference& outcome : outcomes()) {
                const QString name = outcomeName(outcome.key);
                QVERIFY2(name != QString::fromStdString(outcome.key), outcome.key.c_str());
                QVERIFY2(!name.contains(QLatin1Char('_')), outcome.key.c_str());
            }
        }
    }

    void a_scenario_says_what_it_goes_without() {
        test::PageBench bench(test::smallSamplePlan());
        ScenariosPage page(bench.context());
        const auto child = [&page] {
            page.refresh(Change::All);
            return page.findChild<QTreeWidget*>()->topLevelItem(0)->child(0)->child(0);
        };
        QCOMPARE(child()->data(0, ScenarioTreeDelegate::Caption).toString(),
                 QStringLiteral("1 change of its own"));
        QVERIFY(bench.document.apply(SetValue{"workload.productive_hours", "91", "test"},
                                     QStringLiteral("hours"))); // of the parent
        QCOMPARE(child()->data(0, ScenarioTreeDelegate::Caption).toString(),
                 QStringLiteral("1 change of its own · 1 newer above"));
        QVERIFY(child()->toolTip(0).contains(QStringLiteral("FY27 base")));
    }

    void a_scenario_has_one_colour_in_the_tree_and_in_the_charts() {
        test::PageBench bench(test::smallSamplePlan());
        ScenariosPage page(bench.context());
        page.refresh(Change::All);
        const PlanSession& session = bench.document.session();
        const ScenarioLines lines = scenarioLines(session).value();
        const QTreeWidgetItem* root = page.findChild<QTreeWidget*>()->topLevelItem(0);
        const auto inTree = [](const QTreeWidgetItem* item) {
            return item->data(0, ScenarioTreeDelegate::Series).toInt();
        };
        QCOMPARE(inTree(root), lines.lines.at(0).series);
        QCOMPARE(inTree(root->child(0)), lines.lines.at(1).series);
        for (int place = 0; place < int(lines.lines.size()); ++place) {
            const BridgeEnd end = bridgeEnd(session.tree(), lines.lines.at(place).id.toLongLong());
            QCOMPARE(end.name, lines.lines.at(place).name);
            QCOMPARE(seriesOfScenario(end.place), lines.lines.at(place).series);
        }
        // What was imported is what all others are held against.
        QCOMPARE(seriesColor(tokens(), lines.lines.at(0).series), tokens().muted);
        QCOMPARE(seriesColor(tokens(), lines.lines.at(1).series), tokens().series[0]);
    }

    void a_step_of_the_bridge_speaks_of_assumptions_by_name() {
        headroom::BridgeStep step;
        step.edits = {SetValue{"hiring.new_logos_factor", "1.35", "test"},
                      PinAccount{AccountId("A-1"), std::nullopt},
                      PinAccount{AccountId("A-2"), std::nullopt}};
        const QStringList facts = bridgeFacts(step);
        QCOMPARE(facts,
                 (QStringList{assumptionName("hiring.new_logos_factor") + QStringLiteral(": 1.35"),
                              QStringLiteral("2 more changes")}));
        QVERIFY(!facts.front().contains(QLatin1Char('_')));
    }

    void what_decides_comes_first_and_spread_is_in_points() {
        test::PageBench bench(test::smallSamplePlan());
        const Format& format = bench.document.format();
        const TableContent table = sideBySide(bench.document.session(), format);
        QCOMPARE(table.rowCount, int(outcomes().size()));
        QCOMPARE(table.columns[0].text(0), QStringLiteral("Busiest book"));
        QCOMPARE(table.columns[0].text(2), QStringLiteral("Spread, max − min"));
        QVERIFY(table.columns[1].text(2).endsWith(QStringLiteral(" pts")));
    }
};

HEADROOM_TEST(ScenarioTableTest)
#include "scenario_table_test.moc"
