import Assessing
import HTMLKit
import Linking
package import Plan
import Templates

/// Renders a checked site: every page, on all cores.
package enum SitePress {
    /// How many pieces each worker takes, so that one with long pages does not keep the others waiting. More cost more
    /// than they save: a task for each page takes longer than most pages do.
    private static let piecesPerWorker = 4

    /// The output of a site that has one.
    package static func render(_ site: CheckedSite, words: Words, workers: Int) async -> OutputPlan? {
        guard let (plan, assessment) = site.result else { return nil }
        let publication = Publication(plan, assessment, words)
        let pages = SitePages.all(publication)
        let pieces = min(max(1, workers * piecesPerWorker), max(1, pages.count))
        var files = [
            OutputPlan.File(address: .styleSheet, bytes: StyleSheet.bytes(plan.content.site.brand)),
            OutputPlan.File(address: .script, bytes: Scripts.site),
            OutputPlan.File(address: .searchScript, bytes: Scripts.search),
        ]
        files += plan.usedAssets.map { OutputPlan.File(address: .asset($0.name), bytes: $0.bytes) }
        func index() -> OutputPlan.File {
            OutputPlan.File(address: .searchIndex, bytes: SearchIndex.bytes(publication))
        }
        if workers == 1 {
            files += render(pages[...]) + [index()]
        } else {
            files += await withTaskGroup(of: [OutputPlan.File].self) { group in
                // First, because it takes the longest of all.
                group.addTask { [index()] }
                for piece in 0..<pieces {
                    let range = (pages.count * piece / pieces)..<(pages.count * (piece + 1) / pieces)
                    group.addTask { render(pages[range]) }
                }
                return await group.reduce(into: []) { $0 += $1 }
            }
        }
        return OutputPlan(edition: plan.edition, files: files)
    }

    /// Renders some pages with one writer, whose memory is used again.
    private static func render(_ pages: ArraySlice<PageTemplate>) -> [OutputPlan.File] {
        var writer = HTMLWriter(capacity: 32_768)
        return pages.map { page in
            writer.removeAll(keepingCapacity: true)
            page.render(&writer)
            // A copy of what was written: to hand out the writer's own memory would give every page as much of it as
            // the longest one took, and the writer would have to begin with new memory each time.
            return OutputPlan.File(address: page.address, bytes: writer.bytes.withUnsafeBufferPointer { Array($0) })
        }
    }
}
