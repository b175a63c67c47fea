#include "ui/pages/import_tables.h"

#include "planner/base/month.h"
#include "planner/base/text.h"
#include "planner/export/csv_writer.h"
#include "planner/import/import_fields.h"
#include "ui/text/format.h"

#include <QCoreApplication>
#include <algorithm>
#include <limits>
#include <numeric>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("ImportTables", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

TableColumn textColumn(const char* key, const QString& title, int width,
                       std::function<QString(int)> text) {
    TableColumn column;
    column.key = QString::fromLatin1(key);
    column.title = title;
    column.width = width;
    column.text = std::move(text);
    return column;
}

TableColumn numberColumn(const char* key, const QString& title, int width,
                         std::function<double(int)> number, std::function<QString(double)> show) {
    TableColumn column = textColumn(key, title, width, [number, show](int row) {
        const double value = number(row);
        return value != value ? QString() : show(value);
    });
    column.kind = Kind::Number;
    column.number = std::move(number);
    return column;
}

QString samplesOf(const ImportResult& result, const MappedColumn& column) {
    QStringList samples;
    for (const FilePreview& file : result.files) {
        if (file.file != column.file || file.fileName != column.fileName)
            continue;
        const auto at = std::ranges::find(file.headers, column.column);
        if (at == file.headers.end())
            continue;
        const auto index = std::size_t(at - file.headers.begin());
        for (const auto& row : file.rows) {
            const QString cell =
                index < row.size() ? string(row[index]).simplified().left(40) : QString();
            if (!cell.isEmpty() && !samples.contains(cell) && samples.size() < 3)
                samples << cell;
        }
    }
    return samples.join(QStringLiteral(" · "));
}

QString reasonWords(const std::string& reason) {
    if (reason == "name")
        return tr("the header is its name");
    if (reason == "alias")
        return tr("a usual header for it");
    if (reason == "pattern")
        return tr("the values look like it");
    if (reason == "similar name")
        return tr("the header is like its name");
    if (reason == "content")
        return tr("the values look like it");
    if (reason == "the ID is the name")
        return tr("the ID is the name");
    if (reason == "by hand")
        return tr("you said so");
    return string(reason);
}

QString severityName(const ImportIssue& issue) {
    switch (issue.severity) {
    case IssueSeverity::Error:
        return issue.line > 0 ? tr("Row left out") : tr("Settle first");
    case IssueSeverity::Warning:
        return tr("Check");
    case IssueSeverity::Info:
        break;
    }
    return tr("Note");
}

Tone severityTone(IssueSeverity severity) {
    return severity == IssueSeverity::Error     ? Tone::Danger
           : severity == IssueSeverity::Warning ? Tone::Warning
                                                : Tone::Neutral;
}

/// Ways in which many rows make one value that a field can hold; none for fields of identity.
std::vector<const char*> rollUpsFor(const ImportField& field) {
    const std::string_view key = field.key;
    switch (field.kind) {
    case FieldKind::AsMoney:
        return {"sum", "active_sum", "year_sum", "max", "latest"};
    case FieldKind::AsNumber:
        return {"sum", "count", "max", "latest"};
    case FieldKind::AsDate:
        return {"max", "min"};
    case FieldKind::AsText:
        if (key == "owner" || key == "segment" || key == "region" || key == "lifecycle")
            return {"latest", "most"};
        return {};
    default:
        return {};
    }
}

QString fateName(AccountFate fate) {
    return fate == AccountFate::Added     ? tr("New")
           : fate == AccountFate::Changed ? tr("Changed")
                                          : tr("Gone");
}

/// Amounts and days as the reader writes them; what is a text of the data stays as it is.
QString valueText(const std::string& field, const std::string& value) {
    if (value.empty())
        return tr("none");
    const bool isDay = field.ends_with("_date") || field.ends_with("_since");
    if (const auto day = parseIsoDate(value); isDay && day)
        return Format().date(*day);
    if (const auto amount = parseDecimal(value); field == "arr" && amount)
        return Format().number(*amount, 2);
    return string(value);
}

