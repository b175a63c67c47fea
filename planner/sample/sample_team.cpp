#include "planner/sample/sample_team.h"

#include "planner/base/random.h"
#include "planner/base/text.h"
#include "planner/sample/sample_accounts.h"
#include "planner/sample/sample_words.h"
#include "planner/workload/csm_capacity.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace headroom {
namespace {

using std::chrono::days;

constexpr int pattern = 24;            // levels, part time and absences repeat after so many people
constexpr double fullnessSigma = 0.38; // of the log of how full the starting books are
constexpr double topFullnessSigma = 0.10; // of those with the largest customers

std::string levelAt(int place) {
    return place < 5 ? "Senior CSM" : place < 19 ? "CSM II" : "CSM I";
}

Permille fteAt(int place) {
    return Permille(place == 7 || place == 15 ? 800 : place == 11 ? 600 : 1000);
}

/// An ASCII address: bytes of letters with marks are left out.
std::string emailOf(const std::string& name) {
    std::string address;
    for (const char c : lowered(name))
        if (c == ' ')
            address += '.';
        else if (c >= 'a' && c <= 'z')
            address += c;
    return address + "@sample.example";
}

struct Territory {
    std::vector<std::string> regions;
    double share;
    std::vector<std::string> languages; // beside English
};

const std::array<Territory, 3>& territories() {
    static const std::array<Territory, 3> all = {{
        {{"NA", "LATAM"}, 0.55, {"Spanish", "Portuguese", "French"}},
        {{"EMEA"}, 0.33, {"German", "French", "Spanish"}},
        {{"APAC"}, 0.12, {"Japanese"}},
    }};
    return all;
}

/// Deals territories out by their shares, and their languages in turn.
class TerritoryDealer {
  public:
    void dealTo(Csm& csm) {
        ++dealt_;
        std::size_t best = 0;
        const auto lack = [this](std::size_t t) {
            return territories()[t].share * dealt_ - given_[t];
        };
        for (std::size_t t = 1; t < given_.size(); ++t)
            if (lack(t) > lack(best))
                best = t;
        const Territory& home = territories()[best];
        const auto turn = static_cast<std::size_t>(given_[best]) % home.languages.size();
        given_[best] += 1.0;
        csm.regions = home.regions;
        csm.languages = {"English", home.languages[turn]};
    }

  private:
    double dealt_ = 0.0;
    std::array<double, 3> given_{};
};

double nominalCapacity(const Csm& csm) {
    return toFraction(csm.fte) * levelOf(csm, {}).factor;
}

/// Log-normal quantiles in random order: the spread does not depend on luck.
std::vector<double> spreadFullness(std::uint64_t seed, std::size_t count) {
    std::vector<double> fullness;
    for (std::size_t j = 0; j < count; ++j)
        fullness.push_back(std::exp(fullnessSigma * normalQuantile((static_cast<double>(j) + 0.5) /
                                                                   static_cast<double>(count))));
    Random random(hashCounters(seed, SampleStream::Books));
    for (std::size_t i = count; i > 1; --i)
        std::swap(fullness[i - 1], fullness[static_cast<std::size_t>(random.below(i))]);
    return fullness;
}

/// A stretch of the line of work along which the team is laid, and what is done there.
struct Stretch {
    double length = 0.0; // share of all work
    std::vector<double> mix;
};

/// The segments in service order; the first is shared by CSMs who give more than half of their time
/// to the second, so that the largest customers are not all with two or three people.
std::vector<Stretch> stretchesOf(const std::vector<double>& work) {
    const double total = std::accumulate(work.begin(), work.end(), 0.0);
    std::vector<double> left = work;
    const auto only = [&work](std::size_t s) {
        std::vector<double> mix(work.size(), 0.0);
        mix[s] = 1.0;
        return mix;
    };
    std::vector<Stretch> stretches;
    constexpr double own = 0.4;
    if (work.size() > 1 && work[0] * (1.0 - own) <= work[1] * own) {
        stretches.push_back({work[0] / own / total, only(0)});
        stretches[0].mix[0] = own;
        stretches[0].mix[1] = 1.0 - own;
        left[1] -= work[0] / own - work[0];
        left[0] = 0.0;
    }
    for (std::size_t s = 0; s < work.size(); ++s)
        stretches.push_back({left[s] / total, only(s)});
    return stretches;
}

/// Shares of the person who is laid from `from` to `to` on the line.
std::vector<double> sharesBetween(double from, double to, const std::vector<Stretch>& stretches) {
    std::vector<double> shares(stretches.front().mix.size(), 0.0);
    double edge = 0.0;
    for (const Stretch& stretch : stretches) {
        const double end = edge + stretch.length;
        const double common = (std::min(to, end) - std::max(from, edge)) / (to - from);
        for (std::size_t s = 0; s < shares.size() && common > 0.05; ++s)
            shares[s] += common * stretch.mix[s];
        edge = end;
    }
    return shares;
}

void helpOut(std::vector<double>& shares) {
    const auto busiest = std::ranges::max_element(shares);
    const auto next = std::next(busiest) == shares.end() ? std::prev(busiest) : std::next(busiest);
    if (*busiest < 1.0 - 1e-9)
        return; // two segments are enough
    *next = 0.2;
    *busiest = 0.8;
}

void normalise(std::vector<double>& shares) {
    const double total = std::accumulate(shares.begin(), shares.end(), 0.0);
    for (double& share : shares)
        share /= total;
}

SampleCsm leaver(const SampleOptions& options, int number, std::size_t segments,
                 const std::string& name) {
    SampleCsm gone;
    gone.csm.id = CsmId("CSM-L" + std::to_string(number + 1));
    gone.csm.name = name;
    gone.csm.email = emailOf(name);
    gone.csm.level = "CSM II";
    gone.csm.status = CsmStatus::Leaver;
    gone.csm.start = options.asOf - days(1400 + 37 * number);
    gone.csm.end = options.asOf - days(12 + number % 15);
    gone.shares.assign(segments, 0.0);
    gone.shares[std::min<std::size_t>(1, segments - 1)] = 1.0;
    gone.fullness = 0.75;
    return gone;
}

/// One in so many of the lowest level moves up at the end of the year that books are dealt for: all
/// of it is felt in hiring, little of it in the books.
void promoteSome(const SampleOptions& options, std::vector<SampleCsm>& team) {
    constexpr int oneIn = 5;
    int juniors = 0;
    for (SampleCsm& member : team)
        if (member.csm.level == "CSM I" && ++juniors % oneIn == 2)
            member.csm.promotion = LevelChange{(Month::of(options.asOf) + 11).firstDay(), "CSM II"};
}

} // namespace

