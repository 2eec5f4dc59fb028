import Disclosure
import Testing

/// What is hidden of small tables.
@Suite struct SuppressionTests {
    private func cells(_ values: Int...) -> CellTable {
        var table = CellTable()
        for value in values { table.add(Cell(value)) }
        return table
    }

    private func hidden(_ table: CellTable) -> [Int] {
        let suppression = Suppression(of: table, threshold: 5)
        #expect(suppression.leaks.isEmpty)
        return suppression.cells.indices.filter { suppression.cells[$0].isHidden }
    }

    @Test func `a small number that nothing is tied to is hidden alone, and a zero stays`() {
        #expect(hidden(cells(3, 0, 6, 5)) == [0, 3])
    }

    @Test func `a total tells its one small part, so the smallest of the others goes with it`() {
        var table = cells(100, 3, 40, 57)
        table.add(Relation(total: 0, parts: [1, 2, 3]))
        #expect(hidden(table) == [1, 2])
    }

    @Test func `a zero is never hidden for another`() {
        var table = cells(43, 3, 0, 40)
        table.add(Relation(total: 0, parts: [1, 2, 3]))
        #expect(hidden(table) == [1, 3])
    }

    @Test func `two small parts whose sum tells too much take a third along`() {
        // 1 + 1 can be nothing else, and a partner of a few must leave each of 1 to 5.
        var table = cells(32, 1, 1, 30)
        table.add(Relation(total: 0, parts: [1, 2, 3]))
        #expect(hidden(table) == [1, 2, 3])
    }

    @Test func `whoever knows that the smallest partner is hidden learns no more`() {
        // 3 + 8 of 20 beside a 9: a partner of at most 9 would leave 2 to 5. With the 9 hidden too, the 8 could be four numbers
        // only, 6 to 9, and the small one may be five.
        var table = cells(20, 3, 8, 9)
        table.add(Relation(total: 0, parts: [1, 2, 3]))
        #expect(hidden(table) == [0, 1, 2, 3])
    }

    @Test func `a table of rows and columns is followed through both`() {
        var table = CellTable()
        // 3 20 | 23
        // 30 40 | 70
        // 33 60 | 93
        for value in [3, 20, 23, 30, 40, 70, 33, 60, 93] { table.add(Cell(value)) }
        table.add(Relation(total: 2, parts: [0, 1]))
        table.add(Relation(total: 5, parts: [3, 4]))
        table.add(Relation(total: 8, parts: [6, 7]))
        table.add(Relation(total: 6, parts: [0, 3]))
        table.add(Relation(total: 7, parts: [1, 4]))
        table.add(Relation(total: 8, parts: [2, 5]))
        let hidden = hidden(table)
        #expect(hidden.contains(0) && hidden.count > 3)
    }

    @Test func `what is published elsewhere cannot be hidden, and a leak says so`() {
        var table = CellTable()
        table.add(Cell(43, .fixed))
        table.add(Cell(3))
        table.add(Cell(40, .fixed))
        table.add(Relation(total: 0, parts: [1, 2]))
        let suppression = Suppression(of: table, threshold: 5)
        #expect(suppression.leaks.map(\.cell) == [1] && suppression.leaks.map(\.relation) == [0])
    }

    @Test func `a percentage goes with what it is of, and a difference that nobody prints is protected`() {
        var table = cells(97, 100)
        let rest = table.add(Cell(3, .unprinted))
        let share = table.add(DerivedFigure(of: [0, 1], numerator: nil, isSmall: true, isFixed: false))
        table.add(Relation(total: 1, parts: [0, rest]))
        let suppression = Suppression(of: table, threshold: 5)
        #expect(suppression.leaks.isEmpty)
        #expect(suppression.cells[0].isHidden && suppression.cells[1] == .shown)
        #expect(suppression.figures[share].isHidden)
    }

    @Test func `a percentage whose numerator nobody prints is hidden where a sum would tell a small one by it`() {
        // Parts of 200: 1.5% (3), 38.5% (77), 60% (120).
        var table = cells(200)
        let parts = [3, 77, 120].map { table.add(Cell($0, .unprinted)) }
        let figures = [3, 77, 120].enumerated().map { place, value in
            table.add(DerivedFigure(of: [0], numerator: parts[place], isSmall: value == 3, isFixed: false))
        }
        table.add(Relation(total: 0, parts: parts))
        for (place, value) in [3, 77, 120].enumerated() {
            table.add(Relation([.init(parts[place], 2)], in: 2 * value - 1...2 * value + 1, toldBy: figures[place]))
        }
        let suppression = Suppression(of: table, threshold: 5)
        #expect(suppression.leaks.isEmpty)
        #expect(suppression.figures.map(\.isHidden) == [true, true, false])
    }
}
