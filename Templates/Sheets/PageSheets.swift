import HTMLKit
import Plan

/// The style sheets that a page has beside the site's, for what was written on it.
struct PageSheets: Component {
    func write(to page: inout Page) {
        for sheet in PageSheet.allCases where page.sheets.contains(sheet) {
            page.link(.rel("stylesheet"), .href(page.context.link(to: sheet.address)))
        }
    }
}
