#pragma once

#include "planner/base/compact_id.h"
#include "planner/base/ids.h"
#include "planner/base/month.h"
#include "planner/base/packed_optional.h"
#include "planner/base/shared_id.h"
#include "planner/base/units.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>

namespace headroom {

/// What a complexity score may be made of. A missing input is left out of the score, not zero.
enum class ComplexityInput : std::uint8_t {
    Products,
    Integrations,
    Seats,
    SupportTickets,
    Sites,
    Employees
};
inline constexpr std::size_t complexityInputCount = 6;
/// Stable key ("products", "support_tickets", …) and back.
const char* complexityInputKey(ComplexityInput input);
std::optional<ComplexityInput> complexityInputFromKey(std::string_view key);

enum class Lifecycle : std::uint8_t { Unknown, Onboarding, Adoption, Value, AtRisk };
const char* lifecycleKey(Lifecycle lifecycle);

/// A customer company as imported. Text is UTF-8 as it stood in the file (trimmed); absent values
/// are absent, never zero. `arr` is in the plan's currency; when the file had another one the rate
/// was applied at import and `fileCurrency` names it. There may be a million: it is kept small.
struct Account {
    CompactId<AccountTag> id;
    SharedText name;
    PackedOptional<Money> arr; // ≥ 0
    SharedText fileCurrency;   // ISO 4217, empty = the plan's
    SharedId<CsmTag> owner;    // empty = unowned; otherwise a CSM of the same Book
    SharedText segment;        // as in the file, empty = none
    SharedText region;
    SharedText country;
    SharedText language;
    SharedText industry;
    SharedId<AccountTag> parent; // empty = none; may name an account that is not in the book
    std::array<PackedOptional<double>, complexityInputCount> complexityInputs{};
    PackedOptional<Date> customerSince;
    PackedOptional<Date> renewalDate;
    PackedOptional<Date> ownerSince;  // day of the last change of CSM
    PackedOptional<int> ownerChanges; // how often this customer changed CSM in the last 24 months
    PackedOptional<int> health;       // 0…100
    Lifecycle lifecycle = Lifecycle::Unknown;

    bool operator==(const Account&) const = default;
};

/// Its name, or its ID where it has none.
inline std::string_view nameOrId(const Account& account) {
    return account.name.empty() ? account.id.view() : account.name.view();
}

/// ARR or zero where it is not given.
inline Money arrOrZero(const Account& account) {
    return account.arr.value_or(Money(0));
}

} // namespace headroom
