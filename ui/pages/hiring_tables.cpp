#include "ui/pages/hiring_tables.h"

#include <QCoreApplication>

namespace headroom::ui {
namespace {

using Kind = TableColumn::Kind;

QString tr(const char* text) {
    return QCoreApplication::translate("HiringTables", text);
}
QString string(const std::string& text) {
    return QString::fromStdString(text);
}

} // namespace

TableContent hireContent(std::shared_ptr<const HiringOutlook> outlook, const Format& format) {
    const auto at = [outlook](int row) -> const HireLine& {
        return outlook->hires[std::size_t(row)];
    };
    const auto date = [at, format](const char* key, const QString& title, Date HireLine::*member) {
        return TableColumn{
            .key = QString::fromLatin1(key),
            .title = title,
            .kind = Kind::Date,
            .width = 130,
            .text = [at, format, member](int r) { return format.date(at(r).*member); },
            .number =
                [at, member](int r) { return double((at(r).*member).time_since_epoch().count()); }};
    };
    TableContent content;
    content.rowCount = int(outlook->hires.size());
    content.rowNoun = tr("hires");
    content.rowId = [at](int row) { return string(at(row).hire.id.value()); };
    content.columns = {
        {.key = QStringLiteral("hire"),
         .title = tr("Hire"),
         .width = 130,
         .strong = true,
         .text = [at](int r) { return string(at(r).hire.id.value()); }},
        {.key = QStringLiteral("segment"),
         .title = tr("Segment"),
         .width = 110,
         .text = [at](int r) { return string(at(r).hire.segment); }},
        date("open", tr("Open requisition by"), &HireLine::openBy),
        date("start", tr("Start"), &HireLine::start),
        date("ramped", tr("Fully ramped"), &HireLine::ramped),
        {.key = QStringLiteral("trigger"),
         .title = tr("What triggers it"),
         .width = 230,
         .stretches = true,
         .text = [at](int r) { return string(at(r).trigger); }},
        {.key = QStringLiteral("reason"),
         .title = tr("Reason"),
         .width = 90,
         .text = [at](int r) { return string(at(r).hire.reason); }},
        {.key = QStringLiteral("late"),
         .title = tr("In time?"),
         .width = 110,
         .text =
             [at](int r) {
                 return at(r).lateMonths > 0 ? tr("%1 months late").arg(at(r).lateMonths)
                                             : tr("in time");
             },
         .tone = [at](int r) { return at(r).lateMonths > 0 ? Tone::Danger : Tone::Success; }},
        {.key = QStringLiteral("cost"),
         .title = tr("Loaded cost a year"),
         .kind = Kind::Number,
         .width = 130,
         .text = [at, format](int r) { return format.moneyCompact(at(r).costYear); },
         .number = [at](int r) { return at(r).costYear; }}};
    return content;
}

TableContent assumptionContent(std::shared_ptr<const std::vector<Assumption>> assumptions) {
    const auto column = [assumptions](const char* key, const QString& title, int width,
                                      std::string Assumption::*member) {
        return TableColumn{.key = QString::fromLatin1(key),
                           .title = title,
                           .width = width,
                           .text = [assumptions, member](int row) {
                               return string((*assumptions)[std::size_t(row)].*member);
                           }};
    };
    TableContent content;
    content.rowCount = int(assumptions->size());
    content.rowNoun = tr("assumptions");
    content.columns = {column("key", tr("Assumption"), 260, &Assumption::key),
                       column("value", tr("Value"), 110, &Assumption::value),
                       column("unit", tr("Unit"), 140, &Assumption::unit),
                       column("source", tr("Source"), 200, &Assumption::source)};
    content.columns[1].editable = true;
    content.columns[3].stretches = true;
    return content;
}

} // namespace headroom::ui
