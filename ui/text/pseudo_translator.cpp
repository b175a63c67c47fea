#include "ui/text/pseudo_translator.h"

namespace headroom::ui {
namespace {

QChar accented(QChar letter) {
    static const QString plain = QStringLiteral("aceinouyACEINOUYsz");
    static const QString marked = QStringLiteral("áçéíñóúýÁÇÉÍÑÓÚÝšž");
    const auto at = plain.indexOf(letter);
    return at < 0 ? letter : marked.at(at);
}

} // namespace

QString PseudoTranslator::pseudo(const QString& source) {
    QString result;
    bool placeholder = false;
    for (const QChar letter : source) {
        placeholder = letter == QLatin1Char('%') || (placeholder && letter.isDigit());
        result += placeholder ? letter : accented(letter);
    }
    const QString more = QStringLiteral("~").repeated(source.size() / 3);
    return QLatin1Char('[') + result + more + QLatin1Char(']');
}

QString PseudoTranslator::translate(const char* context, const char* source, const char*,
                                    int n) const {
    // Qt's own: sizes and key names that are parsed again would not survive.
    const QByteArray of(context);
    if (of.startsWith("Q") && of != "QObject")
        return {};
    QString result = pseudo(QString::fromUtf8(source));
    if (n >= 0)
        result.replace(QStringLiteral("%n"), QString::number(n));
    return result;
}

} // namespace headroom::ui
