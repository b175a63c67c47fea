#pragma once

#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace headroom::ui {

/// The help pages, one per page of the window, in a window of their own: what the page is for, how
/// to use it, and how every figure on it is computed. They are part of the program.
class HelpWindow : public QWidget {
    Q_OBJECT
  public:
    explicit HelpWindow(QWidget* parent = nullptr);

    /// Keys of the topics, in the order of the list: those of the pages, then "keyboard".
    static QStringList topics();
    /// Text of a topic in Markdown: in the language spoken, in English where it is not translated.
    static QString text(const QString& topic);

    void showTopic(const QString& topic);
    QString currentTopic() const;

  protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

  private:
    void fill(int row);

    QListWidget* list_;
    QTextBrowser* browser_;
};

} // namespace headroom::ui
