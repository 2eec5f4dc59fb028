import HTMLKit
import Plan
import QRCode

/// A code that a phone can scan: black on white whatever the colours around it, with the four light modules at each
/// side that readers need. Its alternative text says where it leads, so that nobody needs to scan it.
struct QRCodeView: Component {
    let code: QRMatrix
    let name: String
    /// Its id, by which the name is found.
    let id: String

    private static let quiet = 4

    func write(to page: inout Page) {
        let side = Double(code.side + 2 * QRCodeView.quiet)
        page.svg(.class("scan-code"), .viewBox(0, 0, side, side), .role("img"), .ariaLabelledby(id), .notFocusable) {
            page in
            page.svgTitle(name, .id(id))
            page.rect(.width(side), .height(side), .fill("white"))
            page.path(.fill("black"), .d(modules))
        }
    }

    private var modules: String {
        code.runs.map { run in
            let (x, y) = (run.columns.lowerBound + QRCodeView.quiet, run.row + QRCodeView.quiet)
            let w = run.columns.count
            return "M\(x) \(y)h\(w)v1h-\(w)z"
        }.joined()
    }
}

extension QRCodeView {
    static let examples = [
        ComponentExample(\.code, \.stated) { page in
            if let code = try? QRMatrix(page.words.gallery.name) {
                page.add(QRCodeView(code: code, name: page.words.gallery.name, id: page.ids.claim("scan-code")))
            }
        }
    ]
}
