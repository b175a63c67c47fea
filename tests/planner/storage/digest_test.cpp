#include "planner/storage/digest.h"
#include "planner/storage/list_text.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <set>

using namespace headroom;

namespace {

Digest rowOf(const char* table, const std::vector<std::string>& texts) {
    RowDigest hash(table);
    hash.startRow();
    for (const std::string& text : texts)
        hash.addText(text);
    return hash.row();
}

} // namespace

class DigestTest : public QObject {
    Q_OBJECT
  private slots:
    void rows_that_differ_have_other_digests() {
        std::set<std::pair<std::uint64_t, std::uint64_t>> seen;
        const std::vector<std::vector<std::string>> rows = {{},
                                                            {""},
                                                            {"", ""},
                                                            {"a"},
                                                            {"a", ""},
                                                            {"", "a"},
                                                            {"ab"},
                                                            {"a", "b"},
                                                            {"b", "a"},
                                                            {"abcdefgh"},
                                                            {"abcdefg", "h"},
                                                            {std::string(8, '\0')},
                                                            {std::string(9, '\0')}};
        for (const auto& row : rows)
            for (const char* table : {"account", "csm"}) {
                const Digest digest = rowOf(table, row);
                QVERIFY(seen.emplace(digest.a, digest.b).second);
            }
    }
    void kinds_are_told_apart() {
        std::set<std::uint64_t> seen;
        const auto add = [&](auto put) {
            RowDigest hash("t");
            hash.startRow();
            put(hash);
            QVERIFY(seen.insert(hash.row().a).second);
        };
        add([](RowDigest& hash) { hash.addNull(); });
        add([](RowDigest& hash) { hash.addInteger(0); });
        add([](RowDigest& hash) { hash.addInteger(1); });
        add([](RowDigest& hash) { hash.addReal(0.0); });
        add([](RowDigest& hash) { hash.addReal(1.0); });
        add([](RowDigest& hash) { hash.addText(""); });
        add([](RowDigest& hash) { hash.addText("1"); });
    }
    void sums_follow_rows_in_any_order() {
        Digest a = rowOf("t", {"x"});
        a += rowOf("t", {"y"});
        Digest b = rowOf("t", {"y"});
        b += rowOf("t", {"x"});
        QVERIFY(a == b);
        a -= rowOf("t", {"x"});
        QVERIFY(a == rowOf("t", {"y"}));
        b += rowOf("t", {"y"}); // twice the same row is not no row
        b -= rowOf("t", {"x"});
        QVERIFY(b != rowOf("t", {"y"}));
    }
    void the_hash_is_part_of_the_format() {
        const Digest digest = rowOf("account", {"0011000000", "Ärzte"});
        QCOMPARE(digest.a, 3700976393963792854ULL);
        QCOMPARE(digest.b, 7537090393010571695ULL);
    }
    void lists_are_kept_exactly() {
        const std::vector<std::vector<std::string>> lists = {
            {}, {""}, {"", ""}, {"a"}, {"a\n"}, {"a", ""}, {"\\n"}, {"\\", "\n", "\\\n\\"}};
        for (const auto& list : lists)
            QVERIFY(listFromText(listToText(list)) == list);
        for (const char* bad : {"a", "\\", "\\x\n", "a\nb"})
            QVERIFY2(!listFromText(bad), bad);
    }
};

HEADROOM_TEST(DigestTest)
#include "digest_test.moc"
