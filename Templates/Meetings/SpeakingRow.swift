import Assessing
import Diagnostics
import HTMLKit
import Plan

/// By when somebody who wants to speak has to say so: the hour as it is stated, the day as it is worked out.
struct SpeakingRow: Component {
    let meeting: Meeting

    func write(to page: inout Page) {
        guard let time = meeting.registerBy else { return }
        let words = page.words.meetings
        page.summaryRow(words.speak) { page in
            guard let day = page.context.assessment.registerBy(meeting) else { return page.text(time) }
            page.phrase(words.speakBy) { page, name in
                if name == "time" { page.text(time) } else { page.text(page.words.dayWithWeekday(day)) }
            }
        }
    }
}
