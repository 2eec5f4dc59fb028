import Foundation
import Plan
import Publishing
import Synchronization
import Testing

/// The two councils, as they stand in the repository.
enum Sites {
    static let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../..").standardized
    static let york = root.appending(path: "Content").path(percentEncoded: false)
    static let wexmoor = root.appending(path: "Tests/Fixtures/wexmoor/Content").path(percentEncoded: false)

    private static let known = Mutex<[[String]: OutputPlan]>([:])

    /// An edition of one of the two councils, checked once for all tests that look at it. Its pages are written anew
    /// whenever their bytes are asked for.
    static func edition(_ edition: String, of council: String) throws -> OutputPlan {
        try known.withLock { known in
            if let plan = known[[council, edition]] { return plan }
            let plan = try render(council, edition)
            known[[council, edition]] = plan
            return plan
        }
    }

    /// Checks and renders a council's edition.
    static func render(_ content: String, _ edition: String, workers: Int = 2) throws -> OutputPlan {
        let site = try CheckedSite.check(request(content, edition, workers: workers), kinds: [])
        return try #require(SitePress(site, workers: workers)).plan()
    }

    /// What is asked for; both councils name their reporting date, so today does not count.
    static func request(_ content: String, _ edition: String? = nil, workers: Int = 2) throws -> SiteRequest {
        let today = try #require(Day(year: 2030, month: 1, day: 1))
        return SiteRequest(content: content, edition: edition, today: today, workers: workers)
    }
}

extension OutputPlan {
    /// The text of the file at a path.
    func text(_ path: String) throws -> String {
        let file = try #require(files.first { $0.address.path == path }, "no page `\(path)`")
        return String(decoding: file.bytes, as: UTF8.self)
    }
}
