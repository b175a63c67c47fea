// Every page in three languages, at the smallest size and two usual ones: nothing is cut off,
// nothing lies on something else or outside of what holds it.
#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/tab_order.h"
#include "ui/main_window.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/style/theme.h"
#include "ui/text/languages.h"
#include "ui/widgets/kpi_card.h"
#include "ui/widgets/table_view.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLayout>
#include <QLocale>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QStandardPaths>
#include <QTabBar>
#include <QTableView>
#include <QTest>
#include <algorithm>
#include <fstream>

using namespace headroom;
using namespace headroom::ui;

namespace {

const char* const pages[] = {"start",     "overview", "accounts",    "import",
                             "segments",  "team",     "books",       "hiring",
                             "scenarios", "export",   "assumptions", "shortcuts"};
const QList<QSize> sizes{{1024, 640}, {1280, 800}, {1440, 900}};

QString fullPlan() {
    SampleOptions options;
    options.accounts = 60;
    options.csms = 6;
    options.historyMonths = 24;
    const auto path = test::scratchFolder() / "laid out.headroom";
    if (!PlanFile::create(path, sampleContent(options).value()))
        qFatal("the plan of the test cannot be made");
    return QString::fromStdString(path.string());
}

QString named(const QWidget& widget, const QString& words) {
    return QString::fromLatin1(widget.metaObject()->className()) + QStringLiteral(" “") + words +
           QStringLiteral("”");
}

/// Of a text that is wrapped between words.
int longestWord(const QLabel& label) {
    int longest = 0;
    for (const QString& word : label.text().split(QRegularExpression(QStringLiteral("[\\s-]"))))
        longest = std::max(longest, label.fontMetrics().horizontalAdvance(word));
    return longest;
}

/// A text that is cut short may be so where the whole of it is shown on hovering.
QStringList cutTexts(const QWidget& window) {
    QStringList found;
    for (const QLabel* label : window.findChildren<QLabel*>()) {
        if (!label->isVisible() || label->text().isEmpty() || !label->toolTip().isEmpty())
            continue;
        const bool cut = label->wordWrap()
                             ? label->height() < label->heightForWidth(label->width()) ||
                                   label->width() < longestWord(*label)
                             : label->width() < label->sizeHint().width() ||
                                   label->height() < label->fontMetrics().height();
        if (cut)
            found << named(*label, label->text());
    }
    for (const QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        if (button->width() < button->minimumSizeHint().width() ||
            button->height() < button->fontMetrics().height())
            found << named(*button, button->text());
    }
    return found;
}

QStringList cutTabs(const QWidget& window) {
    QStringList found;
    for (const QTabBar* bar : window.findChildren<QTabBar*>())
        for (int tab = 0; bar->isVisible() && tab < bar->count(); ++tab) {
            const QRect place = bar->tabRect(tab);
            if (!bar->rect().contains(place) ||
                place.width() < bar->fontMetrics().horizontalAdvance(bar->tabText(tab)))
                found << named(*bar, bar->tabText(tab));
        }
    return found;
}

/// What is scrolled may reach beyond its frame, nothing else.
QStringList outside(const QWidget& window) {
    QStringList found;
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const QWidget* parent = widget->parentWidget();
        if (!widget->isVisible() || widget->isWindow() || parent == nullptr ||
            parent->rect().contains(widget->geometry()))
            continue;
        const auto* area = qobject_cast<const QAbstractScrollArea*>(parent->parentWidget());
        const auto* around = qobject_cast<const QAbstractScrollArea*>(parent);
        if ((area != nullptr && area->viewport() == parent) || around != nullptr ||
            parent->inherits("QHeaderView") || parent->inherits("QTabBar"))
            continue;
        found << test::described(*widget) + QStringLiteral(" reaches out of ") +
                     test::described(*parent);
    }
    return found;
}

/// What a layout puts side by side must not share pixels.
QStringList overlaps(const QWidget& window) {
    QStringList found;
    for (const QLayout* layout : window.findChildren<QLayout*>()) {
        if (layout->inherits("QStackedLayout") || layout->parentWidget() == nullptr ||
            !layout->parentWidget()->isVisible())
            continue;
        QList<const QWidget*> placed;
        for (int i = 0; i < layout->count(); ++i)
            if (const QWidget* widget = layout->itemAt(i)->widget();
                widget != nullptr && widget->isVisible())
                placed << widget;
        for (qsizetype a = 0; a < placed.size(); ++a)
            for (qsizetype b = a + 1; b < placed.size(); ++b)
                if (placed.at(a)->geometry().intersects(placed.at(b)->geometry()))
                    found << test::described(*placed.at(a)) + QStringLiteral(" lies on ") +
                                 test::described(*placed.at(b));
    }
    return found;
}

QStringList sideways(const QWidget& page) {
    QStringList found;
    for (const QScrollArea* area : page.findChildren<QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBar()->maximum() > 0)
            found << test::described(*area) + QStringLiteral(" has to be scrolled sideways");
    return found;
}

TableView& tableOf(const QWidget& page, const char* name) {
    for (TableView* view : page.findChildren<TableView*>())
        if (view->grid()->accessibleName() == QString::fromLatin1(name))
            return *view;
    qFatal("no table of that name");
}

/// Down to so many pixels below its top, without scrolling.
bool isSeen(const QWidget& part, int height, const QWidget& page) {
    return part.isVisible() && part.mapTo(&page, QPoint(0, height)).y() <= page.height();
}

