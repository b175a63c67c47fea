#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/kit/gallery.h"
#include "ui/charts/chart.h"
#include "ui/style/theme.h"
#include "ui/widgets/toast.h"

#include <QApplication>
#include <QTest>
#include <QWidget>

using namespace headroom;
using namespace headroom::ui;

class GalleryTest : public QObject {
    Q_OBJECT
  private slots:
    void nothing_is_clipped_on_any_page_in_any_theme_at_any_size_data() {
        QTest::addColumn<QString>("page");
        QTest::addColumn<Theme>("theme");
        QTest::addColumn<QSize>("size");
        const QVector<QPair<QString, Theme>> themes = {
            {QStringLiteral("light"), Theme::Light},
            {QStringLiteral("dark"), Theme::Dark},
            {QStringLiteral("contrast"), Theme::HighContrast}};
        for (const QString& page : test::galleryPages())
            for (const auto& [name, theme] : themes)
                for (const QSize size : {QSize(1440, 900), QSize(1024, 640)})
                    QTest::addRow("%s-%s-%d", qPrintable(page), qPrintable(name), size.width())
                        << page << theme << size;
    }

    void nothing_is_clipped_on_any_page_in_any_theme_at_any_size() {
        QFETCH(QString, page);
        QFETCH(Theme, theme);
        QFETCH(QSize, size);
        applyTheme(*qApp, theme);
        const auto window = test::makeGallery(page);
        test::showAt(*window, size);
        Toast toast(window.get());
        if (page == QStringLiteral("parts"))
            toast.showNote(QStringLiteral("19 moves accepted"), QStringLiteral("Undo"));
        QTest::qWait(20); // the charts' queued replots
        QVERIFY(test::keepPicture(*window, QString::fromLatin1(QTest::currentDataTag())));
        QCOMPARE(window->size(), size); // nothing forces the window wider
        QCOMPARE(test::clippedTexts(*window).join(QLatin1Char('|')), QString());
        QCOMPARE(test::namelessControls(*window).join(QLatin1Char('|')), QString());
    }

    void every_chart_has_a_table_twin_and_tells_what_it_shows() {
        for (const QString& page : test::galleryPages()) {
            const auto window = test::makeGallery(page);
            test::showAt(*window, QSize(1200, 800));
            for (const Chart* chart : window->findChildren<Chart*>()) {
                const TableTwin twin = chart->tableTwin();
                QVERIFY2(!twin.rows.isEmpty(), qPrintable(chart->title()));
                for (const QStringList& row : twin.rows)
                    QCOMPARE(row.size(), twin.headers.size());
                QCOMPARE(chart->accessibleName(), chart->title());
                QVERIFY2(chart->accessibleDescription().size() > chart->subtitle().size(),
                         qPrintable(chart->title()));
            }
        }
    }

    void cleanupTestCase() { applyTheme(*qApp, Theme::Light); }
};

HEADROOM_TEST(GalleryTest)
#include "gallery_test.moc"
