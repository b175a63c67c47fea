#include "planner/hiring/simulation.h"

#include "planner/hiring/hiring_plan.h"

#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/hiring/distribution.h"
#include "planner/hiring/growth_model.h"
#include "planner/hiring/hiring_case_json.h"
#include "planner/hiring/path_draws.h"
#include "planner/hiring/supply.h"
#include "planner/hiring/variates.h"
#include "tests/planner/hiring/small_cases.h"

#include <QTest>
#include <cmath>

using namespace headroom;

namespace {

bool near(double actual, double expected, double tolerance) {
    if (std::abs(actual - expected) <= tolerance)
        return true;
    qWarning("expected %.6f ± %.6f, got %.6f", expected, tolerance, actual);
    return false;
}

SimulationOptions quick(int paths) {
    SimulationOptions options;
    options.paths = paths;
    return options;
}

/// Number that follows `word` in a line of the published figures.
double after(const std::string& line, const std::string& word) {
    const auto at = line.find(word);
    const auto begin = at + word.size();
    const auto end = line.find(' ', begin);
    return parseDecimal(line.substr(begin, end - begin)).value_or(std::nan(""));
}

/// Four standard errors of what a run of that many paths may differ by.
bool rowAgrees(const SimulationReport& report, const HiringCase& hiringCase,
               const std::string& line) {
    const auto month = static_cast<int>(after(line, "m"));
    std::size_t s = 0;
    while (line.find(hiringCase.segments[s].name) == std::string::npos)
        ++s;
    const double root = std::sqrt(static_cast<double>(report.paths));
    const double step = 1.0 / hiringCase.segments[s].ratio;
    const Distribution& n = report.at(SimulatedQuantity::Customers, month, s);
    const Distribution& arr = report.at(SimulatedQuantity::Arr, month, s);
    const Distribution& heads = report.at(SimulatedQuantity::Headcount, month, s);
    const Distribution& gap = report.at(SimulatedQuantity::Gap, month, s);
    const auto gapPart = line.substr(line.find("gap mean"));
    const double sd = after(line, " sd ");
    const double gapSd = after(gapPart, " sd ");
    const double breach = after(gapPart, "P(gap<0) ");
    // One of three CSMs lost makes a tenth of the paths short: there the tenth percentile sits in a
    // hole between "short" and "not" and jumps from one side to the other.
    const bool holed = std::abs(breach - 0.1) < 0.02;
    return near(n.mean, after(line, "N mean "), 4.0 * sd / root) &&
           near(n.sd, sd, 4.0 * sd / root) &&
           near(n.p10, after(line, " p10 "), 6.8 * sd / root + 1) &&
           near(n.p50, after(line, " p50 "), 6.8 * sd / root + 1) &&
           near(n.p90, after(line, " p90 "), 6.8 * sd / root + 1) &&
           near(arr.mean, after(line, "ARR mean "), 4.0 * arr.sd / root) &&
           near(heads.mean, after(line, "head "), 4.0 * heads.sd / root + 1e-3) &&
           near(gap.mean, after(gapPart, "mean "), 4.0 * gapSd / root) &&
           (holed || near(gap.p10, after(gapPart, " p10 "), 6.8 * gapSd / root + step)) &&
           near(gap.p50, after(gapPart, " p50 "), 6.8 * gapSd / root + step) &&
           near(gap.p90, after(gapPart, " p90 "), 6.8 * gapSd / root + step) &&
           near(gap.pShort, breach, 4.0 * std::sqrt(breach * (1.0 - breach)) / root + 1e-3);
}

/// Customers of every segment at the end of `months` that began there in state e_j.
std::vector<double> spread(const HiringCase& hiringCase, std::size_t j, int months) {
    HiringCase closed = hiringCase;
    for (std::size_t s = 0; s < closed.segments.size(); ++s) {
        closed.segments[s].newPerMonth = 0.0;
        closed.segments[s].customers = s == j ? 1.0 : 0.0;
    }
    const GrowthPath path = projectGrowth(closed, months);
    std::vector<double> share;
    for (std::size_t s = 0; s < closed.segments.size(); ++s)
        share.push_back(path.at(months, s).customers);
    return share;
}

/// Variance of the customers of segment s at the end of `month` (hiring notes 3.4).
double exactVariance(const HiringCase& hiringCase, std::size_t s, int month,
                     const SimulationOptions& options) {
    const std::size_t count = hiringCase.segments.size();
    double variance = 0.0;
    std::vector<double> arrived(count, 0.0);
    for (std::size_t j = 0; j < count; ++j) {
        const double stays = spread(hiringCase, j, month)[s];
        variance += hiringCase.segments[j].customers * stays * (1.0 - stays);
        for (int t = 1; t <= month; ++t)
            arrived[j] +=
                expectedNewLogos(hiringCase.segments[j], t) * spread(hiringCase, j, month - t)[s];
        variance += arrived[j];
    }
    const double square = options.sigmaNew * options.sigmaNew;
    for (std::size_t j = 0; j < count; ++j)
        for (std::size_t k = 0; k < count; ++k)
            variance += arrived[j] * arrived[k] *
                        std::expm1(square * (j == k ? 1.0 : options.correlationNew));
    return variance;
}

/// Values that differ, counts, all alike, or alike but for a giant.
std::vector<float> sampleOf(int kind, int count, Random& random) {
    std::vector<float> sample;
    for (int i = 0; i < count; ++i) {
        const double value = random.normal();
        sample.push_back(
            static_cast<float>(kind == 0 ? value : (kind == 1 ? std::floor(3.0 * value) : 5.0)));
    }
    if (kind == 3)
        sample.back() = 1e9F;
    return sample;
}

} // namespace

