#pragma once

#include "planner/scenarios/field_lists.h"

namespace headroom {

// The fields of the edits themselves; see field_lists.h.

template <>
struct Fields<ReplaceBook> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("source", x.source);
    }
};

template <>
struct Fields<SetValue> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("key", x.key);
        v("value", x.value);
        v("source", x.source);
    }
};

template <>
struct Fields<SetSegmentRules> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        Fields<SegmentRules>::visit(v, x.rules);
    }
};

template <>
struct Fields<SetComplexityWeights> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        Fields<ComplexityWeights>::visit(v, x.weights);
    }
};

template <>
struct Fields<SetPolicies> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v.list(x.policies);
    }
};

template <>
struct Fields<SetLevels> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v.list(x.levels);
    }
};

template <>
struct Fields<OverrideSegment> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("account", x.account);
        v.maybe(x.segment);
    }
};

template <>
struct Fields<ChangeCsm> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("csm", x.csm);
        v("reset", x.reset);
        v.maybe(x.value);
    }
};

template <>
struct Fields<PinAccount> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("account", x.account);
        v("csm", x.csm);
    }
};

template <>
struct Fields<RejectPair> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("account", x.account);
        v("csm", x.csm);
        v("rejected", x.rejected);
    }
};

template <>
struct Fields<AssignOwners> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v.list(x.changes);
    }
};

template <>
struct Fields<SetGrowth> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        Fields<GrowthAssumption>::visit(v, x.growth);
        v("remove", x.remove);
    }
};

template <>
struct Fields<SetMigration> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v.list(x.migration);
    }
};

template <>
struct Fields<SetHires> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v.list(x.hires);
    }
};

template <>
struct Fields<EditGroup> {
    template <class V, class T>
    static void visit(V& v, T& x) {
        v("name", x.name);
        v("edit", x.edits);
    }
};

} // namespace headroom
