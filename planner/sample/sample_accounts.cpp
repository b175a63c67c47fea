#include "planner/sample/sample_accounts.h"

#include "planner/base/random.h"
#include "planner/sample/sample_words.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <unordered_set>

namespace headroom {
namespace {

using std::chrono::days;

// ARR is log-normal: Gini = 2 Φ(σ/√2) − 1, share of the top tenth = Φ(σ − 1.2816).
constexpr double coreMedianArr = 12'000.0;
constexpr double coreSigma = 1.30;
constexpr double tailMedianArr = 3'400.0;
constexpr double tailSigma = 0.55;
constexpr double tailMostArr = 20'000.0;

constexpr std::array<double, 12> renewalWeights = {6, 5, 13, 5, 5, 17, 5, 5, 8, 5, 4, 22};
constexpr std::array<double, 12> seasonOfSigning = {0.7, 0.9, 1.4, 0.8, 0.9, 1.4,
                                                    0.7, 0.7, 1.3, 0.8, 0.9, 1.5};

template <class Items, class Weight>
std::size_t pickWeighted(Random& random, const Items& items, Weight weightOf) {
    double total = 0.0;
    for (const auto& item : items)
        total += weightOf(item);
    double left = random.uniform() * total;
    for (std::size_t i = 0; i + 1 < items.size(); ++i) {
        left -= weightOf(items[i]);
        if (left < 0.0)
            return i;
    }
    return items.size() - 1;
}

/// Evenly spread ranks in random order: the shape of ARR does not depend on luck.
std::vector<std::uint32_t> shuffledRanks(std::uint64_t seed, std::size_t count) {
    std::vector<std::uint32_t> ranks(count);
    for (std::size_t i = 0; i < count; ++i)
        ranks[i] = static_cast<std::uint32_t>(i);
    Random random(hashCounters(seed, SampleStream::Ranks));
    for (std::size_t i = count; i > 1; --i)
        std::swap(ranks[i - 1], ranks[static_cast<std::size_t>(random.below(i))]);
    return ranks;
}

void setInput(Account& account, ComplexityInput input, double value) {
    account.complexityInputs[static_cast<std::size_t>(input)] = std::round(value);
}

/// Makes one customer after the other from its rank and its own random numbers.
class AccountMaker {
  public:
    AccountMaker(const SampleOptions& options, double tailShare)
        : options_(options), count_(static_cast<std::size_t>(options.accounts)),
          tail_(static_cast<std::size_t>(std::llround(tailShare * options.accounts))),
          ranks_(shuffledRanks(options.seed, count_)) {
        names_.reserve(count_);
        for (int back = 0; back < 48; ++back)
            signingWeights_.push_back(seasonOfSigning[static_cast<std::size_t>(
                                          (Month::of(options.asOf) - back).month() - 1)] *
                                      (1.6 - 0.6 * back / 47.0));
    }

    Account make(std::size_t i);

  private:
    void addMoney(Account& account, std::size_t i, Random& random);
    void addComplexity(Account& account, Random& random) const;
    void addDates(Account& account, Random& random) const;
    void addCondition(Account& account, Random& random) const;
    void addParent(Account& account, std::size_t i, Random& random) const;
    std::string nameOf(std::size_t i, std::size_t industry, std::size_t country);
    Date signingDay(Random& random) const;

