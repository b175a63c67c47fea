#include "planner/plan_session/sample_content.h"
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/dialogs/help_window.h"
#include "ui/guidance.h"
#include "ui/main_window.h"
#include "ui/page_printing.h"
#include "ui/pages/page.h"
#include "ui/plan_opening.h"
#include "ui/settings.h"
#include "ui/style/theme.h"
#include "ui/table_printing.h"
#include "ui/tour.h"
#include "ui/widgets/table_view.h"

#include <QApplication>
#include <QFile>
#include <QPdfWriter>
#include <QPushButton>
#include <QStandardPaths>
#include <QTableView>
#include <QTest>
#include <numeric>

using namespace headroom;
using namespace headroom::ui;

class GuidanceTest : public QObject {
    Q_OBJECT
    std::unique_ptr<MainWindow> window_;
    QString plan_;

    Guidance& guidance() { return *window_->findChild<Guidance*>(); }
    void open() {
        window_->opening().open(plan_);
        QTRY_VERIFY_WITH_TIMEOUT(window_->document().isOpen(), 30000);
    }

  private slots:
    void initTestCase() {
        QStandardPaths::setTestModeEnabled(true);
        SampleOptions options;
        options.accounts = 120;
        options.csms = 6;
        options.historyMonths = 30;
        const auto path = test::scratchFolder() / "guided.headroom";
        QVERIFY(PlanFile::create(path, sampleContent(options).value()));
        plan_ = QString::fromStdString(path.string());
    }
    void init() {
        Settings::setTourSeen(false);
        window_ = std::make_unique<MainWindow>();
        test::showAt(*window_, QSize(1280, 800));
    }
    void cleanup() {
        window_.reset();
        Settings::setTourSeen(false);
    }

    void the_first_plan_starts_a_tour_of_five_hints() {
        guidance().offerTour();
        open();
        Tour& tour = guidance().tour();
        QTRY_VERIFY(tour.isRunning() && tour.isVisible());
        const QRect host = window_->centralWidget()->rect();
        for (std::size_t hint = 0; hint < 5; ++hint) {
            QCOMPARE(tour.at(), hint);
            QVERIFY(!tour.accessibleName().isEmpty());
            QVERIFY2(host.contains(tour.geometry()), qPrintable(tour.accessibleName()));
            QVERIFY(tour.mark().isVisible());
            QVERIFY2(!tour.mark().geometry().intersects(tour.geometry()),
                     qPrintable(tour.accessibleName())); // does not cover what it is about
            QCOMPARE(test::clippedTexts(tour).join(QLatin1Char('|')), QString());
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // as in a dialog
        }
        QVERIFY(!tour.isRunning() && !tour.isVisible());
        QVERIFY(Settings::tourSeen());
    }

    void escape_skips_the_tour_for_good() {
        guidance().offerTour();
        open();
        Tour& tour = guidance().tour();
        QTRY_VERIFY(tour.isVisible());
        QTest::keyClick(&tour, Qt::Key_Escape);
        QVERIFY(!tour.isVisible());
        QVERIFY(Settings::tourSeen());
        window_ = std::make_unique<MainWindow>();
        test::showAt(*window_, QSize(1280, 800));
        guidance().offerTour();
        open();
        QTest::qWait(50);
        QVERIFY(!guidance().tour().isVisible());
    }

    void help_opens_at_the_page_that_is_shown() {
        open();
        for (const char* page : {"overview", "books", "hiring", "export"}) {
            window_->showPage(QString::fromLatin1(page));
            window_->actions().action("help")->trigger();
            QCOMPARE(guidance().help()->currentTopic(), QString::fromLatin1(page));
        }
        guidance().help()->close();
    }

    void every_topic_has_a_text_with_a_heading() {
        for (const QString& topic : HelpWindow::topics()) {
            const QString text = HelpWindow::text(topic);
            QVERIFY2(text.startsWith(QStringLiteral("# ")), qPrintable(topic));
            QVERIFY2(text.size() > 400, qPrintable(topic));
        }
    }

