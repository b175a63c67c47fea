#include "tests/benchmarks/planning_instance.h"

#include "planner/assignment/ratio_scale.h"
#include "planner/base/random.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

namespace headroom::test {
namespace {

constexpr int segments = 4;
constexpr std::int64_t mostOwnPairs = 50'000'000; // above: accounts share lists of arcs
constexpr std::array<double, segments> segmentShare{0.15, 0.35, 0.35, 0.15};
constexpr std::array<std::int64_t, segments> ratioMax{30, 50, 80, 400};
constexpr std::array<double, segments> baseHours{4.06, 2.44, 1.39, 0.33};

std::size_t at(std::int64_t i) {
    return static_cast<std::size_t>(i);
}

struct Cell {
    int segment = 0;
    int region = 0;
    double hours = 0.0;
};

struct Person {
    int region = 0;
    int language = 0;
    std::array<bool, segments> serves{};
    double share = 1.0; ///< FTE × level factor
    double pull = 1.0;  ///< how many accounts history gave this CSM
};

class Generator {
  public:
    explicit Generator(const PlanningSize& size)
        : size_(size), random_(hashCounters(size.seed, 0x706c616eU)),
          regions_(std::clamp(size.csms / 12, 1, 4)),
          scale_(std::vector<std::int64_t>(ratioMax.begin(), ratioMax.end())) {}

    ProblemInput make() {
        makeAccounts();
        makePeople();
        scaleCapacity();
        makeArcs();
        setWeights();
        return std::move(input_);
    }

  private:
    void makeAccounts() {
        std::vector<double> arr;
        for (std::int32_t i = 0; i < size_.accounts; ++i)
            arr.push_back(std::exp(10.3 + 1.1 * random_.normal()));
        std::vector<std::int32_t> order(arr.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [&](std::int32_t a, std::int32_t b) { return arr[at(a)] > arr[at(b)]; });
        segment_.resize(arr.size());
        double edge = 0.0;
        std::size_t next = 0;
        for (int s = 0; s < segments; ++s) {
            edge += segmentShare[at(s)] * static_cast<double>(arr.size());
            for (; next < order.size() && (static_cast<double>(next) < edge || s == segments - 1);
                 ++next)
                segment_[at(order[next])] = s;
        }
        for (std::int32_t i = 0; i < size_.accounts; ++i)
            addAccount(i, arr[at(i)]);
    }

    void addAccount(std::int32_t i, double arr) {
        const int segment = segment_[at(i)];
        region_.push_back(static_cast<int>(random_.below(at(regions_))));
        language_.push_back(random_.uniform() < 0.6 ? 0 : 1 + static_cast<int>(random_.below(2)));
        const double uplift =
            (random_.uniform() < 0.12 ? 0.5 : 0.0) + (random_.uniform() < 0.25 ? 0.2 : 0.0);
        AccountRow row;
        row.workload =
            minutesFromHours(baseHours[at(segment)] * (0.8 + 0.4 * random_.uniform() + uplift));
        row.arr = *moneyFromUnits(std::round(arr));
        row.ratioUse = scale_.use(ratioMax[at(segment)]);
        row.riskUnits =
            random_.uniform() < 0.12 ? std::max<std::int64_t>(1, row.arr.count() / 100000) : 0;
        row.renewalQuarter = static_cast<std::int32_t>(random_.below(4));
        const double protection = random_.uniform() < 0.15 ? 200.0 : 0.0;
        row.movePoints = static_cast<Micropoints>((60.0 + 15.0 * arr / 100000.0 + protection) *
                                                  micropointsPerPoint);
        row.unassignedPoints =
            static_cast<Micropoints>(20000.0 + arr / 100.0) * micropointsPerPoint;
        input_.accounts.push_back(row);
    }

