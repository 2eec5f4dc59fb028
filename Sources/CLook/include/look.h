#ifndef GOLDTHREAD_LOOK_H
#define GOLDTHREAD_LOOK_H

// The files under Templates/Styles, Templates/Scripts, Templates/Drawings and Templates/Schemas, byte for byte as they stood when the program
// was built. A new one is a name in a list here and three lines in the C file of its kind.

#define LOOK_STYLES(FILE) \
    FILE(base) FILE(brand) FILE(callout) FILE(changes) FILE(chart) FILE(dataTable) FILE(differenceList) FILE(drawings) \
    FILE(drawingsOnPaper) FILE(entityLink) FILE(finding) FILE(forms) FILE(frame) FILE(gallery) FILE(gap) FILE(issuedPaper) FILE(firstScreen) \
    FILE(languagePanel) FILE(leaflet) FILE(listPage) FILE(matrixGrid) FILE(measureList) FILE(media) \
    FILE(pageContents) FILE(pageSection) FILE(pageTitle) FILE(pack) FILE(palette) FILE(paper) FILE(paperLinks) FILE(qrCode) \
    FILE(report) FILE(sectionOutcome) FILE(slip) FILE(sparkChart) FILE(statusTag) FILE(summaryList) FILE(threadBand) FILE(timeline) \
    FILE(variationChart) FILE(whenText) FILE(youngPeople)

#define LOOK_SCRIPTS(FILE) \
    FILE(filter) FILE(ranking) FILE(search) FILE(text)

#define LOOK_DRAWINGS(FILE) \
    FILE(calendar) FILE(clock) FILE(done) FILE(home) FILE(leaflet) FILE(letter) FILE(listen) FILE(path) FILE(people) \
    FILE(phone) FILE(promise) FILE(question) FILE(rights) FILE(search) FILE(star) FILE(talk) FILE(stateChecking) \
    FILE(stateDelivered) FILE(stateDeliveredLate) FILE(stateDatePassed) FILE(stateDoneLate) FILE(statePaused) \
    FILE(stateDoing) FILE(stateDone) FILE(stateLate) FILE(stateMaybeLate) FILE(stateMoved) FILE(stateNotSaid) \
    FILE(stateNotStarted) FILE(stateSaidOnly) FILE(stateStopped) FILE(shapeArrow) FILE(shapeBar) FILE(shapeBefore) FILE(shapeCircle) FILE(shapeClock) \
    FILE(shapeCross) FILE(shapeDash) FILE(shapeDiamond) FILE(shapeFlag) FILE(shapeHalf) FILE(shapePause) \
    FILE(shapeRing) FILE(shapeSquare) FILE(shapeTriangle)

#define LOOK_SCHEMAS(FILE) FILE(changes) FILE(plan) FILE(scorecard) FILE(threads)

#define LOOK_TYPE(Type) \
    typedef struct __attribute__((swift_attr("@Sendable"))) { \
        const unsigned char *_Nonnull first; \
        long count; \
    } Type;

LOOK_TYPE(StyleFile)
LOOK_TYPE(ScriptFile)
LOOK_TYPE(DrawingFile)
LOOK_TYPE(SchemaFile)

#define LOOK_DECLARE_STYLE(name) \
    extern const StyleFile look_style_##name __attribute__((swift_name("StyleFile." #name)));
LOOK_STYLES(LOOK_DECLARE_STYLE)

#define LOOK_DECLARE_SCRIPT(name) \
    extern const ScriptFile look_script_##name __attribute__((swift_name("ScriptFile." #name)));
LOOK_SCRIPTS(LOOK_DECLARE_SCRIPT)

#define LOOK_DECLARE_DRAWING(name) \
    extern const DrawingFile look_drawing_##name __attribute__((swift_name("DrawingFile." #name)));
LOOK_DRAWINGS(LOOK_DECLARE_DRAWING)

#define LOOK_DECLARE_SCHEMA(name) \
    extern const SchemaFile look_schema_##name __attribute__((swift_name("SchemaFile." #name)));
LOOK_SCHEMAS(LOOK_DECLARE_SCHEMA)

#endif
