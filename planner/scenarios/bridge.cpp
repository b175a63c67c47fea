#include "planner/scenarios/bridge.h"

#include "planner/scenarios/segment_need.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <iterator>

namespace headroom {
namespace {

constexpr double millionths = 1e6;

std::int64_t rounded(double value) {
    return std::llround(value * millionths);
}

double partOf(const MeasuredFigure& figure, const std::optional<std::size_t>& account) {
    return account && *account < figure.byAccount.size() ? figure.byAccount[*account] : 0.0;
}

std::string segmentOf(const ScenarioState& state, const std::optional<std::size_t>& account) {
    return account ? state.segmented.segmentNames[state.segmented.segment[*account]]
                   : std::string();
}

/// One point of the way from a to b. The state is for the accounts' parts of the figure: where it
/// has none, a large plan's is not kept.
struct Point {
    PlanInputs inputs;
    MeasuredFigure figure;
    std::shared_ptr<const ScenarioState> state;
};

void addAccount(std::vector<BridgeAccount>& accounts, const Point& before, const Point& after,
                const AccountId& id) {
    const auto was = before.state->book->findAccount(id);
    const auto is = after.state->book->findAccount(id);
    const double from = partOf(before.figure, was);
    const double to = partOf(after.figure, is);
    if (from == to)
        return;
    accounts.push_back({id, rounded(from), rounded(from) + rounded(to - from),
                        segmentOf(*before.state, was), segmentOf(*after.state, is)});
}

/// Parts are rounded one by one; what is missing to the step's own delta is given out by
/// millionths, the largest parts first.
void settleRounding(std::vector<BridgeAccount>& accounts, std::int64_t delta) {
    if (accounts.empty())
        return;
    std::int64_t rest = delta;
    for (const BridgeAccount& account : accounts)
        rest -= account.after - account.before;
    const auto count = static_cast<std::int64_t>(accounts.size());
    for (std::int64_t i = 0; i < count; ++i) {
        const std::int64_t share =
            (rest + (rest > 0 ? count - 1 - i : i + 1 - count)) / (count - i);
        accounts[static_cast<std::size_t>(i)].after += share;
        rest -= share;
    }
}

std::vector<BridgeAccount> accountsBehind(const Point& before, const Point& after,
                                          std::int64_t delta) {
    std::vector<BridgeAccount> accounts;
    if (before.figure.byAccount.empty() && after.figure.byAccount.empty())
        return accounts;
    for (const Account& account : before.state->book->accounts())
        addAccount(accounts, before, after, account.id);
    for (const Account& account : after.state->book->accounts())
        if (!before.state->book->findAccount(account.id))
            addAccount(accounts, before, after, account.id);
    std::ranges::stable_sort(accounts, std::greater<>(), [](const BridgeAccount& account) {
        return std::abs(account.after - account.before);
    });
    settleRounding(accounts, delta);
    return accounts;
}

std::vector<Edit> editsOfStep(const PlanInputs& before, const PlanInputs& after) {
    std::vector<Edit> edits;
    if (before.book != after.book && !(*before.book == *after.book))
        edits.emplace_back(ReplaceBook{after.book, {}});
    for (Edit& edit : editsBetween(before, after))
        edits.push_back(std::move(edit));
    return edits;
}

Result<MeasuredFigure> measureFte(const ScenarioState& state) {
    MeasuredFigure figure;
    std::vector<double> perAccount;
    std::vector<double> perMinute;
    std::vector<double> perMoney;
    for (std::size_t s = 0; s < state.load.segments.size(); ++s) {
        const SegmentLoad& load = state.load.segments[s];
        const DemandView view = segmentNeed(load, state.policies[s], state.inputs).binding;
        const auto shareOf = [&](DemandView of, double whole) {
            return view == of && whole > 0.0 ? load.fteNeeded / whole : 0.0;
        };
        figure.value += load.fteNeeded;
        perAccount.push_back(shareOf(DemandView::Ratio, load.accounts));
        perMinute.push_back(shareOf(DemandView::Hours, static_cast<double>(load.workload.count())));
        perMoney.push_back(shareOf(DemandView::Arr, toUnits(load.arr)));
    }
    for (std::size_t i = 0; i < state.owners.size(); ++i) {
        const std::size_t s = state.segmented.segment[i];
        const auto minutes = static_cast<double>(state.workload.planning[i].count());
        const double arr = toUnits(arrOrZero(state.book->accounts()[i]));
        figure.byAccount.push_back(perAccount[s] + perMinute[s] * minutes + perMoney[s] * arr);
    }
    return figure;
}

Result<MeasuredFigure> measureWorkload(const ScenarioState& state) {
    MeasuredFigure figure;
    for (const Minutes minutes : state.workload.planning)
        figure.byAccount.push_back(toHours(minutes));
    figure.value = toHours(state.load.workload);
    return figure;
}

Result<MeasuredFigure> measureBusiest(const ScenarioState& state) {
    MeasuredFigure figure;
    figure.byAccount.assign(state.owners.size(), 0.0);
    if (!state.load.busiestCsm)
        return figure;
    const CsmLoad& busiest = state.load.csms[*state.load.busiestCsm];
    const auto capacity = static_cast<double>(busiest.capacity.count());
    figure.value = static_cast<double>(busiest.workload.count()) / capacity;
    for (std::size_t i = 0; i < state.owners.size(); ++i)
        if (state.owners[i] == static_cast<std::int32_t>(*state.load.busiestCsm))
            figure.byAccount[i] =
                static_cast<double>(state.workload.planning[i].count()) / capacity;
    return figure;
}

Result<Point> pointAt(std::shared_ptr<const ScenarioState> state, const BridgeMeasure& measure) {
    auto figure = measure.measure(*state);
    if (!figure)
        return fail(figure.error());
    Point point{state->inputs, std::move(*figure), nullptr};
    if (!point.figure.byAccount.empty() || state->owners.empty())
        point.state = std::move(state);
    return point;
}

/// Borrowed: the caller keeps the state alive.
std::shared_ptr<const ScenarioState> borrowed(const ScenarioState& state) {
    return {std::shared_ptr<const ScenarioState>(), &state};
}

} // namespace

BridgeMeasure fteNeededMeasure() {
    return {"fte", measureFte};
}

BridgeMeasure workloadMeasure() {
    return {"hours", measureWorkload};
}

BridgeMeasure busiestBookMeasure() {
    return {"fraction", measureBusiest};
}

Result<Bridge> bridgeBetween(const ScenarioState& a, const ScenarioState& b,
                             const BridgeMeasure& measure) {
    auto before = pointAt(borrowed(a), measure);
    if (!before)
        return fail(before.error());
    Bridge bridge{measure.unit, rounded(before->figure.value), rounded(before->figure.value), {}};
    for (std::size_t g = 0; g < inputGroupCount; ++g) {
        const auto group = static_cast<InputGroup>(g);
        PlanInputs inputs = before->inputs;
        takeGroup(inputs, b.inputs, group);
        if (inputs == before->inputs)
            continue;
        auto state = deriveState(std::move(inputs), &a);
        if (!state)
            return fail(state.error());
        auto after = pointAt(std::move(*state), measure);
        if (!after)
            return fail(after.error());
        BridgeStep step{group, bridge.to, rounded(after->figure.value), {}, {}, {}};
        step.edits = editsOfStep(before->inputs, after->inputs);
        std::ranges::transform(step.edits, std::back_inserter(step.changes), describeEdit);
        step.accounts = accountsBehind(*before, *after, step.delta());
        bridge.to = step.after;
        bridge.steps.push_back(std::move(step));
        before = std::move(after);
    }
    return bridge;
}

} // namespace headroom
