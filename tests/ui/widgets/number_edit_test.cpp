#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "ui/widgets/form_row.h"
#include "ui/widgets/number_edit.h"

#include <QSignalSpy>
#include <QTest>

using namespace headroom;
using namespace headroom::ui;

class NumberEditTest : public QObject {
    Q_OBJECT

    static void type(NumberEdit& edit, const char* text) {
        edit.setFocus();
        edit.selectAll();
        QTest::keyClicks(&edit, QString::fromLatin1(text));
        QTest::keyClick(&edit, Qt::Key_Return);
    }

  private slots:
    void money_may_be_typed_short() {
        NumberEdit edit(NumberEdit::Kind::Money);
        edit.setValue(100'000.0);
        test::showAt(edit, QSize(160, 32));
        QSignalSpy committed(&edit, &NumberEdit::valueCommitted);
        type(edit, "120k");
        QCOMPARE(edit.value().value_or(0), 120'000.0);
        QCOMPARE(committed.size(), 1);
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(committed.size(), 1); // nothing new
    }

    void percent_is_a_fraction() {
        NumberEdit edit(NumberEdit::Kind::Percent);
        test::showAt(edit, QSize(160, 32));
        type(edit, "15");
        QCOMPARE(edit.value().value_or(0), 0.15);
        type(edit, "20%");
        QCOMPARE(edit.value().value_or(0), 0.2);
    }

    void a_wrong_text_is_refused_with_a_sentence_and_keeps_the_value() {
        auto* field = new NumberEdit(NumberEdit::Kind::Hours); // the row owns it
        NumberEdit& edit = *field;
        edit.setRange(1.0, 160.0);
        edit.setValue(97.5);
        FormRow row(QStringLiteral("Productive hours"), field);
        connect(&edit, &NumberEdit::errorChanged, &row, &FormRow::setError);
        test::showAt(row, QSize(500, 80));
        type(edit, "400");
        QVERIFY(row.error().contains(QStringLiteral("160")));
        QCOMPARE(edit.value().value_or(0), 97.5);
        type(edit, "lots");
        QVERIFY(row.hasError());
        QCOMPARE(edit.accessibleDescription(), row.error());
        QTest::keyClick(&edit, Qt::Key_Escape);
        QVERIFY(!row.hasError());
    }

    void looking_at_a_rounded_value_does_not_change_it() {
        NumberEdit edit(NumberEdit::Kind::Hours);
        edit.setValue(97.4567);
        test::showAt(edit, QSize(160, 32));
        QSignalSpy committed(&edit, &NumberEdit::valueCommitted);
        edit.setFocus();
        QTest::keyClick(&edit, Qt::Key_Return);
        QCOMPARE(edit.value().value_or(0), 97.4567);
        QVERIFY(committed.isEmpty());
    }

    void arrows_step_within_the_range() {
        NumberEdit edit(NumberEdit::Kind::Plain);
        edit.setRange(0.0, 3.0);
        edit.setValue(2.0);
        test::showAt(edit, QSize(160, 32));
        QTest::keyClick(&edit, Qt::Key_Up);
        QTest::keyClick(&edit, Qt::Key_Up);
        QCOMPARE(edit.value().value_or(0), 3.0);
        QTest::keyClick(&edit, Qt::Key_PageDown);
        QCOMPARE(edit.value().value_or(9), 0.0);
    }

    void an_optional_field_can_be_emptied() {
        NumberEdit edit(NumberEdit::Kind::Money);
        edit.setOptional(true);
        edit.setValue(5.0);
        test::showAt(edit, QSize(160, 32));
        edit.setFocus();
        edit.clear();
        QTest::keyClick(&edit, Qt::Key_Return);
        QVERIFY(!edit.value());
        QVERIFY(!edit.hasError());
    }
};

HEADROOM_TEST(NumberEditTest)
#include "number_edit_test.moc"