    /// CSMs go one by one to the cell (segment, region) with most hours for each CSM so far.
    void makePeople() {
        std::vector<Cell> cells;
        for (int s = 0; s < segments; ++s)
            for (int r = 0; r < regions_; ++r)
                cells.push_back({s, r, 0.0});
        for (std::size_t i = 0; i < segment_.size(); ++i)
            cells[at(segment_[i] * regions_ + region_[i])].hours +=
                toHours(input_.accounts[i].workload);
        std::vector<double> served(cells.size(), 0.0);
        for (std::int32_t j = 0; j < size_.csms; ++j) {
            std::size_t chosen = 0;
            for (std::size_t c = 1; c < cells.size(); ++c)
                if (cells[c].hours / (served[c] + 0.3) >
                    cells[chosen].hours / (served[chosen] + 0.3))
                    chosen = c;
            addPerson(cells[chosen]);
            for (std::size_t c = 0; c < cells.size(); ++c)
                if (cells[c].region == cells[chosen].region &&
                    people_.back().serves[at(cells[c].segment)])
                    served[c] += c == chosen ? 0.7 : 0.3;
        }
        for (int r = 0; r < regions_; ++r)
            for (int s = 0; s < segments; ++s)
                ensureServed(s, r);
    }

    void addPerson(const Cell& cell) {
        Person person;
        person.region = cell.region;
        person.language = random_.uniform() < 0.5 ? 0 : 1 + static_cast<int>(random_.below(2));
        person.serves[at(cell.segment)] = true;
        const int other = cell.segment + (random_.uniform() < 0.5 ? 1 : -1);
        if (other >= 0 && other < segments)
            person.serves[at(other)] = true;
        const double fte = random_.uniform() < 0.7 ? 1.0 : random_.uniform() < 0.6 ? 0.8 : 0.5;
        const double draw = random_.uniform();
        person.share = fte * (draw < 0.25 ? 0.6 : draw < 0.75 ? 1.0 : 1.2);
        person.pull = person.share * std::exp(0.35 * random_.normal());
        people_.push_back(person);
    }

    void ensureServed(int segment, int region) {
        Person* first = nullptr;
        for (Person& person : people_)
            if (person.region == region) {
                if (person.serves[at(segment)])
                    return;
                first = first == nullptr ? &person : first;
            }
        if (first != nullptr)
            first->serves[at(segment)] = true;
    }

    /// Mean utilisation 90 %, ratio capacity a fifth above the mean use of a book.
    void scaleCapacity() {
        double minutes = 0.0;
        double ratio = 0.0;
        double share = 0.0;
        for (const AccountRow& account : input_.accounts) {
            minutes += static_cast<double>(account.workload.count());
            ratio += static_cast<double>(account.ratioUse);
        }
        for (const Person& person : people_)
            share += person.share;
        for (const Person& person : people_) {
            CsmRow csm;
            csm.capacity = Minutes(std::llround(person.share * minutes / share / 0.9));
            csm.target = Permille(900);
            csm.ratioCapacity = std::llround(1.2 * person.share * ratio / share);
            input_.csms.push_back(csm);
        }
        input_.ratioUnitsPerFull = scale_.unitsPerFull();
        input_.quarters = 4;
        listCells();
        setFairShares();
    }

    /// CSMs for each segment and region, ascending.
    void listCells() {
        cells_.resize(at(segments * regions_));
        for (int segment = 0; segment < segments; ++segment)
            for (int region = 0; region < regions_; ++region)
                for (std::size_t j = 0; j < people_.size(); ++j)
                    if (people_[j].region == region && people_[j].serves[at(segment)])
                        cells_[at(segment * regions_ + region)].push_back(static_cast<CsmIndex>(j));
    }

    const std::vector<CsmIndex>& eligible(std::size_t account) const {
        return cells_[at(segment_[account] * regions_ + region_[account])];
    }

    void setFairShares() {
        std::vector<double> accounts(input_.csms.size(), 0.0);
        std::vector<double> arr(input_.csms.size(), 0.0);
        std::vector<double> risk(input_.csms.size(), 0.0);
        std::vector<double> rooms;
        for (const std::vector<CsmIndex>& cell : cells_) {
            double room = 0.0;
            for (const CsmIndex j : cell)
                room += people_[at(j)].share;
            rooms.push_back(room);
        }
        for (std::size_t i = 0; i < input_.accounts.size(); ++i) {
            const double room = rooms[at(segment_[i] * regions_ + region_[i])];
            for (const CsmIndex j : eligible(i)) {
                const double part = people_[at(j)].share / room;
                accounts[at(j)] += part;
                arr[at(j)] += part * toUnits(input_.accounts[i].arr);
                risk[at(j)] += part * static_cast<double>(input_.accounts[i].riskUnits);
            }
        }
        for (std::size_t j = 0; j < people_.size(); ++j) {
            input_.csms[j].arrTarget = *moneyFromUnits(std::round(arr[j]));
            input_.csms[j].renewalsPerQuarter =
                static_cast<std::int32_t>(std::ceil(1.15 * accounts[j] / 4.0));
            input_.csms[j].riskTarget = std::max<std::int64_t>(1, std::llround(risk[j]));
        }
    }

