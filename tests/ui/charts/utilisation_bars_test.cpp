#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/support/wheel.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/kit/sample_series.h"
#include "ui/models/table_model.h"
#include "ui/style/theme.h"

#include <QDropEvent>
#include <QMimeData>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QVBoxLayout>

using namespace headroom;
using namespace headroom::ui;

class UtilisationBarsTest : public QObject {
    Q_OBJECT
    /// Qt delivers a drop only to what accepted the drag before.
    static void dropOn(UtilisationBars& chart, const char* bar, const QMimeData& mime) {
        const QPointF at = *chart.itemCenter(QString::fromLatin1(bar));
        QDragEnterEvent enter(at.toPoint(), Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(test::pictureOf(chart), &enter);
        QDropEvent drop(at, Qt::MoveAction, &mime, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(test::pictureOf(chart), &drop);
    }

  private slots:
    void the_wheel_over_a_chart_scrolls_the_page() {
        QScrollArea page;
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        auto* chart = new UtilisationBars;
        chart->setBars(test::sampleBars(120, false)); // more than fit
        chart->setFixedHeight(300);
        column->addWidget(chart);
        column->addSpacing(2000);
        page.setWidget(body);
        page.setWidgetResizable(true);
        test::showAt(page, QSize(700, 400));
        test::settle(*chart);
        auto* sideways = chart->findChild<QScrollBar*>();
        QVERIFY(sideways != nullptr && sideways->isVisible());

        test::turnWheel(*test::pictureOf(*chart));
        QVERIFY(page.verticalScrollBar()->value() > 0);
        QCOMPARE(sideways->value(), 0);

        const int scrolled = page.verticalScrollBar()->value();
        test::turnWheel(*test::pictureOf(*chart), Qt::ShiftModifier);
        QCOMPARE(page.verticalScrollBar()->value(), scrolled);
        QVERIFY(sideways->value() > 0);
    }

    void rows_dropped_on_a_bar_say_which_bar() {
        UtilisationBars chart;
        chart.setBars(test::sampleBars(8, true));
        test::showAt(chart, QSize(700, 300));
        test::settle(chart);
        QMimeData mime;
        mime.setData(QString::fromLatin1(TableModel::rowMimeType), "acc-1\nacc-9");
        QSignalSpy dropped(&chart, &UtilisationBars::rowsDropped);
        dropOn(chart, "csm-5", mime);
        QCOMPARE(dropped.size(), 1);
        QCOMPARE(dropped.at(0).at(0).toString(), QStringLiteral("csm-5"));
        QCOMPARE(dropped.at(0).at(1).toStringList(),
                 (QStringList{QStringLiteral("acc-1"), QStringLiteral("acc-9")}));
        QMimeData text;
        text.setText(QStringLiteral("acc-1"));
        dropOn(chart, "csm-5", text);
        QCOMPARE(dropped.size(), 1);
    }

    void an_overfull_book_is_drawn_in_the_danger_colour() {
        UtilisationBars chart;
        chart.setBars({{QStringLiteral("a"), QStringLiteral("A"), {}, 1.2},
                       {QStringLiteral("b"), QStringLiteral("B"), {}, 0.9}});
        test::showAt(chart, QSize(400, 300));
        test::settle(chart);
        const QImage image = test::pictureOf(chart)->grab().toImage();
        const auto at = [&](const char* id) {
            return image.pixelColor(chart.itemCenter(QString::fromLatin1(id))->toPoint());
        };
        QCOMPARE(at("a"), tokens().series[3]);
        QCOMPARE(at("b"), tokens().series[0]);
    }

    void a_picture_as_wide_as_it_has_to_be_shows_every_bar() {
        UtilisationBars chart;
        QVector<UtilisationBar> bars = test::sampleBars(60, true);
        for (UtilisationBar& bar : bars)
            bar.after = 0.9;
        bars.last().after = 1.4; // the only red one
        chart.setBars(bars);
        const QString path = QString::fromStdString((test::scratchFolder() / "bars.png").string());
        const auto hasRed = [&path] {
            const QImage image(path);
            for (int x = 0; x < image.width(); ++x)
                if (image.pixelColor(x, image.height() / 2) == tokens().series[3])
                    return true;
            return false;
        };
        QVERIFY(chart.exportPng(path, QSize(chart.wholeWidth(), 400), 1.0));
        QVERIFY(hasRed());
        QVERIFY(chart.exportPng(path, QSize(chart.wholeWidth() / 2, 400), 1.0));
        QVERIFY(!hasRed());             // what too narrow a picture would lose
        QVERIFY(chart.exportPng(path)); // its own size
        QVERIFY(QImage(path).width() >= 2 * chart.wholeWidth());
        QVERIFY(hasRed());
    }

    void a_label_that_would_be_cut_is_left_out() {
        UtilisationBars chart;
        QVector<UtilisationBar> bars = test::sampleBars(25, true);
        for (int i = 0; i < bars.size(); ++i)
            bars[i].before = 2.4 - 0.02 * i; // each label wants to stand above the one before
        chart.setBars(bars);
        test::showAt(chart, QSize(700, 200));
        test::settle(chart);
        const QImage image = test::pictureOf(chart)->grab().toImage();
        const auto inkIn = [&image](int row) {
            int count = 0;
            for (int x = 8; x < image.width() - 150; ++x) // left of the key
                count += image.pixelColor(x, row) == tokens().text;
            return count;
        };
        int labels = 0;
        for (int row = 13; row < 60; ++row)
            labels += inkIn(row);
        QVERIFY(labels > 20);
        // Drawing ends 24 above the bars' area; digits of a whole label begin well below that.
        for (int row = 9; row < 13; ++row)
            QCOMPARE(inkIn(row), 0);
    }

    void a_label_of_a_thin_bar_stays_on_its_bar() {
        UtilisationBars chart;
        QVector<UtilisationBar> bars = test::sampleBars(20, false);
        for (UtilisationBar& bar : bars)
            bar.after = 0.9;
        bars[9].after = 1.40;
        bars[10].after = 1.38; // a label with its sign would have to stand above the other
        chart.setBars(bars);
        test::showAt(chart, QSize(640, 300));
        test::settle(chart);
        const QImage image = test::pictureOf(chart)->grab().toImage();
        const QPointF thin = *chart.itemCenter(bars[10].id);
        int highest = image.height();
        for (int y = image.height() - 1; y >= 0; --y)
            for (int x = int(thin.x()) - 10; x < int(thin.x()) + 10; ++x)
                if (image.pixelColor(x, y) == tokens().text)
                    highest = y;
        int top = 0; // of the bar
        while (image.pixelColor(int(thin.x()), top) != tokens().series[3])
            ++top;
        QVERIFY(highest < top);
        QVERIFY(highest > top - 18);
    }

    void names_are_not_cut_at_any_width() {
        UtilisationBars chart;
        QVector<UtilisationBar> bars = test::sampleBars(24, false);
        for (UtilisationBar& bar : bars)
            bar.name = QStringLiteral("Wilma Featherstone");
        chart.setBars(bars);
        for (int width = 420; width < 1100; width += 3) {
            test::showAt(chart, QSize(width, 300));
            test::settle(chart);
            const QImage image = test::pictureOf(chart)->grab().toImage();
            const int row = image.height() - 4; // above the frame of the focus
            for (int x = 4; x < image.width() - 4; ++x)
                QVERIFY2(image.pixelColor(x, row) == tokens().card,
                         qPrintable(QStringLiteral("width %1").arg(width)));
        }
    }

    void first_names_give_way_to_the_bars_where_last_names_tell_who_it_is() {
        const auto middleOf = [](const QString& lastName) {
            UtilisationBars chart;
            QVector<UtilisationBar> bars = test::sampleBars(24, false);
            for (int i = 0; i < bars.size(); ++i)
                bars[i].name = QStringLiteral("Christopher ") +
                               (lastName.isEmpty() ? QStringLiteral("Lee%1").arg(i) : lastName);
            chart.setBars(bars);
            test::showAt(chart, QSize(700, 240));
            test::settle(chart);
            return chart.itemCenter(bars.front().id)->y();
        };
        QVERIFY(middleOf({}) > middleOf(QStringLiteral("Lee")) + 8.0); // higher bars reach lower
    }

    void many_bars_scroll_instead_of_becoming_threads() {
        UtilisationBars chart;
        chart.setBars(test::sampleBars(300, false));
        test::showAt(chart, QSize(700, 300));
        test::settle(chart);
        const auto bars = chart.findChildren<QScrollBar*>();
        QCOMPARE(bars.size(), 1);
        QVERIFY(bars.front()->isVisible());
        QVERIFY(bars.front()->maximum() > 200);
        bars.front()->setValue(bars.front()->maximum());
        test::settle(chart);
        const QRectF area(0, 0, 700, 300);
        QVERIFY(area.contains(*chart.itemCenter(QStringLiteral("csm-299"))));
    }

    void one_absurd_book_does_not_flatten_the_others() {
        UtilisationBars chart;
        chart.setBars({{QStringLiteral("a"), QStringLiteral("A"), {}, 900.0},
                       {QStringLiteral("b"), QStringLiteral("B"), {}, 0.9}});
        test::showAt(chart, QSize(400, 300));
        test::settle(chart);
        QVERIFY(chart.itemCenter(QStringLiteral("b"))->y() < 230.0);
    }
};

HEADROOM_TEST(UtilisationBarsTest)
#include "utilisation_bars_test.moc"
