import Assessing
import CLook
import Graph
package import Plan

/// A file of an edition for other programs: JSON (RFC 8259) with a published schema.
package enum DataFile: String, Sendable, CaseIterable {
    case plan, threads, scorecard, changes

    /// Its name, as its schema is called too.
    package var address: Address { .data(rawValue) }

    /// What it holds for an edition.
    package func bytes(_ publication: Publication) -> [UInt8] {
        let context = PageContext(publication, at: address)
        return switch self {
        case .plan: DataText.bytes(DataHead(self, context), PlanData(context))
        case .threads: DataText.bytes(DataHead(self, context), ThreadsData(context))
        case .scorecard: DataText.bytes(DataHead(self, context), ScorecardData(context))
        case .changes: DataText.bytes(DataHead(self, context), ChangePeriodsData(publication))
        }
    }

    /// What a file of its kind holds: a JSON Schema (draft 2020-12).
    package var schema: [UInt8] {
        switch self {
        case .plan: SchemaFile.plan.bytes
        case .threads: SchemaFile.threads.bytes
        case .scorecard: SchemaFile.scorecard.bytes
        case .changes: SchemaFile.changes.bytes
        }
    }

    /// What it is, where it is listed.
    func name(_ words: FindingWords) -> String {
        switch self {
        case .plan: words.plansAsData
        case .threads: words.threadsAsData
        case .scorecard: words.scorecardsAsData
        case .changes: words.changesAsData
        }
    }

    /// Where its schema is published.
    package var schemaAddress: Address { .schema(rawValue) }

    /// The files of an edition: there is no empty one.
    package static func all(of publication: Publication) -> [DataFile] {
        let content = publication.plan.content
        return DataFile.allCases.filter { file in
            switch file {
            case .plan: !content.plans.isEmpty
            case .threads: !publication.plan.recommendations.isEmpty
            case .scorecard: !content.scorecards.isEmpty
            case .changes: !publication.changes.periods.isEmpty
            }
        }
    }
}

extension SchemaFile: EmbeddedFile {}