    void a_dark_page_goes_on_paper_in_light_colours() {
        open();
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Dark);
        PagePrinting printing(*window_);
        QVERIFY(printing.writePdf(plan_ + QStringLiteral(".dark.pdf")));
        QCOMPARE(appliedTheme(), Theme::Dark);
        applyTheme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Theme::Light);
    }

    void every_page_goes_on_paper() {
        open();
        PagePrinting printing(*window_);
        for (const char* page : {"overview", "accounts", "segments", "export"}) {
            window_->showPage(QString::fromLatin1(page));
            QCoreApplication::processEvents();
            const QString path =
                plan_ + QLatin1Char('.') + QString::fromLatin1(page) + QStringLiteral(".pdf");
            QVERIFY2(printing.writePdf(path), page);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(file.read(5) == "%PDF-", page);
            QVERIFY2(file.size() > 5'000, page);
        }
    }

    /// The window shows some twenty of the accounts.
    void a_long_table_goes_on_paper_with_all_its_rows() {
        open();
        window_->showPage(QStringLiteral("accounts"));
        QCoreApplication::processEvents();
        const QWidget& page = *window_->page(QStringLiteral("accounts"));
        QCOMPARE(tablesWithMore(page).size(), 1);
        const TableSheets sheets(*tablesWithMore(page).front(), QRect(0, 0, 5000, 28 * 22), 1.0);
        const int rows = tablesWithMore(page).front()->model()->rowCount();
        QVERIFY(rows > 100);
        QCOMPARE(sheets.count(), (rows + 19) / 20); // 22 lines: the name, the columns, 20 rows
    }

    /// The screen cuts them and shows the rest in a tip, which paper has not.
    void long_texts_go_on_paper_whole() {
        open();
        window_->showPage(QStringLiteral("assumptions"));
        QCoreApplication::processEvents();
        const QWidget& page = *window_->page(QStringLiteral("assumptions"));
        const TableView& table = *tablesWithMore(page).front();
        const int width = table.width();
        const TableSheets narrow(table, QRect(0, 0, width, 2000), 1.0);
        const TableSheets wide(table, QRect(0, 0, 4 * width, 2000), 1.0);
        const QTableView& grid = *table.grid();
        int onScreen = 0;
        for (int column = 0; column < grid.model()->columnCount(); ++column)
            onScreen += grid.isColumnHidden(column) ? 0 : grid.columnWidth(column);
        const auto sum = [](const QList<int>& widths) {
            return std::accumulate(widths.begin(), widths.end(), 0);
        };
        QVERIFY(sum(narrow.widths()) > onScreen); // by a smaller print
        QVERIFY(sum(wide.widths()) > sum(narrow.widths()));
        QVERIFY(sum(wide.widths()) < int(4 * width / 0.62)); // … but no wider than its texts
    }

    void a_file_that_cannot_be_written_is_said() {
        open();
        PagePrinting printing(*window_);
        QString said;
        connect(&printing, &PagePrinting::noted, this,
                [&said](const QString& text) { said = text; });
        printing.setFilePicker([](QWidget*, const QString&, const QString&) {
            return QStringLiteral("/nowhere/at all/page.pdf");
        });
        printing.saveAsPdf();
        QVERIFY(said.contains(QStringLiteral("cannot be written")));
    }

    void the_view_menu_sets_colours_motion_and_language() {
        window_->actions().action("theme_contrast")->trigger();
        QCOMPARE(appliedTheme(), Theme::HighContrast);
        window_->actions().action("theme_light")->trigger();
        QCOMPARE(appliedTheme(), Theme::Light);
        window_->actions().action("motion")->trigger();
        QVERIFY(motionReduced() && Settings::motionReduced());
        window_->actions().action("motion")->trigger();
        QVERIFY(!motionReduced() && !Settings::motionReduced());
        window_->actions().action("language_de")->trigger();
        QCOMPARE(Settings::language(), QStringLiteral("de"));
        window_->actions().action("language_system")->trigger();
        QCOMPARE(Settings::language(), QString());
    }
};

HEADROOM_TEST(GuidanceTest)
#include "guidance_test.moc"
