#include "tests/support/test_registry.h"
#include "ui/style/tokens.h"
#include "ui/widgets/paint.h"

#include <QTest>

using namespace headroom::ui;

namespace {

struct Named {
    const char* name;
    QColor color;
};

QByteArray described(const Named& ink, const Named& ground) {
    return QByteArray(ink.name) + " on " + ground.name + ": " +
           QByteArray::number(contrastRatio(ink.color, ground.color), 'f', 2);
}

} // namespace

class TokensTest : public QObject {
    Q_OBJECT
  private slots:
    void contrast_is_that_of_wcag() {
        QCOMPARE(qRound(contrastRatio(Qt::black, Qt::white) * 100), 2100);
        QCOMPARE(qRound(contrastRatio(Qt::white, Qt::white) * 100), 100);
        // #767676 on white is the well-known last grey that passes 4.5 : 1.
        QVERIFY(contrastRatio(QColor(0x76, 0x76, 0x76), Qt::white) >= 4.5);
        QVERIFY(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white) < 4.5);
    }

    void text_and_graphics_are_readable_in_every_theme_data() {
        QTest::addColumn<const Tokens*>("tokens");
        QTest::newRow("light") << &lightTokens();
        QTest::newRow("dark") << &darkTokens();
        QTest::newRow("high contrast, light") << &highContrastTokens(false);
        QTest::newRow("high contrast, dark") << &highContrastTokens(true);
    }

    void text_and_graphics_are_readable_in_every_theme() {
        QFETCH(const Tokens*, tokens);
        const Tokens& t = *tokens;
        const QVector<Named> grounds = {
            {"window", t.window}, {"card", t.card}, {"selection", t.selection}, {"hover", t.hover}};
        for (const Named& ink : {Named{"text", t.text}, Named{"secondary", t.secondary}})
            for (const Named& ground : grounds)
                QVERIFY2(contrastRatio(ink.color, ground.color) >= 4.5,
                         described(ink, ground).constData());
        const Named card{"card", t.card};
        for (const Named& ink : {Named{"muted", t.muted}, Named{"accent", t.accent}})
            QVERIFY2(contrastRatio(ink.color, t.card) >= 4.5, described(ink, card).constData());
        for (const Tone tone : {Tone::Accent, Tone::Success, Tone::Warning, Tone::Danger}) {
            const Named ink{"tone", t.toneText(tone)};
            QVERIFY2(contrastRatio(ink.color, t.toneTint(tone)) >= 4.5,
                     described(ink, {"its tint", t.toneTint(tone)}).constData());
            QVERIFY2(contrastRatio(ink.color, t.card) >= 4.5, described(ink, card).constData());
        }
        QVERIFY(contrastRatio(t.onAccent, t.accent) >= 4.5);
        QVERIFY2(contrastRatio(t.controlBorder, t.card) >= 3.0,
                 described({"control border", t.controlBorder}, card).constData());
        for (const QColor& series : t.series)
            QVERIFY2(contrastRatio(series, t.card) >= 3.0,
                     described({"series", series}, card).constData());
    }

    void high_contrast_is_higher_data() {
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false;
        QTest::newRow("dark") << true;
    }

    void high_contrast_is_higher() {
        QFETCH(bool, dark);
        const Tokens& t = highContrastTokens(dark);
        const Named card{"card", t.card};
        for (const Named& ink : {Named{"text", t.text}, Named{"secondary", t.secondary},
                                 Named{"muted", t.muted}, Named{"accent", t.accent}})
            QVERIFY2(contrastRatio(ink.color, t.card) >= 7.0, described(ink, card).constData());
        for (const Tone tone : {Tone::Success, Tone::Warning, Tone::Danger})
            QVERIFY2(contrastRatio(t.toneText(tone), t.card) >= 7.0,
                     described({"tone", t.toneText(tone)}, card).constData());
        QVERIFY2(contrastRatio(t.divider, t.card) >= 3.0,
                 described({"divider", t.divider}, card).constData());
        QVERIFY2(contrastRatio(t.text, t.selection) >= 7.0,
                 described({"text", t.text}, {"selection", t.selection}).constData());
    }

    void lines_between_rows_stay_behind_what_they_part_data() {
        text_and_graphics_are_readable_in_every_theme_data();
    }

    void lines_between_rows_stay_behind_what_they_part() {
        QFETCH(const Tokens*, tokens);
        const double contrast = contrastRatio(gridLine(*tokens), tokens->card);
        QVERIFY(contrast > 1.1 && contrast < 2.0);
    }
};

HEADROOM_TEST(TokensTest)
#include "tokens_test.moc"
