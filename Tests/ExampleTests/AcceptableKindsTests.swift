import Assessing
import Diagnostics
import Foundation
import Linking
import Publishing
import Reading
import Testing

/// The errors that a council can accept, as the guide lists them.
@Suite struct AcceptableKindsTests {
    @Test func `the guide names every error that can be accepted, and no other`() throws {
        let url = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../GUIDE.md")
        let guide = try String(contentsOf: url, encoding: .utf8)
        let line = try #require(guide.split(separator: "\n").first { $0.contains("Every warning can be accepted") })
        let list = try #require(line.split(separator: "may have: ").last?.split(separator: ";").first)
        let named = Set(list.split(separator: "`").map(String.init).filter { $0.contains("-") })
        #expect(
            named
                == errors(ReadingKind.self).union(errors(LinkingKind.self)).union(errors(AssessingKind.self))
                .union(errors(PublishingKind.self)))
    }

    private func errors<Kind: DiagnosticKind>(_ kinds: Kind.Type) -> Set<String> {
        Set(kinds.allCases.filter { $0.severity == .error && $0.isAcceptable }.map(\.rawValue))
    }
}
