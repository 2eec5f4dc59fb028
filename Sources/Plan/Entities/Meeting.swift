package import Diagnostics

/// A meeting of a body: when and where, what is on its agenda, and its minutes, once there are any.
package struct Meeting: Sendable {
    /// The name of its file: its day and a short name of the body.
    package let name: SourceText
    /// The body that meets.
    package var board: PlainText
    /// The day.
    package let date: Written<Day>
    /// The hour and the place.
    package var time, place: PlainText?
    /// Who is called to it, where they stand by their offices.
    package var members: [PlainText] = []
    /// The officer to ask.
    package var clerk: PlainText?
    /// The hour by which somebody who wants to speak has to say so. The day is worked out.
    package var registerBy: PlainText?
    /// That it is filmed, and who may film.
    package var filming: PlainText?
    /// The days on which notice was given and the papers were published.
    package var noticeGiven, papersPublished: Written<Day>?
    /// Whether its papers are put together as one pack.
    package var hasPack = false
    /// What was published after its pack, in order.
    package var supplements: [Supplement] = []
    /// Why it was not held.
    package var cancelled: PlainText?
    /// Where all of this is stated.
    package var source: PlainText?
    /// The documents that it was before it had a file of its own.
    package var formerly: [SourceText] = []
    /// What is on the agenda, in order.
    package var items: [AgendaItem] = []
    /// What else is said of it.
    package var prose: [Prose] = []
    /// Its minutes.
    package var minutes: Minutes?
    /// Who may see it.
    package var audience: Audience = .everyone

    /// The folder of the sources.
    package static let folder = "meetings"

    /// Makes a meeting without an agenda.
    package init(name: SourceText, board: PlainText, date: Written<Day>) {
        self.name = name
        self.board = board
        self.date = date
    }

    /// Its id.
    package var id: EntityID { EntityID(scope: name.text) }

    /// What it is called: the body and the day, as they are written.
    package var title: PlainText { PlainText(board.source.joined(with: date.source, by: ", ")) }

    /// What its pack is called among the papers.
    package var packName: String { name.text + "-pack" }

    /// What a supplement, its agenda and its minutes are called among the papers.
    package func name(of supplement: Supplement) -> String { "\(name.text)-supplement-\(supplement.number.value)" }
    /// The place in a pack at which what everybody may have ends.
    package static let packEnd = "pack-end"

    /// What its pack and its supplements are called among the papers.
    package var packNames: [String] { [packName] + supplements.map(name) }
    package var agendaName: String { name.text + "-agenda" }
    package var minutesName: String { name.text + "-minutes" }

    /// The supplement that an item's papers stand in; nil where they stand in the pack.
    package func supplement(of item: AgendaItem) -> Supplement? {
        item.supplement.flatMap { named in supplements.first { $0.number.value == named.value } }
    }

    /// The id of an item or a minute of it.
    package func id(_ local: LocalID) -> EntityID { EntityID(scope: name.text, local: local.text) }

    /// The item of an id.
    package func item(_ id: EntityID?) -> AgendaItem? {
        id.flatMap { id in items.first { self.id($0.id) == id } }
    }

    /// The number of an item: its place on the agenda.
    package func number(of item: AgendaItem) -> Int {
        1 + (items.firstIndex { $0.id.text == item.id.text } ?? 0)
    }
}
