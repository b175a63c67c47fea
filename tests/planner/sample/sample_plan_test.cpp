#include "planner/sample/sample_plan.h"
#include "planner/workload/load_summary.h"
#include "tests/support/test_registry.h"

#include <QTest>
#include <algorithm>
#include <cmath>
#include <set>

using namespace headroom;

namespace {

struct Sample {
    std::shared_ptr<const Book> book;
    SegmentedBook segmented;
    std::vector<CsmCapacity> capacity;
    LoadSummary load;
};

Sample sampleOf(const SampleOptions& options) {
    Sample sample;
    sample.book = makeSampleBook(options).value();
    sample.segmented = segmentBook(sample.book, defaultSegmentRules(), {}, {});
    sample.capacity = computeCapacity(*sample.book, defaultPolicies(), {}, options.asOf);
    sample.load = summariseLoad(
        sample.segmented, computeWorkload(sample.segmented, defaultPolicies(), {}, options.asOf),
        sample.capacity, defaultPolicies(), importedOwners(*sample.book), {});
    return sample;
}

const Sample& shipped() {
    static const Sample sample = sampleOf({});
    return sample;
}

SampleOptions withSeed(std::uint64_t seed) {
    SampleOptions options;
    options.seed = seed;
    return options;
}

std::vector<double> sortedArr(const Book& book) {
    std::vector<double> amounts;
    for (const Account& account : book.accounts())
        amounts.push_back(toUnits(arrOrZero(account)));
    std::ranges::sort(amounts);
    return amounts;
}

double sumOf(const std::vector<double>& values) {
    double sum = 0.0;
    for (const double value : values)
        sum += value;
    return sum;
}

double gini(const std::vector<double>& sorted) {
    const auto n = static_cast<double>(sorted.size());
    double weighted = 0.0;
    for (std::size_t i = 0; i < sorted.size(); ++i)
        weighted += (2.0 * static_cast<double>(i + 1) - n - 1.0) * sorted[i];
    return weighted / n / sumOf(sorted);
}

double topTenth(const std::vector<double>& sorted) {
    const std::size_t top = sorted.size() / 10;
    return sumOf({sorted.end() - static_cast<std::ptrdiff_t>(top), sorted.end()}) / sumOf(sorted);
}

/// Books by ARR of those in the team: coefficient of variation, largest ÷ mean.
std::pair<double, double> spreadOfBooks(const Sample& sample) {
    std::vector<double> books;
    for (std::size_t j = 0; j < sample.capacity.size(); ++j)
        if (sample.capacity[j].inTeam)
            books.push_back(toUnits(sample.load.csms[j].arr));
    const double mean = sumOf(books) / static_cast<double>(books.size());
    double squares = 0.0;
    for (const double book : books)
        squares += (book - mean) * (book - mean);
    return {std::sqrt(squares / static_cast<double>(books.size())) / mean,
            *std::ranges::max_element(books) / mean};
}

/// How much of the complexity score a straight line in log ARR explains.
double explainedByArr(const Sample& sample) {
    double n = 0.0, x = 0.0, y = 0.0, xx = 0.0, yy = 0.0, xy = 0.0;
    for (std::size_t i = 0; i < sample.book->accounts().size(); ++i) {
        const auto& arr = sample.book->accounts()[i].arr;
        const auto& score = sample.segmented.complexity.score[i];
        if (!arr || !score)
            continue;
        const double size = std::log(toUnits(*arr));
        n += 1.0;
        x += size;
        y += *score;
        xx += size * size;
        yy += *score * *score;
        xy += size * *score;
    }
    const double covariance = xy / n - x / n * y / n;
    return covariance * covariance / ((xx / n - x / n * x / n) * (yy / n - y / n * y / n));
}

/// Hall's condition for hours: of any set of segments, work ÷ capacity of all who serve one of
/// them; the largest is the utilisation below which nobody can be brought.
double tightest(const Sample& sample) {
    const std::size_t segments = sample.load.segments.size();
    const auto served = servedSegments(*sample.book, sample.segmented.segmentNames);
    double worst = 0.0;
    for (unsigned set = 1; set < 1U << segments; ++set) {
        double work = 0.0;
        double capacity = 0.0;
        for (std::size_t s = 0; s < segments; ++s)
            work += (set >> s & 1U) != 0U ? toHours(sample.load.segments[s].workload) : 0.0;
        for (std::size_t j = 0; j < served.size(); ++j)
            if (std::ranges::any_of(served[j], [set](auto s) { return (set >> s & 1U) != 0U; }))
                capacity += toHours(sample.capacity[j].planning);
        worst = std::max(worst, work / capacity);
    }
    return worst;
}

template <class Condition>
double shareOf(const Book& book, Condition holds) {
    return static_cast<double>(std::ranges::count_if(book.accounts(), holds)) /
           static_cast<double>(book.accounts().size());
}

bool isWithin(double value, double low, double high) {
    if (value < low || value > high)
        qWarning("%g is not between %g and %g", value, low, high);
    return value >= low && value <= high;
}

} // namespace

