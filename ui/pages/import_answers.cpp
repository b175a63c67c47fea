#include "ui/pages/import_answers.h"

#include <QFileInfo>
#include <QStringList>
#include <algorithm>
#include <filesystem>

namespace headroom::ui {
namespace {

bool isHeader(const ImportResult& result, const std::string& text) {
    return std::ranges::any_of(result.files, [&](const FilePreview& file) {
        return std::ranges::find(file.headers, text) != file.headers.end();
    });
}

/// The header, or its position where the header could be taken for a function or a position.
std::string columnWord(const ImportResult& result, const MappedColumn& column) {
    if (column.column.find('(') == std::string::npos && !column.column.starts_with('#'))
        return column.column;
    for (const FilePreview& file : result.files) {
        if (file.file != column.file || file.fileName != column.fileName)
            continue;
        const auto at = std::ranges::find(file.headers, column.column);
        if (at != file.headers.end())
            return "#" + std::to_string(at - file.headers.begin() + 1);
    }
    return column.column;
}

void setPair(ImportRequest& request, const std::string& field, const std::string& column) {
    std::erase_if(request.map, [&](const auto& pair) { return pair.first == field; });
    request.map.emplace_back(field, column);
}

/// A joined file is named by its stem in a mapping.
std::string stemOfFile(const std::string& fileName) {
    return std::filesystem::path(fileName).stem().string();
}

/// "arr_amount" of "sum(arr_amount)": the header a roll-up was made of.
std::string headerBehind(const MappedColumn& column) {
    const std::size_t open = column.column.find('(');
    const bool rolled =
        column.reason == "by hand" && open != std::string::npos && column.column.ends_with(')');
    return rolled ? column.column.substr(open + 1, column.column.size() - open - 2) : column.column;
}

/// Field and value of a column of a joined file: "arr:sum" is a roll-up into `arr`, "joined.id"
/// what the file itself is read by.
void mapJoined(ImportRequest& request, const ImportResult& result, const MappedColumn& column,
               const std::string& field) {
    const std::string stem = stemOfFile(column.fileName);
    MappedColumn plain = column;
    plain.column = headerBehind(column);
    const std::string word = columnWord(result, plain);
    const std::string source = "(" + stem + "." + word + ")";
    std::erase_if(request.map, [&](const auto& pair) {
        return pair.second.ends_with(source) ||
               (pair.first.starts_with(stem + ".") && pair.second == word);
    });
    const std::string own = "joined.";
    const std::size_t how = field.find(':');
    if (field.starts_with(own))
        setPair(request, stem + "." + field.substr(own.size()), word);
    else if (how != std::string::npos)
        setPair(request, field.substr(0, how), field.substr(how + 1) + source);
    else if (field.empty() && column.field.starts_with(own))
        setPair(request, stem + "." + column.field.substr(own.size()), {});
}

/// Prefix of a file's fields: two files may have a header in common.
std::string prefixOf(ImportFile file) {
    switch (file) {
    case ImportFile::Csms:
        return "csm.";
    case ImportFile::History:
        return "history.";
    case ImportFile::Forecast:
        return "forecast.";
    case ImportFile::Joined:
    case ImportFile::Accounts:
        break;
    }
    return {};
}

bool belongsTo(ImportFile file, const std::string& field) {
    const std::string prefix = prefixOf(file);
    return prefix.empty() ? field.find('.') == std::string::npos : field.starts_with(prefix);
}

} // namespace

void giveAnswer(ImportRequest& request, const ImportResult& result, const std::string& answer) {
    const std::size_t equals = answer.find('=');
    if (equals == std::string::npos)
        return;
    const std::string key = answer.substr(0, equals);
    const std::string value = answer.substr(equals + 1);
    if (key == "decimal" && !value.empty())
        request.decimal = value.front();
    else if (key == "date_order")
        request.dateOrder = dateOrderFromKey(value);
    else if (key == "encoding")
        request.dialect.encoding = textEncodingFromKey(value);
    else if (key == "currency" && !isHeader(result, value))
        request.currency = value;
    else
        setPair(request, key, value);
}

void mapColumn(ImportRequest& request, const ImportResult& result, const MappedColumn& column,
               const std::string& field) {
    if (column.file == ImportFile::Joined) {
        mapJoined(request, result, column, field);
        return;
    }
    const std::string word = columnWord(result, column);
    std::erase_if(request.map, [&](const auto& pair) {
        return pair.second == word && belongsTo(column.file, pair.first);
    });
    if (!field.empty())
        setPair(request, field, word);
    else if (!column.field.empty())
        setPair(request, column.field, {});
}

std::string mappingText(const ImportRequest& request) {
    std::string text;
    for (const auto& [field, column] : request.map)
        if (column.find('\n') == std::string::npos)
            text += field + "\t" + column + "\n";
    return text;
}

void readMappingText(ImportRequest& request, const std::string& text) {
    for (const QString& line : QString::fromStdString(text).split(QLatin1Char('\n'))) {
        const qsizetype tab = line.indexOf(QLatin1Char('\t'));
        if (tab > 0)
            setPair(request, line.left(tab).toStdString(), line.mid(tab + 1).toStdString());
    }
}

ImportFile guessFile(const QString& path) {
    const QString name = QFileInfo(path).completeBaseName().toLower();
    const auto hasAny = [&](const QStringList& words) {
        return std::ranges::any_of(words, [&](const QString& word) { return name.contains(word); });
    };
    if (hasAny({QStringLiteral("csm"), QStringLiteral("team"), QStringLiteral("people"),
                QStringLiteral("staff")}))
        return ImportFile::Csms;
    if (hasAny({QStringLiteral("history"), QStringLiteral("growth"), QStringLiteral("actuals")}))
        return ImportFile::History;
    if (hasAny({QStringLiteral("forecast"), QStringLiteral("finance")}))
        return ImportFile::Forecast;
    if (hasAny({QStringLiteral("subscription"), QStringLiteral("ticket"), QStringLiteral("order"),
                QStringLiteral("invoice"), QStringLiteral("usage"), QStringLiteral("renewal"),
                QStringLiteral("opportunit"), QStringLiteral("contact")}))
        return ImportFile::Joined;
    return ImportFile::Accounts;
}

} // namespace headroom::ui
