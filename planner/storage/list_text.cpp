#include "planner/storage/list_text.h"

namespace headroom {

std::string listToText(const std::vector<std::string>& items) {
    std::string text;
    for (const std::string& item : items) {
        for (const char c : item)
            if (c == '\n')
                text += "\\n";
            else if (c == '\\')
                text += "\\\\";
            else
                text += c;
        text += '\n';
    }
    return text;
}

std::optional<std::vector<std::string>> listFromText(std::string_view text) {
    std::vector<std::string> items;
    std::string item;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text[i] == '\n') {
            items.push_back(std::move(item));
            item.clear();
            continue;
        }
        if (text[i] != '\\') {
            item += text[i];
            continue;
        }
        if (++i == text.size() || (text[i] != 'n' && text[i] != '\\'))
            return std::nullopt;
        item += text[i] == 'n' ? '\n' : '\\';
    }
    if (!item.empty())
        return std::nullopt;
    return items;
}

} // namespace headroom
