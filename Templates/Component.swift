/// A part of a page, as a value: what it shows, and how that is written.
protocol Component {
    /// Writes it.
    func write(to page: inout Page)
}