class SimulationTest : public QObject {
    Q_OBJECT

  private slots:
    void moments_are_those_of_the_closed_form() {
        const HiringCase hiringCase = test::twoSegmentCase();
        const GrowthPath expected = projectGrowth(hiringCase, hiringCase.months);
        for (const double sigma : {0.0, 0.15}) {
            SimulationOptions options = quick(4000);
            options.sigmaNew = sigma;
            options.sigmaChurn = 0.0;
            const auto report = simulate(hiringCase, {}, options);
            for (const int month : {1, 6, 12, 24})
                for (std::size_t s = 0; s < 2; ++s) {
                    const double sd = std::sqrt(exactVariance(hiringCase, s, month, options));
                    const Distribution& n = report->at(SimulatedQuantity::Customers, month, s);
                    const double root = std::sqrt(4000.0);
                    QVERIFY(near(n.mean, expected.at(month, s).customers, 4.0 * sd / root));
                    QVERIFY(near(n.sd, sd, 4.0 * sd / (root * std::sqrt(2.0)) * 1.3));
                }
        }
    }

    void published_moments_of_the_four_segment_case_come_out() {
        const auto text = test::fileText(test::sharedFile("acceptance/hiring/caseB_input.json"));
        if (text.empty())
            QSKIP("acceptance/hiring is not on this machine");
        const auto hiringCase = hiringCaseFromJson(text);
        const double sdPlain[] = {8.8953, 16.0615, 26.9381, 45.9200};
        const double sdVaried[] = {11.1343, 28.4889, 80.2709, 262.4570};
        const double mean[] = {123.5210, 343.9677, 860.6938, 2394.5391};
        SimulationOptions options = quick(3000);
        options.sigmaChurn = 0.0;
        const double root = std::sqrt(3000.0);
        for (const bool varied : {false, true}) {
            options.sigmaNew = varied ? 0.15 : 0.0;
            const auto report = simulate(*hiringCase, {}, options);
            for (std::size_t s = 0; s < 4; ++s) {
                const double sd = varied ? sdVaried[s] : sdPlain[s];
                const Distribution& n = report->at(SimulatedQuantity::Customers, 36, s);
                QVERIFY(near(n.mean, mean[s], 4.0 * sd / root));
                QVERIFY(near(n.sd, sd, 4.0 * sd / root));
                QVERIFY(near(std::sqrt(exactVariance(*hiringCase, s, 36, options)), sd, 6e-5));
            }
        }
    }

    void published_simulation_comes_out_within_four_standard_errors() {
        const auto text = test::fileText(test::sharedFile("acceptance/hiring/caseB_input.json"));
        const auto truth = test::fileText(test::sharedFile("acceptance/hiring/truth_C.txt"));
        if (text.empty() || truth.empty())
            QSKIP("acceptance/hiring is not on this machine");
        const auto hiringCase = hiringCaseFromJson(text);
        const auto report = simulate(*hiringCase, {}, quick(4000));
        int rows = 0;
        for (const std::string& line : split(truth, '\n')) {
            if (line.empty() || line[0] != 'm')
                continue;
            QVERIFY2(rowAgrees(*report, *hiringCase, line), line.c_str());
            ++rows;
        }
        QCOMPARE(rows, 28);
    }

