#pragma once

#include <QString>
#include <QStringList>
#include <memory>

class QWidget;

namespace headroom::ui {
class ChartCard;
}

namespace headroom::test {

/// Names of the pages of the gallery; together they show every part of the kit.
QStringList galleryPages();
/// A window with side bar, top bar and that page.
std::unique_ptr<QWidget> makeGallery(const QString& page);

ui::ChartCard* barsCard(bool pairs, int count = 24);
ui::ChartCard* fanCard();
ui::ChartCard* scatterCard(int points);
ui::ChartCard* frontierCard();
ui::ChartCard* timelineCard();
ui::ChartCard* bridgeCard();
ui::ChartCard* linesCard();
ui::ChartCard* heatCard();
ui::ChartCard* tornadoCard();

} // namespace headroom::test
