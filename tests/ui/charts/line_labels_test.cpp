#include "planner/base/random.h"
#include "tests/support/test_registry.h"
#include "ui/charts/line_labels.h"

#include <QTest>
#include <algorithm>

using namespace headroom::ui;

class LineLabelsTest : public QObject {
    Q_OBJECT
  private slots:
    void labels_never_overlap_and_stay_inside() {
        for (std::uint64_t seed = 1; seed <= 200; ++seed) {
            const int count = 1 + static_cast<int>(headroom::hashCounters(seed, 1U) % 12U);
            QVector<double> wanted;
            for (int i = 0; i < count; ++i)
                wanted << double(headroom::hashCounters(seed, 2U, std::uint64_t(i)) % 300U);
            auto places = spreadOut(wanted, 15.0, 0.0, 300.0);
            std::sort(places.begin(), places.end());
            QVERIFY(places.front() >= 7.5 - 1e-9);
            QVERIFY(places.back() <= 292.5 + 1e-9);
            for (int i = 1; i < count; ++i)
                QVERIFY(places.at(i) - places.at(i - 1) >= 15.0 - 1e-9);
        }
    }

    void labels_with_room_stay_where_they_belong() {
        const QVector<double> wanted = {250.0, 50.0, 120.0};
        QCOMPARE(spreadOut(wanted, 15.0, 0.0, 300.0), wanted);
    }
};

HEADROOM_TEST(LineLabelsTest)
#include "line_labels_test.moc"
