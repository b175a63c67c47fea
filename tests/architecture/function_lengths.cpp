#include "tests/architecture/function_lengths.h"

#include "tests/architecture/sources.h"

#include <QRegularExpression>

namespace headroom::test {

namespace {

enum class Brace { Container, Function, Data, MemberInitialiser };

QString simplified(const std::string& head) {
    QString text = QString::fromStdString(head).simplified();
    // A template's parameters may say "class" or "=" without being either.
    static const QRegularExpression parameters(QStringLiteral("^template <(?:[^<>]|<[^<>]*>)*>"));
    return text.remove(parameters).trimmed();
}

/// Text outside round brackets, so that default arguments do not look like assignments.
QString outsideBrackets(const QString& head) {
    QString result;
    int depth = 0;
    for (const QChar letter : head) {
        depth += letter == QLatin1Char('(') ? 1 : 0;
        if (depth == 0)
            result += letter;
        depth -= letter == QLatin1Char(')') ? 1 : 0;
    }
    return result;
}

Brace kindOf(const std::string& head) {
    const QString text = simplified(head);
    static const QRegularExpression container(
        QStringLiteral("^(inline |typedef |extern |Q_\\w+(\\(\\w*\\))? "
                       "?)*(namespace|class|struct|union|enum)\\b"));
    static const QRegularExpression initialisers(QStringLiteral("\\) ?(noexcept ?)?:(?!:)"));
    static const QRegularExpression assignment(
        QStringLiteral("(?<!operator)(?<!operator[-+*/%&|^=!<>])=(?!=)"));
    static const QRegularExpression linkage(QStringLiteral("^extern \"[^\"]*\"$"));
    if (text.isEmpty() || text.contains(container) || text.contains(linkage))
        return Brace::Container;
    if (!text.contains(QLatin1Char('(')))
        return Brace::Data;
    if (outsideBrackets(text).contains(assignment))
        return Brace::Data;
    const QChar last = text.back();
    const bool inList = text.contains(initialisers);
    if (inList && last != QLatin1Char(')') && last != QLatin1Char('}'))
        return Brace::MemberInitialiser;
    return Brace::Function;
}

/// Walks over the braces of a text.
class BraceReader {
  public:
    explicit BraceReader(const std::string& text) : text_(text) {}

    std::vector<FunctionSpan> run() {
        for (; at_ < text_.size(); ++at_)
            step(text_[at_]);
        return std::move(functions_);
    }

  private:
    void step(char letter) {
        line_ += letter == '\n' ? 1 : 0;
        round_ += letter == '(' ? 1 : letter == ')' ? -1 : 0;
        if (letter == '{')
            open();
        else if (letter == '}' || (letter == ';' && round_ == 0))
            startHead();
        else
            extendHead(letter);
    }

    void extendHead(char letter) {
        if (head_.empty() && std::isspace(static_cast<unsigned char>(letter)) != 0)
            return;
        if (head_.empty())
            headLine_ = line_;
        head_ += letter;
    }

    void startHead() { head_.clear(); }

    void open() {
        const Brace kind = round_ > 0 ? Brace::MemberInitialiser : kindOf(head_);
        if (kind == Brace::Container)
            return startHead();
        FunctionSpan span{QString::fromStdString(head_).simplified().toStdString(), headLine_, 0};
        skipToMatchingBrace();
        if (kind == Brace::MemberInitialiser) {
            head_ += "{}";
            return;
        }
        span.lastLine = line_;
        if (kind == Brace::Function)
            functions_.push_back(span);
        startHead();
    }

    void skipToMatchingBrace() {
        int depth = 0;
        for (; at_ < text_.size(); ++at_) {
            line_ += text_[at_] == '\n' ? 1 : 0;
            depth += text_[at_] == '{' ? 1 : text_[at_] == '}' ? -1 : 0;
            if (depth == 0)
                return;
        }
    }

    const std::string& text_;
    std::size_t at_ = 0;
    int line_ = 1;
    int round_ = 0;
    int headLine_ = 1;
    std::string head_;
    std::vector<FunctionSpan> functions_;
};

/// "public:" and the like are no part of the signature that follows them.
std::string withoutAccessLabels(const std::string& code) {
    static const QRegularExpression label(
        QStringLiteral("\\b(((public|protected|private)( slots)?|signals) *:(?!:))"));
    std::string result = code;
    auto labels =
        label.globalMatch(QString::fromLatin1(code.data(), static_cast<int>(code.size())));
    while (labels.hasNext()) {
        const auto match = labels.next();
        result.replace(static_cast<std::size_t>(match.capturedStart()),
                       static_cast<std::size_t>(match.capturedLength()),
                       static_cast<std::size_t>(match.capturedLength()), ' ');
    }
    return result;
}

} // namespace

std::vector<FunctionSpan> functionsOf(const std::string& text) {
    const std::string code = withoutAccessLabels(codeOnly(text));
    return BraceReader(code).run();
}

} // namespace headroom::test
