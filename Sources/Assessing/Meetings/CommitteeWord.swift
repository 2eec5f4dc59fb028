import Diagnostics
import Graph
package import Plan

/// What a body said or decided about something, or is to take: a minute, or an item of an agenda without one.
package struct CommitteeWord: Sendable {
    package let meeting: Meeting
    package let minute: Minute?
    package let item: AgendaItem?

    /// What it stands under.
    package var id: EntityID? { (minute?.id ?? item?.id).map(meeting.id) }
    package var title: PlainText? { minute?.title ?? item?.title }
}

extension Assessment {
    /// What bodies said or decided about some things, the newest first. An item whose minute says it too is told by that.
    package func said(about ids: [EntityID]) -> [CommitteeWord] {
        let holders = Set(
            ids.flatMap { plan.references(to: $0) }.compactMap { reference -> EntityID? in
                if case .entity(let holder) = reference.origin.holder { holder } else { nil }
            })
        guard !plan.content.meetings.isEmpty, !holders.isEmpty else { return [] }
        return plan.content.meetings.sorted { ($1.date.value, $1.name.text) < ($0.date.value, $0.name.text) }
            .flatMap { words(in: $0, holders) }
    }

    /// The minute of an item.
    package func minute(of item: AgendaItem, at meeting: Meeting) -> Minute? {
        meeting.minutes?.entries.first { $0.item?.target?.id == meeting.id(item.id) }
    }

    private func words(in meeting: Meeting, _ holders: Set<EntityID>) -> [CommitteeWord] {
        let minutes = meeting.minutes?.entries ?? []
        let items = meeting.items.filter { holders.contains(meeting.id($0.id)) }
        let named = minutes.filter { minute in
            holders.contains(meeting.id(minute.id)) || items.contains { meeting.id($0.id) == minute.item?.target?.id }
        }
        let told = Set(named.compactMap { $0.item?.target?.id })
        return named.map { CommitteeWord(meeting: meeting, minute: $0, item: meeting.item($0.item?.target?.id)) }
            + items.filter { !told.contains(meeting.id($0.id)) }.map {
                CommitteeWord(meeting: meeting, minute: nil, item: $0)
            }
    }
}
