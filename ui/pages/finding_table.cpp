#include "ui/pages/finding_table.h"

#include <QCoreApplication>
#include <algorithm>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("FindingTable", text);
}

QString missingName(const std::string& field) {
    const std::pair<const char*, QString> names[] = {
        {"name", tr("No name")},
        {"arr", tr("No ARR")},
        {"segment", tr("No segment in the file")},
        {"region", tr("No region")},
        {"industry", tr("No industry")},
        {"health", tr("No health score")},
        {"renewal_date", tr("No renewal date")},
        {"customer_since", tr("No start date")},
    };
    for (const auto& [key, name] : names)
        if (field == key)
            return name;
    return QString::fromStdString(field);
}

QString who(const QualityFinding& finding, const Format& format) {
    const QString pattern =
        finding.count == 1 ? tr("%1 account (%2 ARR)") : tr("%1 accounts (%2 ARR)");
    return pattern.arg(format.count(finding.count), format.moneyCompact(finding.arr));
}

TableColumn column(const char* key, const QString& title, int width,
                   std::function<QString(int)> text) {
    TableColumn made;
    made.key = QString::fromLatin1(key);
    made.title = title;
    made.width = width;
    made.text = std::move(text);
    return made;
}

TableColumn numbers(const char* key, const QString& title, int width,
                    std::function<double(int)> number, std::function<QString(double)> show) {
    TableColumn made =
        column(key, title, width, [number, show](int row) { return show(number(row)); });
    made.kind = Kind::Number;
    made.number = std::move(number);
    return made;
}

} // namespace

QString findingName(const std::string& code, const std::string& field) {
    if (code == "incomplete")
        return missingName(field);
    if (code == "duplicate_name")
        return tr("Same name twice");
    if (code == "garbled_name")
        return tr("Garbled name");
    if (code == "id_fraction")
        return tr("ID read as a number");
    if (code == "parent_missing")
        return tr("Parent not in the plan");
    if (code == "renewal_past")
        return tr("Renewal date past");
    if (code == "future_customer")
        return tr("Customer of the future");
    if (code == "arr_outlier")
        return tr("Outweighs all others");
    return QString::fromStdString(code);
}

QString findingSentence(const QualityFinding& finding, const Format& format, Date asOf) {
    const QString accounts = who(finding, format);
    const bool one = finding.count == 1;
    const QString examples = QString::fromStdString(finding.examples);
    if (finding.code == "incomplete")
        return (one ? tr("%1 has no value here, others have one.")
                    : tr("%1 have no value here, others have one."))
            .arg(accounts);
    if (finding.code == "duplicate_name")
        return (one ? tr("%1 shares its name with another account (%2); they may be one customer "
                         "entered twice.")
                    : tr("%1 share their name with another account (%2); they may be one customer "
                         "entered twice."))
            .arg(accounts, examples);
    if (finding.code == "garbled_name")
        return (one ? tr("%1 has a garbled name (\"%2\"): the text was damaged before it was "
                         "exported. Mend it in the CRM, or export again as UTF-8.")
                    : tr("%1 have a garbled name (\"%2\"): the text was damaged before it was "
                         "exported. Mend it in the CRM, or export again as UTF-8."))
            .arg(accounts, examples);
    if (finding.code == "id_fraction")
        return (one ? tr("%1 has the ID \"%2\": a program has read the IDs as numbers, and the CRM "
                         "will not know them. Export again with the IDs as text.")
                    : tr("%1 have an ID such as \"%2\": a program has read the IDs as numbers, and "
                         "the CRM will not know them. Export again with the IDs as text."))
            .arg(accounts, examples);
    if (finding.code == "parent_missing")
        return (one ? tr("%1 names a parent that is not in the plan; it counts as a family of its "
                         "own.")
                    : tr("%1 name a parent that is not in the plan; they count as a family of "
                         "their own."))
            .arg(accounts);
    if (finding.code == "renewal_past")
        return (one ? tr("%1 has a renewal date before %2; the date is stale, or the customer has "
                         "left.")
                    : tr("%1 have a renewal date before %2; the dates are stale, or the customers "
                         "have left."))
            .arg(accounts, format.date(asOf));
    if (finding.code == "future_customer")
        return (one ? tr("%1 becomes a customer after %2.") : tr("%1 become customers after %2."))
            .arg(accounts, format.date(asOf));
    return tr("%1 holds more ARR (%2) than all others together. Check the amount.")
        .arg(QString::fromStdString(finding.examples), format.moneyCompact(finding.arr));
}

QString findingsOf(const std::vector<QualityFinding>& findings, std::uint32_t account) {
    QStringList names;
    for (const QualityFinding& finding : findings)
        if (std::ranges::binary_search(finding.accounts, account))
            names << findingName(finding.code, finding.field);
    return names.join(QStringLiteral("; "));
}

TableContent findingContent(SharedFindings findings,
                            const std::map<std::string, std::string>& notes, const Format& format,
                            Date asOf) {
    const auto at = [findings](int row) -> const QualityFinding& {
        return (*findings)[std::size_t(row)];
    };
    const auto noteOf = [at, notes](int row) {
        const auto note = notes.find(at(row).noteKey());
        return note == notes.end() ? QString() : QString::fromStdString(note->second);
    };
    TableContent content;
    content.rowCount = int(findings->size());
    content.rowNoun = tr("findings");
    content.rowId = [at](int row) { return QString::fromStdString(at(row).noteKey()); };
    content.columns = {
        column("finding", tr("Finding"), 170,
               [at](int row) { return findingName(at(row).code, at(row).field); }),
        numbers(
            "accounts", tr("Accounts"), 84, [at](int row) { return double(at(row).count); },
            [format](double x) { return format.count(std::int64_t(x)); }),
        numbers(
            "arr", tr("ARR"), 90, [at](int row) { return toUnits(at(row).arr); },
            [format](double x) { return format.moneyCompact(x); }),
        column("says", tr("What it means"), 200,
               [at, format, asOf](int row) { return findingSentence(at(row), format, asOf); }),
        column("rows", {}, 190, [](int) { return QString(); }),
        column("note", tr("Ignored because"), 110, noteOf)};
    content.columns[0].pill = true;
    content.columns[0].tone = [at, noteOf](int row) {
        const bool open = noteOf(row).isEmpty();
        return open && at(row).severity != IssueSeverity::Info ? Tone::Warning : Tone::Neutral;
    };
    content.columns[3].stretches = true;
    content.columns[3].cellTip = content.columns[3].text;
    content.columns[4].kind = Kind::Links;
    content.columns[4].links = [](int) {
        return QStringList{tr("Show accounts"), tr("Save rows…")};
    };
    content.columns[5].editable = true;
    content.columns[5].tip =
        tr("Type why it may stay as it is (F2); the finding is then ignored, at the next import as "
           "well. Clear the note and it counts again.");
    return content;
}

} // namespace headroom::ui
