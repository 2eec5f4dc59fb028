import ArgumentParser
import Testing

@testable import goldthread

/// What is named as the folder of the sources.
@Suite struct SourcesFolderTests {
    private func message(_ name: String) -> String? {
        do { try SourcesFolder.check(name) } catch { return (error as? ValidationError)?.message }
        return nil
    }

    @Test func `a name that is empty, and a file, are told`() {
        #expect(message("") == "the name of the sources is empty")
        #expect(message(#filePath) == "`\(#filePath)` is a file: name the folder in which it stands")
    }

    @Test func `of a folder reading tells`() {
        #expect(message("/") == nil)
        #expect(message("no such folder") == nil)
    }
}