    void threads_change_no_byte() {
        const HiringCase hiringCase = test::twoSegmentCase();
        SimulationOptions options = quick(503);
        StartPlan starts(2, std::vector<int>(25, 0));
        starts[0][5] = 2;
        options.threads = 1;
        const auto one = simulate(hiringCase, starts, options);
        for (const int threads : {2, 3, 7}) {
            options.threads = threads;
            const auto many = simulate(hiringCase, starts, options);
            QVERIFY(many->pathCost == one->pathCost);
            for (std::size_t i = 0; i < one->team.size(); ++i)
                QVERIFY(many->team[i].p75 == one->team[i].p75);
            for (std::size_t i = 0; i < one->cells.size(); ++i) {
                QVERIFY(many->cells[i].mean == one->cells[i].mean);
                QVERIFY(many->cells[i].sd == one->cells[i].sd);
                QVERIFY(many->cells[i].p90 == one->cells[i].p90);
            }
        }
        options.seed = 2;
        QVERIFY(simulate(hiringCase, starts, options)->pathCost != one->pathCost);
    }

    void the_team_is_the_sum_of_its_segments_path_by_path() {
        const HiringCase hiringCase = test::twoSegmentCase();
        const auto report = simulate(hiringCase, {}, quick(2000));
        for (int month = 1; month <= hiringCase.months; ++month) {
            for (int q = 0; q < simulatedQuantities; ++q) {
                const auto quantity = static_cast<SimulatedQuantity>(q);
                const Distribution& team = report->teamAt(quantity, month);
                const Distribution& first = report->at(quantity, month, 0);
                const Distribution& second = report->at(quantity, month, 1);
                const double size = std::abs(first.mean) + std::abs(second.mean) + 1.0;
                QVERIFY(near(team.mean, first.mean + second.mean, 1e-5 * size));
                QVERIFY(team.sd <= first.sd + second.sd + 1e-5 * size); // they do not move as one
                QVERIFY(team.p10 <= team.p50 && team.p50 <= team.p90);
            }
            // The team is short at most where a segment is.
            const auto shortOf = [&](std::size_t s) {
                return report->at(SimulatedQuantity::Gap, month, s).pShort;
            };
            QVERIFY(report->teamAt(SimulatedQuantity::Gap, month).pShort <=
                    std::min(1.0, shortOf(0) + shortOf(1)) + 1e-12);
        }
    }

    void a_larger_share_covered_is_short_less_often() {
        HiringCase hiringCase = test::twoSegmentCase();
        double before = 2.0 * hiringCase.months;
        double cost = 1e300;
        for (const double coverage : {0.9, 1.0, 1.15}) {
            hiringCase.coverage = coverage;
            const auto plan = optimalPlan(hiringCase, {});
            hiringCase.coverage = 1.0;
            StartPlan starts = plan->starts;
            for (std::vector<int>& pool : starts)
                pool.resize(static_cast<std::size_t>(hiringCase.months) + 1);
            SimulationOptions options = quick(1000);
            options.backfill = false;
            const auto report = simulate(hiringCase, starts, options);
            double chances = 0.0;
            for (int month = 1; month <= hiringCase.months; ++month)
                for (std::size_t s = 0; s < 2; ++s)
                    chances += report->at(SimulatedQuantity::Gap, month, s).pShort;
            QVERIFY(chances < before);
            QVERIFY(report->cost.shortage < cost);
            before = chances;
            cost = report->cost.shortage;
        }
    }

    void changing_one_input_leaves_other_draws_alone() {
        HiringCase hiringCase = test::twoSegmentCase();
        const auto before = simulate(hiringCase, {}, quick(400));
        hiringCase.segments[0].attritionMonthly *= 2.0;
        const auto after = simulate(hiringCase, {}, quick(400));
        for (int month = 1; month <= hiringCase.months; ++month) {
            for (std::size_t s = 0; s < 2; ++s)
                QCOMPARE(after->at(SimulatedQuantity::Customers, month, s).p50,
                         before->at(SimulatedQuantity::Customers, month, s).p50);
            QCOMPARE(after->at(SimulatedQuantity::Headcount, month, 1).mean,
                     before->at(SimulatedQuantity::Headcount, month, 1).mean);
        }
        QVERIFY(after->at(SimulatedQuantity::Headcount, 12, 0).mean <
                before->at(SimulatedQuantity::Headcount, 12, 0).mean);
    }

