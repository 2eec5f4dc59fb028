import Assessing
import Diagnostics
import Graph
package import Plan

/// Meetings and the last days to publish their papers, as a calendar that other programs can read (RFC 5545). Meetings that are
/// only days of the register are there, too; their hour is in words, so each is a whole day.
package enum MeetingsCalendar {
    /// Where it stands; nowhere when there are no meetings to tell of.
    package static func addresses(of publication: Publication) -> [Address] {
        publication.hasMeetings ? [.meetingsCalendar] : []
    }

    package static func bytes(_ publication: Publication) -> [UInt8] {
        let words = publication.words.meetings
        var text = CalendarText(name: words.title, of: "Meetings")
        let content = publication.plan.content
        for board in content.boards {
            let named = board.name.text
            for day in content.days(of: board).map(\.value) {
                let meeting = content.meetings(of: board).first { $0.date.value == day }
                write(
                    day, "meeting", words.meetingOf.filled(["board": named]), of: board, meeting, publication, to: &text
                )
                if let due = board.papersDue(before: day, content.calendar) {
                    write(
                        due, "papers-\(day.iso8601)", words.papersFor.filled(["board": named]), of: board, meeting,
                        publication, to: &text)
                }
            }
        }
        return text.whole
    }

    private static func write(
        _ day: Day, _ what: String, _ summary: String, of board: Board, _ meeting: Meeting?,
        _ publication: Publication, to text: inout CalendarText
    ) {
        text.add("BEGIN", raw: "VEVENT")
        text.add(
            "UID",
            "\(what)-\(day.iso8601)-\(Slug.make(board.name.text))@\(Slug.make(publication.site.council.text))")
        text.add("DTSTAMP", raw: CalendarText.digits(publication.day.iso8601) + "T000000Z")
        text.add("DTSTART;VALUE=DATE", raw: CalendarText.digits(day.iso8601))
        text.add("SUMMARY", summary)
        if let time = meeting?.time { text.add("DESCRIPTION", time.text) }
        if let place = meeting?.place { text.add("LOCATION", place.text) }
        if let meeting, let root = publication.site.publishedAt[publication.plan.edition.name] {
            text.add("URL", raw: root.of(.meeting(meeting.name.text)))
        }
        text.add("TRANSP", raw: "TRANSPARENT")
        text.add("END", raw: "VEVENT")
    }
}
