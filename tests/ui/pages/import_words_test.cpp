// What the import and the diagnosis find and ask is said in the reader's language.
#include "ui/pages/import_words.h"

#include "planner/import/import_book.h"
#include "planner/plan_session/conflicts.h"
#include "tests/planner/import/crm_exports.h"
#include "tests/planner/import/more_exports.h"
#include "tests/planner/import/odd_exports.h"
#include "tests/planner/plan_session/small_samples.h"
#include "tests/support/test_registry.h"
#include "ui/text/format.h"
#include "ui/text/languages.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <algorithm>
#include <iterator>

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

/// Every literal that a room of the planner marks for the translators.
QStringList markedPatterns(const char* room) {
    static const QRegularExpression mark(
        QStringLiteral("HEADROOM_SAY\\(\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"));
    static const QRegularExpression seam(QStringLiteral("(?<!\\\\)\"\\s*\""));
    QStringList patterns;
    QDirIterator files(QStringLiteral(HEADROOM_SOURCE_DIR "/planner/") + QString::fromUtf8(room));
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

/// "%1", "%3": what a sentence says beside its words.
QSet<QString> placesIn(const QString& pattern) {
    static const QRegularExpression place(QStringLiteral("%[1-9]"));
    QSet<QString> places;
    for (auto it = place.globalMatch(pattern); it.hasNext();)
        places << it.next().captured();
    return places;
}

void everyMarkedSentenceHasItsWords(const char* room, qsizetype least) {
    static const QRegularExpression word(QStringLiteral("[a-z]{3}"));
    const QStringList patterns = markedPatterns(room);
    QVERIFY(patterns.size() > least);
    for (const QString& pattern : patterns) {
        const QString said = QCoreApplication::translate("headroom", qPrintable(pattern));
        QVERIFY2(said != pattern || !pattern.contains(word), qPrintable(pattern));
        QCOMPARE(placesIn(said), placesIn(pattern));
    }
}

/// The sample with rules that cannot hold together, each kind of resource among them.
std::vector<NamedConflict> conflictsOfEveryKind() {
    std::vector<NamedConflict> all;
    const auto add = [&](const KeyValues& settings) {
        PlanInputs inputs = sampleInputs();
        for (const auto& [key, value] : settings)
            setKey(inputs, key, value);
        auto found = findConflicts(**deriveState(inputs)).value();
        std::ranges::move(found, std::back_inserter(all));
    };
    const PlanInputs inputs = sampleInputs();
    const auto& accounts = inputs.book->accounts();
    const auto& csms = inputs.book->csms();
    add({{"workload.productive_hours", "20"}});
    KeyValues caps{{"assignment.arr_caps_on", "true"}};
    KeyValues foreign{{"assignment.languages_are_hard", "true"},
                      {"assignment.regions_are_hard", "true"}};
    for (const Csm& csm : csms) {
        caps.emplace_back("csm:" + csm.id.value() + ".arr_cap", "200000");
        foreign.emplace_back("csm:" + csm.id.value() + ".languages", "Klingon");
        foreign.emplace_back("csm:" + csm.id.value() + ".regions", "Moon");
    }
    add(caps);
    add(foreign);
    KeyValues pins{{"assignment.max_moves", "1"}};
    for (std::size_t i = 0; i < 100; ++i)
        pins.emplace_back("account:" + accounts[i].id.value() + ".pin", csms.front().id.value());
    add(pins);
    const std::string first = "account:" + accounts.front().id.value();
    add({{first + ".reject", csms[1].id.value()}, {first + ".pin", csms[1].id.value()}});
    return all;
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
        everyMarkedSentenceHasItsWords("import", 150);
        everyMarkedSentenceHasItsWords("plan_session", 80);
        everyMarkedSentenceHasItsWords("assignment", 6);
    }
    void conflicts_and_ways_out_are_said_in_english_as_on_the_command_line() {
        QSet<QString> resources;
        for (const NamedConflict& conflict : conflictsOfEveryKind()) {
            resources << QString::fromStdString(conflict.resource);
            QCOMPARE(inWords(conflict.text).toStdString(), conflict.text.english());
            for (const NamedRelaxation& way : conflict.relaxations) {
                QCOMPARE(inWords(way.text).toStdString(), way.text.english());
                QCOMPARE(inWords(way.effect).toStdString(), way.effect.english());
            }
        }
        for (const char* kind : {"hours", "arr", "eligibility", "pins", "moves"})
            QVERIFY2(resources.contains(QString::fromLatin1(kind)), kind);
    }
    void conflicts_and_ways_out_are_said_in_the_readers_language_data() {
        no_sentence_of_the_import_stays_english_data();
    }
    void conflicts_and_ways_out_are_said_in_the_readers_language() {
        QFETCH(QString, language);
        const std::vector<NamedConflict> conflicts = conflictsOfEveryKind();
        speak(language);
        QSet<QString> unsaid;
        for (const NamedConflict& conflict : conflicts) {
            collectUnsaid(conflict.text, unsaid);
            for (const NamedRelaxation& way : conflict.relaxations) {
                collectUnsaid(way.text, unsaid);
                collectUnsaid(way.effect, unsaid);
            }
        }
        QVERIFY2(unsaid.isEmpty(), qPrintable(QStringList(unsaid.values()).join(u'\n')));
    }
    void a_day_is_written_as_the_locale() {
        const Date day = makeDate(2026, 12, 1);
        const Saying leaves("hand over now all accounts of %1, who leaves on %2",
                            {std::string("Ann"), Saying::ofDate(day)});
        QCOMPARE(leaves.english(),
                 std::string("hand over now all accounts of Ann, who leaves on 2026-12-01"));
        for (const char* language : {"en", "de", "fr"}) {
            speak(QString::fromLatin1(language));
            QVERIFY2(inWords(leaves).contains(Format().date(day)), qPrintable(inWords(leaves)));
            QCOMPARE(inWords(Saying::ofMonth(Month::of(day))), Format().month(Month::of(day)));
        }
    }
    void an_amount_of_a_conflict_is_written_as_the_locale() {
        const Saying room("the %1 CSMs who may serve them have room for %2",
                          {14, Saying("%1 h a month", {Saying::ofAmount(1569.6, 1)})});
        QCOMPARE(room.english(),
                 std::string("the 14 CSMs who may serve them have room for 1,569.6 h a month"));
        speak(QStringLiteral("de"));
        QCOMPARE(inWords(room), QStringLiteral("die 14 CSMs, die sie betreuen dürfen, haben Platz "
                                               "für 1.569,6 h im Monat"));
    }
};

HEADROOM_TEST(ImportWordsTest)
#include "import_words_test.moc"
