// Orphaned sources, lengths, and text that belongs in one place only.
#include "tests/architecture/function_lengths.h"
#include "tests/architecture/house_rules.h"
#include "tests/support/test_registry.h"

#include <QTest>

using namespace headroom::test;

namespace {

constexpr int mostFunctionLines = 60;

const std::vector<FileLimit> fileLimits{
    {"^app/gui/main\\.cpp$", 80},
    {"^ui/main_window\\.(h|cpp)$", 400},
    {"^planner/plan_session/plan_session\\.(h|cpp)$", 300},
    {".", 600},
};

const std::string product = "^(planner|ui|app)/.*\\.(h|cpp)$";

const std::vector<GuardedText> guardedTexts{
    {"\"\\s*(SELECT\\s.+\\sFROM|INSERT (OR \\w+ )?INTO|UPDATE\\s+\\w+\\s+SET|DELETE FROM|CREATE "
     "(TABLE|INDEX|VIEW)|"
     "PRAGMA)\\s",
     "SQL outside storage", product, "^planner/storage/"},
    {"\\bQSettings\\b", "QSettings outside ui/settings", product, "^ui/settings\\w*\\.(h|cpp)$"},
    {"\\b(Qt6|Qt|QCustomPlotQt6)::", "Qt in the planner's build", "^planner/.*CMakeLists\\.txt$",
     ""},
    {"\\b(Qt6::(Gui|Widgets|PrintSupport|Concurrent)|QCustomPlotQt6::\\w+|[( ]ui[) ])",
     "the command line links the planner and QtCore only", "^app/cli/CMakeLists\\.txt$", ""},
    {"\\bprocessEvents\\b", "a nested event loop", product, ""},
    {"\\b(class|struct)\\s+\\w+(Manager|Helpers?|Utils?|Info)\\b(?!;)", "a name that says nothing",
     product, ""},
    {"\\busing namespace std;", "a whole namespace of the library", product, ""},
    {"\\b(rand|srand|random_shuffle)\\s*\\(|std::random_device|std::(uniform|normal)_\\w+_"
     "distribution",
     "chance that differs between libraries", "^planner/", "^planner/storage/file_system\\.cpp$"},
};

const std::vector<GuardedText> guardedWords{
    {"\\b(TO"
     "DO|FIX"
     "ME|XX"
     "X|HA"
     "CK)\\b",
     "unfinished work", product, ""},
    {"(?i)not (yet )?imple"
     "mented",
     "unfinished work", product, ""},
    {"\\bNOLINT\\b(?!\\(|NEXTLINE\\()", "a silenced check without its name", product, ""},
};

const Sources& tree() {
    static const Sources sources =
        readSources(HEADROOM_SOURCE_DIR, {"planner", "ui", "app", "tests"});
    return sources;
}

std::string bodyOf(int lines) {
    std::string body;
    for (int i = 0; i < lines; ++i)
        body += "    call();\n";
    return body;
}

Findings inText(const std::string& path, const std::string& line) {
    return wrongText({{path, line + "\n"}}, guardedTexts);
}

std::vector<std::string> signaturesOf(const std::string& text) {
    std::vector<std::string> signatures;
    for (const FunctionSpan& function : functionsOf(text))
        signatures.push_back(function.signature);
    return signatures;
}

} // namespace

class SourceRulesTest : public QObject {
    Q_OBJECT

