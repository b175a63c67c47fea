// Where the keyboard is: on every page, empty and full, and while a page fills.
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/journey.h"
#include "tests/ui/window/tab_order.h"
#include "tests/ui/window/window_bench.h"
#include "ui/page_focus.h"
#include "ui/plan_opening.h"
#include "ui/style/focus_mark.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/side_bar.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QPushButton>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::Journey;
using headroom::test::WindowBench;

namespace {

const char* const pages[] = {"overview", "accounts", "import",    "segments", "team",
                             "books",    "hiring",   "scenarios", "export",   "shortcuts"};

QString emptyPlan() {
    PlanContent content;
    content.base = defaultInputs();
    const auto path = test::scratchFolder() / "empty.headroom";
    if (!PlanFile::create(path, content))
        qFatal("the plan of the test cannot be made");
    return QString::fromStdString(path.string());
}

/// Windows that came up beside the main one: whoever takes the keyboard away for a moment.
class Intruders : public QObject {
  public:
    explicit Intruders(const QWidget& window) : window_(window) { qApp->installEventFilter(this); }
    QStringList seen;

  protected:
    bool eventFilter(QObject* watched, QEvent* event) override {
        const auto* widget = qobject_cast<const QWidget*>(watched);
        if (event->type() == QEvent::Show && widget != nullptr && widget != &window_ &&
            widget->isWindow())
            seen << test::described(*widget);
        return false;
    }

  private:
    const QWidget& window_;
};

} // namespace

class FocusTest : public QObject {
    Q_OBJECT
    std::unique_ptr<WindowBench> bench_;
    QString empty_; // a plan without accounts

    MainWindow& window() { return bench_->window(); }
    QWidget& page(const QString& name) { return *window().page(name); }
    /// The plan with or without accounts, shown in the window.
    void open(bool empty) {
        if (empty_.isEmpty())
            empty_ = emptyPlan();
        const QString path = empty ? empty_ : bench_->path();
        if (window().document().path() == path.toStdString())
            return;
        window().opening().open(path);
        QTRY_COMPARE_WITH_TIMEOUT(window().document().path(),
                                  std::filesystem::path(path.toStdString()), 30000);
        bench_->waitForJobs();
    }
    void addPages() {
        QTest::addColumn<bool>("empty");
        QTest::addColumn<QString>("name");
        for (const bool empty : {false, true})
            for (const char* name : pages)
                QTest::addRow("%s, %s plan", name, empty ? "empty" : "full")
                    << empty << QString::fromLatin1(name);
    }
    /// Comes to the page from another one.
    void show(const QString& name) {
        window().showPage(name == QStringLiteral("team") ? QStringLiteral("scenarios")
                                                         : QStringLiteral("team"));
        window().showPage(name);
        QCoreApplication::processEvents();
    }

  private slots:
    void initTestCase() { bench_ = std::make_unique<WindowBench>(); }
    void cleanupTestCase() { bench_.reset(); }

    void every_page_takes_the_focus_data() { addPages(); }
    void every_page_takes_the_focus() {
        QFETCH(bool, empty);
        QFETCH(QString, name);
        open(empty);
        show(name);
        const QWidget* focus = QApplication::focusWidget();
        QVERIFY(focus != nullptr);
        QVERIFY2(page(name).isAncestorOf(focus) && focus->isVisible() && focus->isEnabled(),
                 qPrintable(test::described(*focus)));
        QCOMPARE(focus, PageFocus::mainControlOf(page(name)));
        QVERIFY(!focusIsMarked(*focus)); // no key has moved it there
        const auto* state = page(name).findChild<EmptyState*>();
        if (state != nullptr && state->isVisible())
            QCOMPARE(focus, state->button());
    }

    void what_is_switched_off_hands_the_focus_to_the_page() {
        open(false);
        show(QStringLiteral("books"));
        QWidget& button = bench_->primaryButton();
        button.setFocus();
        QVERIFY(button.hasFocus());
        window().actions().action("solve")->setEnabled(false); // as while it runs
        QTRY_COMPARE(QApplication::focusWidget(),
                     PageFocus::mainControlOf(page(QStringLiteral("books"))));
        window().actions().action("solve")->setEnabled(true);
    }

    void what_is_switched_off_behind_a_dialog_does_so_too() {
        open(false);
        show(QStringLiteral("books"));
        QWidget& button = bench_->primaryButton();
        button.setFocus();
        QWidget dialog;
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        window().actions().action("solve")->setEnabled(false); // as an export that is written
        dialog.close();
        window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_COMPARE(QApplication::focusWidget(),
                     PageFocus::mainControlOf(page(QStringLiteral("books"))));
        window().actions().action("solve")->setEnabled(true);
    }

    void tab_walks_over_the_page_as_the_eye_does_data() { addPages(); }
    void tab_walks_over_the_page_as_the_eye_does() {
        QFETCH(bool, empty);
        QFETCH(QString, name);
        open(empty);
        show(name);
        bench_->waitForJobs();
        QWidget& shown = page(name);
        const QList<QWidget*> chain = test::tabChain(shown);
        QVERIFY(!chain.isEmpty());
        QCOMPARE(test::stepsBack(shown, chain), QStringList());
        QList<QWidget*> reached;
        // Once around the window; a chart with lines is several steps.
        for (int step = 0; step < 200 && reached.size() < chain.size(); ++step) {
            QWidget* focus = QApplication::focusWidget();
            QVERIFY(focus != nullptr);
            if (chain.contains(focus) && !reached.contains(focus))
                reached << focus;
            bench_->press(Qt::Key_Tab);
        }
        for (const QWidget* control : chain)
            QVERIFY2(reached.contains(control), qPrintable(test::described(*control)));
    }

    void a_page_chosen_in_the_side_bar_takes_the_focus_too() {
        open(false);
        show(QStringLiteral("team"));
        const auto* bar = window().findChild<SideBar*>();
        for (auto* button : bar->findChildren<QAbstractButton*>())
            if (button->accessibleName() == QStringLiteral("Scenarios"))
                QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(window().currentPage(), QStringLiteral("scenarios"));
        QVERIFY(page(QStringLiteral("scenarios")).isAncestorOf(QApplication::focusWidget()));
    }

    void nothing_comes_up_as_a_window_of_its_own() {
        window().actions().action("close")->trigger();
        const Intruders intruders(window());
        for (const bool empty : {false, true}) {
            open(empty);
            for (const char* name : pages)
                show(QString::fromLatin1(name));
        }
        QCOMPARE(intruders.seen, QStringList());
        QVERIFY(window().isActiveWindow());
    }

    void a_new_plan_is_begun_with_keys_alone() {
        Journey journey;
        test::Hands& hands = journey.hands();
        journey.nextFile = journey.plan;
        hands.chord("Ctrl+N");
        QTRY_VERIFY_WITH_TIMEOUT(journey.document().isOpen(), 30000);
        auto* page = journey.window().page(QStringLiteral("import"));
        QTRY_COMPARE(QApplication::focusWidget(), page->findChild<EmptyState*>()->button());
        journey.nextFile = journey.accounts;
        hands.press(Qt::Key_Space);
        QTRY_VERIFY_WITH_TIMEOUT(journey.table("Columns and what they are read as") != nullptr,
                                 30000);
        // The empty state has gone; the keyboard is on what came instead.
        QVERIFY(page->isAncestorOf(QApplication::focusWidget()));
        QVERIFY(QApplication::focusWidget()->isVisible());
    }
};

HEADROOM_TEST(FocusTest)
#include "focus_test.moc"
