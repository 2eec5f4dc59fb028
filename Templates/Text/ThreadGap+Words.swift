import Assessing
import Plan

extension PageContext {
    /// What is missing from a thread, in words.
    func gaps(of thread: AssessedThread, without kinds: [ThreadGap.Kind] = []) -> [GapItem] {
        thread.gaps.filter { !kinds.contains($0.kind) }.map(item)
    }

    /// What is missing from several threads alike, in a sentence; nil for nothing.
    func said(ofAll count: Int, _ gaps: [ThreadGap]) -> String? {
        guard !gaps.isEmpty else { return nil }
        let names = gaps.map { $0.kind == .status ? words.gaps.statusOfAll : item($0).name }
        return words.gaps.inAll.filled(["count": "\(count)", "gaps": words.list(names)])
    }

    private func item(_ gap: ThreadGap) -> GapItem {
        let phrases = words.gaps
        let names = words.views.matrix
        let count = gap.actions.count
        let (phrase, name): (Phrase, String) =
            switch gap.kind {
            case .action: (phrases.noAction, names.gapNoAction)
            case .link: (phrases.notLinked, names.gapNotLinked)
            case .lead: (phrases.noLead, names.gapNoLead(count))
            case .date: (phrases.noDate, names.gapNoDate(count))
            case .status: (phrases.noStatus, names.gapNoStatus(count))
            case .report: (phrases.noReport, names.gapNoReport(count))
            case .measure: (phrases.noMeasure, names.gapNoMeasure(count))
            case .taggedMeasure: (phrases.noTaggedMeasure, names.gapNoTaggedMeasure)
            case .evidence: (phrases.noEvidence, names.gapNoEvidence(count))
            case .difference: (phrases.noDifference, names.gapNoDifference)
            }
        return GapItem(phrase: phrase, name: name, ids: gap.actions)
    }
}
