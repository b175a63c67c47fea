#include "tests/support/test_registry.h"
#include "tests/ui/pages/page_bench.h"
#include "ui/pages/fairness_table.h"

#include <QTest>
#include <map>

using namespace headroom;
using namespace headroom::ui;

class FairnessTableTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Proposal> books_;

    /// A contract whose date has passed renews in the years after.
    static Date coming(Date renewal, Date asOf) {
        std::chrono::year_month_day day(renewal);
        while (std::chrono::sys_days(day) < asOf)
            day += std::chrono::years(1);
        return std::chrono::sys_days(day);
    }

    double sumOf(const char* column) const {
        const TableContent table = fairnessContent(books_, Format());
        double sum = 0.0;
        for (const TableColumn& one : table.columns)
            for (int row = 0; row < table.rowCount && one.key == QLatin1String(column); ++row)
                sum += one.number(row);
        return sum;
    }

  private slots:
    void initTestCase() {
        auto session = PlanSession::make(test::smallSamplePlan(), nullptr).value();
        SolveRequest request;
        request.iterations = 500;
        books_ = std::make_shared<const Proposal>(
            propose(session->state(), request, JobControl()).value());
    }

    /// Sums over the rows are sums over the accounts.
    void figures_add_up_to_the_accounts_they_come_from() {
        const auto& accounts = books_->state->book->accounts();
        const Date asOf = books_->state->inputs.facts.asOf;
        double arr = 0.0, renewing = 0.0;
        int assigned = 0;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            if (books_->owners[i] == noOwner)
                continue;
            ++assigned;
            arr += toUnits(arrOrZero(accounts[i]));
            const auto& renewal = accounts[i].renewalDate;
            if (renewal && coming(*renewal, asOf) < asOf + std::chrono::days(365))
                renewing += toUnits(arrOrZero(accounts[i]));
        }
        QCOMPARE(sumOf("accounts"), double(assigned));
        QVERIFY(std::abs(sumOf("arr") - arr) < 0.01);
        QVERIFY(std::abs(sumOf("renewing") - renewing) < 0.01);
        QVERIFY(sumOf("risk") > 0.0 && sumOf("risk") < arr);
        QCOMPARE(sumOf("coming"), double(books_->changes.changes.size()));
    }

    void the_fullest_quarter_is_counted_from_the_renewals() {
        const auto& accounts = books_->state->book->accounts();
        const Date asOf = books_->state->inputs.facts.asOf;
        std::map<std::pair<std::int32_t, int>, int> counts;
        std::map<std::int32_t, int> fullest;
        for (std::size_t i = 0; i < accounts.size(); ++i) {
            const auto& renewal = accounts[i].renewalDate;
            if (books_->owners[i] == noOwner || !renewal)
                continue;
            const Month month = Month::of(coming(*renewal, asOf));
            if (month >= Month(2027, 7)) // as of June 2026: that quarter and four more
                continue;
            const int count = ++counts[{books_->owners[i], month.year() * 4 + month.quarter()}];
            fullest[books_->owners[i]] = std::max(fullest[books_->owners[i]], count);
        }
        double expected = 0.0;
        for (const auto& [owner, count] : fullest)
            expected += count;
        QCOMPARE(sumOf("renewals"), expected);
    }
};

HEADROOM_TEST(FairnessTableTest)
#include "fairness_table_test.moc"
