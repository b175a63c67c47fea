#include "tests/support/test_registry.h"
#include "ui/style/icons.h"
#include "ui/style/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QTest>

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

    void digits_are_equally_wide() {
        const QFontMetricsF metrics(typeFont(TextSize::Body));
        QCOMPARE(QFontInfo(typeFont(TextSize::Body)).family(), QStringLiteral("Noto Sans"));
        QCOMPARE(metrics.horizontalAdvance(QStringLiteral("111111")),
                 metrics.horizontalAdvance(QStringLiteral("000000")));
    }
};

HEADROOM_TEST(ThemeTest)
#include "theme_test.moc"
