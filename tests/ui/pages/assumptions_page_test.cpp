#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/assumption_values.h"
#include "ui/pages/assumption_words.h"
#include "ui/pages/assumptions_page.h"
#include "ui/text/languages.h"
#include "ui/widgets/table_view.h"

#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

struct Shown {
    explicit Shown(test::PageBench& bench) : page(bench.context()) {
        page.refresh(Change::All);
        table = page.findChild<TableView*>();
    }

    int rowOf(const QString& key) const {
        for (int row = 0; row < table->model()->content().rowCount; ++row)
            if (table->model()->idOf(row) == key)
                return row;
        return -1;
    }
    QString cell(const QString& key, const char* column) const {
        const int at = table->model()->columnOf(QString::fromLatin1(column));
        return table->model()->content().columns[std::size_t(at)].text(rowOf(key));
    }
    bool type(const QString& key, const QString& text) {
        const bool taken =
            table->model()->applyEdits({{rowOf(key), QStringLiteral("value"), text}});
        page.refresh(Change::All);
        return taken;
    }

    AssumptionsPage page;
    TableView* table = nullptr;
};

const QString hours = QStringLiteral("workload.productive_hours");

} // namespace

class AssumptionsPageTest : public QObject {
    Q_OBJECT
  private slots:
    void cleanup() {
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void every_assumption_has_words_in_every_language() {
        test::PageBench bench(test::smallSamplePlan());
        for (const char* language : {"en", "de", "fr"}) {
            speak(QString::fromLatin1(language));
            for (const Assumption& one : listAssumptions(bench.document.state().inputs)) {
                QVERIFY2(!assumptionName(one.key).contains(QLatin1Char('_')), one.key.c_str());
                QVERIFY2(assumptionName(one.key) != QString::fromStdString(one.key),
                         one.key.c_str());
                QVERIFY2(!assumptionEffect(one.key).isEmpty(), one.key.c_str());
                QVERIFY2(!assumptionGroup(one.key).isEmpty(), one.key.c_str());
            }
        }
    }
    void what_is_shown_can_be_typed_again_in_every_locale() {
        test::PageBench bench(test::smallSamplePlan());
        std::vector<Assumption> all = listAssumptions(bench.document.state().inputs);
        all.push_back({"x", "0.125", "hours", ""}); // not 125 where '.' stands between thousands
        all.push_back({"y", "0.0375", "share a year", ""});
        for (const QLocale& locale :
             {QLocale(QLocale::English), QLocale(QLocale::German), QLocale(QLocale::French)})
            for (const Assumption& one : all) {
                const Format format(locale, QStringLiteral("EUR"));
                const QString shown = assumptionValue(one, format);
                const std::string typed = typedAssumption(one, shown, format);
                QVERIFY2(typed == one.value, (one.key + ": " + typed).c_str());
            }
    }
    void a_typed_value_changes_the_plan_as_one_step() {
        test::PageBench bench(test::smallSamplePlan());
        Shown shown(bench);
        const Minutes before = bench.document.state().load.csms.front().capacity;
        QVERIFY(shown.type(hours, QStringLiteral("117")));
        QCOMPARE(shown.cell(hours, "value"), QStringLiteral("117"));
        QCOMPARE(shown.cell(hours, "standard"), QStringLiteral("97.5"));
        QCOMPARE(shown.cell(hours, "source"), QStringLiteral("by hand"));
        QVERIFY(bench.document.state().load.csms.front().capacity > before);
        bench.document.undoStack().undo();
        QCOMPARE(bench.document.state().load.csms.front().capacity, before);
    }
    void shares_are_per_cent_and_refusals_say_what_is_allowed() {
        test::PageBench bench(test::smallSamplePlan());
        Shown shown(bench);
        const QString ceiling = QStringLiteral("assignment.ceiling");
        QCOMPARE(shown.cell(ceiling, "value"), QStringLiteral("115%"));
        QVERIFY(shown.type(ceiling, QStringLiteral("120%")));
        QCOMPARE(shown.cell(ceiling, "value"), QStringLiteral("120%"));
        QSignalSpy refused(shown.table->model(), &TableModel::editRejected);
        QVERIFY(!shown.type(ceiling, QStringLiteral("9000%")));
        QVERIFY(refused.first().first().toString().contains(QStringLiteral("0.5")));
        QCOMPARE(shown.cell(ceiling, "value"), QStringLiteral("120%"));
    }
    void a_ramp_is_typed_as_shares_by_month() {
        QLocale::setDefault(QLocale(QLocale::German));
        test::PageBench bench(test::smallSamplePlan());
        Shown shown(bench);
        const QString ramp = QStringLiteral("segment:Growth.ramp");
        QVERIFY(shown.type(ramp, QStringLiteral("12,5 %; 0,5; 100 %")));
        QCOMPARE(readAssumptionText(bench.document.state().inputs, ramp.toStdString()).value(),
                 std::optional<std::string>("0.125;0.5;1"));
        QVERIFY(!shown.type(ramp, QStringLiteral("12,5 %; viel")));
    }
    void values_pasted_together_are_judged_together() {
        test::PageBench bench(test::smallSamplePlan());
        Shown shown(bench);
        const QString value = QStringLiteral("value");
        const int amber = shown.rowOf(QStringLiteral("workload.amber_below"));
        const int red = shown.rowOf(QStringLiteral("workload.red_below"));
        QVERIFY(shown.table->model()->applyEdits(
            {{amber, value, QStringLiteral("90")}, {red, value, QStringLiteral("80")}}));
        QCOMPARE(bench.document.state().inputs.workload.redBelow, 80); // above amber as it was
        bench.document.undoStack().undo();
        QCOMPARE(bench.document.state().inputs.workload.amberBelow, 75);
    }
    void selected_rows_go_back_to_standard() {
        test::PageBench bench(test::smallSamplePlan());
        Shown shown(bench);
        QVERIFY(shown.type(hours, QStringLiteral("117")));
        shown.page.showSubject(hours);
        shown.page.topActions().first()->trigger();
        shown.page.refresh(Change::All);
        QCOMPARE(shown.cell(hours, "value"), QStringLiteral("97.5"));
        QCOMPARE(shown.cell(hours, "source"), QStringLiteral("default"));
        QVERIFY(shown.cell(QStringLiteral("facts.name"), "standard").isEmpty());
    }
    void the_day_of_the_plan_can_be_set() {
        test::PageBench bench(test::smallSamplePlan());
        Shown shown(bench);
        QVERIFY(shown.type(QStringLiteral("facts.as_of"), QStringLiteral("2026-09-30")));
        QCOMPARE(bench.document.session().facts().asOf, makeDate(2026, 9, 30));
        QVERIFY(!shown.type(QStringLiteral("facts.as_of"), QStringLiteral("soon")));
    }
};

HEADROOM_TEST(AssumptionsPageTest)
#include "assumptions_page_test.moc"
