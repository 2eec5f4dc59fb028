import Diagnostics
import HTMLKit
import Plan

/// How the dates of a plan are to be read, where it has words of its own for them or counts them from events.
struct DateTerms: Component {
    let improvement: ImprovementPlan
    private var scope: String { improvement.scope.text }

    func write(to page: inout Page) {
        let events = improvement.countedFrom
        guard !improvement.bands.isEmpty || !events.isEmpty else { return }
        page.section(.dates, page.words.dates.ownForms.title) { page in
            if !improvement.bands.isEmpty { write(improvement.bands, to: &page) }
            if !events.isEmpty { write(events, to: &page) }
        }
    }

    private func write(_ bands: [DateBand], to page: inout Page) {
        for band in bands { page.bands.explain(band) }
        let names = page.words.dates.ownForms
        page.dataTable(names.bands(bands.count), columns: [names.word, names.means, names.until]) { page in
            for band in bands {
                page.dataRow(band.word.text) { page in
                    page.dataCell(names.means) { $0.text(band.meaning) }
                    page.dataCell(names.until, isDate: true) { page in
                        if let until = band.until { page.add(WhenText(until)) } else { page.text(names.noDay) }
                    }
                }
            }
        }
    }

    private func write(_ events: [Event], to page: inout Page) {
        let words = page.words
        let names = words.dates.ownForms
        page.dataTable(names.events(events.count), columns: [names.event, names.day, names.source]) { page in
            for event in events {
                page.dataRow(event.name.text) { page in
                    page.dataCell(names.day, event.day.map { words.day($0.value) } ?? names.noDay, isDate: true)
                    page.dataCell(names.source) { $0.add(SourceLink(text: event.source, scope: scope)) }
                }
            }
        }
    }
}
