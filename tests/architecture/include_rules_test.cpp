// Who may include whom. The table is the rule; the tests below it show that it bites.
#include "tests/architecture/house_rules.h"
#include "tests/support/test_registry.h"

#include <QFileInfo>
#include <QLibraryInfo>
#include <QTest>

using namespace headroom::test;

namespace {

const std::vector<std::string> stages{"planner/segmentation", "planner/workload",
                                      "planner/assignment", "planner/hiring"};

std::vector<std::string> plus(std::vector<std::string> folders,
                              const std::vector<std::string>& more) {
    folders.insert(folders.end(), more.begin(), more.end());
    return folders;
}

const std::vector<std::string> ground{"planner/base", "planner/model"};

const std::vector<OwnHeaders> whoMayIncludeWhom{
    {"planner/base", {}},
    {"planner/model", {"planner/base"}},
    {"planner/import", plus(ground, {"planner/hiring/growth_history.h"})},
    {"planner/segmentation", ground},
    {"planner/workload", plus(ground, {"planner/segmentation"})},
    {"planner/sample", plus(ground, {"planner/segmentation", "planner/workload"})},
    {"planner/sample", plus(ground, {"planner/segmentation", "planner/workload"})},
    {"planner/assignment", plus(ground, {"planner/segmentation", "planner/workload"})},
    {"planner/hiring",
     plus(ground, {"planner/segmentation", "planner/workload", "planner/assignment"})},
    {"planner/scenarios", plus(ground, stages)},
    {"planner/storage", plus(plus(ground, stages), {"planner/scenarios"})},
    {"planner/export", plus(plus(ground, stages), {"planner/scenarios"})},
    {"planner/plan_session", {"planner"}},
    {"planner/cmake", {}},
    {"ui", {"planner", "resources"}},
    {"app/cli", {"planner"}},
    {"app/gui", {"planner", "ui"}},
};

const std::vector<GuardedHeader> guardedHeaders{
    {"^sqlite3\\.h$", {"^planner/storage/sqlite\\.cpp$", "^tests/"}},
    {"^boost/graph/", {"^planner/assignment/.*\\.cpp$", "^tests/"}},
    {"^qcustomplot\\.h$", {"^ui/charts/.*\\.cpp$", "^tests/ui/"}},
    {"^QSettings$", {"^ui/settings\\w*\\.(h|cpp)$", "^tests/ui/"}},
    // Umbrella headers cost seconds in every file that reads them.
    {"^Qt(Core|Gui|Widgets|Concurrent|PrintSupport|Test|Network|Sql)(/Qt\\w*)?$", {}},
    {"^(Qt(Sql|Network|Svg|DBus)/"
     ".*|QSql\\w*|QTcp\\w*|QNetwork\\w*|QLocalServer|QLocalSocket|QSvg\\w*)$",
     {}},
    {"^(iostream|regex)$", {"^tests/", "^app/"}},
};

bool isInQtCore(const std::string& header) {
    const QString folder =
        QLibraryInfo::path(QLibraryInfo::HeadersPath) + QLatin1String("/QtCore/");
    return QFileInfo::exists(folder + QString::fromStdString(header));
}

bool isNever(const std::string&) {
    return false;
}

const Sources& tree() {
    static const Sources sources =
        readSources(HEADROOM_SOURCE_DIR, {"planner", "ui", "app", "tests"});
    return sources;
}

Findings inOwnHeaders(const std::string& path, const std::string& line) {
    return wrongOwnHeaders({{path, "#pragma once\n" + line + "\n"}}, whoMayIncludeWhom);
}

Findings inGuarded(const std::string& path, const std::string& line) {
    return wrongGuardedHeaders({{path, line + "\n"}}, guardedHeaders);
}

} // namespace

class IncludeRulesTest : public QObject {
    Q_OBJECT

  private slots:
    void the_tree_is_read() {
        QVERIFY(tree().contains("planner/base/result.h"));
        QVERIFY(tree().contains("tests/architecture/include_rules_test.cpp"));
    }

