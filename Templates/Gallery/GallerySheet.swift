/// The style sheet that the gallery has beside the site's: how examples are set apart, and the styles of components that
/// the pages of the site do not show.
package enum GallerySheet {
    private static let parts: [StaticString] = [GalleryStyle.style, DrawingStyle.style, QRCodeView.style]

    /// The style sheet, as UTF-8.
    package static let bytes = CompactStyle.make(parts.flatMap { part in part.withUTF8Buffer { Array($0) } })
}
