import Assessing
import Graph
import Plan

/// What every data file begins with: what it tells of, and on which day.
struct DataHead: Encodable {
    /// The schema, beside the file.
    let schema: String
    let council, title, edition: String
    /// The day that it reports on (ISO 8601).
    let day: String

    enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case council, title, edition, day
    }

    init(_ file: DataFile, _ context: PageContext) {
        let site = context.publication.site
        schema = file.schemaAddress.relative(from: file.address)
        council = site.council.text
        title = site.title.text
        edition = context.plan.edition.name
        day = context.day.iso8601
    }
}