class SamplePlanTest : public QObject {
    Q_OBJECT
  private slots:
    void the_same_options_give_the_same_book() {
        QVERIFY(*makeSampleBook({}).value() == *shipped().book);
        QVERIFY(!(*makeSampleBook(withSeed(1)).value() == *shipped().book));
    }
    void sizes_are_as_asked_and_leavers_come_on_top() {
        QCOMPARE(shipped().book->accounts().size(), std::size_t(1200));
        QCOMPARE(shipped().book->csms().size(), std::size_t(25));
        const auto inTeam = std::ranges::count_if(
            shipped().capacity, [](const CsmCapacity& csm) { return csm.inTeam; });
        QCOMPARE(inTeam, std::ptrdiff_t(24));
    }
    void arr_is_as_skewed_as_in_real_books() {
        for (const std::uint64_t seed : {20260U, 1U, 2U, 3U}) {
            const auto arr = sortedArr(*makeSampleBook(withSeed(seed)).value());
            QVERIFY(isWithin(gini(arr), 0.65, 0.72));
            QVERIFY(isWithin(topTenth(arr), 0.50, 0.60));
        }
    }
    void complexity_is_half_explained_by_arr() {
        QVERIFY(isWithin(explainedByArr(shipped()), 0.40, 0.60));
    }
    void starting_books_are_uneven() {
        const auto [variation, largest] = spreadOfBooks(shipped());
        QVERIFY(isWithin(variation, 0.6, 0.8));
        QVERIFY(isWithin(largest, 2.0, 3.3));
        QVERIFY(isWithin(shipped().load.variation, 0.25, 0.6)); // of utilisation
        QVERIFY(shipped().load.overCapacity >= 3);
        QVERIFY(shipped().load.busiest > Permille(1250));
        QVERIFY(shipped().load.least < Permille(500));
    }
    void the_team_can_carry_the_work_segment_by_segment() {
        for (const std::uint64_t seed : {20260U, 1U, 2U, 3U}) {
            const Sample sample = sampleOf(withSeed(seed));
            QVERIFY(isWithin(toFraction(sample.load.utilisation), 0.85, 0.95));
            QVERIFY(isWithin(tightest(sample), 0.85, 0.95));
            for (const SegmentLoad& segment : sample.load.segments)
                QVERIFY(isWithin(segment.fteByHours / segment.fteInSeat, 0.82, 0.95));
        }
    }
    void one_leaver_still_owns_accounts() {
        int leavers = 0;
        for (std::size_t j = 0; j < shipped().book->csms().size(); ++j) {
            const Csm& csm = shipped().book->csms()[j];
            if (csm.status != CsmStatus::Leaver)
                continue;
            ++leavers;
            QVERIFY(csm.end && *csm.end < SampleOptions{}.asOf);
            QVERIFY(shipped().load.csms[j].accounts >= 15);
        }
        QCOMPARE(leavers, 1);
    }
    void somebody_is_new_somebody_on_leave_some_part_time() {
        const auto& csms = shipped().book->csms();
        const Date asOf = SampleOptions{}.asOf;
        QCOMPARE(std::ranges::count_if(csms, [](const Csm& c) { return !c.leaves.empty(); }), 1);
        QCOMPARE(std::ranges::count_if(
                     csms, [&](const Csm& c) { return *c.start > asOf - std::chrono::days(100); }),
                 1);
        QCOMPARE(std::ranges::count(csms, Permille(800), &Csm::fte), 2);
        QCOMPARE(std::ranges::count(csms, Permille(600), &Csm::fte), 1);
        QCOMPARE(std::ranges::count(csms, std::string("Senior CSM"), &Csm::level), 5);
        for (const Csm& csm : csms)
            QVERIFY(!csm.segments.empty() && csm.segments.size() <= 2);
    }
    void renewals_are_bunched_at_three_quarter_ends() {
        std::array<int, 13> byMonth{};
        int dated = 0;
        for (const Account& account : shipped().book->accounts())
            if (account.renewalDate) {
                ++byMonth[static_cast<std::size_t>(Month::of(*account.renewalDate).month())];
                ++dated;
            }
        const double bunched = byMonth[3] + byMonth[6] + byMonth[12];
        QVERIFY(isWithin(bunched / dated, 0.45, 0.58));
        QCOMPARE(std::ranges::max_element(byMonth) - byMonth.begin(), std::ptrdiff_t(12));
    }
    void a_few_per_cent_of_everything_are_missing() {
        const Book& book = *shipped().book;
        const auto isUnowned = [](const Account& a) { return a.owner.empty(); };
        const auto hasNoHealth = [](const Account& a) { return !a.health; };
        const auto hasNoArr = [](const Account& a) { return !a.arr; };
        const auto hasNoDate = [](const Account& a) { return !a.renewalDate; };
        QVERIFY(isWithin(shareOf(book, isUnowned), 0.025, 0.045));
        QVERIFY(isWithin(shareOf(book, hasNoHealth), 0.025, 0.055));
        QVERIFY(isWithin(shareOf(book, hasNoArr), 0.001, 0.015));
        QVERIFY(isWithin(shareOf(book, hasNoDate), 0.005, 0.03));
    }
    void conditions_are_those_of_a_customer_base() {
        const Book& book = *shipped().book;
        QVERIFY(isWithin(shareOf(book, [](const Account& a) { return a.health && *a.health < 40; }),
                         0.02, 0.08));
        QVERIFY(isWithin(
            shareOf(book, [](const Account& a) { return a.lifecycle == Lifecycle::Onboarding; }),
            0.03, 0.08));
        QVERIFY(isWithin(shareOf(book, [](const Account& a) { return !a.parent.empty(); }), 0.04,
                         0.09));
        std::set<std::string> names;
        for (const Account& account : book.accounts()) {
            names.insert(account.name);
            QVERIFY(*account.customerSince <= SampleOptions{}.asOf);
            QVERIFY(!account.ownerSince || (*account.ownerSince >= *account.customerSince &&
                                            *account.ownerSince <= SampleOptions{}.asOf));
            QVERIFY(account.parent.empty() || book.findAccount(account.parent));
            QVERIFY(account.parent.view() != account.id.view());
        }
        QCOMPARE(names.size(), book.accounts().size());
    }
    void parents_have_no_parents() {
        const Book& book = *shipped().book;
        for (const Account& account : book.accounts())
            if (!account.parent.empty())
                QVERIFY(book.accounts()[*book.findAccount(account.parent)].parent.empty());
    }
    void the_segment_column_is_what_the_rules_say() {
        for (std::size_t i = 0; i < shipped().book->accounts().size(); ++i)
            QCOMPARE(shipped().book->accounts()[i].segment,
                     shipped().segmented.segmentNames[shipped().segmented.segment[i]]);
    }
    void larger_bases_stay_feasible() {
        SampleOptions options;
        options.accounts = 20'000;
        options.csms = 300;
        const Sample sample = sampleOf(options);
        QVERIFY(isWithin(toFraction(sample.load.utilisation), 0.85, 0.95));
        QVERIFY(isWithin(tightest(sample), 0.85, 0.95));
        QVERIFY(isWithin(gini(sortedArr(*sample.book)), 0.65, 0.72));
    }
    void many_accounts_a_head_make_a_long_tail() {
        SampleOptions options;
        options.accounts = 10'000;
        options.csms = 60;
        options.historyMonths = 0;
        const Sample sample = sampleOf(options);
        QVERIFY(isWithin(toFraction(sample.load.utilisation), 0.85, 0.95));
        QVERIFY(sample.load.segments[3].accounts > 8'000);
        QVERIFY(sample.book->history().rows.empty());
    }
    void few_accounts_leave_the_team_idle_but_valid() {
        SampleOptions options;
        options.accounts = 7;
        options.csms = 4;
        QVERIFY(makeSampleBook(options).has_value());
        options.accounts = 1;
        QVERIFY(makeSampleBook(options).has_value());
    }
    void impossible_sizes_are_refused() {
        SampleOptions options;
        options.accounts = 0;
        QVERIFY(makeSampleBook(options).error().code == ErrorCode::OutOfRange);
        options = {};
        options.csms = 3;
        QVERIFY(makeSampleBook(options).error().code == ErrorCode::OutOfRange);
        options = {};
        options.historyMonths = 121;
        QVERIFY(makeSampleBook(options).error().code == ErrorCode::OutOfRange);
    }
};

HEADROOM_TEST(SamplePlanTest)
#include "sample_plan_test.moc"
