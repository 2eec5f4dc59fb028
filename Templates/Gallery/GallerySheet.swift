import CLook

/// The style sheet that the gallery has beside the site's: how examples are set apart, and the styles of components that
/// the pages of the site do not show.
package enum GallerySheet {
    /// Its parts, in the order in which they count.
    static let parts: [StyleFile] = [.gallery, .drawings, .qrCode]

    /// The style sheet, as UTF-8.
    package static let bytes = CompactStyle.make(parts)
}
