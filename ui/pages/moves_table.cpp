#include "ui/pages/moves_table.h"

#include "ui/pages/account_table.h"
#include "ui/text/terms.h"

#include <QCoreApplication>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("MovesTable", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

class MoveColumns {
  public:
    MoveColumns(std::shared_ptr<const Proposal> proposal, const Format& format, bool proposed)
        : proposal_(std::move(proposal)), format_(format), proposed_(proposed) {}

    TableColumns make() const {
        const auto p = proposal_;
        const auto f = format_;
        TableColumns columns{
            text("name", tr("Account"), 170,
                 [p](const OwnerChange& c) { return string(account(p, c).name); }),
            text("segment", tr("Segment"), 100,
                 [p](const OwnerChange& c) {
                     return string(
                         p->state->segmented.segmentNames[p->state->segmented.segment[c.account]]);
                 }),
            number(
                "arr", tr("ARR"), 76, [](const OwnerChange& c) { return toUnits(c.arr); },
                [f](const OwnerChange& c) { return f.moneyCompact(c.arr); }),
            text("from", tr("From"), 120,
                 [p](const OwnerChange& c) { return csmName(*p->state, c.from); }),
            text("to", tr("To"), 120,
                 [p](const OwnerChange& c) { return csmName(*p->state, c.to); }),
            number(
                "hours", tr("Hours"), 72, [](const OwnerChange& c) { return toHours(c.hours); },
                [f](const OwnerChange& c) { return f.hours(c.hours); }),
            text("from_load", tr("From's load"), 110,
                 [f](const OwnerChange& c) {
                     return c.from == noOwner ? QString() : loads(f, c.fromBefore, c.fromAfter);
                 }),
            text("to_load", tr("To's load"), 110,
                 [f](const OwnerChange& c) {
                     return c.to == noOwner ? QString() : loads(f, c.toBefore, c.toAfter);
                 }),
            text("why", tr("Why"), 150,
                 [p, f, proposed = proposed_](const OwnerChange& c) {
                     return proposed || c.to != noOwner
                                ? changeReasonSentence(*p->state, c, f)
                                : tr("Lost its CSM; balancing books finds the next");
                 }),
            text("kind", tr("Kind"), 90, [](const OwnerChange& c) { return kindOf(c); })};
        columns.front().strong = true;
        columns.front().stretches = true; // gives way to "Why" where there is little room
        columns[8].stretches = true;
        columns[9].pill = true;
        columns[9].shown = false; // "From" and "Why" say as much
        TableColumn links;
        links.key = QStringLiteral("do");
        links.kind = Kind::Links;
        links.width = 110;
        links.text = [](int) { return QString(); };
        links.links = [p](int row) {
            const OwnerChange& change = p->changes.changes[std::size_t(row)];
            if (change.to == noOwner)
                return QStringList(); // nobody to be rejected
            return QStringList{change.move ? tr("Pin") : QString(), tr("Reject")};
        };
        columns.push_back(std::move(links));
        return columns;
    }

  private:
    static const Account& account(const std::shared_ptr<const Proposal>& p,
                                  const OwnerChange& change) {
        return p->state->book->accounts()[change.account];
    }
    static QString loads(const Format& f, Permille before, Permille after) {
        if (before == unboundedUtilisation || after == unboundedUtilisation)
            return QStringLiteral("–"); // who left has no capacity to measure by
        return tr("%1 → %2").arg(f.percent(before), f.percent(after));
    }
    static QString kindOf(const OwnerChange& change) {
        return change.to == noOwner ? tr("unassigned") : change.move ? tr("move") : tr("placement");
    }

    TableColumn text(const char* key, const QString& title, int width,
                     std::function<QString(const OwnerChange&)> value) const {
        TableColumn column;
        column.key = QString::fromLatin1(key);
        column.title = title;
        column.width = width;
        column.text = [p = proposal_, value](int row) {
            return value(p->changes.changes[std::size_t(row)]);
        };
        return column;
    }

    TableColumn number(const char* key, const QString& title, int width,
                       std::function<double(const OwnerChange&)> value,
                       std::function<QString(const OwnerChange&)> show) const {
        TableColumn column = text(key, title, width, std::move(show));
        column.kind = Kind::Number;
        column.number = [p = proposal_, value](int row) {
            return value(p->changes.changes[std::size_t(row)]);
        };
        return column;
    }

    std::shared_ptr<const Proposal> proposal_;
    Format format_;
    bool proposed_;
};

} // namespace

TableContent movesContent(std::shared_ptr<const Proposal> proposal, const Format& format,
                          bool proposed) {
    TableContent content;
    content.rowCount = int(proposal->changes.changes.size());
    content.rowNoun = tr("changes");
    content.rowId = [proposal](int row) {
        const std::size_t account = proposal->changes.changes[std::size_t(row)].account;
        return string(proposal->state->book->accounts()[account].id.value());
    };
    content.columns = MoveColumns(std::move(proposal), format, proposed).make();
    return content;
}

} // namespace headroom::ui
