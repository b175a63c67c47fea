#include "planner/scenarios/inputs_digest.h"

#include "planner/scenarios/assumption_keys.h"
#include "planner/scenarios/field_text.h"
#include "planner/scenarios/fnv128.h"

#include <mutex>

namespace headroom {

template <>
struct Fields<Account> {
    static constexpr const char* first = "account";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.id);
        v("name", x.name);
        v("arr", x.arr);
        v("file_currency", x.fileCurrency);
        v("owner", x.owner);
        v("segment", x.segment);
        v("region", x.region);
        v("country", x.country);
        v("language", x.language);
        v("industry", x.industry);
        v("parent", x.parent);
        v("lifecycle", x.lifecycle);
        v("health", x.health);
        v("customer_since", x.customerSince);
        v("renewal", x.renewalDate);
        v("owner_since", x.ownerSince);
        v("owner_changes", x.ownerChanges);
        for (std::size_t i = 0; i < complexityInputCount; ++i)
            v(complexityInputKey(static_cast<ComplexityInput>(i)), x.complexityInputs[i]);
    }
};

template <>
struct Fields<HistoryRow> {
    static constexpr const char* first = "month";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.month);
        v("segment", x.segment);
        v("new", x.newLogos);
        v("churned", x.churned);
        v("in", x.movedIn);
        v("out", x.movedOut);
        v("closing", x.closingCustomers);
        v("new_arr", x.newArr);
        v("expansion", x.expansion);
        v("contraction", x.contraction);
        v("churned_arr", x.churnedArr);
        v("closing_arr", x.closingArr);
    }
};

template <>
struct Fields<ForecastRow> {
    static constexpr const char* first = "forecast";
    template <class V, class T>
    static void visit(V& v, T& x) {
        v(first, x.month);
        v("segment", x.segment);
        v("new", x.newLogos);
        v("low", x.low);
        v("high", x.high);
    }
};

namespace {

class Digest {
  public:
    Digest() = default;
    explicit Digest(const Fnv128& before) : hash_(before) {}

    template <class Value>
    void add(const std::vector<Value>& values) {
        for (const Value& value : values)
            add(value);
    }
    template <class Value>
    void add(const Value& value) {
        text_.clear();
        FieldWriter writer(text_);
        Fields<Value>::visit(writer, value);
        end();
    }
    template <class First, class Second>
    void addPair(const char* name, const First& first, const Second& second) {
        text_.clear();
        FieldWriter writer(text_);
        writer(name, first);
        writer("is", second);
        end();
    }
    std::string hex() const { return hash_.hex(); }
    const Fnv128& hash() const { return hash_; }

  private:
    void end() {
        text_ += '\n';
        hash_.add(text_);
    }

    Fnv128 hash_;
    std::string text_;
};

void addAssumptions(const PlanInputs& inputs, Digest& digest) {
    for (const Assumption& assumption : listAssumptions(inputs))
        if (assumption.key != "facts.name")
            digest.addPair("key", assumption.key, assumption.value);
    digest.add(inputs.segmentRules);
    digest.add(inputs.policies);
    digest.add(inputs.workload.levels);
    digest.add(inputs.hiring.migration);
    for (GrowthAssumption growth : inputs.hiring.growth) {
        growth.source.clear();
        digest.add(growth);
    }
}

void addScenario(const PlanInputs& inputs, Digest& digest) {
    for (const auto& [account, segment] : inputs.segmentOverrides)
        digest.addPair("placed", account, segment.segment);
    for (const auto& [csm, value] : inputs.team) {
        digest.addPair("csm", csm, value.has_value());
        if (value)
            digest.add(*value);
    }
    for (const auto& [account, csm] : inputs.pins)
        digest.addPair("pin", account, csm);
    for (const auto& [account, csm] : inputs.rejected)
        digest.addPair("reject", account, csm);
    digest.add(inputs.hires);
}

} // namespace

namespace {

/// Edits change the book least often and it is by far the most to read: that of the last one is
/// remembered. Any thread.
Fnv128 hashOf(const std::shared_ptr<const Book>& book) {
    static std::mutex mutex;
    static std::weak_ptr<const Book> lastBook;
    static Fnv128 lastHash;
    {
        const std::lock_guard lock(mutex);
        if (book == lastBook.lock())
            return lastHash;
    }
    Digest digest;
    for (const Account& account : book->accounts())
        digest.add(account);
    digest.add(book->csms());
    digest.add(book->history().rows);
    digest.add(book->history().forecast);
    const std::lock_guard lock(mutex);
    lastBook = book;
    lastHash = digest.hash();
    return lastHash;
}

} // namespace

std::string inputsDigest(const PlanInputs& inputs) {
    Digest digest(hashOf(inputs.book));
    addAssumptions(inputs, digest);
    addScenario(inputs, digest);
    return digest.hex();
}

} // namespace headroom
