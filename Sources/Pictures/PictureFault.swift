/// Why a file cannot be a picture of a page.
package enum PictureFault: Error, Sendable {
    /// It is no PNG or JPEG that browsers show, or is cut off or damaged.
    case notWhole
    /// It is an animation.
    case moves
}
