import Assessing
import Diagnostics
import Graph
import HTMLKit
import Plan

/// What a minute resolved, with its letters where there are several, and what came of what it asks for.
struct ResolutionList: Component {
    let minute: Minute
    let meeting: Meeting
    /// Whether other pages lead to each.
    var hasPlaces = false

    func write(to page: inout Page) {
        guard !minute.resolutions.isEmpty else { return }
        let asked = page.context.assessment.asked(in: minute, of: meeting)
        page.ul(.class("resolutions")) { page in
            for place in minute.resolutions.indices {
                let id = hasPlaces ? Slug.make(minute.id(ofResolution: place).text) : nil
                page.li(.id(id)) { page in
                    if minute.resolutions.count > 1 {
                        page.span(MeetingWords.letter(place), .class("letter"))
                        page.text(" ")
                    }
                    page.inline(minute.resolutions[place].text, in: meeting.name.text)
                    for asked in asked where asked.place == place { page.add(AskedNote(asked: asked)) }
                }
            }
        }
    }
}
