// Every page of a plan without accounts says what will be there, and offers only what can be done.
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_bench.h"
#include "ui/app_actions.h"
#include "ui/plan_opening.h"
#include "ui/widgets/empty_state.h"

#include <QPushButton>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::WindowBench;

class EmptyPlanTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowBench> bench_;

    MainWindow& window() { return bench_->window(); }
    Page& page(const char* name) { return *window().page(QString::fromLatin1(name)); }

    static QStringList enabledOf(const Page& page) {
        QStringList keys;
        QList<QAction*> actions = page.topActions();
        actions << page.primaryAction();
        for (const QAction* action : actions)
            if (action != nullptr && action->isEnabled())
                keys << action->text().remove(QLatin1Char('&'));
        return keys;
    }

  private slots:
    void initTestCase() {
        bench_ = std::make_unique<WindowBench>();
        PlanContent content;
        content.base = defaultInputs();
        content.base.facts.name = "Empty";
        content.base.facts.asOf = parseIsoDate("2026-06-30").value();
        const auto path = test::scratchFolder() / "empty.headroom";
        QVERIFY(PlanFile::create(path, content));
        window().opening().open(QString::fromStdString(path.string()));
        QTRY_VERIFY(window().document().isOpen() &&
                    window().document().state().book->accounts().empty());
    }
    void cleanupTestCase() { bench_.reset(); }

    void pages_say_what_will_be_there_data() {
        QTest::addColumn<QStringList>("offered");
        QTest::newRow("overview") << QStringList();
        QTest::newRow("accounts") << QStringList{QStringLiteral("Import accounts…")};
        QTest::newRow("segments") << QStringList();
        QTest::newRow("team") << QStringList{QStringLiteral("Add CSM")};
        QTest::newRow("books") << QStringList();
        QTest::newRow("hiring") << QStringList();
        QTest::newRow("scenarios") << QStringList();
        QTest::newRow("export") << QStringList();
    }
    void pages_say_what_will_be_there() {
        QFETCH(QStringList, offered);
        const char* name = QTest::currentDataTag();
        window().showPage(QString::fromLatin1(name));
        auto* empty = page(name).findChild<EmptyState*>();
        QVERIFY(empty != nullptr);
        QVERIFY(empty->isVisible());
        QCOMPARE(enabledOf(page(name)), offered);
        // Its button leads on: to the page where files are dropped.
        QTest::mouseClick(empty->button(), Qt::LeftButton);
        QTRY_COMPARE(window().currentPage(), QStringLiteral("import"));
    }

    void nothing_is_there_to_balance_fork_or_delete() {
        for (const char* key : {"solve", "accept", "erase", "fork", "rename"})
            QVERIFY2(!window().actions().action(key)->isEnabled(), key);
    }
};

HEADROOM_TEST(EmptyPlanTest)
#include "empty_plan_test.moc"
