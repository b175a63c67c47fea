#include "ui/pages/import_options.h"
#include "ui/text/format.h"

#include "planner/base/month.h"
#include "planner/base/text.h"
#include "ui/style/theme.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/form_row.h"

#include <QComboBox>
#include <QDate>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QSignalBlocker>
#include <QUrl>
#include <QVBoxLayout>
#include <algorithm>

namespace headroom::ui {
namespace {

// Of labels: as much as the words take, the fields need the rest.
constexpr int fileLabels = 120;
constexpr int optionLabels = 104;

QString pickTable(QWidget* parent, const QString& title) {
    return QFileDialog::getOpenFileName(
        parent, title, {}, ImportOptions::tr("Tables (*.csv *.tsv *.txt *.xlsx);;All files (*)"));
}

std::filesystem::path fsPath(const QString& path) {
    return std::filesystem::path(path.toStdU16String());
}

std::optional<std::filesystem::path> optionalPath(const QString& path) {
    return path.isEmpty() ? std::nullopt : std::optional(fsPath(path));
}

QString separatorName(char separator) {
    switch (separator) {
    case ',':
        return ImportOptions::tr("comma");
    case ';':
        return ImportOptions::tr("semicolon");
    case '\t':
        return ImportOptions::tr("tab");
    case '|':
        return ImportOptions::tr("bar |");
    default:
        return QString(QLatin1Char(separator));
    }
}

/// 0 = the file has no header.
std::optional<std::int64_t> headerLine(const QString& text) {
    bool fine = false;
    const int line = text.toInt(&fine);
    return fine && line >= 0 ? std::optional<std::int64_t>(line) : std::nullopt;
}

} // namespace

std::optional<std::vector<std::pair<std::string, double>>> ratesFromText(const QString& text) {
    std::vector<std::pair<std::string, double>> rates;
    for (const QString& part : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        const qsizetype equals = part.indexOf(QLatin1Char('='));
        const auto rate =
            equals == 3 ? parseDecimal(part.mid(equals + 1).toStdString()) : std::nullopt;
        if (!rate || !(*rate > 0.0))
            return std::nullopt;
        rates.emplace_back(part.left(equals).toUpper().toStdString(), *rate);
    }
    return rates;
}

FileField::FileField(const QString& name, bool several, QWidget* parent)
    : QWidget(parent), edit_(new QLineEdit), several_(several) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(space::small);
    auto* browse = new QPushButton(tr("Browse…"));
    browse->setAccessibleName(tr("Browse for: %1").arg(name));
    edit_->setAccessibleName(name);
    edit_->setPlaceholderText(several ? tr("Paths, separated by semicolons; or drop files")
                                      : tr("Type a path, drop a file or browse"));
    edit_->setAcceptDrops(false); // else a drop would insert the text of an address
    row->addWidget(edit_, 1);
    row->addWidget(browse);
    setFocusProxy(edit_);
    setAcceptDrops(true);
    connect(edit_, &QLineEdit::editingFinished, this, [this] {
        if (path() == last_)
            return;
        last_ = path();
        emit pathCommitted();
    });
    connect(browse, &QPushButton::clicked, this, &FileField::browseRequested);
}

QString FileField::path() const {
    return edit_->text().trimmed();
}

QStringList FileField::paths() const {
    if (!several_)
        return path().isEmpty() ? QStringList() : QStringList{path()};
    QStringList all;
    for (const QString& part : path().split(QLatin1Char(';'), Qt::SkipEmptyParts))
        if (const QString one = part.trimmed(); !one.isEmpty() && !all.contains(one))
            all << one;
    return all;
}

void FileField::addPath(const QString& path) {
    QStringList all = several_ ? paths() : QStringList();
    if (!path.trimmed().isEmpty() && !all.contains(path.trimmed()))
        all << path.trimmed();
    setPath(all.join(QStringLiteral("; ")));
}

void FileField::setPath(const QString& path) {
    edit_->setText(path);
    last_ = path.trimmed();
}

void FileField::dragEnterEvent(QDragEnterEvent* event) {
    if (event->mimeData()->hasUrls() && event->mimeData()->urls().front().isLocalFile())
        event->acceptProposedAction();
}

void FileField::dropEvent(QDropEvent* event) {
    for (const QUrl& url : event->mimeData()->urls())
        if (url.isLocalFile())
            addPath(url.toLocalFile());
    event->acceptProposedAction();
    emit pathCommitted();
}

ImportOptions::ImportOptions(QWidget* parent) : QWidget(parent), picker_(pickTable) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(space::medium); // as between the rows of both
    column->addWidget(buildFiles());
    column->addWidget(buildBoxes());
}