  private slots:
    void no_source_is_an_orphan() {
        const Findings findings = orphans(tree());
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void an_orphan_is_found() {
        const Sources planted{{"CMakeLists.txt", "add_subdirectory(planner)\n"},
                              {"planner/CMakeLists.txt", "foreach(room base)\n# import\n"},
                              {"planner/base/CMakeLists.txt", "SOURCES month.cpp # text.cpp\n"},
                              {"planner/base/month.cpp", ""},
                              {"planner/base/text.cpp", ""},
                              {"planner/import/CMakeLists.txt", ""}};
        const Findings expected{
            {"planner/base/text.cpp", 0, "no CMakeLists.txt names this file"},
            {"planner/import/CMakeLists.txt", 0, "no CMakeLists.txt above names this folder"}};
        QCOMPARE(orphans(planted), expected);
    }

    void a_list_above_and_a_fuzzer_may_name_a_file() {
        const Sources planted{
            {"CMakeLists.txt", "add_subdirectory(ui)\nadd_subdirectory(tests/fuzz)"},
            {"ui/CMakeLists.txt", "add_library(ui STATIC\n    text/format.cpp)\n"},
            {"ui/text/format.cpp", ""},
            {"tests/fuzz/CMakeLists.txt", "headroom_fuzzer(NAME csv LINKS planner_import)\n"},
            {"tests/fuzz/csv_fuzzer.cpp", ""}};
        QCOMPARE(orphans(planted), Findings{});
    }

    void no_function_is_too_long() {
        const Findings findings = longFunctions(tree(), mostFunctionLines);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void a_function_of_one_line_too_many_is_found() {
        const auto planted = [](int lines) {
            return Sources{{"ui/x.cpp", "namespace headroom {\n\nint f(int a,\n      int b) {\n" +
                                            bodyOf(lines) + "}\n}\n"}};
        };
        QCOMPARE(longFunctions(planted(57), 60), Findings{});
        const Findings expected{{"ui/x.cpp", 3, "61 lines: int f(int a, int b)"}};
        QCOMPARE(longFunctions(planted(58), 60), expected);
    }

    void functions_are_told_from_what_only_looks_alike() {
        using Names = std::vector<std::string>;
        QCOMPARE(
            signaturesOf("struct A : B<int> { int x{0}; void f() const { if (x) { g(); } } };"),
            Names{"void f() const"});
        QCOMPARE(signaturesOf("A::A(int x) : x_{x}, y_(x), z_{} { go({1, 2}); }"),
                 Names{"A::A(int x) : x_{}, y_(x), z_{}"});
        QCOMPARE(signaturesOf("const int table[] = {\n1,\n2};\nint g(X x = {}) { return 1; }"),
                 Names{"int g(X x = {})"});
        QCOMPARE(signaturesOf("bool operator==(A a, A b) { return true; }"),
                 Names{"bool operator==(A a, A b)"});
        QCOMPARE(
            signaturesOf("template <class T> T f(T t) { auto l = [&] { return t; }; return l(); }"),
            Names{"template <class T> T f(T t)"});
        QCOMPARE(signaturesOf(
                     "enum class E : int { A, B };\nextern \"C\" {\nint f() { return '{'; }\n}"),
                 Names{"int f()"});
        QCOMPARE(signaturesOf("// void f() {\nconst char* s = R\"(void g() {)\";\nvoid h() {}"),
                 Names{"void h()"});
    }

    void a_long_function_inside_a_class_is_found() {
        const Sources planted{
            {"ui/x.h", "class A {\n  public:\n    void f() {\n" + bodyOf(70) + "    }\n};\n"}};
        QCOMPARE(longFunctions(planted, 60).size(), std::size_t{1});
        QCOMPARE(longFunctions(planted, 60).front().line, 3);
    }

    void no_file_is_too_long() {
        const Findings findings = longFiles(tree(), fileLimits);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void a_file_of_one_line_too_many_is_found() {
        QCOMPARE(longFiles({{"ui/x.cpp", std::string(600, '\n')}}, fileLimits), Findings{});
        QCOMPARE(longFiles({{"ui/x.cpp", std::string(601, '\n')}}, fileLimits).size(),
                 std::size_t{1});
        QCOMPARE(longFiles({{"app/gui/main.cpp", std::string(81, '\n')}}, fileLimits).size(),
                 std::size_t{1});
    }

    void text_stands_where_it_belongs() {
        const Findings findings = wrongText(tree(), guardedTexts);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void text_out_of_place_is_found() {
        const std::string sql = "run(\"SELECT id FROM account\");";
        QVERIFY(inText("planner/storage/account_rows.cpp", sql).empty());
        QCOMPARE(inText("planner/export/x.cpp", sql).size(), std::size_t{1});
        QVERIFY(inText("planner/export/x.cpp", "// " + sql).empty());
        QCOMPARE(inText("ui/main_window.cpp", "QSettings settings;").size(), std::size_t{1});
        QCOMPARE(inText("planner/base/CMakeLists.txt", "LINKS Qt6::Core").size(), std::size_t{1});
        QCOMPARE(inText("app/cli/CMakeLists.txt", "target_link_libraries(headroom-cli PRIVATE ui)")
                     .size(),
                 std::size_t{1});
        QVERIFY(inText("app/cli/CMakeLists.txt",
                       "target_link_libraries(headroom-cli PRIVATE Qt6::Core)")
                    .empty());
        QCOMPARE(inText("ui/x.cpp", "qApp->processEvents();").size(), std::size_t{1});
        QCOMPARE(inText("planner/base/x.h", "class BookManager {").size(), std::size_t{1});
        QCOMPARE(inText("planner/base/x.cpp", "std::uniform_int_distribution<int> d;").size(),
                 std::size_t{1});
    }

    void nothing_is_left_unfinished() {
        const Findings findings = wrongWords(tree(), guardedWords);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void unfinished_work_is_found() {
        const Sources planted{{"ui/x.cpp", "// TO"
                                           "DO: colours\n"},
                              {"planner/base/x.h", "// not imple"
                                                   "mented\n"}};
        QCOMPARE(wrongWords(planted, guardedWords).size(), std::size_t{2});
    }
};

HEADROOM_TEST(SourceRulesTest)
#include "source_rules_test.moc"
