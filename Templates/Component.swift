/// A part of a page, as a value: what it shows, and how that is written.
protocol Component {
    /// Cuts the lists that may be too long for one page, before anything is written.
    func cutLists(_ cuts: inout ListCuts, for context: PageContext)

    /// Writes it.
    func write(to page: inout Page)
}

extension Component {
    /// Most have no list that may be too long.
    func cutLists(_ cuts: inout ListCuts, for context: PageContext) {}
}
