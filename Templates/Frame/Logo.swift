import Diagnostics
import HTMLKit
import Plan

/// The council's logo, with its width and height so that nothing moves when it arrives.
struct Logo: Component {
    func write(to page: inout Page) {
        let context = page.context
        if let name = context.site.brand.logo?.text, let asset = context.publication.pictures[name] {
            page.img(
                .class("logo"), .src(context.link(to: asset)), .alt(context.site.brand.logoText?.text ?? ""),
                .width(Double(asset.width)), .height(Double(asset.height)))
        }
    }
}