QString valuesText(const AccountChange& change) {
    QStringList parts;
    for (const ValueChange& value : change.values)
        parts << tr("%1: %2 → %3")
                     .arg(importFieldName(value.field), valueText(value.field, value.from),
                          valueText(value.field, value.to));
    return parts.join(QStringLiteral("; "));
}

} // namespace

QString importFileName(ImportFile file) {
    switch (file) {
    case ImportFile::Accounts:
        return tr("Accounts");
    case ImportFile::Csms:
        return tr("Team");
    case ImportFile::History:
        return tr("History");
    case ImportFile::Forecast:
        return tr("Forecast");
    case ImportFile::Joined:
        break;
    }
    return tr("More columns");
}

std::vector<std::string> fieldKeysOf(ImportFile file) {
    std::vector<std::string> keys;
    for (const ImportField& field : importFields())
        if (field.file == file)
            keys.emplace_back(field.key);
    for (const ImportField& field : importFields())
        if (file == ImportFile::Joined && field.file == ImportFile::Accounts)
            for (const char* how : rollUpsFor(field))
                keys.push_back(std::string(field.key) + ":" + how);
    return keys;
}

std::optional<std::string> fieldFromText(ImportFile file, const QString& text) {
    const QString wanted = text.trimmed();
    if (wanted.isEmpty() || wanted.compare(importFieldName({}), Qt::CaseInsensitive) == 0)
        return std::string();
    for (const std::string& key : fieldKeysOf(file))
        if (wanted.compare(string(key), Qt::CaseInsensitive) == 0 ||
            wanted.compare(importFieldName(key), Qt::CaseInsensitive) == 0)
            return key;
    return std::nullopt;
}

TableContent mappingContent(SharedImport result, const Format& format) {
    const auto at = [result](int row) -> const MappedColumn& {
        return result->mapping[std::size_t(row)];
    };
    TableContent content;
    content.rowCount = int(result->mapping.size());
    content.rowNoun = tr("columns");
    content.rowId = [at](int row) -> QString { // not a string builder over what is gone
        return string(at(row).fileName) + QLatin1Char('/') + string(at(row).column);
    };
    content.columns = {
        textColumn("column", tr("Column of the file"), 200,
                   [at](int row) { return string(at(row).column); }),
        textColumn("field", tr("Read as"), 170,
                   [at](int row) { return importFieldName(at(row).field); }),
        textColumn(fieldLinkColumn, {}, 84, [](int) { return QString(); }),
        textColumn("samples", tr("Values"), 260,
                   [result, at](int row) { return samplesOf(*result, at(row)); }),
        numberColumn(
            "confidence", tr("How sure"), 86,
            [at](int row) {
                return at(row).field.empty() ? std::numeric_limits<double>::quiet_NaN()
                                             : at(row).confidence;
            },
            [format](double value) { return format.percent(value); }),
        textColumn("reason", tr("Why"), 190, [at](int row) { return reasonWords(at(row).reason); }),
        textColumn("file", tr("File"), 110,
                   [at](int row) { return importFileName(at(row).file); })};
    content.columns[0].strong = true;
    content.columns[1].editable = true;
    content.columns[1].tip =
        tr("What the column is in the plan; press F2 to type, Enter to choose");
    content.columns[1].tone = [at](int row) {
        const MappedColumn& column = at(row);
        return column.field.empty() || column.confidence >= 0.8 ? Tone::Neutral : Tone::Warning;
    };
    content.columns[2].kind = Kind::Links;
    content.columns[2].links = [](int) { return QStringList{tr("Change…")}; };
    content.columns[3].stretches = true;
    return content;
}

