#include "planner/base/random.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <array>
#include <cmath>

using namespace headroom;

class RandomTest : public QObject {
    Q_OBJECT
  private slots:
    void the_sequence_is_part_of_the_promise() {
        Random random(1);
        const std::array<std::uint64_t, 3> drawn = {random.next(), random.next(), random.next()};
        Random again(1);
        for (const std::uint64_t value : drawn)
            QCOMPARE(again.next(), value);
        QVERIFY(Random(2).next() != drawn[0]);
    }
    void bounded_draws_cover_their_range_evenly() {
        Random random(7);
        std::array<int, 6> counts{};
        for (int i = 0; i < 60000; ++i)
            ++counts[random.below(6)];
        for (const int count : counts)
            QVERIFY(std::abs(count - 10000) < 500);
    }
    void normal_quantile_matches_tables() {
        QVERIFY(std::abs(normalQuantile(0.975) - 1.959963985) < 1e-7);
        QVERIFY(std::abs(normalQuantile(0.001) + 3.090232306) < 1e-7);
        QVERIFY(std::abs(normalQuantile(0.5)) < 1e-12);
    }
};

HEADROOM_TEST(RandomTest)
#include "random_test.moc"
