// Every page of the window on paper.
#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/window/window_bench.h"
#include "ui/page_printing.h"

#include <QBuffer>
#include <QFile>
#include <QPdfWriter>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

namespace {

int sheetsIn(const QByteArray& pdf) {
    return int(pdf.count("/Type /Page\n"));
}

} // namespace

class PagePrintingTest : public QObject {
    Q_OBJECT
    std::unique_ptr<test::WindowBench> bench_;

    QByteArray print(const char* page, QPageSize::PageSizeId paper, QPageLayout::Orientation side,
                     const QPageRanges& sheets = {}) {
        bench_->window().showPage(QString::fromLatin1(page));
        bench_->waitForJobs();
        QTest::qWait(50); // the charts' queued replots
        QBuffer buffer;
        buffer.open(QIODevice::WriteOnly);
        {
            QPdfWriter writer(&buffer);
            writer.setPageSize(QPageSize(paper));
            writer.setPageOrientation(side);
            writer.setResolution(200);
            writer.setPageRanges(sheets);
            if (!PagePrinting(bench_->window()).printTo(writer))
                return {};
        }
        return buffer.data();
    }
    /// For a look at it, where the environment names a folder.
    static void keep(const QByteArray& pdf, const QString& name) {
        const QString folder = qEnvironmentVariable("HEADROOM_PICTURES");
        QFile file(folder + QLatin1Char('/') + name + QStringLiteral(".pdf"));
        if (!folder.isEmpty() && file.open(QIODevice::WriteOnly))
            file.write(pdf);
    }

  private slots:
    void initTestCase() { bench_ = std::make_unique<test::WindowBench>(); }
    void cleanupTestCase() { bench_.reset(); }

    void every_page_goes_on_every_paper_data() {
        QTest::addColumn<QPageSize::PageSizeId>("paper");
        QTest::addColumn<QPageLayout::Orientation>("side");
        for (const char* page : {"overview", "accounts", "segments", "team", "books", "hiring",
                                 "scenarios", "export", "import", "assumptions", "shortcuts"}) {
            QTest::addRow("%s-A4-across", page) << QPageSize::A4 << QPageLayout::Landscape;
            QTest::addRow("%s-Letter-up", page) << QPageSize::Letter << QPageLayout::Portrait;
        }
    }

    void every_page_goes_on_every_paper() {
        QFETCH(QPageSize::PageSizeId, paper);
        QFETCH(QPageLayout::Orientation, side);
        const QString row = QString::fromLatin1(QTest::currentDataTag());
        const QByteArray page = row.section(QLatin1Char('-'), 0, 0).toLatin1();
        const QByteArray pdf = print(page.constData(), paper, side);
        QVERIFY(sheetsIn(pdf) > 0);
        keep(pdf, row);
    }

    void only_the_sheets_that_were_asked_for_are_printed() {
        const int all = sheetsIn(print("hiring", QPageSize::A4, QPageLayout::Landscape));
        QVERIFY(all > 3);
        QPageRanges some;
        some.addRange(2, 3);
        QCOMPARE(sheetsIn(print("hiring", QPageSize::A4, QPageLayout::Landscape, some)), 2);
        some.addPage(all + 7);
        QCOMPARE(sheetsIn(print("hiring", QPageSize::A4, QPageLayout::Landscape, some)), 2);
    }

    void the_board_report_is_made_in_the_window() {
        auto* printing = bench_->window().findChild<PagePrinting*>();
        QVERIFY(printing != nullptr);
        const QString path = QString::fromStdString((test::scratchFolder() / "board.pdf").string());
        QString title;
        QString said;
        printing->setFilePicker([&](QWidget*, const QString& asked, const QString&) {
            title = asked;
            return path;
        });
        const auto listening = connect(printing, &PagePrinting::noted, this,
                                       [&said](const QString& text) { said = text; });
        bench_->window().actions().action("board_pdf")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(!said.isEmpty(), 120'000);
        disconnect(listening);
        QCOMPARE(title, QStringLiteral("Save the board report"));
        QVERIFY2(said.contains(path), qPrintable(said));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray pdf = file.readAll();
        QVERIFY(pdf.startsWith("%PDF-") && sheetsIn(pdf) >= 2);
        keep(pdf, QStringLiteral("board"));
    }
};

HEADROOM_TEST(PagePrintingTest)
#include "page_printing_test.moc"
