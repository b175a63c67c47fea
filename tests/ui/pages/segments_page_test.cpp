#include "tests/support/gui_support.h"
#include "tests/support/test_registry.h"
#include "tests/ui/charts/chart_mouse.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/charts/scatter_thresholds.h"
#include "ui/pages/segments_page.h"

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
};

HEADROOM_TEST(SegmentsPageTest)
#include "segments_page_test.moc"
