#include "ui/models/quick_filter.h"

#include <QCoreApplication>
#include <QDate>
#include <QRegularExpression>
#include <cmath>

namespace headroom::ui {

enum class Comparison { Less, LessEqual, Equal, GreaterEqual, Greater };

/// One word of the filter, ready to be asked about a row.
struct QuickFilter::Term {
    bool negated = false;
    std::vector<TableColumn> columns; // any of them
    QStringList texts;                // any of them; an empty one means "cell is empty"
    std::optional<Comparison> comparison;
    double low = 0.0; // for a span of days: low ≤ value as well
    double limit = 0.0;
    bool span = false;

    bool holds(int row) const;

  private:
    bool textHolds(int row) const;
    bool numberHolds(int row) const;
};

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(headroom::ui::QuickFilter)
};

/// Splits at blanks, keeps "quoted words" together and drops the quotation marks.
QStringList wordsOf(const QString& text) {
    QStringList words;
    QString word;
    bool quoted = false;
    for (const QChar c : text) {
        if (c == QLatin1Char('"')) {
            quoted = !quoted;
        } else if (c.isSpace() && !quoted) {
            if (!word.isEmpty())
                words << word;
            word.clear();
        } else {
            word += c;
        }
    }
    if (!word.isEmpty())
        words << word;
    return words;
}

QString keyOf(const QString& text) {
    QString key;
    for (const QChar c : text)
        if (c.isLetterOrNumber())
            key += c.toLower();
    return key;
}

/// By exact key or title, else by the only key that begins so.
const TableColumn* columnNamed(const QString& name, const TableColumns& columns) {
    const QString wanted = keyOf(name);
    const TableColumn* beginning = nullptr;
    int beginnings = 0;
    for (const auto& column : columns) {
        if (keyOf(column.key) == wanted || keyOf(column.title) == wanted)
            return &column;
        if (!wanted.isEmpty() &&
            (keyOf(column.key).startsWith(wanted) || keyOf(column.title).startsWith(wanted))) {
            beginning = &column;
            ++beginnings;
        }
    }
    return beginnings == 1 ? beginning : nullptr;
}

Comparison comparisonOf(const QString& sign) {
    if (sign == QLatin1String("<"))
        return Comparison::Less;
    if (sign == QLatin1String("<="))
        return Comparison::LessEqual;
    if (sign == QLatin1String(">"))
        return Comparison::Greater;
    return sign == QLatin1String(">=") ? Comparison::GreaterEqual : Comparison::Equal;
}

bool meansEmpty(const QString& text) {
    return text == QLatin1String("none") || text == Words::tr("none", "an empty cell") ||
           text == QLatin1String("-");
}

struct Limit {
    double value = 0.0;
    bool days = false; // counted from the as-of date
};

std::optional<Limit> limitOf(const QString& text, const TableColumn& column,
                             const FilterContext& context) {
    if (column.kind != TableColumn::Kind::Date) {
        const auto number = context.format.parse(text);
        return number ? std::optional(Limit{*number, false}) : std::nullopt;
    }
    const auto asOf = static_cast<double>(context.asOf.time_since_epoch().count());
    if (text.endsWith(QLatin1Char('d'), Qt::CaseInsensitive)) {
        bool ok = false;
        const double days = text.chopped(1).toDouble(&ok);
        return ok ? std::optional(Limit{asOf + days, true}) : std::nullopt;
    }
    const QDate date = QDate::fromString(text, Qt::ISODate);
    if (!date.isValid())
        return std::nullopt;
    return Limit{static_cast<double>(QDate(1970, 1, 1).daysTo(date)), false};
}

TableColumns textColumns(const TableColumns& columns) {
    TableColumns result;
    for (const auto& column : columns)
        if (column.kind == TableColumn::Kind::Text && column.text)
            result.push_back(column);
    return result;
}

} // namespace

