#include "planner/hiring/demand.h"

#include <algorithm>
#include <cmath>

namespace headroom {
namespace {

// Books are full, not overfull, when rounding alone says otherwise.
constexpr double kRounding = 1e-9;

double roundedUp(double value) {
    return std::ceil(value - kRounding * std::max(1.0, std::abs(value)));
}

} // namespace

const char* demandViewName(DemandView view) {
    switch (view) {
    case DemandView::Ratio:
        return "ratio";
    case DemandView::Arr:
        return "arr";
    case DemandView::Hours:
        return "hours";
    case DemandView::MinimumCoverage:
        return "minimum_coverage";
    }
    return "";
}

int managersNeeded(double csms, double span) {
    return csms <= 0.0 ? 0 : static_cast<int>(roundedUp(csms / span));
}

std::vector<int> monthsOfNextCsm(double customers, double perMonth, double ratio, int months) {
    std::vector<int> needed;
    auto have = static_cast<int>(roundedUp(customers / ratio));
    for (int t = 1; t <= months; ++t) {
        const auto books = static_cast<int>(roundedUp((customers + perMonth * t) / ratio));
        for (; have < books; ++have)
            needed.push_back(t);
    }
    return needed;
}

HoursOfMonth hoursOfMonth(const HoursRule& rule) {
    constexpr double kWorkingDays = 260.0;
    HoursOfMonth hours;
    hours.paid = rule.weeklyHours * 52.0 / 12.0;
    hours.net = hours.paid * (1.0 - rule.daysAway / kWorkingDays);
    hours.client = hours.net * (1.0 - rule.internalShare);
    hours.plannable = hours.client * rule.utilisation;
    return hours;
}

GradeBalance gradeBalance(const std::vector<GradeCapacity>& grades, std::size_t hireGrade,
                          double accountsNeeded, double arrNeeded) {
    GradeBalance balance;
    for (const GradeCapacity& grade : grades) {
        balance.accounts += grade.csms * grade.accounts;
        balance.arr += grade.csms * grade.arr;
    }
    balance.accountsShort = std::max(0.0, accountsNeeded - balance.accounts);
    balance.arrShort = std::max(0.0, arrNeeded - balance.arr);
    const GradeCapacity& hire = grades.at(hireGrade);
    const double byAccounts = hire.accounts > 0.0 ? balance.accountsShort / hire.accounts : 0.0;
    const double byArr = hire.arr > 0.0 ? balance.arrShort / hire.arr : 0.0;
    balance.csmsShort = std::max(byAccounts, byArr);
    if (balance.csmsShort > 0.0)
        balance.binding = byArr > byAccounts ? GradeBinding::Arr : GradeBinding::Accounts;
    return balance;
}

} // namespace headroom
