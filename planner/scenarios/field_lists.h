#pragma once

#include "planner/scenarios/edit.h"

namespace headroom {

/// The fields of each value, named once: what is written as text is what is read back and what is
/// hashed. A visitor takes `v(name, field)` for a scalar, an optional or a list of scalars,
/// `v.list(field)` for a list and `v.maybe(field)` for an optional of values with fields of their
/// own. `first` names the field that such a value begins with; it is always written.
/// `T` in the visit functions is the value's type, const or not.
template <class Value>
struct Fields;

template <>
struct Fields<Activity> {
    static constexpr const char* first = "activity";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.name);
        v("times_a_year", x.timesAYear);
        v("hours", x.hours);
    }
};

template <>
struct Fields<SegmentPolicy> {
    static constexpr const char* first = "policy";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.name);
        v("coverage", x.coverage);
        v("ratio_target", x.ratioTarget);
        v("ratio_max", x.ratioMax);
        v.list(x.activities);
        v("renewal_hours", x.renewalHours);
        v("onboarding_hours", x.onboardingHours);
        v("ramp", x.ramp);
        v("salary_month", x.salaryMonth);
        v("hire_cost", x.hireCost);
        v("shortage_month", x.shortageMonth);
        v("time_to_fill_days", x.timeToFillDays);
        v("notice_days", x.noticeDays);
        v("attrition_year", x.attritionYear);
        v("promotion_year", x.promotionYear);
    }
};

template <>
struct Fields<SegmentRule> {
    static constexpr const char* first = "rule";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.segment);
        v("arr_at_least", x.arrAtLeast);
        v("complexity_at_least", x.complexityAtLeast);
    }
};

template <>
struct Fields<SegmentRules> {
    static constexpr const char* first = "source";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.source);
        v.list(x.rules);
    }
};

template <>
struct Fields<ComplexityWeights> {
    static constexpr const char* first = "products";
    template <class V, class T>
    static void visit(V& v, T& x) {
        for (std::size_t i = 0; i < complexityInputCount; ++i)
            v(complexityInputKey(static_cast<ComplexityInput>(i)), x.weight[i]);
    }
};

template <>
struct Fields<SegmentOverride> {
    static constexpr const char* first = "segment";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.segment);
        v("reason", x.reason);
    }
};

template <>
struct Fields<Level> {
    static constexpr const char* first = "level";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.name);
        v("factor", x.factor);
        v("arr_cap", x.arrCap);
    }
};

template <>
struct Fields<GrowthAssumption> {
    static constexpr const char* first = "segment";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.segment);
        v("new_logos_month", x.newLogosMonth);
        v("new_growth_year", x.newGrowthYear);
        v("churn_year", x.churnYear);
        v("expansion_month", x.expansionMonth);
        v("contraction_month", x.contractionMonth);
        v("new_arr", x.newArr);
        v("source", x.source);
    }
};

template <>
struct Fields<MigrationAssumption> {
    static constexpr const char* first = "from";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.from);
        v("to", x.to);
        v("share_month", x.shareMonth);
        v("arr_multiple", x.arrMultiple);
    }
};

template <>
struct Fields<PlannedHire> {
    static constexpr const char* first = "hire";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.id);
        v("segment", x.segment);
        v("start", x.start);
        v("level", x.level);
        v("region", x.region);
        v("reason", x.reason);
        v("by_hand", x.byHand);
    }
};

template <>
struct Fields<Leave> {
    static constexpr const char* first = "leave_from";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.from);
        v("leave_to", x.to);
    }
};

template <>
struct Fields<LevelChange> {
    static constexpr const char* first = "promotion";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.from);
        v("promoted_to", x.level);
    }
};

template <>
struct Fields<Csm> {
    static constexpr const char* first = "id";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.id);
        v("name", x.name);
        v("email", x.email);
        v("fte", x.fte);
        v("level", x.level);
        v("segment", x.segments);
        v("region", x.regions);
        v("language", x.languages);
        v("industry", x.industries);
        v("start", x.start);
        v("end", x.end);
        v.list(x.leaves);
        v("status", x.status);
        v("monthly_cost", x.monthlyCost);
        v("arr_cap", x.arrCap);
        v.maybe(x.promotion);
    }
};

template <>
struct Fields<AssignOwners::Change> {
    static constexpr const char* first = "account";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.account);
        v("owner", x.owner);
    }
};

} // namespace headroom
