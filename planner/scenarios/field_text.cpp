#include "planner/scenarios/field_text.h"

#include "planner/base/text.h"

#include <array>

namespace headroom {
namespace {

using namespace std::string_view_literals;
constexpr std::array<std::pair<char, char>, 5> escapes = {
    {{'\t', 't'}, {'\n', 'n'}, {'\r', 'r'}, {'\\', '\\'}, {'\0', '0'}}};
constexpr std::string_view escaped = "\t\n\r\\\0"sv;

std::optional<std::string> unescaped(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] != '\\') {
            plain += text[i];
            continue;
        }
        const char code = ++i < text.size() ? text[i] : ' ';
        const std::size_t before = plain.size();
        for (const auto& [byte, letter] : escapes)
            if (letter == code)
                plain += byte;
        if (plain.size() == before)
            return std::nullopt;
    }
    return plain;
}

} // namespace

void FieldWriter::add(const char* name, std::string_view value) {
    text_ += '\t';
    text_ += name;
    text_ += '=';
    for (std::size_t at = value.find_first_of(escaped); at != std::string_view::npos;
         at = value.find_first_of(escaped)) {
        text_ += value.substr(0, at);
        for (const auto& [byte, letter] : escapes)
            if (byte == value[at])
                (text_ += '\\') += letter;
        value.remove_prefix(at + 1);
    }
    text_ += value;
}

FieldReader::FieldReader(std::string kind, std::string_view fields) : kind_(std::move(kind)) {
    if (fields.empty())
        return;
    for (const std::string& field : split(fields.substr(1), '\t')) {
        const std::size_t end = field.find('=');
        auto value = end == std::string::npos ? std::nullopt
                                              : unescaped(std::string_view(field).substr(end + 1));
        if (!value)
            blame(field.substr(0, end));
        else
            fields_.emplace_back(field.substr(0, end), std::move(*value));
    }
}

bool FieldReader::isNext(std::string_view name) const {
    return !error_ && next_ < fields_.size() && fields_[next_].first == name;
}

const std::string* FieldReader::take(std::string_view name) {
    return isNext(name) ? &fields_[next_++].second : nullptr;
}

void FieldReader::blame(std::string field) {
    if (!error_)
        error_ = Error{ErrorCode::BadValue, kind_, std::move(field), {}, {}};
}

Result<void> FieldReader::finish() {
    if (!error_ && next_ < fields_.size())
        blame(fields_[next_].first);
    if (error_)
        return fail(*error_);
    return {};
}

} // namespace headroom