QWidget* ImportOptions::buildFiles() {
    auto* holder = new QWidget;
    auto* flow = new FlowLayout(holder, 420);
    const std::pair<ImportFile, QString> wanted[] = {
        {ImportFile::Accounts, tr("Accounts file")},
        {ImportFile::Csms, tr("Team file")},
        {ImportFile::History, tr("Growth history file")},
        {ImportFile::Forecast, tr("Forecast file")},
        {ImportFile::Joined, tr("More columns")}};
    for (const auto& [file, label] : wanted) {
        auto* field = new FileField(label, file == ImportFile::Joined);
        auto* row = new FormRow(label, field);
        row->setLabelWidth(fileLabels);
        files_[file] = field;
        rows_[file] = row;
        flow->addWidget(row);
        connect(field, &FileField::pathCommitted, this, [this] {
            checkFields();
            emit changed();
        });
        connect(field, &FileField::browseRequested, this, [this, file = file] { browse(file); });
    }
    return holder;
}

QComboBox* ImportOptions::addBox(const char* key, const QString& label, QWidget* parent) {
    auto* box = new QComboBox;
    box->addItem(tr("as found"), QString());
    box->setMinimumWidth(110);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    auto* row = new FormRow(label, box);
    row->setLabelWidth(optionLabels);
    parent->layout()->addWidget(row);
    boxes_[QString::fromLatin1(key)] = box;
    connect(box, &QComboBox::activated, this, &ImportOptions::changed);
    return box;
}

void ImportOptions::addText(const char* key, const QString& label, QWidget* parent) {
    auto* edit = new QLineEdit;
    auto* row = new FormRow(label, edit);
    row->setLabelWidth(optionLabels);
    parent->layout()->addWidget(row);
    textRows_[QString::fromLatin1(key)] = row;
    setFound(key, {});
    connect(edit, &QLineEdit::editingFinished, this, [this, edit] {
        if (!edit->isModified())
            return;
        edit->setModified(false);
        checkFields();
        emit changed();
    });
}

QLineEdit* ImportOptions::text(const char* key) const {
    return qobject_cast<QLineEdit*>(textRows_.at(QString::fromLatin1(key))->field());
}

QString ImportOptions::typed(const char* key) const {
    return text(key)->text().trimmed();
}

QWidget* ImportOptions::buildBoxes() {
    auto* holder = new QWidget;
    new FlowLayout(holder, 240);
    QComboBox* box = addBox("separator", tr("Separator"), holder);
    for (const char separator : {',', ';', '\t', '|'})
        box->addItem(separatorName(separator), QString(QLatin1Char(separator)));
    box = addBox("encoding", tr("Encoding"), holder);
    for (const TextEncoding encoding : textEncodings())
        box->addItem(QString::fromLatin1(textEncodingKey(encoding)),
                     QString::fromLatin1(textEncodingKey(encoding)));
    box = addBox("decimal", tr("Decimal mark"), holder);
    box->addItem(tr("point: 1,234.5"), QStringLiteral("."));
    box->addItem(tr("comma: 1.234,5"), QStringLiteral(","));
    box = addBox("dates", tr("Date order"), holder);
    box->addItem(tr("day, month, year"), QStringLiteral("dmy"));
    box->addItem(tr("month, day, year"), QStringLiteral("mdy"));
    box->addItem(tr("year, month, day"), QStringLiteral("ymd"));
    box = addBox("currency", tr("Currency"), holder);
    for (const char* code : {"GBP", "EUR", "USD", "CHF", "SEK", "NOK", "DKK", "PLN", "JPY", "AUD",
                             "CAD", "INR", "BRL"})
        box->addItem(QString::fromLatin1(code), QString::fromLatin1(code));
    box = addBox("segments", tr("Segments"), holder);
    box->setItemText(0, tr("as in the plan"));
    box->addItem(tr("from the rules"), QStringLiteral("rules"));
    box->addItem(tr("from the file"), QStringLiteral("file"));
    addText("sheet", tr("Sheet"), holder);
    addText("header", tr("Header line"), holder);
    addText("as_of", tr("As of"), holder);
    addText("rates", tr("Rates"), holder);
    text("rates")->setPlaceholderText(tr("EUR=1.08 USD=0.79"));
    text("rates")->setToolTip(tr("What one unit of a currency is in the plan's currency"));
    return holder;
}

void ImportOptions::checkFields() {
    for (const auto& [file, row] : rows_) {
        const QStringList paths = files_.at(file)->paths();
        row->setError(
            std::ranges::all_of(paths, [](const QString& p) { return QFileInfo(p).isFile(); })
                ? QString()
                : tr("There is no file of this name. Check the path or browse."));
    }
    const auto check = [this](const char* key, bool fine, const QString& error) {
        textRows_.at(QString::fromLatin1(key))->setError(fine ? QString() : error);
    };
    check("as_of", typed("as_of").isEmpty() || parseIsoDate(typed("as_of").toStdString()),
          tr("Type a day as 2027-01-31."));
    check("rates", ratesFromText(typed("rates")).has_value(), tr("Type rates as EUR=1.08."));
    check("header", typed("header").isEmpty() || headerLine(typed("header")),
          tr("Type a line number; 0 is none."));
}

void ImportOptions::browse(ImportFile file) {
    const QString path = picker_(this, tr("Choose a table to import"));
    if (!path.isEmpty())
        setFile(file, path);
}

