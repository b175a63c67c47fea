#include "tests/support/test_registry.h"
#include "ui/text/messages.h"

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class MessagesTest : public QObject {
    Q_OBJECT
  private slots:
    void every_error_code_has_its_own_three_sentences() {
        QSet<QString> seen;
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            const Message message = messageFor({code, "subject", {}, {}, {}});
            for (const QString& part : {message.what, message.means, message.todo}) {
                QVERIFY2(part.size() > 8, errorCodeName(code));
                QVERIFY2(part.endsWith(QLatin1Char('.')), errorCodeName(code));
                QVERIFY2(part.front().isUpper() || part.front() == QChar(0x201C),
                         errorCodeName(code));
                QVERIFY2(!part.contains(QLatin1Char('%')), errorCodeName(code));
            }
            QVERIFY2(!seen.contains(message.what), errorCodeName(code));
            seen.insert(message.what);
        }
    }

    void no_sentence_speaks_in_codes() {
        const QRegularExpression jargon(QStringLiteral("errno|SQL|exception|null|error \\d|0x|_"),
                                        QRegularExpression::CaseInsensitiveOption);
        for (int i = 0; i <= static_cast<int>(ErrorCode::Internal); ++i) {
            const auto code = static_cast<ErrorCode>(i);
            QVERIFY2(!messageFor({code, {}, {}, {}, {}}).text().contains(jargon),
                     errorCodeName(code));
        }
    }

    void names_the_subject_and_the_place() {
        Error error{ErrorCode::BadNumber, "12x", {}, 14, "ARR"};
        QCOMPARE(messageFor(error).what,
                 QStringLiteral("Line 14, column “ARR”: “12x” is not a number."));
        error.subject.clear();
        error.line.reset();
        QCOMPARE(messageFor(error).what, QStringLiteral("Column “ARR”: The text is not a number."));
    }

    void works_a_detail_in() {
        const Error fragment{ErrorCode::OutOfRange, "A-17", "ARR is negative", {}, {}};
        QCOMPARE(messageFor(fragment).what,
                 QStringLiteral("“A-17” is outside what is allowed (ARR is negative)."));
        const Error sentence{ErrorCode::FileEmpty, "a.csv", "It has no rows.", {}, {}};
        QCOMPARE(messageFor(sentence).what, QStringLiteral("“a.csv” is empty. It has no rows."));
    }

    void what_was_not_opened_is_not_said_to_be_shown() {
        const Error cut{ErrorCode::PlanDamaged, "a", "the end of the file is missing", {}, {}};
        const Message back = messageForUnopened(cut, true);
        QCOMPARE(back.what, QStringLiteral("“a” is damaged (the end of the file is missing)."));
        QCOMPARE(back.means, QStringLiteral("It was not opened, and nothing was written to it."));
        QVERIFY(back.todo.startsWith(QStringLiteral("Go back")));
        QVERIFY(!messageForUnopened(cut, false).todo.contains(QStringLiteral("Go back")));
        const Error newer{ErrorCode::PlanNewer, "a", "by a newer version", {}, {}};
        QCOMPARE(messageForUnopened(newer, true).what,
                 QStringLiteral("“a” was saved by a newer version of Headroom."));
        QVERIFY(!messageForUnopened(newer, true).means.contains(QStringLiteral("open for")));
        const Error absent{ErrorCode::FileNotFound, "a", "there is no such file", {}, {}};
        QCOMPARE(messageFor(absent).what, QStringLiteral("“a” was not found."));
    }

    void a_damaged_plan_without_earlier_states_cannot_go_back_to_one() {
        const Error cut{ErrorCode::PlanDamaged, "a", {}, {}, {}};
        QVERIFY(messageForOpened(cut, true).todo.contains(QStringLiteral("go back")));
        QVERIFY(!messageForOpened(cut, false).todo.contains(QStringLiteral("go back")));
        const Error locked{ErrorCode::PlanLocked, "b", {}, {}, {}};
        QCOMPARE(messageForOpened(locked, false).text(), messageFor(locked).text());
    }

    void a_subject_cannot_break_the_sentence() {
        const Error nasty{ErrorCode::Duplicate, "%1 <b>\n%2", {}, {}, {}};
        QCOMPARE(messageFor(nasty).what, QStringLiteral("“%1 <b> %2” is there twice."));
    }
};

HEADROOM_TEST(MessagesTest)
#include "messages_test.moc"
