import Diagnostics
import Markup
package import Plan

extension Measure {
    /// The recommendations whose tags are printed on it or on its parts, each once.
    package func tags(_ scanner: ReferenceScanner) -> [EntityID] {
        var tags: [EntityID] = []
        var runs = TextRuns()
        text.markup.walk(with: &runs)
        for found in runs.runs.flatMap({ scanner.scan($0.text) }) where found.isTag {
            guard case .success(let entity) = found.result, entity.kind == .recommendation else { continue }
            if !tags.contains(entity.id) { tags.append(entity.id) }
        }
        for id in parts.flatMap({ $0.tags(scanner) }) where !tags.contains(id) { tags.append(id) }
        return tags
    }
}