bool QuickFilter::Term::textHolds(int row) const {
    for (const auto& column : columns) {
        const QString cell = column.text(row);
        for (const QString& text : texts)
            if (text.isEmpty() ? cell.trimmed().isEmpty()
                               : cell.contains(text, Qt::CaseInsensitive))
                return true;
    }
    return false;
}

bool QuickFilter::Term::numberHolds(int row) const {
    const double value = columns.front().number(row);
    if (std::isnan(value))
        return false;
    switch (*comparison) {
    case Comparison::Less:
        return value < limit && (!span || value >= low);
    case Comparison::LessEqual:
        return value <= limit && (!span || value >= low);
    case Comparison::Greater:
        return value > limit;
    case Comparison::GreaterEqual:
        return value >= limit;
    case Comparison::Equal:
        break;
    }
    return std::abs(value - limit) <= 1e-9 * std::max(1.0, std::abs(limit));
}

bool QuickFilter::Term::holds(int row) const {
    return (comparison ? numberHolds(row) : textHolds(row)) != negated;
}

namespace {

struct ParsedWord {
    QuickFilter::Term term;
    QString problem;
};

/// "key:a,b"; number and date columns are searched as they are shown.
void readChoice(const QString& value, const TableColumn& column, QuickFilter::Term& term) {
    term.columns = {column};
    for (const QString& choice : value.split(QLatin1Char(','), Qt::SkipEmptyParts))
        term.texts << (meansEmpty(choice.toLower()) ? QString() : choice);
}

bool readComparison(const QRegularExpressionMatch& match, const TableColumn& column,
                    const FilterContext& context, QuickFilter::Term& term) {
    const auto limit = limitOf(match.captured(3), column, context);
    if (!column.number || !limit)
        return false;
    term.columns = {column};
    term.comparison = comparisonOf(match.captured(2));
    term.limit = limit->value;
    // "within the next 90 days", not "any day before": what is overdue has its own question.
    term.span = limit->days;
    term.low = static_cast<double>(context.asOf.time_since_epoch().count());
    return true;
}

ParsedWord parseWord(QString word, const TableColumns& columns, const FilterContext& context) {
    static const QRegularExpression shape(QStringLiteral("^([^:<>=]+)(:|<=|>=|<|>|=)(.+)$"));
    ParsedWord parsed;
    if (word.size() > 1 && word.startsWith(QLatin1Char('-'))) {
        parsed.term.negated = true;
        word.remove(0, 1);
    }
    const auto match = shape.match(word);
    if (match.hasMatch()) {
        const TableColumn* column = columnNamed(match.captured(1), columns);
        if (column == nullptr) {
            parsed.problem = Words::tr("There is no column called “%1”; “%2” is searched as text.")
                                 .arg(match.captured(1), word);
        } else if (match.captured(2) == QLatin1String(":") && column->text) {
            readChoice(match.captured(3), *column, parsed.term);
            return parsed;
        } else if (readComparison(match, *column, context, parsed.term)) {
            return parsed;
        } else {
            parsed.problem = Words::tr("“%1” cannot be compared with “%2”; it is searched as text.")
                                 .arg(column->title, match.captured(3));
        }
    }
    parsed.term.columns = textColumns(columns);
    parsed.term.texts = QStringList(word);
    return parsed;
}

} // namespace

QuickFilter QuickFilter::parse(const QString& text, const TableColumns& columns,
                               const FilterContext& context) {
    QuickFilter filter;
    for (const QString& word : wordsOf(text)) {
        ParsedWord parsed = parseWord(word, columns, context);
        if (filter.problem_.isEmpty())
            filter.problem_ = parsed.problem;
        filter.terms_.push_back(std::make_shared<const Term>(std::move(parsed.term)));
    }
    return filter;
}

bool QuickFilter::matches(int row) const {
    for (const auto& term : terms_)
        if (!term->holds(row))
            return false;
    return true;
}

} // namespace headroom::ui
