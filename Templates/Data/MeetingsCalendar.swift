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
        var text = CalendarText(name: words.title, by: "-//Goldthread//Meetings//EN")
        for date in publication.assessment.meetingDates {
            let board = ["board": date.board.name.text] as KeyValuePairs
            write(date.day, "meeting", words.meetingOf.filled(board), date, publication, to: &text)
            if let due = date.papersDue {
                let what = "papers-\(date.day.iso8601)"
                write(due, what, words.papersFor.filled(board), date, publication, to: &text)
            }
        }
        return text.whole
    }

    private static func write(
        _ day: Day, _ what: String, _ summary: String, _ date: MeetingDate, _ publication: Publication,
        to text: inout CalendarText
    ) {
        let board = date.board
        let meeting = date.meeting
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
