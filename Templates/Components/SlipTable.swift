import Assessing
import HTMLKit
import Plan

/// Actions that slipped or may slip, one in a row, on one axis of time with the reporting day: when each was due, by how
/// much it is over, what is asked for and when it will be back; then how it stands, and why. Drawing and words stand in
/// the same row, so that those who listen have a table of four columns. A paper has room for three: how it stands and why
/// stand in one.
struct SlipTable: Component {
    let actions: ArraySlice<AssessedAction>
    let caption: String

    func write(to page: inout Page) {
        let context = page.context
        let words = context.words
        let slips = context.assessment.slipLines(of: actions)
        let stands = words.views.overview.howItStands
        let titles =
            [words.labels.action, words.views.slips.dates]
            + (context.isWhole ? [words.views.slips.standingAndAccount] : [stands, words.views.blocks.account])
        let columns = titles.indices.dropFirst().map { TableColumn(title: titles[$0], isRemark: $0 == 3) }
        page.sayWhoseWord(actions)
        page.sayingOnce(.shared, columns) { page in
            page.needs(.slips)
            page.table(.class("cards", "slips"), .role("table")) { page in
                page.caption { $0.isolated(caption) }
                page.thead { page in
                    page.tr(.role("row")) { page in
                        page.th(.scope(.col), .role("columnheader")) { $0.isolated(titles[0]) }
                        page.tableHead { page in
                            page.isolated(titles[1])
                            page.add(SlipScale(axis: slips.axis))
                        }
                        for title in titles.dropFirst(2) { page.tableHead(title) }
                    }
                }
                page.tbody { page in
                    let ticks = slips.axis.ticks
                    for line in slips.lines { writeRow(line, ticks, titles, to: &page) }
                }
            }
        }
    }

    private func writeRow(_ line: SlipLine, _ ticks: [SlipAxis.Tick], _ titles: [String], to page: inout Page) {
        let action = line.action
        page.dataRow { page in
            page.add(EntityLink(action.id))
            page.div(.class("slip-lead")) { $0.leads(of: action) }
        } cells: { page in
            // A card has no scale above it that would say which day is marked.
            let day = page.words.day(page.context.day)
            page.dataCell(page.words.views.slips.datesAround.filled(["date": day])) { page in
                if !line.isEmpty { page.add(SlipDrawing(line: line, ticks: ticks)) }
                page.add(SlipDateList(line: line))
            }
            let account = DelayAccount(action: action, hasDates: false)
            if titles.count > 3 {
                page.dataCell(titles[2]) { $0.add(WorstMark(action: action)) }
                page.dataCell(titles[3]) { $0.add(account) }
            } else {
                page.dataCell(titles[2]) { page in
                    page.add(WorstMark(action: action))
                    if !account.isSilent { page.add(account) }
                }
            }
        }
    }
}

/// What the lines of some actions show, in a sentence or two.
struct SlipSentence: Component {
    func write(to page: inout Page) {
        let context = page.context
        let (words, names) = (context.words, context.words.views.slips)
        let attention = context.assessment.attention
        let past = words.past(attention.past, steps: attention.pastSteps)
        let longest = attention.actions.first?.state.longestPast ?? 0
        let sentences = [
            past.isEmpty ? "" : names.past.filled(["past": past, "days": words.nouns.days(longest)]),
            attention.atRisk == 0 ? "" : names.atRisk(attention.atRisk),
            context.assessment.requests.isEmpty ? "" : names.requests(context.assessment.requests.count),
            words.beforePlan(attention.past, steps: attention.pastSteps),
        ]
        if attention.past.beforePlan + attention.pastSteps.beforePlan > 0 { page.earlyDates.say() }
        page.p(sentences.filter { !$0.isEmpty }.joined(separator: " "), .class("headline"))
    }
}

extension SlipTable {
    static let examples = [
        ComponentExample(\.slipLines, \.rows) { page in
            page.add(
                SlipTable(
                    actions: page.context.assessment.attention.actions.prefix(2), caption: page.words.gallery.name))
        }
    ]
}
