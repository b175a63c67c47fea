#include "tests/support/test_registry.h"
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>
#include <algorithm>

using namespace headroom::ui;

namespace {

struct Phrase {
    QString context;
    QString source;
    QString translation;
    bool finished = true;
    QString meaning = {}; // which of several, where the program says so
};

QVector<Phrase> phrasesOf(const QString& language) {
    QFile file(
        QStringLiteral(HEADROOM_SOURCE_DIR "/resources/translations/headroom_%1.ts").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QVector<Phrase> phrases;
    QString context;
    Phrase phrase;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isStartElement() && xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("source")) {
            phrase = {context, xml.readElementText(), {}, true};
        } else if (xml.isStartElement() && xml.name() == QLatin1String("comment")) {
            phrase.meaning = xml.readElementText();
        } else if (xml.isStartElement() && xml.name() == QLatin1String("translation")) {
            phrase.finished = xml.attributes().value(QLatin1String("type")).isEmpty();
            phrase.translation = xml.readElementText();
            phrases << phrase;
        }
    }
    return xml.hasError() ? QVector<Phrase>() : phrases;
}

QStringList placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%[0-9n]"));
    QStringList all;
    for (auto it = pattern.globalMatch(text); it.hasNext();)
        all << it.next().captured();
    std::sort(all.begin(), all.end());
    return all;
}

bool startsOrEndsWithBlank(const QString& text) {
    return text.size() > 1 && (text.front().isSpace() || text.back().isSpace());
}

} // namespace

class TranslationsTest : public QObject {
    Q_OBJECT
  private slots:
    void cleanup() {
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void every_phrase_is_translated_whole_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("French") << QStringLiteral("fr");
    }

    void every_phrase_is_translated_whole() {
        QFETCH(QString, language);
        const QVector<Phrase> phrases = phrasesOf(language);
        QVERIFY(phrases.size() > 500);
        for (const Phrase& phrase : phrases) {
            const QByteArray where =
                (phrase.context + QStringLiteral(": ") + phrase.source).toUtf8();
            QVERIFY2(phrase.finished && !phrase.translation.isEmpty(), where.constData());
            QVERIFY2(placeholders(phrase.translation) == placeholders(phrase.source),
                     where.constData());
            QVERIFY2(phrase.translation.count(QLatin1Char('&')) ==
                         phrase.source.count(QLatin1Char('&')),
                     where.constData());
            QVERIFY2(!startsOrEndsWithBlank(phrase.source) ||
                         startsOrEndsWithBlank(phrase.translation),
                     where.constData());
        }
    }

    void both_languages_know_the_same_phrases() {
        QSet<QString> german;
        QSet<QString> french;
        for (const Phrase& phrase : phrasesOf(QStringLiteral("de")))
            german << phrase.source;
        for (const Phrase& phrase : phrasesOf(QStringLiteral("fr")))
            french << phrase.source;
        QCOMPARE(german, french);
    }

    void a_word_is_the_same_wherever_it_stands() {
        // The books are released with all contexts as one, so a second meaning would be lost
        // unless the program tells it from the first.
        for (const char* language : {"de", "fr"}) {
            QHash<QString, QString> book;
            for (const Phrase& phrase : phrasesOf(QString::fromLatin1(language))) {
                const QString key = phrase.source + QLatin1Char('|') + phrase.meaning;
                const QString known = book.value(key, phrase.translation);
                QVERIFY2(known == phrase.translation, qPrintable(key));
                book.insert(key, phrase.translation);
            }
        }
    }

    void the_program_speaks_german_and_french_in_every_class() {
        const auto undo = [](const char* context) {
            return QCoreApplication::translate(context, "Undo");
        };
        QCOMPARE(undo("headroom::ui::TopBar"), QStringLiteral("Undo"));
        speak(QStringLiteral("de"));
        QCOMPARE(undo("headroom::ui::TopBar"), QStringLiteral("Rückgängig"));
        QCOMPARE(undo("a free function"), QStringLiteral("Rückgängig"));
        QCOMPARE(spokenLanguage(), QStringLiteral("de"));
        QCOMPARE(QLocale().toString(1204.5, 'f', 1), QStringLiteral("1.204,5"));
        speak(QStringLiteral("fr_CA"));
        QCOMPARE(undo("headroom::ui::TopBar"), QStringLiteral("Annuler"));
        speak(QStringLiteral("tlh"));
        QCOMPARE(undo("headroom::ui::TopBar"), QStringLiteral("Undo"));
        QCOMPARE(spokenLanguage(), QStringLiteral("en"));
    }

    void the_pseudo_language_keeps_placeholders_and_needs_more_room() {
        speak(QStringLiteral("qps-rtl"));
        const QString text = QCoreApplication::translate("headroom::ui::Chart", "%1 accounts");
        QCOMPARE(placeholders(text), QStringList{QStringLiteral("%1")});
        QVERIFY(text.size() > 13);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        speak(QStringLiteral("en"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
};

HEADROOM_TEST(TranslationsTest)
#include "translations_test.moc"
