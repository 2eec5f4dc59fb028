import Diagnostics

/// A declaration of a drawing's styles that refers to parts of the drawing, or draws an element apart.
struct StyleReference {
    /// The property.
    let property: String
    /// What it may apply to: one simple selector (`.a`, `#b`, `rect`, `*`) of the last element of each selector, so that
    /// it applies to no more elements than have one of them.
    let subjects: [String]
    /// The ids, without `#`, and where each stands.
    var targets: [(id: String, span: Span)] = []
    /// How often it has every point spread.
    var spreads = 0
    /// Whether it draws an element apart, and puts it on the others afterwards.
    var isGroup = false
    /// How long its dashes are, each with its gap; 0 when it has none.
    var dash = 0.0
}
