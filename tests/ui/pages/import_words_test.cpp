// What the import finds and asks is said in the reader's language.
#include "ui/pages/import_words.h"

#include "planner/import/import_book.h"
#include "tests/planner/import/crm_exports.h"
#include "tests/planner/import/more_exports.h"
#include "tests/planner/import/odd_exports.h"
#include "tests/support/test_registry.h"
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;
using namespace headroom::test;

namespace {

/// Patterns that say something and have no other words in the language spoken now.
void collectUnsaid(const Saying& saying, QSet<QString>& unsaid) {
    static const QRegularExpression word(QStringLiteral("[a-z]{3}"));
    const QString pattern = QString::fromUtf8(saying.pattern());
    if (saying.kind() == Saying::Kind::Pattern && pattern.contains(word) &&
        QCoreApplication::translate("headroom", saying.pattern()) == pattern)
        unsaid << pattern;
    for (const Saying& part : saying.parts())
        collectUnsaid(part, unsaid);
}

ImportResult resultOf(const std::string& accounts) {
    ImportRequest request;
    request.pasted = accounts;
    const auto result = readImport(request, *Book::empty(), JobControl());
    return result ? *result : ImportResult();
}

/// Every literal that the import marks for the translators.
QStringList markedPatterns() {
    static const QRegularExpression mark(
        QStringLiteral("HEADROOM_SAY\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression seam(QStringLiteral("(?<!\\\\)\"\\s*\""));
    QStringList patterns;
    QDirIterator files(QStringLiteral(HEADROOM_SOURCE_DIR "/planner/import"));
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.fileName().endsWith(QStringLiteral(".cpp")) || !file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto it = mark.globalMatch(text); it.hasNext();) {
            QString literal = it.next().captured(1).trimmed().replace(seam, QString());
            literal = literal.mid(1, literal.size() - 2);
            patterns << literal.replace(QStringLiteral("\\\""), QStringLiteral("\""));
        }
    }
    return patterns;
}

} // namespace

class ImportWordsTest : public QObject {
    Q_OBJECT
  private slots:
    void cleanup() {
        speak(QStringLiteral("en"));
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    }

    void what_is_said_keeps_texts_of_the_data_and_writes_numbers_as_the_locale() {
        const Saying saying("%1 accounts with ARR %2 have no owner and must be placed.",
                            {1204, Saying::ofNumber(33500.5, 2)});
        QCOMPARE(inWords(saying),
                 QStringLiteral("1,204 accounts with ARR 33,500.50 have no owner and must be "
                                "placed."));
        speak(QStringLiteral("de"));
        QCOMPARE(inWords(saying), QStringLiteral("1.204 Kunden mit ARR 33.500,50 haben keinen "
                                                 "Eigentümer und müssen vergeben werden."));
        QCOMPARE(inWords(Saying("Take %1", {std::string("%1 & <b>Ümlaut</b>")})),
                 QStringLiteral("%1 & <b>Ümlaut</b> nehmen"));
        QCOMPARE(inWords(Saying("Health was multiplied by %1 to reach 0 to 100.",
                                {Saying::ofNumber(1000.0)})),
                 QStringLiteral("Gesundheit wurde mit 1.000 multipliziert, um 0 bis 100 zu "
                                "erreichen."));
        QCOMPARE(importFieldName("csm.leave_from"), QStringLiteral("Abwesend ab"));
        QCOMPARE(importFieldName("arr:sum"), QStringLiteral("ARR: Summe aller Zeilen"));
    }

    void no_sentence_of_the_import_stays_english_data() {
        QTest::addColumn<QString>("language");
        QTest::newRow("German") << QStringLiteral("de");
        QTest::newRow("French") << QStringLiteral("fr");
    }
    void no_sentence_of_the_import_stays_english() {
        QFETCH(QString, language);
        speak(language);
        QSet<QString> unsaid;
        std::size_t heard = 0;
        for (const auto* list : {&crmExports, &oddExports, &moreExports}) {
            for (const ExportFixture& fixture : *list) {
                const ImportResult result = resultOf(fixture.bytes);
                for (const ImportIssue& issue : result.issues)
                    collectUnsaid(issue.text, unsaid);
                for (const ImportQuestion& question : result.questions) {
                    collectUnsaid(question.text, unsaid);
                    for (const QuestionChoice& choice : question.choices)
                        collectUnsaid(choice.text, unsaid);
                }
                // A blocker is told by a finding of the same words, which knows its parts.
                for (const Error& error : result.blockers)
                    QVERIFY(std::ranges::any_of(result.issues, [&](const ImportIssue& issue) {
                        return issue.text.english() == error.detail;
                    }));
                heard += result.issues.size() + result.questions.size();
            }
        }
        QVERIFY(heard > 200);
        QVERIFY2(unsaid.isEmpty(), qPrintable(QStringList(unsaid.values()).join(u'\n')));
    }
    void every_marked_sentence_is_translated_data() {
        no_sentence_of_the_import_stays_english_data();
    }
    void every_marked_sentence_is_translated() {
        QFETCH(QString, language);
        speak(language);
        const QStringList patterns = markedPatterns();
        QVERIFY(patterns.size() > 150);
        for (const QString& pattern : patterns)
            QVERIFY2(QCoreApplication::translate("headroom", qPrintable(pattern)) != pattern,
                     qPrintable(pattern));
    }
};

HEADROOM_TEST(ImportWordsTest)
#include "import_words_test.moc"