    Micropoints fit(std::size_t account, CsmIndex csm, bool industryKnown) const {
        const bool stranger =
            language_[account] != 0 && people_[at(csm)].language != language_[account];
        return static_cast<Micropoints>((stranger ? 60.0 : 0.0) + (industryKnown ? 0.0 : 10.0)) *
               micropointsPerPoint;
    }

    void makeArcs() {
        input_.firstArc.push_back(0);
        const bool shared = std::int64_t{size_.accounts} * size_.csms > mostOwnPairs;
        for (std::size_t i = 0; i < input_.accounts.size(); ++i) {
            if (shared) {
                input_.arcList.push_back(listOf(i));
            } else {
                for (const CsmIndex j : eligible(i))
                    input_.arcs.push_back({j, fit(i, j, random_.below(3) != 0), Minutes(-1)});
                input_.firstArc.push_back(static_cast<std::int64_t>(input_.arcs.size()));
            }
            chooseOwner(i);
        }
    }

    /// Where accounts share lists, one of three industries decides instead of a draw for each pair:
    /// every CSM knows two of them.
    std::int32_t listOf(std::size_t account) {
        const auto industryOf = [this](std::uint64_t kind, std::size_t index) {
            return static_cast<int>(hashCounters(size_.seed, kind, index) % 3);
        };
        const int industry = industryOf(1, account);
        const int key =
            ((segment_[account] * regions_ + region_[account]) * 3 + language_[account]) * 3 +
            industry;
        const auto [place, isNew] =
            lists_.try_emplace(key, static_cast<std::int32_t>(input_.listCount()));
        if (!isNew)
            return place->second;
        for (const CsmIndex j : eligible(account))
            input_.arcs.push_back(
                {j, fit(account, j, industryOf(2, at(j)) != industry), Minutes(-1)});
        input_.firstArc.push_back(static_cast<std::int64_t>(input_.arcs.size()));
        return place->second;
    }

    void chooseOwner(std::size_t i) {
        double pulls = 0.0;
        for (const CsmIndex j : eligible(i))
            pulls += people_[at(j)].pull;
        if (pulls == 0.0 || random_.uniform() < 0.07)
            return;
        double draw = random_.uniform() * pulls;
        AccountRow& account = input_.accounts[i];
        for (const CsmIndex j : eligible(i)) {
            account.owner = j;
            draw -= people_[at(account.owner)].pull;
            if (draw <= 0.0)
                break;
        }
        if (random_.uniform() < 0.02)
            account.fixedTo = account.owner;
    }

    void setWeights() {
        input_.weights.renewal = 0;
        input_.weights.above = input_.weights.below = micropointsPerPoint;
        input_.weights.overload = 4 * micropointsPerPoint;
        input_.weights.busiest = 20 * micropointsPerPoint;
        if (!size_.allTerms)
            return;
        input_.weights.renewal = 10 * micropointsPerPoint;
        input_.weights.arrBalance = micropointsPerPoint / 5;
        input_.weights.riskBalance = micropointsPerPoint / 10;
    }

    PlanningSize size_;
    Random random_;
    int regions_;
    RatioScale scale_;
    ProblemInput input_;
    std::vector<int> segment_;
    std::vector<int> region_;
    std::vector<int> language_;
    std::vector<Person> people_;
    std::vector<std::vector<CsmIndex>> cells_;
    std::map<int, std::int32_t> lists_;
};

} // namespace

ProblemInput planningInstance(const PlanningSize& size) {
    return Generator(size).make();
}

} // namespace headroom::test
