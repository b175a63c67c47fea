#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/pages/segments_page.h"
#include "ui/widgets/table_view.h"

#include <QTableView>
#include <QTest>
#include <algorithm>

using namespace headroom;
using namespace headroom::ui;
using headroom::test::PageBench;

class SegmentsPageTest : public QObject {
    Q_OBJECT

    struct Shown {
        PageBench bench{test::smallSamplePlan()};
        SegmentsPage page{bench.context()};
        ScatterThresholds* scatter = page.findChild<ScatterThresholds*>();

        Shown() {
            QObject::connect(&bench.document, &PlanDocument::changed, &page,
                             [this](ChangeSet changes) { page.refresh(changes); });
            test::showAt(page, QSize(1300, 900));
            page.refresh(Change::All);
            test::settle(*scatter);
        }
        TableView& table(const char* name) {
            for (auto* view : page.findChildren<TableView*>())
                if (view->grid()->accessibleName() == QString::fromLatin1(name))
                    return *view;
            qFatal("no such table");
        }
        /// Accounts drawn in the colour of the first segment.
        std::ptrdiff_t inFirst() const {
            return std::ranges::count(scatter->cloud().dots, std::int16_t(0),
                                      &ScatterCloud::Dot::series);
        }
    };

  private slots:
    void accounts_take_the_colour_of_their_segment_while_a_line_is_dragged() {
        Shown shown;
        const auto& lines = shown.scatter->thresholds();
        const auto line = std::ranges::find(lines, Qt::Vertical, &ThresholdLine::orientation);
        QVERIFY(line != lines.end());
        const std::ptrdiff_t before = shown.inFirst();
        QCOMPARE(before, std::ptrdiff_t(shown.bench.document.state().load.segments[0].accounts));
        const QPointF handle = shown.scatter->handleOf(line->id);
        test::sendMouse(*shown.scatter, QEvent::MouseButtonPress, handle);
        test::sendMouse(*shown.scatter, QEvent::MouseMove, handle - QPointF(40, 0));
        QTRY_VERIFY(shown.inFirst() > before);
        test::sendMouse(*shown.scatter, QEvent::MouseButtonRelease, handle - QPointF(40, 0));
        QCOMPARE(shown.bench.document.state().load.segments[0].accounts, int(before));
        // Back to saved: the colours go back as well.
        shown.page.topActions().front()->trigger();
        QTRY_COMPARE(shown.inFirst(), before);
    }

    /// What the lines, the table of effects and Apply say is the same at any time.
    void lines_that_are_not_kept_yet_outlive_what_is_done_beside_them() {
        Shown shown;
        const auto values = [&shown] {
            QList<double> now;
            for (const ThresholdLine& line : shown.scatter->thresholds())
                now << line.value;
            return now;
        };
        const QList<double> saved = values();
        emit shown.scatter->thresholdReleased(QStringLiteral("1"), 15'000.0); // growth, then …
        emit shown.scatter->thresholdReleased(QStringLiteral("0"),
                                              20'000.0); // … below where it was
        QCOMPARE(values().mid(0, 2), (QList<double>{20'000.0, 15'000.0}));
        QCOMPARE(shown.scatter->thresholds().at(0).lowest, 15'000.01);
        emit shown.scatter->thresholdReleased(QStringLiteral("0"), 10'000.0); // nobody in Growth
        QCOMPARE(values().mid(0, 2), (QList<double>{20'000.0, 15'000.0}));
        TableModel& segments = *shown.table("Segments").model();
        QVERIFY(segments.applyEdits({{0, QStringLiteral("ratio"), QStringLiteral("20")}}));
        QCOMPARE(values().mid(0, 2), (QList<double>{20'000.0, 15'000.0}));
        QVERIFY(shown.page.primaryAction()->isEnabled());
        shown.page.primaryAction()->trigger();
        const SegmentRules& rules = shown.bench.document.state().inputs.segmentRules;
        QVERIFY(rules.rules[0].arrAtLeast == Money(20'000'00));
        QVERIFY(rules.rules[1].arrAtLeast == Money(15'000'00));
        QVERIFY(!shown.page.primaryAction()->isEnabled());
        shown.bench.document.undoStack().undo();
        QCOMPARE(values(), saved);
    }

    void a_line_put_back_by_hand_leaves_nothing_to_apply() {
        Shown shown;
        const double saved = shown.scatter->thresholds().at(0).value;
        const std::ptrdiff_t before = shown.inFirst();
        emit shown.scatter->thresholdReleased(QStringLiteral("0"), 60'000.0);
        QTRY_VERIFY(shown.inFirst() > before);
        emit shown.scatter->thresholdReleased(QStringLiteral("0"), saved);
        QVERIFY(!shown.page.primaryAction()->isEnabled());
        QTRY_COMPARE(shown.inFirst(), before);
    }
};

HEADROOM_TEST(SegmentsPageTest)
#include "segments_page_test.moc"
