#include "planner/hiring/json_fields.h"

#include <algorithm>
#include <fmt/format.h>
#include <fmt/ranges.h>

namespace headroom {

JsonFields::JsonFields(std::string where, const Json& object)
    : where_(std::move(where)), object_(object) {}

const JsonFields::Json* JsonFields::find(const char* key) {
    if (std::ranges::find(known_, key) == known_.end())
        known_.emplace_back(key);
    const auto it = object_.find(key);
    return it == object_.end() ? nullptr : &*it;
}

double JsonFields::number(const char* key, double fallback) {
    const Json* value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_number()) {
        note(key, "expected a number");
        return fallback;
    }
    return value->get<double>();
}

double JsonFields::needed(const char* key) {
    if (!object_.contains(key))
        note(key, "missing");
    return number(key, 0.0);
}

int JsonFields::whole(const char* key, int fallback) {
    const double value = number(key, fallback);
    if (value < -1e6 || value > 1e6 || value != static_cast<double>(static_cast<int>(value))) {
        note(key, "expected a whole number");
        return fallback;
    }
    return static_cast<int>(value);
}

bool JsonFields::yesNo(const char* key, bool fallback) {
    const Json* value = find(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_boolean()) {
        note(key, "expected true or false");
        return fallback;
    }
    return value->get<bool>();
}

std::string JsonFields::text(const char* key) {
    const Json* value = find(key);
    if (value == nullptr || !value->is_string()) {
        note(key, "expected a text");
        return {};
    }
    return value->get<std::string>();
}

std::vector<double> JsonFields::numbers(const char* key) {
    std::vector<double> values;
    const Json* list = find(key);
    if (list == nullptr)
        return values;
    if (!list->is_array())
        note(key, "expected a list");
    for (const Json& value : *list)
        value.is_number() ? values.push_back(value.get<double>()) : note(key, "expected numbers");
    return values;
}

const JsonFields::Json& JsonFields::list(const char* key) {
    static const Json kEmpty = Json::array();
    const Json* list = find(key);
    if (list == nullptr)
        return kEmpty;
    if (!list->is_array()) {
        note(key, "expected a list");
        return kEmpty;
    }
    for (const Json& entry : *list)
        if (!entry.is_object()) {
            note(key, "expected a list of objects");
            return kEmpty;
        }
    return *list;
}

bool JsonFields::has(const char* key) {
    return find(key) != nullptr;
}

void JsonFields::note(const std::string& key, const std::string& what) {
    if (!error_)
        error_ = Error{ErrorCode::BadValue, where_, key + ": " + what, {}, key};
}

void JsonFields::take(const std::optional<Error>& error) {
    if (!error_)
        error_ = error;
}

std::optional<Error> JsonFields::end() const {
    if (error_)
        return error_;
    for (const auto& [key, value] : object_.items()) {
        if (std::ranges::find(known_, key) != known_.end())
            continue;
        return Error{ErrorCode::BadValue,
                     where_,
                     fmt::format("{} is no field of it: remove it, or correct it to one of {}", key,
                                 fmt::join(known_, ", ")),
                     {},
                     key};
    }
    return std::nullopt;
}

} // namespace headroom
