#include "look.h"

static const unsigned char base[] = {
#embed "../../Templates/Styles/base.css"
};
static const unsigned char brand[] = {
#embed "../../Templates/Styles/brand.css"
};
static const unsigned char callout[] = {
#embed "../../Templates/Styles/callout.css"
};
static const unsigned char changes[] = {
#embed "../../Templates/Styles/changes.css"
};
static const unsigned char chart[] = {
#embed "../../Templates/Styles/chart.css"
};
static const unsigned char dataTable[] = {
#embed "../../Templates/Styles/data-table.css"
};
static const unsigned char differenceList[] = {
#embed "../../Templates/Styles/difference-list.css"
};
static const unsigned char drawings[] = {
#embed "../../Templates/Styles/drawings.css"
};
static const unsigned char drawingsOnPaper[] = {
#embed "../../Templates/Styles/drawings-on-paper.css"
};
static const unsigned char entityLink[] = {
#embed "../../Templates/Styles/entity-link.css"
};
static const unsigned char finding[] = {
#embed "../../Templates/Styles/finding.css"
};
static const unsigned char forms[] = {
#embed "../../Templates/Styles/forms.css"
};
static const unsigned char frame[] = {
#embed "../../Templates/Styles/frame.css"
};
static const unsigned char gallery[] = {
#embed "../../Templates/Styles/gallery.css"
};
static const unsigned char gap[] = {
#embed "../../Templates/Styles/gap.css"
};
static const unsigned char issuedPaper[] = {
#embed "../../Templates/Styles/issued-paper.css"
};
static const unsigned char firstScreen[] = {
#embed "../../Templates/Styles/first-screen.css"
};
static const unsigned char languagePanel[] = {
#embed "../../Templates/Styles/language-panel.css"
};
static const unsigned char leaflet[] = {
#embed "../../Templates/Styles/leaflet.css"
};
static const unsigned char listPage[] = {
#embed "../../Templates/Styles/list-page.css"
};
static const unsigned char matrixGrid[] = {
#embed "../../Templates/Styles/matrix-grid.css"
};
static const unsigned char measureList[] = {
#embed "../../Templates/Styles/measure-list.css"
};
static const unsigned char media[] = {
#embed "../../Templates/Styles/media.css"
};
static const unsigned char pageContents[] = {
#embed "../../Templates/Styles/page-contents.css"
};
static const unsigned char pageSection[] = {
#embed "../../Templates/Styles/page-section.css"
};
static const unsigned char pageTitle[] = {
#embed "../../Templates/Styles/page-title.css"
};
static const unsigned char pack[] = {
#embed "../../Templates/Styles/pack.css"
};
static const unsigned char palette[] = {
#embed "../../Templates/Styles/palette.css"
};
static const unsigned char paper[] = {
#embed "../../Templates/Styles/paper.css"
};
static const unsigned char paperLinks[] = {
#embed "../../Templates/Styles/paper-links.css"
};
static const unsigned char qrCode[] = {
#embed "../../Templates/Styles/qr-code.css"
};
static const unsigned char report[] = {
#embed "../../Templates/Styles/report.css"
};
static const unsigned char sectionOutcome[] = {
#embed "../../Templates/Styles/section-outcome.css"
};
static const unsigned char slip[] = {
#embed "../../Templates/Styles/slip.css"
};
static const unsigned char sparkChart[] = {
#embed "../../Templates/Styles/spark-chart.css"
};
static const unsigned char statusTag[] = {
#embed "../../Templates/Styles/status-tag.css"
};
static const unsigned char summaryList[] = {
#embed "../../Templates/Styles/summary-list.css"
};
static const unsigned char threadBand[] = {
#embed "../../Templates/Styles/thread-band.css"
};
static const unsigned char timeline[] = {
#embed "../../Templates/Styles/timeline.css"
};
static const unsigned char variationChart[] = {
#embed "../../Templates/Styles/variation-chart.css"
};
static const unsigned char whenText[] = {
#embed "../../Templates/Styles/when-text.css"
};
static const unsigned char youngPeople[] = {
#embed "../../Templates/Styles/young-people.css"
};

#define DEFINE(name) const StyleFile look_style_##name = {name, (long)sizeof name};
LOOK_STYLES(DEFINE)
