#include "planner/assignment/book_knapsack.h"

#include "planner/base/random.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>

using namespace headroom;

namespace {

struct TinyBook {
    std::vector<Micropoints> costs;
    std::vector<KnapsackEntry> entries;
    std::int64_t base = 0;
};

/// Costs of the load fall and rise as they please: a curve is only one kind of them.
TinyBook tinyBook(Random& random) {
    TinyBook book;
    const std::int64_t limit = random.between(0, 20);
    const bool flat = random.uniform() < 0.3;
    for (std::int64_t load = 0; load <= limit; ++load)
        book.costs.push_back(flat ? 0 : random.between(-30, 30));
    const std::int64_t entries = random.between(0, 9);
    for (std::int64_t n = 0; n < entries; ++n)
        book.entries.push_back({random.between(0, 8), random.between(-40, 40)});
    book.base = random.between(0, 6);
    return book;
}

/// Least cost of the choices that `allows`, by trying all.
template <class Allows>
Micropoints cheapestByTrying(const TinyBook& book, Allows allows) {
    Micropoints best = BookKnapsack::impossible;
    for (unsigned choice = 0; choice < 1U << book.entries.size(); ++choice) {
        std::int64_t load = book.base;
        Micropoints cost = 0;
        for (std::size_t n = 0; n < book.entries.size(); ++n)
            if ((choice >> n & 1U) != 0) {
                load += book.entries[n].load;
                cost += book.entries[n].cost;
            }
        if (load < static_cast<std::int64_t>(book.costs.size()) && allows(choice))
            best = std::min(best, cost + book.costs[static_cast<std::size_t>(load)]);
    }
    return best;
}

bool isImpossible(Micropoints cost) {
    return cost > BookKnapsack::impossible / 2;
}

} // namespace

class BookKnapsackTest : public QObject {
    Q_OBJECT
  private slots:
    void the_cheapest_book_is_that_of_brute_force() {
        Random random(31);
        for (int n = 0; n < 3000; ++n) {
            const TinyBook book = tinyBook(random);
            BookKnapsack knapsack(book.costs);
            std::vector<char> chosen;
            const Micropoints found = knapsack.cheapest(book.entries, book.base, chosen);
            QCOMPARE(found, cheapestByTrying(book, [](unsigned) { return true; }));
            QCOMPARE(chosen.size(), book.entries.size());
            if (found == BookKnapsack::impossible)
                continue;
            unsigned choice = 0;
            for (std::size_t e = 0; e < chosen.size(); ++e)
                choice |= static_cast<unsigned>(chosen[e]) << e;
            QCOMPARE(cheapestByTrying(book, [=](unsigned other) { return other == choice; }),
                     found);
        }
    }
    void alternatives_are_those_of_brute_force() {
        Random random(32);
        for (int n = 0; n < 3000; ++n) {
            const TinyBook book = tinyBook(random);
            BookKnapsack knapsack(book.costs);
            const auto costs = knapsack.alternatives(book.entries, book.base);
            for (std::size_t e = 0; e < book.entries.size(); ++e) {
                const Micropoints in = cheapestByTrying(
                    book, [e](unsigned choice) { return (choice >> e & 1U) != 0; });
                const Micropoints out = cheapestByTrying(
                    book, [e](unsigned choice) { return (choice >> e & 1U) == 0; });
                QVERIFY(isImpossible(in) ? isImpossible(costs.in[e]) : costs.in[e] == in);
                QVERIFY(isImpossible(out) ? isImpossible(costs.out[e]) : costs.out[e] == out);
            }
        }
    }
    void work_counts_the_cells_of_tables() {
        BookKnapsack knapsack(std::vector<Micropoints>(101, 0));
        std::vector<char> chosen;
        const std::vector<KnapsackEntry> entries{{60, -5}, {50, -4}, {10, -1}, {1, 2}};
        QCOMPARE(knapsack.cheapest(entries, 0, chosen), Micropoints{-6});
        QCOMPARE(chosen, (std::vector<char>{1, 0, 1, 0}));
        QCOMPARE(knapsack.cells(), std::int64_t{61 + 101 + 101}); // the last is never worth it
    }
};

HEADROOM_TEST(BookKnapsackTest)
#include "book_knapsack_test.moc"