void ImportOptions::setFile(ImportFile file, const QString& path) {
    files_.at(file)->addPath(path);
    if (file == ImportFile::Accounts)
        pasted_.clear();
    checkFields();
    emit changed();
}

void ImportOptions::setPasted(const QString& cells) {
    files_.at(ImportFile::Accounts)->setPath({});
    pasted_ = cells.toStdString();
    emit changed();
}

QString ImportOptions::file(ImportFile file) const {
    return files_.at(file)->path();
}

bool ImportOptions::hasFiles() const {
    for (const auto& [file, field] : files_)
        if (!field->path().isEmpty())
            return true;
    return !pasted_.empty();
}

QString ImportOptions::chosen(const char* key) const {
    return boxes_.at(QString::fromLatin1(key))->currentData().toString();
}

void ImportOptions::choose(const char* key, const QString& value) {
    QComboBox* box = boxes_.at(QString::fromLatin1(key));
    if (box->findData(value) < 0)
        box->addItem(value, value);
    box->setCurrentIndex(box->findData(value));
}

ImportRequest ImportOptions::request() const {
    ImportRequest request;
    request.accounts = fsPath(file(ImportFile::Accounts));
    if (request.accounts.empty())
        request.pasted = pasted_;
    for (const QString& path : files_.at(ImportFile::Joined)->paths())
        request.joined.push_back(fsPath(path));
    request.csms = optionalPath(file(ImportFile::Csms));
    request.history = optionalPath(file(ImportFile::History));
    request.forecast = optionalPath(file(ImportFile::Forecast));
    if (const QString separator = chosen("separator"); !separator.isEmpty())
        request.dialect.separator = separator.front().toLatin1();
    if (const QString encoding = chosen("encoding"); !encoding.isEmpty())
        request.dialect.encoding = textEncodingFromKey(encoding.toStdString());
    if (const QString decimal = chosen("decimal"); !decimal.isEmpty())
        request.decimal = decimal.front().toLatin1();
    if (const QString order = chosen("dates"); !order.isEmpty())
        request.dateOrder = dateOrderFromKey(order.toStdString());
    request.currency = chosen("currency").toStdString();
    if (!typed("sheet").isEmpty())
        request.dialect.sheet = typed("sheet").toStdString();
    request.dialect.headerLine = headerLine(typed("header"));
    if (const auto day = parseIsoDate(typed("as_of").toStdString()))
        request.asOf = *day;
    if (auto rates = ratesFromText(typed("rates")))
        request.rates = std::move(*rates);
    return request;
}

ImportChoices ImportOptions::choices() const {
    ImportChoices choices;
    choices.today = fromQDate(QDate::currentDate());
    if (const QString source = chosen("segments"); !source.isEmpty())
        choices.segments =
            source == QStringLiteral("file") ? SegmentSource::File : SegmentSource::Rules;
    return choices;
}

void ImportOptions::showAnswers(const ImportRequest& request) {
    choose("decimal", request.decimal ? QString(QLatin1Char(*request.decimal)) : QString());
    choose("dates",
           request.dateOrder ? QString::fromLatin1(dateOrderKey(*request.dateOrder)) : QString());
    choose("currency", QString::fromStdString(request.currency));
    choose("encoding", request.dialect.encoding
                           ? QString::fromLatin1(textEncodingKey(*request.dialect.encoding))
                           : QString());
}

void ImportOptions::setFound(const char* key, const QString& found) {
    const QString words = found.isEmpty() ? tr("as found") : tr("as found: %1").arg(found);
    const auto box = boxes_.find(QString::fromLatin1(key));
    if (box != boxes_.end())
        box->second->setItemText(0, words);
    else
        text(key)->setPlaceholderText(words);
}

void ImportOptions::showFound(const ImportResult& result) {
    const auto latin = [](const char* text) { return QString::fromLatin1(text); };
    if (!result.files.empty()) {
        const TableDialect& dialect = result.files.front().dialect;
        setFound("separator", dialect.workbook ? tr("workbook") : separatorName(dialect.separator));
        setFound("encoding",
                 dialect.workbook ? tr("workbook") : latin(textEncodingKey(dialect.encoding)));
        setFound("sheet",
                 dialect.workbook ? QString::fromStdString(dialect.sheet) : tr("no workbook"));
        setFound("header", QString::number(dialect.headerLine));
    }
    setFound("currency", QString::fromStdString(result.totals.currency));
    setFound("as_of",
             result.asOf == Date{} ? QString() : QString::fromStdString(toIso(result.asOf)));
}

void ImportOptions::clear() {
    pasted_.clear();
    for (const auto& [file, field] : files_)
        field->setPath({});
    for (const auto& [key, box] : boxes_)
        box->setCurrentIndex(0);
    for (const auto& [key, row] : textRows_)
        text(key.toLatin1().constData())->clear();
    for (const char* key : {"separator", "encoding", "currency", "sheet", "header", "as_of"})
        setFound(key, {});
    text("rates")->setPlaceholderText(tr("EUR=1.08 USD=0.79"));
    checkFields();
}

} // namespace headroom::ui
