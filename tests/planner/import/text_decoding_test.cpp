#include "planner/import/text_decoding.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom;

namespace {

TextEncoding guess(const std::string& bytes) {
    EncodingDetector detector;
    detector.feed(bytes);
    return detector.finish();
}

// Fed byte by byte, so that every character is cut everywhere.
std::string decoded(const std::string& bytes, TextEncoding encoding) {
    TextDecoder decoder(encoding);
    std::string text;
    for (const char byte : bytes) {
        decoder.decode({&byte, 1}, text);
    }
    decoder.finish(text);
    return text;
}

std::string utf16(const std::u16string& text, bool little) {
    std::string bytes;
    for (const char16_t unit : text) {
        const char low = static_cast<char>(unit & 0xFF);
        const char high = static_cast<char>(unit >> 8);
        bytes += little ? low : high;
        bytes += little ? high : low;
    }
    return bytes;
}

} // namespace

class TextDecodingTest : public QObject {
    Q_OBJECT
  private slots:
    void byte_order_marks_decide() {
        QCOMPARE(guess("\xEF\xBB\xBF"
                       "id,name"),
                 TextEncoding::Utf8);
        QCOMPARE(guess("\xFF\xFEi\0d\0"), TextEncoding::Utf16Le);
        QCOMPARE(guess("\xFE\xFF\0i\0d"), TextEncoding::Utf16Be);
    }
    void utf16_without_mark_is_seen_by_its_zeros() {
        QCOMPARE(guess(utf16(u"id,name\n1,Grün", true)), TextEncoding::Utf16Le);
        QCOMPARE(guess(utf16(u"id,name\n1,Grün", false)), TextEncoding::Utf16Be);
    }
    void strict_utf8_else_windows() {
        QCOMPARE(guess("Citroën in UTF-8: Citro\xC3\xABn"), TextEncoding::Utf8);
        QCOMPARE(guess("Citro\xEBn"), TextEncoding::Windows1252);
        QCOMPARE(guess("overlong \xC0\xAF"), TextEncoding::Windows1252);
        QCOMPARE(guess("surrogate \xED\xA0\x80"), TextEncoding::Windows1252);
        QCOMPARE(guess("cut off \xE2\x82"), TextEncoding::Windows1252);
        QCOMPARE(guess("plain"), TextEncoding::Utf8);
    }
    void one_broken_byte_does_not_garble_a_utf8_file() {
        std::string text;
        for (int i = 0; i < 30; ++i) {
            text += "Zürich;";
        }
        QCOMPARE(guess(text + "\xFF"), TextEncoding::Utf8);
        TextDecoder decoder(TextEncoding::Utf8);
        std::string out;
        decoder.decode("a\xFF"
                       "b",
                       out);
        QCOMPARE(out, std::string("a\xEF\xBF\xBD"
                                  "b"));
        QCOMPARE(decoder.replacedCount(), std::int64_t(1));
    }
    void every_encoding_gives_the_same_text() {
        const std::string text = "Å€Ž– x";
        QCOMPARE(decoded(text, TextEncoding::Utf8), text);
        QCOMPARE(decoded("\xC5\x80\x8E\x96 x", TextEncoding::Windows1252), text);
        QCOMPARE(decoded(utf16(u"Å€Ž– x", true), TextEncoding::Utf16Le), text);
        QCOMPARE(decoded(utf16(u"Å€Ž– x", false), TextEncoding::Utf16Be), text);
        QCOMPARE(decoded("\xC5\x80", TextEncoding::Latin1), std::string("Å\xC2\x80"));
    }
    void letters_of_other_code_pages_are_doubted() {
        const auto doubts = [](const char* bytes) {
            TextDecoder decoder(TextEncoding::Windows1252);
            std::string text;
            decoder.decode(bytes, text);
            return decoder.doubtfulCount();
        };
        QVERIFY(doubts("M\xFC\xFEteri Ad\xFD;\xDDstanbul") >= 2);         // Turkish
        QVERIFY(doubts("\xA3\xF3\x64\x9F;\xAF\xF3\xB3kiewicz") >= 2);     // Polish
        QCOMPARE(doubts("\xDEorl\xE1kur;Gu\xF0r\xFAn"), std::int64_t(0)); // Icelandic
        QCOMPARE(doubts("ARR \xA3m;Caf\xE9;\xBFQu\xE9?"), std::int64_t(0));
    }
    void marks_are_dropped_and_pairs_joined() {
        QCOMPARE(decoded("\xEF\xBB\xBFid", TextEncoding::Utf8), std::string("id"));
        QCOMPARE(decoded(utf16(u"\uFEFF𝄞", true), TextEncoding::Utf16Le), std::string("𝄞"));
        QCOMPARE(decoded(utf16(std::u16string(1, char16_t(0xD834)), true), TextEncoding::Utf16Le),
                 std::string("\xEF\xBF\xBD"));
    }
};

HEADROOM_TEST(TextDecodingTest)
#include "text_decoding_test.moc"
