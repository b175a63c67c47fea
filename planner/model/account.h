#pragma once

#include "planner/base/ids.h"
#include "planner/base/month.h"
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
/// was applied at import and `fileCurrency` names it.
struct Account {
    AccountId id;
    std::string name;
    std::optional<Money> arr; // ≥ 0
    std::string fileCurrency; // ISO 4217, empty = the plan's
    CsmId owner;              // empty = unowned; otherwise a CSM of the same Book
    std::string segment;      // as in the file, empty = none
    std::string region;
    std::string country;
    std::string language;
    std::string industry;
    AccountId parent; // empty = none; may name an account that is not in the book
    Lifecycle lifecycle = Lifecycle::Unknown;
    std::optional<int> health; // 0…100
    std::optional<Date> customerSince;
    std::optional<Date> renewalDate;
    std::optional<Date> ownerSince;  // day of the last change of CSM
    std::optional<int> ownerChanges; // how often this customer changed CSM in the last 24 months
    std::array<std::optional<double>, complexityInputCount> complexityInputs{};

    bool operator==(const Account&) const = default;
};

/// ARR or zero where it is not given.
inline Money arrOrZero(const Account& account) {
    return account.arr.value_or(Money(0));
}

} // namespace headroom