std::vector<Csm> makeSamplePeople(const SampleOptions& options) {
    Random random(hashCounters(options.seed, SampleStream::Team));
    std::vector<Csm> people;
    for (int j = 0; j < options.csms; ++j) {
        const int place = j % pattern;
        Csm csm;
        csm.id = CsmId("CSM-" + std::to_string(1001 + j));
        csm.level = levelAt(place);
        csm.fte = fteAt(place);
        csm.start = options.asOf - days(random.between(260, 2400));
        if (place == 9) // new: still in the ramp
            csm.start = Month::of(options.asOf - days(45)).firstDay();
        if (place == 13)
            csm.leaves = {{options.asOf - days(20), options.asOf + days(75)}};
        people.push_back(std::move(csm));
    }
    // Seniors first, then by grade: in this order they are laid along the segments.
    std::ranges::stable_sort(people, [](const Csm& a, const Csm& b) {
        return levelOf(a, {}).factor > levelOf(b, {}).factor;
    });
    return people;
}

std::vector<SampleCsm> makeSampleTeam(const SampleOptions& options, std::vector<Csm> people,
                                      const std::vector<std::string>& segmentNames,
                                      const std::vector<double>& work) {
    const int leavers = std::max(1, options.csms / pattern);
    const auto names =
        samplePeople(hashCounters(options.seed, SampleStream::People), options.csms + leavers);
    const auto fullness = spreadFullness(options.seed, people.size());
    double total = 0.0;
    for (const Csm& csm : people)
        total += nominalCapacity(csm);
    const std::vector<Stretch> stretches = stretchesOf(work);
    TerritoryDealer territory;
    std::vector<SampleCsm> team;
    double laid = 0.0;
    for (std::size_t j = 0; j < people.size(); ++j) {
        SampleCsm member{std::move(people[j]), {}, fullness[j]};
        const double capacity = nominalCapacity(member.csm) / total;
        member.shares = sharesBetween(laid, laid + capacity, stretches);
        laid += capacity;
        if (member.shares.front() > 0.0)
            member.fullness = std::pow(member.fullness, topFullnessSigma / fullnessSigma);
        if (options.asOf - *member.csm.start < days(200))
            member.fullness *= 0.35; // somebody new has been given few accounts so far
        normalise(member.shares);
        if (j % 4 == 1)
            helpOut(member.shares);
        member.csm.name = names[j];
        member.csm.email = emailOf(names[j]);
        territory.dealTo(member.csm);
        team.push_back(std::move(member));
    }
    promoteSome(options, team);
    for (int l = 0; l < leavers; ++l)
        team.push_back(leaver(options, l, segmentNames.size(),
                              names[static_cast<std::size_t>(options.csms + l)]));
    for (SampleCsm& member : team) {
        for (std::size_t s = 0; s < segmentNames.size(); ++s)
            if (member.shares[s] > 0.0)
                member.csm.segments.push_back(segmentNames[s]);
        std::ranges::sort(member.csm.segments); // as an import lists them
    }
    return team;
}

} // namespace headroom