    void without_leavers_staff_follows_the_plan_exactly() {
        HiringCase hiringCase = test::steadyGrowthCase();
        // parts of people too: they come from whole seats and add up to them
        hiringCase.segments[0].staffChanges = {{3, 1.5}, {6, -0.7}, {8, -0.4}, {12, -0.4}, {15, 1}};
        StartPlan starts(1, std::vector<int>(25, 0));
        starts[0][4] = 2;
        starts[0][10] = 1;
        SimulationOptions options = quick(50);
        const auto report = simulate(hiringCase, starts, options);
        const auto supply = plannedSupply(hiringCase.segments[0], starts[0], 24);
        for (int t = 1; t <= 24; ++t) {
            const Distribution& effective = report->at(SimulatedQuantity::Effective, t, 0);
            QVERIFY(near(effective.mean, supply[static_cast<std::size_t>(t)].effective, 1e-5));
            QVERIFY(effective.sd < 1e-5);
        }
        QVERIFY(near(report->cost.hire, 3 * 12'000.0, 1e-6));
    }

    void backfilled_headcount_follows_the_renewal_recursion() {
        HiringCase hiringCase = test::steadyGrowthCase();
        hiringCase.segments[0].attritionMonthly = 0.05;
        SimulationOptions options = quick(4000);
        const auto report = simulate(hiringCase, {}, options);
        const CohortCurve seat =
            rampedSeatWithBackfill(hiringCase.segments[0], 24, options.backfillDelay);
        for (const int t : {1, 4, 8, 24}) {
            const Distribution& heads = report->at(SimulatedQuantity::Headcount, t, 0);
            const Distribution& effective = report->at(SimulatedQuantity::Effective, t, 0);
            const auto k = static_cast<std::size_t>(t);
            QVERIFY(near(heads.mean, 6.0 * seat.headcount[k], 4.0 * heads.sd / 63.2));
            QVERIFY(near(effective.mean, 6.0 * seat.effective[k], 4.0 * effective.sd / 63.2));
        }
    }

    void uncertain_rates_widen_what_they_touch() {
        const HiringCase hiringCase = test::twoSegmentCase();
        SimulationOptions options = quick(3000);
        options.sigmaNew = options.sigmaChurn = 0.0;
        const auto known = simulate(hiringCase, {}, options);
        options.churnEvidence = {300.0, 300.0};
        options.migrationEvidence = {300.0, 300.0};
        const auto estimated = simulate(hiringCase, {}, options);
        for (std::size_t s = 0; s < 2; ++s) {
            const Distribution& before = known->at(SimulatedQuantity::Customers, 24, s);
            const Distribution& after = estimated->at(SimulatedQuantity::Customers, 24, s);
            QVERIFY(after.sd > 1.15 * before.sd);
            QVERIFY(near(after.mean, before.mean, 0.02 * before.mean));
        }
    }

    void options_that_make_no_sense_are_refused() {
        const HiringCase hiringCase = test::steadyGrowthCase();
        SimulationOptions options = quick(0);
        QCOMPARE(simulate(hiringCase, {}, options).error().code, ErrorCode::OutOfRange);
        options = quick(10);
        options.sigmaNew = std::nan("");
        QCOMPARE(simulate(hiringCase, {}, options).error().code, ErrorCode::OutOfRange);
        options = quick(10);
        options.backfillDelay = {0.5, 0.4};
        QCOMPARE(simulate(hiringCase, {}, options).error().code, ErrorCode::OutOfRange);
        QCOMPARE(simulate(hiringCase, StartPlan(3), quick(10)).error().code, ErrorCode::OutOfRange);
        HiringCase crowd = hiringCase;
        crowd.segments[0].csms = 1e9;
        QCOMPARE(simulate(crowd, {}, quick(10)).error().subject, crowd.segments[0].name);
    }

    void stopping_gives_cancelled() {
        std::stop_source stop;
        stop.request_stop();
        const JobControl control(stop.get_token());
        QCOMPARE(simulate(test::steadyGrowthCase(), {}, quick(100), control).error().code,
                 ErrorCode::Cancelled);
    }

    void poisson_and_binomial_counts_invert_their_distributions() {
        for (const double mean : {0.05, 1.0, 7.5, 24.9}) {
            double below = 0.0;
            double mass = std::exp(-mean);
            for (int k = 0; below < 0.9999; ++k) {
                if (mass > 1e-6) {
                    QCOMPARE(poissonQuantile(below + 1e-9, mean), static_cast<double>(k));
                    QCOMPARE(poissonQuantile(below + mass - 1e-9, mean), static_cast<double>(k));
                }
                below += mass;
                mass *= mean / (k + 1);
            }
        }
        const BinomialLaw law(0.3);
        double below = 0.0;
        for (int k = 0; k <= 6; ++k) {
            const double mass =
                std::exp(std::lgamma(7.0) - std::lgamma(k + 1.0) - std::lgamma(7.0 - k)) *
                std::pow(0.3, k) * std::pow(0.7, 6 - k);
            QCOMPARE(law.quantile(below + 1e-9, 6.0), static_cast<double>(k));
            QCOMPARE(BinomialLaw(0.7).quantile(1.0 - below - 1e-9, 6.0),
                     static_cast<double>(6 - k));
            below += mass;
        }
        QCOMPARE(BinomialLaw(0.0).quantile(0.5, 100.0), 0.0);
        QCOMPARE(BinomialLaw(1.0).quantile(0.5, 100.0), 100.0);
        QCOMPARE(poissonQuantile(0.5, 0.0), 0.0);
    }

    void the_exponential_is_right_to_its_last_place() {
        QCOMPARE(variates::exponential(0.0), 1.0);
        for (double x = 0.0; x > -60.0; x -= 0.00137) {
            const double exact = std::exp(x);
            const double place = exact - std::nextafter(exact, 0.0);
            QVERIFY(std::abs(variates::exponential(x) - exact) <= 2.0 * place);
        }
    }

    void draws_side_by_side_are_those_one_by_one() {
        QCOMPARE(PathDraws::inStep(0), unitInterval(0));
        for (int bit = 0; bit < 64; ++bit) {
            const std::uint64_t power = std::uint64_t{1} << bit;
            for (const std::uint64_t bits : {power, power - 1, ~power, mixBits(power)})
                QCOMPARE(PathDraws::inStep(bits), unitInterval(bits));
        }
    }

    void counts_side_by_side_are_those_one_by_one() {
        Random random(17);
        constexpr double kRates[] = {0.0, 0.002, 0.03, 0.5, 0.7, 1.0};
        for (int round = 0; round < 500; ++round) {
            variates::Lanes uniform;
            variates::Lanes size;
            std::array<BinomialLaw, variates::lanes> laws;
            for (std::size_t lane = 0; lane < variates::lanes; ++lane) {
                uniform[lane] = random.uniform();
                size[lane] = static_cast<double>(random.below(lane % 2 == 0 ? 40 : 2000));
                laws[lane] = BinomialLaw(kRates[random.below(std::size(kRates))]);
            }
            const auto binomial = variates::binomialQuantiles(uniform, size, laws);
            const auto poisson = variates::poissonQuantiles(uniform, size);
            for (std::size_t lane = 0; lane < variates::lanes; ++lane) {
                QCOMPARE(binomial[lane], laws[lane].quantile(uniform[lane], size[lane]));
                QCOMPARE(poisson[lane], poissonQuantile(uniform[lane], size[lane]));
            }
        }
    }

    void large_counts_keep_their_mean_and_spread() {
        Random random(21);
        for (const double mean : {25.0, 65.0, 400.0}) {
            double sum = 0.0;
            double squares = 0.0;
            constexpr int kDraws = 20'000;
            for (int i = 0; i < kDraws; ++i) {
                const double value = poissonQuantile(random.uniform(), mean) - mean;
                sum += value / kDraws;
                squares += value * value / kDraws;
            }
            QVERIFY(near(sum, 0.0, 4.0 * std::sqrt(mean / kDraws)));
            QVERIFY(near(squares, mean, 4.0 * mean * std::sqrt(2.1 / kDraws)));
        }
    }

    void quantiles_are_those_of_the_sorted_sample() {
        Random random(22);
        DistributionOf distributionOf; // its memory serves samples of any size
        for (const int count : {1237, 1, 2, 3, 4096, 11})
            for (const int kind : {0, 1, 2, 3}) {
                std::vector<float> sample = sampleOf(kind, count, random);
                const Distribution told = distributionOf(sample);
                const double below = static_cast<double>(std::count_if(
                    sample.begin(), sample.end(), [](float value) { return value < 0.0F; }));
                QVERIFY(near(told.pShort, below / count, 1e-12));
                std::sort(sample.begin(), sample.end());
                const auto at = [&](double share) {
                    return static_cast<double>(
                        sample[static_cast<std::size_t>(std::ceil(share * count)) - 1]);
                };
                QCOMPARE(told.p10, at(0.10));
                QCOMPARE(told.p25, at(0.25));
                QCOMPARE(told.p50, at(0.50));
                QCOMPARE(told.p75, at(0.75));
                QCOMPARE(told.p90, at(0.90));
            }
    }
};

HEADROOM_TEST(SimulationTest)
#include "simulation_test.moc"
