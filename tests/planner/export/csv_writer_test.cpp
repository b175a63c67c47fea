#include "planner/base/random.h"
#include "planner/export/csv_writer.h"
#include "tests/support/test_registry.h"

#include <QFile>
#include <QTest>

using namespace headroom;

namespace {

/// What a spreadsheet would do with the text under any separator: does some cell begin with a
/// formula?
bool couldRun(const std::string& text) {
    bool start = true;
    for (const char c : text) {
        const bool separator = std::string_view(";,\t|\r\n").find(c) != std::string_view::npos;
        if (start && std::string_view("=+-@").find(c) != std::string_view::npos)
            return true;
        const bool skipped =
            c == ' ' || c == '"' || static_cast<unsigned char>(c) < 0x20 || c == 0x7f;
        start = separator || (start && skipped);
    }
    return false;
}

std::string hostileText(Random& random) {
    static const std::vector<std::string> parts = {
        "=", "+", "-", "@", "'", "\"",  " ",        "\t",           "\n",           "\r",
        ";", ",", "|", "a", "1", "cmd", "\xc2\xa0", "\xef\xbc\x9d", "\xe2\x80\x8b", "\xef\xbb\xbf",
        "é"};
    std::string text;
    for (std::uint64_t i = random.below(9); i > 0; --i)
        text += parts[random.below(parts.size())];
    return text;
}

} // namespace

class CsvWriterTest : public QObject {
    Q_OBJECT
  private slots:
    void guard_is_reversible_and_leaves_nothing_that_runs() {
        Random random(4);
        int changed = 0;
        for (int i = 0; i < 100000; ++i) {
            const std::string text = hostileText(random);
            const std::string guarded = guardFormula(text);
            QCOMPARE(unguardFormula(guarded), text);
            QVERIFY2(!couldRun(guarded), guarded.c_str());
            changed += guarded != text;
        }
        QVERIFY(changed > 10000);
    }
    void the_check_itself_sees_a_formula() {
        QVERIFY(couldRun("=1+1"));
        QVERIFY(couldRun("a; =1"));
        QVERIFY(!couldRun("a=1"));
    }
    void known_payloads_are_guarded() {
        QCOMPARE(guardFormula("=cmd|' /C calc'!A0"),
                 std::string("'=cmd|' /C calc'!A0").insert(6, "'"));
        QCOMPARE(guardFormula("Acme - Nord"), std::string("Acme - Nord"));
        QCOMPARE(guardFormula("#1 Plumbing"), std::string("#1 Plumbing"));
        QCOMPARE(guardFormula("O'Neil"), std::string("O'Neil"));
    }
    void cells_are_quoted_only_where_needed() {
        CsvWriter csv({"id", "name"});
        csv.text("A-1").text("Say \"hi\", now").endRow();
        csv.number(-1.5, 2).integer(-3).endRow();
        csv.empty().text(" x").endRow();
        QCOMPARE(csv.str(),
                 std::string("id,name\nA-1,\"Say \"\"hi\"\", now\"\n-1.50,-3\n,\" x\"\n"));
    }
    void exact_cells_are_left_alone() {
        CsvWriter csv({"Id"});
        csv.exact("=1").endRow();
        QCOMPARE(csv.str(), std::string("Id\n=1\n"));
    }
    void published_payloads_are_harmless() {
        QFile file(QString::fromStdString(
            test::sharedFile("data/csv-nasty/csv-injection-payloads.txt").string()));
        if (!file.open(QIODevice::ReadOnly))
            QSKIP("the list of payloads is not on this machine");
        int lines = 0;
        for (const QByteArray& line : file.readAll().split('\n')) {
            const std::string guarded = guardFormula(line.toStdString());
            QVERIFY2(!couldRun(guarded), guarded.c_str());
            QCOMPARE(unguardFormula(guarded), line.toStdString());
            ++lines;
        }
        QVERIFY(lines > 3);
    }
};

HEADROOM_TEST(CsvWriterTest)
#include "csv_writer_test.moc"
