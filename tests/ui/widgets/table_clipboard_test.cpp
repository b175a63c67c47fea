#include "tests/support/test_registry.h"
#include "ui/widgets/table_clipboard.h"

#include <QTest>

using namespace headroom::ui;

class TableClipboardTest : public QObject {
    Q_OBJECT
  private slots:
    void what_is_copied_reads_back() {
        const std::vector<QStringList> cells = {
            {QStringLiteral("a"), QStringLiteral("two\nlines"), QString()},
            {QStringLiteral("tab\there"), QStringLiteral("\"quoted\""),
             QStringLiteral("5\" disk")}};
        QCOMPARE(tsvRows(tsvOf(cells)), cells);
    }

    void reads_what_spreadsheets_write() {
        const auto rows = tsvRows(QStringLiteral("a\tb\r\nc\t\r\n"));
        QCOMPARE(rows.size(), std::size_t(2));
        QCOMPARE(rows.at(0), (QStringList{QStringLiteral("a"), QStringLiteral("b")}));
        QCOMPARE(rows.at(1), (QStringList{QStringLiteral("c"), QString()}));
        QVERIFY(tsvRows(QString()).empty());
        QCOMPARE(tsvRows(QStringLiteral("one")).front(), QStringList{QStringLiteral("one")});
    }
};

HEADROOM_TEST(TableClipboardTest)
#include "table_clipboard_test.moc"
