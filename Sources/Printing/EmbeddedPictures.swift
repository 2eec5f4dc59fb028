import Foundation
import Plan

/// Puts pictures into the page and its sheets: WeasyPrint names a picture within the PDF after the place that it was
/// read from, so that the same page in another folder would make other bytes.
enum EmbeddedPictures {
    /// Changes with what is done here, so that papers that were made otherwise are made again.
    static let recipe = "embedded 1 "

    private static let types = ["svg": "image/svg+xml", "png": "image/png", "jpg": "image/jpeg", "jpeg": "image/jpeg"]

    /// The page and its sheets with the pictures of a job in them.
    static func prepared(_ job: PrintJob) -> PreparedPage {
        let sheets = job.files.filter { $0.address.path.hasSuffix(".css") }
        let home = String(repeating: "../", count: job.page.address.path.split(separator: "/").count - 1)
        return PreparedPage(
            bytes: WholeDates.kept(in: embedded(job.page, of: job)),
            files: sheets.map { (home + $0.address.path, embedded($0, of: job)) })
    }

    private static func embedded(_ file: PrintJob.File, of job: PrintJob) -> [UInt8] {
        var text = String(decoding: file.bytes, as: UTF8.self)
        for picture in job.files {
            let path = picture.address.path
            guard let type = types[path.split(separator: ".").last.map { $0.lowercased() } ?? ""] else { continue }
            let relative = picture.address.relative(from: file.address)
            let content = "data:\(type);base64,\(Data(picture.bytes).base64EncodedString())"
            // In a page only attributes name files; its texts stay as they are.
            let marks =
                file.address == job.page.address
                ? [("src=\"", "\""), ("href=\"", "\"")] : [("\"", "\""), ("'", "'"), ("(", ")")]
            for (open, close) in marks {
                text = text.replacing(open + relative + close, with: open + content + close)
            }
        }
        return Array(text.utf8)
    }
}
