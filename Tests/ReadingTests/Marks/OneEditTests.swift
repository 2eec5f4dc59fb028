import Testing

@testable import Reading

@Suite struct OneEditTests {
    @Test(arguments: ["only", "onl", "nly", "oly", "onlyy", "xonly", "onxly", "onyl", "noly", "olny", "onky"])
    func `one slip is forgiven`(word: String) { #expect(OneEdit.isNear(Array(word.utf8)[...], Array("only".utf8))) }

    @Test(arguments: ["", "on", "once", "onlyxx", "ylno", "nlyo", "holly", "olyn", "early"])
    func `two are not`(word: String) { #expect(!OneEdit.isNear(Array(word.utf8)[...], Array("only".utf8))) }
}