    void rooms_include_only_what_they_may() {
        const Findings findings = wrongOwnHeaders(tree(), whoMayIncludeWhom);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void a_room_may_not_look_upstream() {
        const Findings expected{
            {"planner/model/x.h", 2, "planner/model may not include planner/assignment/solver.h"}};
        QCOMPARE(inOwnHeaders("planner/model/x.h", "#include \"planner/assignment/solver.h\""),
                 expected);
        QVERIFY(inOwnHeaders("planner/model/x.h", "#include \"planner/base/ids.h\"").empty());
        QVERIFY(inOwnHeaders("planner/model/x.h", "#include \"planner/model/book.h\"").empty());
        QVERIFY(inOwnHeaders("planner/model/x.h", "// #include \"planner/assignment/solver.h\"")
                    .empty());
    }

    void every_forbidden_pair_of_rooms_is_found_data() {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("header");
        const auto row = [](const char* from, const char* header) {
            QTest::addRow("%s %s", from, header)
                << QString::fromLatin1(from) << QString::fromLatin1(header);
        };
        row("planner/base/x.cpp", "planner/model/book.h");
        row("planner/import/x.cpp", "planner/hiring/demand.h");
        row("planner/import/x.cpp", "planner/scenarios/edit.h");
        row("planner/segmentation/x.cpp", "planner/workload/touch_model.h");
        row("planner/workload/x.cpp", "planner/assignment/solver.h");
        row("planner/assignment/x.cpp", "planner/hiring/demand.h");
        row("planner/hiring/x.cpp", "planner/scenarios/edit.h");
        row("planner/scenarios/x.cpp", "planner/storage/plan_file.h");
        row("planner/storage/x.cpp", "planner/import/csv_reader.h");
        row("planner/export/x.cpp", "planner/storage/plan_file.h");
        row("planner/plan_session/x.cpp", "ui/text/messages.h");
        row("ui/pages/x.cpp", "app/cli/command.h");
        row("ui/pages/x.cpp", "tests/support/test_registry.h");
        row("app/cli/x.cpp", "ui/text/messages.h");
        row("app/gui/main.cpp", "app/cli/command.h");
    }

    void every_forbidden_pair_of_rooms_is_found() {
        QFETCH(QString, from);
        QFETCH(QString, header);
        const std::string line = "#include \"" + header.toStdString() + "\"";
        QCOMPARE(inOwnHeaders(from.toStdString(), line).size(), std::size_t{1});
    }

    void history_is_all_that_import_takes_from_hiring() {
        QVERIFY(inOwnHeaders("planner/import/x.cpp", "#include \"planner/hiring/growth_history.h\"")
                    .empty());
    }

    void a_room_that_the_table_does_not_know_is_found() {
        const Findings expected{
            {"planner/attic/x.cpp", 0, "no rule says what this folder may include"}};
        QCOMPARE(wrongOwnHeaders({{"planner/attic/x.cpp", "\n"}}, whoMayIncludeWhom), expected);
        QVERIFY(wrongOwnHeaders({{"tests/ui/x.cpp", "\n"}}, whoMayIncludeWhom).empty());
    }

    void includes_start_at_the_root() {
        QCOMPARE(inOwnHeaders("planner/base/text.cpp", "#include \"text.h\"").size(),
                 std::size_t{1});
    }

    void libraries_stay_where_they_belong() {
        const Findings findings = wrongGuardedHeaders(tree(), guardedHeaders);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void a_library_elsewhere_is_found() {
        QVERIFY(inGuarded("planner/storage/sqlite.cpp", "#include <sqlite3.h>").empty());
        QCOMPARE(inGuarded("planner/storage/plan_file.cpp", "#include <sqlite3.h>").size(),
                 std::size_t{1});
        QCOMPARE(
            inGuarded("planner/assignment/problem.h", "#include <boost/graph/adjacency_list.hpp>")
                .size(),
            std::size_t{1});
        QVERIFY(
            inGuarded("planner/assignment/bound.cpp", "#include <boost/graph/adjacency_list.hpp>")
                .empty());
        QCOMPARE(inGuarded("ui/charts/chart.h", "#include <qcustomplot.h>").size(), std::size_t{1});
        QVERIFY(inGuarded("ui/charts/chart.cpp", "#include <qcustomplot.h>").empty());
        QCOMPARE(inGuarded("ui/main_window.cpp", "#include <QSettings>").size(), std::size_t{1});
        QVERIFY(inGuarded("ui/settings.cpp", "#include <QSettings>").empty());
        QCOMPARE(inGuarded("ui/pages/page.cpp", "#include <QtWidgets>").size(), std::size_t{1});
        QCOMPARE(inGuarded("ui/pages/page.cpp", "#include <QtCore/QtCore>").size(), std::size_t{1});
        QVERIFY(inGuarded("ui/pages/page.cpp", "#include <QtConcurrentRun>").empty());
        QCOMPARE(inGuarded("ui/pages/page.cpp", "#include <QNetworkReply>").size(), std::size_t{1});
    }

    void the_planner_does_not_know_qt() {
        const Findings findings = wrongQtHeaders(tree(), "planner", isNever);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void qt_in_the_planner_is_found() {
        for (const char* header : {"QString", "QtGlobal", "qglobal.h", "QtCore/QString"}) {
            const std::string line = std::string("#include <") + header + ">\n";
            QCOMPARE(wrongQtHeaders({{"planner/base/x.cpp", line}}, "planner", isNever).size(),
                     std::size_t{1});
        }
        QVERIFY(wrongQtHeaders({{"planner/base/x.cpp", "#include <queue>\n"}}, "planner", isNever)
                    .empty());
    }

    void the_command_line_needs_no_more_qt_than_qt_core() {
        const Findings findings = wrongQtHeaders(tree(), "app/cli", isInQtCore);
        QVERIFY2(findings.empty(), report(findings).c_str());
    }

    void a_widget_on_the_command_line_is_found() {
        const Sources planted{{"app/cli/x.cpp", "#include <QString>\n#include <QWidget>\n"}};
        const Findings expected{{"app/cli/x.cpp", 2, "app/cli may not use QWidget"}};
        QCOMPARE(wrongQtHeaders(planted, "app/cli", isInQtCore), expected);
    }
};

HEADROOM_TEST(IncludeRulesTest)
#include "include_rules_test.moc"
