package import Plan

/// The picture of the site in the tabs and bookmarks of browsers: a thread with its knots, in the council's colours. Its
/// colours stand in attributes, because a server that allows styles from files alone allows none within a picture.
package enum SiteIcon {
    /// The picture in the colours of a brand, an SVG of 32 by 32 in UTF-8.
    package static func bytes(_ brand: Brand) -> [UInt8] {
        func colour(_ role: ColourRole) -> String { brand.colour(role, .light).hex }
        let drawing = """
            <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" \
            fill="\(colour(.accent))"/><path d="M5 23C11 3 20 31 27 9" fill="none" stroke="\(colour(.thread))" \
            stroke-width="3.500" stroke-linecap="round"/><circle cx="5.500" cy="22.500" r="3.500" \
            fill="\(colour(.paper))"/><circle cx="26.500" cy="9.500" r="3.500" fill="\(colour(.paper))"/></svg>

            """
        return Array(drawing.utf8)
    }
}
