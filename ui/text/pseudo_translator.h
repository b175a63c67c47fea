#pragma once

#include <QTranslator>

namespace headroom::ui {

/// A translation nobody wrote, to see what real ones will do to the windows: accented letters (a
/// text that stays plain is not translated), a third more room, brackets at both ends (a text that
/// is cut shows it). Placeholders and mnemonics stay.
class PseudoTranslator : public QTranslator {
    Q_OBJECT
  public:
    using QTranslator::QTranslator;

    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment,
                      int n) const override;

    static QString pseudo(const QString& source);
};

} // namespace headroom::ui