    const SampleOptions& options_;
    std::size_t count_;
    std::size_t tail_;
    std::vector<std::uint32_t> ranks_;
    std::vector<double> signingWeights_; // by months back from the as-of date
    std::unordered_set<std::string> names_;
    double score_ = 0.0; // of the account in the making: standard normal, how large its ARR is
    bool isTail_ = false;
};

AccountId idOf(std::size_t i) {
    std::string digits = std::to_string(i + 1);
    return AccountId("001HR" + std::string(7 - std::min<std::size_t>(7, digits.size()), '0') +
                     digits);
}

std::string AccountMaker::nameOf(std::size_t i, std::size_t industry, std::size_t country) {
    std::string name;
    for (int attempt = 0; attempt < 8; ++attempt) {
        name = sampleCompanyName(hashCounters(options_.seed, SampleStream::Name, i, attempt),
                                 sampleIndustries()[industry], sampleCountries()[country]);
        if (names_.insert(name).second)
            break;
    }
    return name;
}

void AccountMaker::addMoney(Account& account, std::size_t i, Random& random) {
    const std::size_t rank = ranks_[i];
    isTail_ = rank < tail_;
    const std::size_t position = isTail_ ? rank : rank - tail_;
    const std::size_t size = isTail_ ? tail_ : count_ - tail_;
    score_ = normalQuantile((static_cast<double>(position) + 0.25 + 0.5 * random.uniform()) /
                            static_cast<double>(size));
    double arr = isTail_ ? std::min(tailMostArr, tailMedianArr * std::exp(tailSigma * score_))
                         : coreMedianArr * std::exp(coreSigma * score_);
    arr = arr < 10'000.0 ? std::round(arr / 10.0) * 10.0 : std::round(arr / 100.0) * 100.0;
    const bool isKnown = arr > 10'000.0 || random.uniform() > 0.008;
    if (isKnown)
        account.arr = Money(std::llround(std::max(120.0, arr)) * 100);
}

void AccountMaker::addComplexity(Account& account, Random& random) const {
    const double arr = isTail_ ? 3'000.0 : coreMedianArr * std::exp(coreSigma * score_);
    setInput(account, ComplexityInput::Employees,
             std::max(4.0, arr / 55.0 * std::exp(0.9 * random.normal())));
    if (isTail_)
        return;
    // The inputs add noise of their own: in the end half of the score is explained by ARR.
    const double complexity = 0.78 * score_ + 0.63 * random.normal();
    const auto isKnown = [&random] { return random.uniform() > 0.03; };
    setInput(account, ComplexityInput::Products,
             std::clamp(1.8 + 1.1 * complexity + 0.5 * random.normal(), 1.0, 9.0));
    if (isKnown())
        setInput(account, ComplexityInput::Integrations,
                 std::clamp(0.9 + 1.7 * complexity + 0.7 * random.normal(), 0.0, 14.0));
    if (isKnown())
        setInput(account, ComplexityInput::Seats,
                 std::max(3.0, 30.0 * std::exp(1.0 * complexity + 0.35 * random.normal())));
    if (isKnown())
        setInput(
            account, ComplexityInput::SupportTickets,
            std::floor(-std::log(random.uniform()) * (0.6 + 2.4 * std::exp(0.6 * complexity))));
    setInput(account, ComplexityInput::Sites,
             std::floor(1.0 - std::log(random.uniform()) * 0.6 * std::exp(0.5 * complexity)));
}

/// 60 % signed in the last four years, more of them from year to year and at quarter ends.
Date AccountMaker::signingDay(Random& random) const {
    const Month asOf = Month::of(options_.asOf);
    const bool isRecent = random.uniform() < 0.6;
    const std::size_t back =
        isRecent ? pickWeighted(random, signingWeights_, [](double weight) { return weight; })
                 : signingWeights_.size() + static_cast<std::size_t>(random.below(60));
    const Date day = (asOf - static_cast<int>(back)).firstDay() + days(random.between(0, 27));
    return std::min(day, options_.asOf);
}

void AccountMaker::addDates(Account& account, Random& random) const {
    account.customerSince = signingDay(random);
    const std::chrono::year_month_day today(options_.asOf);
    const int renewalDay = static_cast<int>(random.between(0, 27));
    const auto renewalMonth = pickWeighted(random, renewalWeights, [](double w) { return w; });
    const Month firstRenewal(static_cast<int>(today.year()), static_cast<int>(renewalMonth) + 1);
    Date renewal = firstRenewal.firstDay() + days(renewalDay);
    if (renewal <= options_.asOf)
        renewal = makeDate(static_cast<int>(today.year()) + 1,
                           static_cast<unsigned>(Month::of(renewal).month()),
                           static_cast<unsigned>(std::chrono::year_month_day(renewal).day()));
    const double kind = random.uniform();
    if (kind < 0.08)
        renewal += days(365); // signed for longer
    else if (kind < 0.09)
        renewal -= days(365); // nobody has entered the new date
    if (kind < 0.985)
        account.renewalDate = renewal;
    const auto since = (options_.asOf - *account.customerSince).count();
    const double change = random.uniform();
    account.ownerSince = change < 0.04 && since > 95
                             ? options_.asOf - days(random.between(5, 89))
                             : *account.customerSince + days(random.between(0, since * 3 / 4));
    account.ownerChanges = since < 200     ? 0
                           : change < 0.04 ? 2
                           : change < 0.10 ? 3
                           : change < 0.30 ? 1
                                           : 0;
}

void AccountMaker::addCondition(Account& account, Random& random) const {
    const bool isNew = options_.asOf - *account.customerSince < days(90);
    const double stage = random.uniform();
    account.lifecycle = isNew          ? Lifecycle::Onboarding
                        : stage < 0.32 ? Lifecycle::Adoption
                        : stage < 0.92 ? Lifecycle::Value
                                       : Lifecycle::AtRisk;
    const double tickets =
        account.complexityInputs[static_cast<std::size_t>(ComplexityInput::SupportTickets)]
            .value_or(0.0);
    const double health = 81.0 - (account.lifecycle == Lifecycle::AtRisk ? 42.0 : 0.0) -
                          0.2 * tickets + 10.0 * random.normal();
    if (random.uniform() > 0.04)
        account.health = static_cast<int>(std::clamp(std::round(health), 4.0, 99.0));
}

void AccountMaker::addParent(Account& account, std::size_t i, Random& random) const {
    constexpr std::size_t heads = 7; // every seventh may be a parent and has none itself
    if (i % heads != 0 && random.uniform() < 0.075)
        account.parent = idOf(heads * random.below((count_ + heads - 1) / heads));
}

Account AccountMaker::make(std::size_t i) {
    Random random(hashCounters(options_.seed, SampleStream::Account, i));
    const std::size_t industry =
        pickWeighted(random, sampleIndustries(), [](const auto& x) { return x.weight; });
    const std::size_t country =
        pickWeighted(random, sampleCountries(), [](const auto& x) { return x.weight; });
    Account account;
    account.id = idOf(i);
    account.name = nameOf(i, industry, country);
    account.industry = sampleIndustries()[industry].name;
    account.region = sampleCountries()[country].region;
    account.country = sampleCountries()[country].country;
    account.language = sampleCountries()[country].language;
    addMoney(account, i, random);
    addComplexity(account, random);
    addDates(account, random);
    addCondition(account, random);
    addParent(account, i, random);
    return account;
}

} // namespace

std::vector<Account> makeSampleAccounts(const SampleOptions& options, double tailShare) {
    AccountMaker maker(options, tailShare);
    std::vector<Account> accounts;
    accounts.reserve(static_cast<std::size_t>(options.accounts));
    for (std::size_t i = 0; i < static_cast<std::size_t>(options.accounts); ++i)
        accounts.push_back(maker.make(i));
    return accounts;
}

} // namespace headroom