std::vector<std::size_t> issueOrder(const ImportResult& result) {
    std::vector<std::size_t> order(result.issues.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::ranges::stable_sort(order, [&](std::size_t a, std::size_t b) {
        return result.issues[a].severity > result.issues[b].severity;
    });
    return order;
}

TableContent issuesContent(SharedImport result, const std::map<std::string, std::string>& notes,
                           const Format& format) {
    const auto order = std::make_shared<const std::vector<std::size_t>>(issueOrder(*result));
    const auto at = [result, order](int row) -> const ImportIssue& {
        return result->issues[(*order)[std::size_t(row)]];
    };
    TableContent content;
    content.rowCount = int(order->size());
    content.rowNoun = tr("findings");
    content.columns = {
        textColumn("severity", tr("What"), 110, [at](int row) { return severityName(at(row)); }),
        numberColumn(
            "line", tr("Line"), 76,
            [at](int row) {
                return at(row).line > 0 ? double(at(row).line)
                                        : std::numeric_limits<double>::quiet_NaN();
            },
            [format](double value) { return format.count(std::int64_t(value)); }),
        textColumn("column", tr("Column"), 150, [at](int row) { return string(at(row).column); }),
        textColumn("text", tr("Finding"), 420,
                   [at](int row) { return withoutOptions(inWords(at(row).text)); }),
        textColumn("file", tr("File"), 150, [at](int row) { return string(at(row).fileName); }),
        textColumn("note", tr("Ignored because"), 180, [at, notes](int row) {
            const auto note = notes.find(at(row).noteKey);
            return note == notes.end() ? QString() : string(note->second);
        })};
    content.columns[0].pill = true;
    content.columns[0].tone = [at](int row) { return severityTone(at(row).severity); };
    content.columns[3].stretches = true;
    content.columns[3].cellTip = [at](int row) { return withoutOptions(inWords(at(row).text)); };
    content.columns[5].editable = true;
    content.columns[5].tip = tr(
        "Type why a finding about the accounts may stay as it is (F2); it is then ignored, at the "
        "next import as well. Clear the note and it counts again.");
    return content;
}

TableContent changesContent(std::shared_ptr<const std::vector<AccountChange>> changes) {
    const auto at = [changes](int row) -> const AccountChange& {
        return (*changes)[std::size_t(row)];
    };
    TableContent content;
    content.rowCount = int(changes->size());
    content.rowNoun = tr("accounts");
    content.columns = {
        textColumn("fate", tr("What"), 100, [at](int row) { return fateName(at(row).fate); }),
        textColumn("id", tr("Account ID"), 150,
                   [at](int row) { return string(at(row).account.value()); }),
        textColumn("name", tr("Name"), 220, [at](int row) { return string(at(row).name); }),
        textColumn("values", tr("Values"), 420, [at](int row) { return valuesText(at(row)); })};
    content.columns[0].pill = true;
    content.columns[0].tone = [at](int row) {
        return at(row).fate == AccountFate::Gone ? Tone::Warning : Tone::Neutral;
    };
    content.columns[3].stretches = true;
    content.columns[3].cellTip = [at](int row) { return valuesText(at(row)); };
    return content;
}

TableContent previewContent(SharedImport result, std::size_t file) {
    const FilePreview& preview = result->files[file];
    TableContent content;
    content.rowCount = int(preview.rows.size());
    content.rowNoun = tr("rows");
    for (std::size_t column = 0; column < preview.headers.size(); ++column)
        content.columns.push_back(textColumn(
            std::to_string(column + 1).c_str(), string(preview.headers[column]), 130,
            [result, file, column](int row) {
                const auto& cells = result->files[file].rows[std::size_t(row)];
                return column < cells.size() ? string(cells[column]).simplified() : QString();
            }));
    if (!content.columns.empty())
        content.columns.back().stretches = true;
    return content;
}

std::string issuesCsv(const ImportResult& result) {
    CsvWriter csv({"file", "line", "column", "severity", "code", "text"});
    for (const ImportIssue& issue : result.issues) {
        csv.text(issue.fileName);
        if (issue.line > 0)
            csv.integer(issue.line);
        else
            csv.empty();
        csv.text(issue.column).text(issueSeverityKey(issue.severity)).text(issue.code);
        csv.text(inWords(issue.text).toStdString()).endRow();
    }
    return csv.str();
}

} // namespace headroom::ui
