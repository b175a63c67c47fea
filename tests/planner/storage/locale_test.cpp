#include "tests/planner/storage/storage_testing.h"

#include <clocale>
#include <locale>

using namespace headroom;
using namespace headroom::test;

namespace {

/// Decimals and thousands as in many countries; needs no installed locale.
class CommaNumbers : public std::numpunct<char> {
    char do_decimal_point() const override { return ','; }
    char do_thousands_sep() const override { return '.'; }
    std::string do_grouping() const override { return "\3"; }
};

} // namespace

class LocaleTest : public QObject {
    Q_OBJECT
  private slots:
    void cleanup() {
        std::setlocale(LC_ALL, "C");
        std::locale::global(std::locale::classic());
    }
    void a_plan_is_the_same_bytes_under_every_locale() {
        const auto plain = newPath();
        created(plain, richPlan()).reset();
        const std::string expected = bytesOf(plain);
        std::locale::global(std::locale(std::locale::classic(), new CommaNumbers));
        const auto comma = newPath();
        created(comma, richPlan()).reset();
        QVERIFY(bytesOf(comma) == expected);
        QCOMPARE(difference(richPlan(), reloaded(comma)), std::string());
        for (const char* name : {"de_DE.UTF-8", "fr_CH.UTF-8", "hi_IN.UTF-8", "tr_TR.UTF-8",
                                 "ar_EG.UTF-8", "ja_JP.UTF-8", "C.UTF-8"}) {
            if (std::setlocale(LC_ALL, name) == nullptr)
                continue;
            const auto path = newPath();
            created(path, richPlan()).reset();
            QVERIFY2(bytesOf(path) == expected, name);
            QCOMPARE(difference(richPlan(), reloaded(path)), std::string());
        }
    }
};

HEADROOM_TEST(LocaleTest)
#include "locale_test.moc"
