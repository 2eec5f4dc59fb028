import Foundation
import Plan
import Printing

/// How many pages a pack that is out has, and where places stand in it of which pages tell.
struct PackPlaces: Codable {
    let pages: Int?
    let places: [String: PaperPlace]

    init(_ made: MadePaper, of job: PrintJob) {
        pages = made.pages
        places = made.places(job.places)
    }

    /// Reads them; nil when the bytes are none.
    init?(_ bytes: [UInt8]) {
        guard let read = try? JSONDecoder().decode(PackPlaces.self, from: Data(bytes)) else { return nil }
        self = read
    }

    /// Its bytes, the same for the same pack.
    var bytes: [UInt8] {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys]
        // Texts and whole numbers can always be written.
        guard let data = try? encoder.encode(self) else { return [] }
        return [UInt8](data) + [UInt8(ascii: "\n")]
    }
}
