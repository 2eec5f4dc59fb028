import Foundation
import Pictures
import Plan

/// Puts drawings into a page in the place of photographs that are stored on their side: Word shows a photograph as it is
/// stored. The drawing holds it, turned.
enum TurnedPictures {
    /// The most pixels of a drawing's long side. Beside each, Word keeps one of its size in dots, for older versions.
    private static let mostPixels = 1_000.0

    private static let types: [Picture.Format: String] = [.png: "image/png", .jpeg: "image/jpeg"]

    /// The page of a job, with the drawings.
    static func drawn(in job: PrintJob) -> PreparedPage {
        var text = String(decoding: job.page.bytes, as: UTF8.self)
        var files: [(name: String, bytes: [UInt8])] = []
        for file in job.files {
            guard let picture = try? Picture.cleaned(file.bytes, saysTurn: false), picture.orientation != .upright
            else { continue }
            let name = "\(job.report)-picture-\(files.count + 1).svg"
            text = text.replacing(
                "src=\"\(file.address.relative(from: job.page.address))\"", with: "src=\"\(name)\"")
            files.append((name, drawing(of: picture)))
        }
        return PreparedPage(bytes: files.isEmpty ? job.page.bytes : Array(text.utf8), files: files)
    }

    private static func drawing(of picture: Picture) -> [UInt8] {
        let (width, height) = (picture.width, picture.height)
        let scale = min(1, mostPixels / Double(max(width, height)))
        let (storedWidth, storedHeight) = picture.orientation.liesOnSide ? (height, width) : (width, height)
        let data = Data(picture.bytes).base64EncodedString()
        let text = """
            <svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" \
            width="\(Double(width) * scale)" height="\(Double(height) * scale)" viewBox="0 0 \(width) \(height)">\
            <image width="\(storedWidth)" height="\(storedHeight)" transform="\(turn(picture))" \
            xlink:href="data:\(types[picture.format] ?? "");base64,\(data)"/></svg>
            """
        return Array(text.utf8)
    }

    /// Where the points of the stored picture are shown.
    private static func turn(_ picture: Picture) -> String {
        let (width, height) = (picture.width, picture.height)
        return switch picture.orientation {
        case .upright: "matrix(1 0 0 1 0 0)"
        case .mirrored: "matrix(-1 0 0 1 \(width) 0)"
        case .upsideDown: "matrix(-1 0 0 -1 \(width) \(height))"
        case .flipped: "matrix(1 0 0 -1 0 \(height))"
        case .transposed: "matrix(0 1 1 0 0 0)"
        case .turnedRight: "matrix(0 1 -1 0 \(width) 0)"
        case .transversed: "matrix(0 -1 -1 0 \(width) \(height))"
        case .turnedLeft: "matrix(0 -1 1 0 0 \(height))"
        }
    }
}
