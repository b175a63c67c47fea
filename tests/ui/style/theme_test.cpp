#include "tests/support/test_registry.h"
#include "tests/support/wheel.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QComboBox>
#include <QFile>
#include <QFontInfo>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QSpinBox>
#include <QStyle>
#include <QTest>
#include <QVBoxLayout>
#include <QWidget>
#include <set>

using namespace headroom::ui;

class ThemeTest : public QObject {
    Q_OBJECT
  private slots:
    void every_icon_has_a_picture_with_something_in_it() {
        for (int i = 0; i < static_cast<int>(Icon::Application); ++i) {
            const auto name = static_cast<Icon>(i);
            for (const qreal ratio : {1.0, 2.0}) {
                const QImage picture = iconPixmap(name, 20, Qt::red, ratio).toImage();
                QCOMPARE(picture.width(), qRound(20 * ratio));
                int opaque = 0;
                for (int y = 0; y < picture.height(); ++y)
                    for (int x = 0; x < picture.width(); ++x)
                        opaque += picture.pixelColor(x, y).alpha() > 128 ? 1 : 0;
                QVERIFY2(opaque > 4, qPrintable(iconName(name)));
                QVERIFY2(opaque < picture.width() * picture.height() / 2,
                         qPrintable(iconName(name)));
            }
        }
        QVERIFY(!applicationIcon().pixmap(64).isNull());
    }

    /// Its text is nearly as strong as that of one that can be pressed.
    void in_high_contrast_a_button_that_is_off_has_another_outline() {
        QPushButton button(QStringLiteral("Balance books"));
        button.setProperty("kind", QStringLiteral("primary"));
        const auto gapsInOutline = [&button] {
            button.setEnabled(false);
            button.resize(160, 32);
            const QImage picture = button.grab().toImage();
            std::set<QRgb> colours;
            for (int x = 20; x < 140; ++x)
                colours.insert(picture.pixel(x, 0));
            return colours.size() > 1;
        };
        applyTheme(*qApp, Theme::HighContrast);
        QVERIFY(gapsInOutline());
        applyTheme(*qApp, Theme::Light);
        QVERIFY(!gapsInOutline());
    }

    void icons_take_the_colour_of_the_theme_of_the_moment() {
        const QIcon icon = themeIcon(Icon::Stop);
        const auto strongest = [&icon] {
            const QImage picture = icon.pixmap(48).toImage();
            QColor best(0, 0, 0, 0);
            for (int y = 0; y < picture.height(); ++y)
                for (int x = 0; x < picture.width(); ++x)
                    if (picture.pixelColor(x, y).alpha() > best.alpha())
                        best = picture.pixelColor(x, y);
            return best;
        };
        applyTheme(*qApp, Theme::Light);
        const int light = strongest().lightness();
        applyTheme(*qApp, Theme::Dark);
        const int dark = strongest().lightness();
        applyTheme(*qApp, Theme::Light);
        QVERIFY2(dark > light + 60, qPrintable(QStringLiteral("%1 %2").arg(light).arg(dark)));
    }

    void the_dark_palette_leaves_nothing_bright() {
        const QPalette palette = paletteOf(darkTokens());
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button, QPalette::Light,
                                QPalette::Midlight, QPalette::Mid, QPalette::Dark})
            QVERIFY2(palette.color(role).lightness() < 128,
                     QByteArray::number(int(role)).constData());
    }

    void the_desktop_is_asked_again_when_its_colours_change() {
        QColor desktop = Qt::white;
        setSystemPalette([&desktop] { return QPalette(desktop); });
        applyTheme(*qApp, Theme::System);
        QVERIFY(!tokens().dark);
        QWidget window;
        window.show();
        desktop = Qt::black;
        QEvent changed(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &changed);
        QTRY_VERIFY(tokens().dark);
        applyTheme(*qApp, Theme::Light);
        desktop = Qt::white;
        QEvent again(QEvent::ThemeChange);
        QCoreApplication::sendEvent(&window, &again);
        QCoreApplication::processEvents();
        QCOMPARE(appliedTheme(), Theme::Light);
        QVERIFY(!tokens().dark);
        setSystemPalette({});
    }

    void reduced_motion_stops_animations_and_the_text_cursor() {
        applyTheme(*qApp, Theme::Light);
        const auto duration = [] {
            return qApp->style()->styleHint(QStyle::SH_Widget_Animation_Duration);
        };
        QVERIFY(duration() > 0);
        setMotionReduced(*qApp, true);
        QCOMPARE(duration(), 0);
        QCOMPARE(QApplication::cursorFlashTime(), 0);
        applyTheme(*qApp, Theme::Dark); // a new theme does not set things moving again
        QCOMPARE(duration(), 0);
        applyTheme(*qApp, Theme::Light);
        setMotionReduced(*qApp, false);
        QVERIFY(duration() > 0);
        QVERIFY(QApplication::cursorFlashTime() > 0);
    }

    void the_wheel_scrolls_the_page_and_changes_no_control() {
        applyTheme(*qApp, Theme::Light);
        QScrollArea page;
        auto* body = new QWidget;
        auto* column = new QVBoxLayout(body);
        auto* box = new QComboBox;
        box->addItems({QStringLiteral("as found"), QStringLiteral("comma")});
        auto* slider = new QSlider(Qt::Horizontal);
        slider->setValue(50);
        auto* number = new QSpinBox;
        number->setValue(7);
        for (QWidget* control : QWidgetList{box, slider, number})
            column->addWidget(control);
        column->addSpacing(3000);
        page.setWidget(body);
        page.resize(300, 300);
        page.show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        int scrolled = 0;
        for (QWidget* control : QWidgetList{box, slider, number}) {
            headroom::test::turnWheel(*control);
            QVERIFY2(page.verticalScrollBar()->value() > scrolled,
                     control->metaObject()->className());
            scrolled = page.verticalScrollBar()->value();
        }
        QCOMPARE(box->currentIndex(), 0);
        QCOMPARE(slider->value(), 50);
        QCOMPARE(number->value(), 7);
    }

    void digits_are_equally_wide() {
        const QFontMetricsF metrics(typeFont(TextSize::Body));
        QCOMPARE(QFontInfo(typeFont(TextSize::Body)).family(), QStringLiteral("Noto Sans"));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("111111")),
                 metrics.horizontalAdvance(QStringLiteral("000000")));
    }
};

HEADROOM_TEST(ThemeTest)
#include "theme_test.moc"
