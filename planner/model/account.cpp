#include "planner/model/account.h"

namespace headroom {
namespace {

constexpr std::array<const char*, complexityInputCount> inputKeys = {
    "products", "integrations", "seats", "support_tickets", "sites", "employees"};
constexpr std::array<const char*, 5> lifecycleKeys = {"unknown", "onboarding", "adoption", "value",
                                                      "at_risk"};

} // namespace

const char* complexityInputKey(ComplexityInput input) {
    return inputKeys[static_cast<std::size_t>(input)];
}

std::optional<ComplexityInput> complexityInputFromKey(std::string_view key) {
    for (std::size_t i = 0; i < inputKeys.size(); ++i)
        if (key == inputKeys[i])
            return static_cast<ComplexityInput>(i);
    return std::nullopt;
}

const char* lifecycleKey(Lifecycle lifecycle) {
    return lifecycleKeys[static_cast<std::size_t>(lifecycle)];
}

} // namespace headroom
