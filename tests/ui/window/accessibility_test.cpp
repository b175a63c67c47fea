// A walk over all pages as somebody without a mouse or without eyes would take it.
#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/tab_order.h"
#include "ui/dialogs/help_window.h"
#include "ui/guidance.h"
#include "ui/main_window.h"
#include "ui/models/table_model.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/widgets/table_view.h"

#include <QAccessible>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

const QStringList pages{QStringLiteral("start"),    QStringLiteral("overview"),
                        QStringLiteral("accounts"), QStringLiteral("segments"),
                        QStringLiteral("team"),     QStringLiteral("books"),
                        QStringLiteral("hiring"),   QStringLiteral("scenarios"),
                        QStringLiteral("export"),   QStringLiteral("import")};

QString samplePlan() {
    SampleOptions options;
    options.accounts = 150;
    options.csms = 6;
    options.historyMonths = 36;
    const auto path = test::scratchFolder() / "walk.headroom";
    const auto file = PlanFile::create(path, sampleContent(options).value());
    return QString::fromStdString(path.string());
}

} // namespace

class AccessibilityTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        window_ = std::make_unique<MainWindow>();
        test::showAt(*window_, QSize(1440, 900));
        window_->opening().open(samplePlan());
        QTRY_VERIFY_WITH_TIMEOUT(window_->document().isOpen(), 30000);
    }
    void cleanupTestCase() { window_.reset(); }

    void every_control_of_every_page_has_a_name_data() { addPages(); }
    void every_control_of_every_page_has_a_name() {
        show();
        QCOMPARE(test::namelessControls(*window_).join(QLatin1Char('|')), QString());
    }

    void tab_follows_the_eye_data() { addPages(); }
    void tab_follows_the_eye() {
        QWidget& page = show();
        QCOMPARE(test::stepsBack(page, test::tabChain(page)), QStringList());
    }

    void tables_expose_their_cells_data() { addPages(); }
    void tables_expose_their_cells() {
        QWidget& page = show();
        for (const TableView* view : page.findChildren<TableView*>()) {
            if (!view->isVisibleTo(&page) || view->model()->rowCount() == 0)
                continue;
            QAccessibleInterface* face = QAccessible::queryAccessibleInterface(view->grid());
            QVERIFY(face != nullptr && face->tableInterface() != nullptr);
            QAccessibleTableInterface* table = face->tableInterface();
            QCOMPARE(table->rowCount(), view->model()->rowCount());
            QStringList cells;
            for (int column = 0; column < table->columnCount(); ++column)
                cells << table->cellAt(0, column)->text(QAccessible::Name);
            QVERIFY2(cells.join(QString()).size() > 3, qPrintable(test::described(*view->grid())));
            QVERIFY2(!table->columnDescription(1).isEmpty(),
                     qPrintable(test::described(*view->grid())));
        }
    }

    void help_has_a_name_for_everything() {
        auto* guidance = window_->findChild<Guidance*>();
        guidance->showHelp();
        QCOMPARE(test::namelessControls(*guidance->help()), QStringList());
        guidance->help()->close();
    }

  private:
    void addPages() {
        QTest::addColumn<QString>("page");
        for (const QString& page : pages)
            QTest::newRow(qPrintable(page)) << page;
    }
    QWidget& show() {
        const QString page = *static_cast<QString*>(QTest::qData("page", qMetaTypeId<QString>()));
        window_->showPage(page);
        QCoreApplication::processEvents();
        return *window_->page(page);
    }
};

HEADROOM_TEST(AccessibilityTest)
#include "accessibility_test.moc"
