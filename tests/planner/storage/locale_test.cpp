#include "tests/planner/storage/storage_testing.h"
#include "tests/support/test_locales.h"

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
    }
    void a_plan_is_the_same_bytes_under_each_countrys_locale() {
        if (madeLocales().isEmpty())
            QSKIP("this machine can make no locales (package locales)");
        QCOMPARE(madeLocales(), testLocales());
        qputenv("LOCPATH", localeFolder().toUtf8());
        const auto plain = newPath();
        created(plain, richPlan()).reset();
        const std::string expected = bytesOf(plain);
        bool sawComma = false;
        for (const QString& name : madeLocales()) {
            QVERIFY2(std::setlocale(LC_ALL, qPrintable(name)) != nullptr, qPrintable(name));
            sawComma = sawComma || std::string(std::localeconv()->decimal_point) == ",";
            const auto path = newPath();
            created(path, richPlan()).reset();
            QVERIFY2(bytesOf(path) == expected, qPrintable(name));
            QCOMPARE(difference(richPlan(), reloaded(path)), std::string());
        }
        QVERIFY(sawComma); // the locales were really in force
    }
};

HEADROOM_TEST(LocaleTest)
#include "locale_test.moc"
