#include "ui/text/languages.h"

#include "ui/text/pseudo_translator.h"

#include <QGuiApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <memory>
#include <vector>

namespace headroom::ui {
namespace {

/// Looks words up wherever they stand: the books hold all contexts as one.
class PhraseBook final : public QTranslator {
  public:
    QString translate(const char*, const char* source, const char* comment, int n) const override {
        return QTranslator::translate("headroom", source, comment, n);
    }
};

struct Speech {
    QString code = QStringLiteral("en");
    std::vector<std::unique_ptr<QTranslator>> translators;
};

Speech& speech() {
    static Speech spoken;
    return spoken;
}

QString resolved(const QString& wanted) {
    if (wanted.startsWith(QStringLiteral("qps")))
        return wanted;
    const QString code =
        (wanted.isEmpty() ? QLocale::system().name() : wanted).section(QLatin1Char('_'), 0, 0);
    return languageCodes().contains(code) ? code : QStringLiteral("en");
}

void install(std::unique_ptr<QTranslator> translator) {
    QCoreApplication::installTranslator(translator.get());
    speech().translators.push_back(std::move(translator));
}

void installFile(std::unique_ptr<QTranslator> translator, const QString& name,
                 const QString& folder) {
    if (translator->load(name, folder))
        install(std::move(translator));
}

} // namespace

QStringList languageCodes() {
    return {QStringLiteral("en"), QStringLiteral("de"), QStringLiteral("fr")};
}

QString languageName(const QString& code) {
    const QString name = QLocale(code).nativeLanguageName();
    return code == QStringLiteral("en") ? QStringLiteral("English")
                                        : name.left(1).toUpper() + name.mid(1);
}

void speak(const QString& wanted) {
    Speech& spoken = speech();
    for (const auto& old : spoken.translators)
        QCoreApplication::removeTranslator(old.get());
    spoken.translators.clear();
    spoken.code = resolved(wanted);
    const bool rightToLeft = spoken.code == QStringLiteral("qps-rtl");
    QGuiApplication::setLayoutDirection(rightToLeft ? Qt::RightToLeft : Qt::LeftToRight);
    if (spoken.code.startsWith(QStringLiteral("qps"))) {
        install(std::make_unique<PseudoTranslator>());
        return;
    }
    if (QLocale().language() != QLocale(spoken.code).language())
        QLocale::setDefault(QLocale(spoken.code));
    if (spoken.code == QStringLiteral("en"))
        return;
    installFile(std::make_unique<QTranslator>(), QStringLiteral("qtbase_") + spoken.code,
                QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    installFile(std::make_unique<PhraseBook>(), QStringLiteral("headroom_") + spoken.code,
                QStringLiteral(":/translations"));
}

QString spokenLanguage() {
    return speech().code;
}

} // namespace headroom::ui
