#include "planner/scenarios/edit_text.h"

#include "planner/scenarios/edit_fields.h"
#include "planner/scenarios/field_text.h"

#include <array>
#include <utility>

namespace headroom {

// Found by FieldWriter and FieldReader for the members of a group.
std::string scalarText(const Edit& edit);
bool readScalar(std::string_view text, Edit& edit);

namespace {

template <std::size_t... Index>
std::optional<Edit> emptyEditOfKind(std::string_view kind, std::index_sequence<Index...>) {
    const std::array<Edit, sizeof...(Index)> kinds = {Edit(std::in_place_index<Index>)...};
    for (const Edit& edit : kinds)
        if (kind == editKind(edit))
            return edit;
    return std::nullopt;
}

} // namespace

std::string scalarText(const Edit& edit) {
    return editToText(edit);
}

bool readScalar(std::string_view text, Edit& edit) {
    auto read = editFromText(std::string(text));
    if (read)
        edit = std::move(*read);
    return read.has_value();
}

std::string editToText(const Edit& edit) {
    std::string text = editKind(edit);
    FieldWriter writer(text);
    std::visit([&writer](const auto& e) { Fields<std::decay_t<decltype(e)>>::visit(writer, e); },
               edit);
    return text;
}

Result<Edit> editFromText(const std::string& text) {
    const std::string kind = text.substr(0, text.find('\t'));
    auto edit = emptyEditOfKind(kind, std::make_index_sequence<std::variant_size_v<Edit>>());
    if (!edit)
        return fail(ErrorCode::BadValue, kind, "no such kind of edit");
    FieldReader reader(kind, std::string_view(text).substr(kind.size()));
    std::visit([&reader](auto& e) { Fields<std::decay_t<decltype(e)>>::visit(reader, e); }, *edit);
    if (auto read = reader.finish(); !read)
        return fail(read.error());
    return *edit;
}

} // namespace headroom
