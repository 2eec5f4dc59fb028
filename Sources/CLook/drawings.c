#include "look.h"

static const unsigned char calendar[] = {
#embed "../../Templates/Drawings/calendar.svg"
};
static const unsigned char clock[] = {
#embed "../../Templates/Drawings/clock.svg"
};
static const unsigned char done[] = {
#embed "../../Templates/Drawings/done.svg"
};
static const unsigned char home[] = {
#embed "../../Templates/Drawings/home.svg"
};
static const unsigned char leaflet[] = {
#embed "../../Templates/Drawings/leaflet.svg"
};
static const unsigned char letter[] = {
#embed "../../Templates/Drawings/letter.svg"
};
static const unsigned char listen[] = {
#embed "../../Templates/Drawings/listen.svg"
};
static const unsigned char path[] = {
#embed "../../Templates/Drawings/path.svg"
};
static const unsigned char people[] = {
#embed "../../Templates/Drawings/people.svg"
};
static const unsigned char phone[] = {
#embed "../../Templates/Drawings/phone.svg"
};
static const unsigned char promise[] = {
#embed "../../Templates/Drawings/promise.svg"
};
static const unsigned char question[] = {
#embed "../../Templates/Drawings/question.svg"
};
static const unsigned char rights[] = {
#embed "../../Templates/Drawings/rights.svg"
};
static const unsigned char search[] = {
#embed "../../Templates/Drawings/search.svg"
};
static const unsigned char star[] = {
#embed "../../Templates/Drawings/star.svg"
};
static const unsigned char talk[] = {
#embed "../../Templates/Drawings/talk.svg"
};
static const unsigned char stateChecking[] = {
#embed "../../Templates/Drawings/States/checking.svg"
};
static const unsigned char stateDatePassed[] = {
#embed "../../Templates/Drawings/States/date-passed.svg"
};
static const unsigned char stateDelivered[] = {
#embed "../../Templates/Drawings/States/delivered.svg"
};
static const unsigned char stateDeliveredLate[] = {
#embed "../../Templates/Drawings/States/delivered-late.svg"
};
static const unsigned char stateDoing[] = {
#embed "../../Templates/Drawings/States/doing.svg"
};
static const unsigned char stateDone[] = {
#embed "../../Templates/Drawings/States/done.svg"
};
static const unsigned char stateDoneLate[] = {
#embed "../../Templates/Drawings/States/done-late.svg"
};
static const unsigned char stateLate[] = {
#embed "../../Templates/Drawings/States/late.svg"
};
static const unsigned char stateMaybeLate[] = {
#embed "../../Templates/Drawings/States/maybe-late.svg"
};
static const unsigned char stateMoved[] = {
#embed "../../Templates/Drawings/States/moved.svg"
};
static const unsigned char stateNotSaid[] = {
#embed "../../Templates/Drawings/States/not-said.svg"
};
static const unsigned char stateNotStarted[] = {
#embed "../../Templates/Drawings/States/not-started.svg"
};
static const unsigned char statePaused[] = {
#embed "../../Templates/Drawings/States/paused.svg"
};
static const unsigned char stateSaidOnly[] = {
#embed "../../Templates/Drawings/States/said-only.svg"
};
static const unsigned char stateStopped[] = {
#embed "../../Templates/Drawings/States/stopped.svg"
};
static const unsigned char shapeArrow[] = {
#embed "../../Templates/Drawings/Shapes/arrow.svg"
};
static const unsigned char shapeBar[] = {
#embed "../../Templates/Drawings/Shapes/bar.svg"
};
static const unsigned char shapeBefore[] = {
#embed "../../Templates/Drawings/Shapes/before.svg"
};
static const unsigned char shapeCircle[] = {
#embed "../../Templates/Drawings/Shapes/circle.svg"
};
static const unsigned char shapeClock[] = {
#embed "../../Templates/Drawings/Shapes/clock.svg"
};
static const unsigned char shapeCross[] = {
#embed "../../Templates/Drawings/Shapes/cross.svg"
};
static const unsigned char shapeDash[] = {
#embed "../../Templates/Drawings/Shapes/dash.svg"
};
static const unsigned char shapeDiamond[] = {
#embed "../../Templates/Drawings/Shapes/diamond.svg"
};
static const unsigned char shapeFlag[] = {
#embed "../../Templates/Drawings/Shapes/flag.svg"
};
static const unsigned char shapeHalf[] = {
#embed "../../Templates/Drawings/Shapes/half.svg"
};
static const unsigned char shapePause[] = {
#embed "../../Templates/Drawings/Shapes/pause.svg"
};
static const unsigned char shapeRing[] = {
#embed "../../Templates/Drawings/Shapes/ring.svg"
};
static const unsigned char shapeSquare[] = {
#embed "../../Templates/Drawings/Shapes/square.svg"
};
static const unsigned char shapeTriangle[] = {
#embed "../../Templates/Drawings/Shapes/triangle.svg"
};

#define DEFINE(name) const DrawingFile look_drawing_##name = {name, (long)sizeof name};
LOOK_DRAWINGS(DEFINE)
