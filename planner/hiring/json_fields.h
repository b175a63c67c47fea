#pragma once

#include "planner/base/result.h"

#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <vector>

namespace headroom {

/// Reads typed fields of one JSON object and keeps the first thing that is wrong. What is asked for
/// is what the object may contain: `end` finds fields that nobody asked for.
class JsonFields {
  public:
    using Json = nlohmann::json;

    /// `where` names the object for people: "case", "segment Strategic". `object` outlives this.
    JsonFields(std::string where, const Json& object);

    double number(const char* key, double fallback);
    double needed(const char* key);
    int whole(const char* key, int fallback);
    bool yesNo(const char* key, bool fallback);
    std::string text(const char* key);
    std::vector<double> numbers(const char* key);
    /// A list of objects; empty where absent.
    const Json& list(const char* key);
    bool has(const char* key);

    void note(const std::string& key, const std::string& what);
    /// Another object's fault, if this one has none so far.
    void take(const std::optional<Error>& error);
    /// The first fault: of the fields read, else a field that is not known here.
    std::optional<Error> end() const;

  private:
    const Json* find(const char* key);

    std::string where_;
    const Json& object_;
    std::vector<std::string> known_;
    std::optional<Error> error_;
};

} // namespace headroom
