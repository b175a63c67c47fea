#pragma once

#include "planner/base/result.h"
#include "planner/scenarios/field_lists.h"
#include "planner/scenarios/scalar_text.h"

namespace headroom {

/// Writes fields as `TAB name=value`, values escaped (\t \n \r \\ and \0 for NUL).
class FieldWriter {
  public:
    explicit FieldWriter(std::string& text) : text_(text) {}

    template <class Value>
    void operator()(const char* name, const Value& value) {
        add(name, scalarText(value));
    }
    template <class Value>
    void operator()(const char* name, const std::optional<Value>& value) {
        if (value)
            add(name, scalarText(*value));
    }
    template <class Value>
    void operator()(const char* name, const PackedOptional<Value>& value) {
        if (value)
            add(name, scalarText(*value));
    }
    template <class Value>
    void operator()(const char* name, const std::vector<Value>& values) {
        for (const Value& value : values)
            add(name, scalarText(value));
    }
    template <class Value>
    void list(const std::vector<Value>& values) {
        for (const Value& value : values)
            Fields<Value>::visit(*this, value);
    }
    template <class Value>
    void maybe(const std::optional<Value>& value) {
        if (value)
            Fields<Value>::visit(*this, *value);
    }

  private:
    void add(const char* name, std::string_view value);

    std::string& text_;
};

/// Reads what a FieldWriter wrote, in the same order; remembers the first thing that is wrong.
class FieldReader {
  public:
    /// `fields` is the text after the kind, beginning with a TAB or empty.
    FieldReader(std::string kind, std::string_view fields);

    template <class Value>
    void operator()(const char* name, Value& value) {
        if (const std::string* text = take(name))
            read(name, *text, value);
        else
            blame(name);
    }
    template <class Value>
    void operator()(const char* name, std::optional<Value>& value) {
        value.reset();
        if (const std::string* text = take(name))
            read(name, *text, value.emplace());
    }
    template <class Value>
    void operator()(const char* name, std::vector<Value>& values) {
        values.clear();
        while (const std::string* text = take(name))
            read(name, *text, values.emplace_back());
    }
    template <class Value>
    void list(std::vector<Value>& values) {
        values.clear();
        while (isNext(Fields<Value>::first))
            Fields<Value>::visit(*this, values.emplace_back());
    }
    template <class Value>
    void maybe(std::optional<Value>& value) {
        value.reset();
        if (isNext(Fields<Value>::first))
            Fields<Value>::visit(*this, value.emplace());
    }

    /// Fails when a field was missing, malformed, unknown or out of its place.
    Result<void> finish();

  private:
    template <class Value>
    void read(const char* name, const std::string& text, Value& value) {
        if (!readScalar(text, value))
            blame(name);
    }
    bool isNext(std::string_view name) const;
    const std::string* take(std::string_view name);
    void blame(std::string field);

    std::string kind_;
    std::vector<std::pair<std::string, std::string>> fields_;
    std::size_t next_ = 0;
    std::optional<Error> error_;
};

} // namespace headroom