QStringList faultsOf(const MainWindow& window, const QWidget& page) {
    return cutTexts(window) + cutTabs(window) + outside(window) + overlaps(window) + sideways(page);
}

} // namespace

class LayoutTest : public QObject {
    Q_OBJECT
    QString plan_;
    QLocale locale_;

    void walk(MainWindow& window, const QString& what, QStringList& faults) {
        for (const QSize size : sizes) {
            window.resize(size);
            for (const char* name : pages) {
                const QString page = QString::fromLatin1(name);
                window.showPage(page);
                QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isRunning(), 120000);
                const auto settled = [&] { return faultsOf(window, *window.page(page)).isEmpty(); };
                static_cast<void>(QTest::qWaitFor(settled, 5000)); // what is left is told below
                const QString where = QStringLiteral("%1 %2 %3").arg(what, page).arg(size.width());
                for (const QString& fault : faultsOf(window, *window.page(page)))
                    faults << where + QStringLiteral(": ") + fault;
            }
        }
    }
    static void open(MainWindow& window, const QString& plan) {
        window.opening().open(plan);
        QTRY_VERIFY_WITH_TIMEOUT(QString::fromStdString(window.document().path().string()) == plan,
                                 30000);
    }

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        plan_ = fullPlan();
    }
    void cleanup() {
        speak(QStringLiteral("en"));
        QLocale::setDefault(locale_);
    }

    void nothing_is_cut_off_or_covered_data() {
        QTest::addColumn<QString>("language");
        for (const char* code : {"en", "de", "fr"})
            QTest::newRow(code) << QString::fromLatin1(code);
    }
    void nothing_is_cut_off_or_covered() {
        QFETCH(QString, language);
        speak(language);
        MainWindow window;
        test::showAt(window, sizes.front());
        QStringList faults;
        open(window, plan_);
        walk(window, language, faults);
        QVERIFY2(faults.isEmpty(), qPrintable(QLatin1Char('\n') + faults.join(QLatin1Char('\n'))));
    }

    void a_file_that_is_read_cuts_no_label_data() { nothing_is_cut_off_or_covered_data(); }
    void a_file_that_is_read_cuts_no_label() {
        QFETCH(QString, language);
        speak(language);
        MainWindow window;
        test::showAt(window, sizes.front());
        open(window, plan_);
        const auto path = test::scratchFolder() / "accounts.csv";
        std::ofstream(path) << "Account ID,Account Name,ARR,Owner\nA-1,Alder,100,Ana Silva\n";
        window.showPage(QStringLiteral("import"),
                        QStringLiteral("file:") + QString::fromStdString(path.string()));
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isRunning(), 120000);
        QTRY_COMPARE(cutTexts(window), QStringList());
        constexpr int around = 48; // arrow, padding and border
        for (const QComboBox* box : window.findChildren<QComboBox*>()) {
            const int text = box->fontMetrics().horizontalAdvance(box->currentText());
            QVERIFY2(!box->isVisible() || text + around <= box->width(),
                     qPrintable(box->accessibleName()));
        }
    }

    void what_is_proved_of_a_proposal_is_read_whole() {
        MainWindow window;
        test::showAt(window, QSize(1440, 900));
        open(window, plan_);
        window.showPage(QStringLiteral("books"));
        window.actions().action("solve")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(window.document().proposal() != nullptr, 120000);
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isRunning(), 120000);
        for (const QSize size : sizes) {
            window.resize(size);
            QTRY_COMPARE(faultsOf(window, *window.page(QStringLiteral("books"))), QStringList());
        }
    }

    void what_a_page_is_about_is_seen_at_first_sight() {
        MainWindow window;
        test::showAt(window, QSize(1440, 900));
        open(window, plan_);
        const auto pageOf = [&](const char* name) -> QWidget& {
            window.showPage(QString::fromLatin1(name));
            return *window.page(QString::fromLatin1(name));
        };
        const QWidget& segments = pageOf("segments");
        const QTableView& policies = *tableOf(segments, "Segments").grid();
        QTRY_VERIFY(isSeen(policies, policies.height(), segments));
        const QWidget& books = pageOf("books");
        QTRY_VERIFY_WITH_TIMEOUT(!window.jobs().isRunning(), 120000);
        const QTableView& changes = *tableOf(books, "Changes").grid();
        const int twoRows = changes.horizontalHeader()->height() + 2 * space::row;
        QTRY_VERIFY(isSeen(changes, twoRows, books));
    }

    void a_small_window_cuts_no_table_and_no_row_of_figures_data() {
        nothing_is_cut_off_or_covered_data();
    }
    void a_small_window_cuts_no_table_and_no_row_of_figures() {
        QFETCH(QString, language);
        speak(language);
        MainWindow window;
        test::showAt(window, sizes.front());
        open(window, plan_);
        window.showPage(QStringLiteral("assumptions"));
        const auto& page = *window.page(QStringLiteral("assumptions"));
        const QTableView& grid = *page.findChild<TableView*>()->grid();
        QVERIFY(grid.model()->rowCount() > 0);
        QTRY_COMPARE(grid.horizontalScrollBar()->maximum(), 0);
        window.showPage(QStringLiteral("books"));
        const auto cards = window.page(QStringLiteral("books"))->findChildren<KpiCard*>();
        QCOMPARE(cards.size(), 5);
        for (const KpiCard* card : cards)
            QTRY_COMPARE(card->y(), cards.front()->y());
    }
};

HEADROOM_TEST(LayoutTest)
#include "layout_test.moc"
