#include "planner/sample/sample_history.h"

#include "planner/base/random.h"
#include "planner/sample/sample_accounts.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace headroom {
namespace {

/// Customers that leave, a year, by segment in service order.
constexpr std::array<double, 4> churnYear = {0.04, 0.07, 0.11, 0.16};

/// One customer's time with us, in months counted from the first of the history; both ends may lie
/// outside of it. `leaves` is the month of churn, beyond the last one for those who stay.
struct Stay {
    int joins = 0;
    int leaves = 0;
    Money lastArr;      // in the last month with us
    double grows = 0.0; // ARR, at each anniversary of joining
};

/// The sums of one segment by month.
class Ledger {
  public:
    explicit Ledger(int months) : rows_(static_cast<std::size_t>(months)) {
        for (HistoryRow& row : rows_) {
            row.newLogos = row.churned = row.closingCustomers = 0.0;
            row.newArr = row.expansion = row.contraction = row.churnedArr = row.closingArr =
                Money(0);
        }
    }

    /// Walks back in time, so that the last month is exact.
    void add(const Stay& stay) {
        const int months = static_cast<int>(rows_.size());
        if (stay.leaves >= 0 && stay.leaves < months) {
            *at(stay.leaves).churned += 1.0;
            *at(stay.leaves).churnedArr += stay.lastArr;
        }
        Money arr = stay.lastArr;
        for (int t = std::min(stay.leaves, months) - 1; t >= std::max(stay.joins, 0); --t) {
            *at(t).closingCustomers += 1.0;
            *at(t).closingArr += arr;
            if (t == stay.joins) {
                *at(t).newLogos += 1.0;
                *at(t).newArr += arr;
            } else if ((t - stay.joins) % 12 == 0) {
                arr = beforeAnniversary(stay, arr, at(t));
            }
        }
    }

    std::vector<HistoryRow> take(const std::string& segment, Month first) {
        for (std::size_t t = 0; t < rows_.size(); ++t) {
            rows_[t].segment = segment;
            rows_[t].month = first + static_cast<int>(t);
        }
        return std::move(rows_);
    }

  private:
    HistoryRow& at(int month) { return rows_[static_cast<std::size_t>(month)]; }

    static Money beforeAnniversary(const Stay& stay, Money arr, HistoryRow& row) {
        const double units = toUnits(arr) / (1.0 + stay.grows);
        const Money before(std::llround(units) * 100);
        if (before < arr)
            *row.expansion += arr - before;
        else
            *row.contraction += before - arr;
        return before;
    }

    std::vector<HistoryRow> rows_;
};

/// A tenth of the customers shrinks, most grow by some per cent a year.
double growthOf(Random& random) {
    return random.uniform() < 0.1 ? -0.02 - 0.13 * random.uniform() : 0.12 * random.uniform();
}

/// Those who have left: as many a month as the segment's churn takes of those who were there, after
/// at least half a year, each with four fifths of the ARR of somebody who stayed.
std::vector<Stay> madeUpLeavers(const std::vector<Stay>& stays, double churn, int months,
                                std::uint64_t seed) {
    std::vector<int> joined(static_cast<std::size_t>(months), 0); // running sum below
    int present = 0;
    for (const Stay& stay : stays)
        if (stay.joins < 0)
            ++present;
        else
            ++joined[static_cast<std::size_t>(stay.joins)];
    std::vector<Stay> leavers;
    Random random(seed);
    for (int t = 0; t < months; ++t) {
        present += joined[static_cast<std::size_t>(t)];
        const double everPresent = present * (1.0 + churn * (months - t) / 12.0);
        const auto leave = static_cast<int>(everPresent * churn / 12.0 + random.uniform());
        for (int g = 0; g < leave; ++g) {
            const auto tenure = static_cast<int>(6.0 - 26.0 * std::log(random.uniform()));
            const auto like = static_cast<std::size_t>(random.below(stays.size()));
            leavers.push_back(
                {t - tenure, t, Money(stays[like].lastArr.count() / 500 * 400), growthOf(random)});
        }
    }
    return leavers;
}

} // namespace

History makeSampleHistory(const SampleOptions& options, const SegmentedBook& book) {
    const int months = options.historyMonths;
    const Month first = Month::of(options.asOf) - (months - 1);
    std::vector<std::vector<Stay>> stays(book.segmentNames.size());
    for (std::size_t i = 0; i < book.segment.size(); ++i) {
        const Account& account = book.book->accounts()[i];
        Random random(hashCounters(options.seed, SampleStream::Growth, i));
        stays[book.segment[i]].push_back({Month::of(*account.customerSince) - first, months,
                                          arrOrZero(account), growthOf(random)});
    }
    std::vector<HistoryRow> rows;
    for (std::size_t s = 0; s < stays.size() && months > 0; ++s) {
        Ledger ledger(months);
        for (const Stay& stay : stays[s])
            ledger.add(stay);
        const double churn = churnYear[std::min(s, churnYear.size() - 1)];
        for (const Stay& stay : madeUpLeavers(stays[s], churn, months,
                                              hashCounters(options.seed, SampleStream::Leavers, s)))
            ledger.add(stay);
        auto made = ledger.take(book.segmentNames[s], first);
        rows.insert(rows.end(), made.begin(), made.end());
    }
    return makeHistory(std::move(rows), {}).value();
}

} // namespace headroom
