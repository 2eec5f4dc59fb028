import Assessing
import Graph
import HTMLKit
import Plan

/// How some actions stand, in words; what is past its date stands out, and leads to the actions that are.
struct StandingList: Component {
    let actions: [EntityID]
    let past: ActionsView
    /// What they are of, for those who hear a link by itself.
    let about: String

    func write(to page: inout Page) {
        let context = page.context
        let link = context.link(to: .actions()).adding(query: past.query)
        page.ul(.class("states")) { page in
            for standing in context.standings(of: actions) {
                if standing.isEarly { page.earlyDates.say() }
                if standing.isAlarm {
                    page.li(.class("alarm")) { page in
                        page.a(.href(link)) { page in
                            page.text(standing.text)
                            page.unseen(about)
                        }
                    }
                } else {
                    page.li(standing.text)
                }
            }
        }
    }
}
