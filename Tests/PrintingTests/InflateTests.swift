import Foundation
import Testing

@testable import Printing

/// What zlib packed: stored, with the fixed code, with codes of its own.
@Suite struct InflateTests {
    private static let text =
        (0..<120).map { "\($0) \($0 % 7 == 0 ? "agreed" : "reported") by the board; " }.joined()
    private static let dynamic = """
        eNp91sttw0AQBNFUGMLO/heORoIJ+yaD0MXZOwDv43l4mCo2OZ2Ox9d1np/H8/d4f5/H8/W4Pj+OOK7z53W9/w2yBkWDqkHToGsw\
        9stOPb80iMQJyYPoQfao0Ev2IHwMTiggaCDTQI79zpn8mfyZLz/TQKaBTAN5YmfyF/IXJqA4/DRQaKC0/c6F/IX8hQkoNFBpoNJA\
        zfudq79+8lcmoNJApYFKA3Xtd27kb+RvTECjgeYfIA20jp3J38jfmIBOA50GOg30st+5k7/7AjABnQY6DXQaGGm/8yD/IP9gAgYN\
        DBoYPoK4goP8g/yTCZg0MGlg0sDEHZzkn+SfTMCkgUkDiwYW7uAi/yL/YgIWDSwaWDSwcAfXTRNyFUruQsllKLkNpeoRrmEkF6Lk\
        RpRciZJd3NVCuwgcxbjphWETN93wphzetMObehi4jX+ICxAv
        """
    private static let fixed = """
        eAEzUEhML0pNTVFIqlQoyUhVSMpPLEqxVjBUKEotyC8qwZAwwiVhjEvCBJeEKS4JM1wS5tgda4FLvSUuCUMDnDI4fW6I0+uGOP1u\
        aIIjeHH63RCn5w3NccrgDABDnCFghDMEjAyxu9kIp/+NcPrfCGfkG+EMASOcIWCEMwSMLHC4Gaf/jXH63xhnCjDGnfhxhoAxzhAw\
        NsXuZmOc/jfG6X9jnCnAGGcImOAMAROcIWBihN3NJrhzP07/m+BMASY4Q8AEZwiY4AwBE0vsbjbF6X9TnP43xZkCTHGGgCnuAhBn\
        CJia4XAzTv+b4vS/Kc4UYIYzBMxwhoAZzhAwM8buZjOc/jfDXQPgTAFmOEPADGcImOEMAXMD7G42x+l/c5z+N8eZAsxxhoA5zhAw\
        x10J4qgFzXH63xyn/y1wpgALnCFggTMELHCGgAWOetACp/8tcPrfAmcKsMAZAhY4Q8ASZwhY4qgHLXH63xKn/y1xpgBLnCFgiTME\
        LHGGgCWOetAST0sId1PIAHdbyAB3Y8gAd2vIwAS3FI7a0NAAd4PIAHeLyAB3k8gAd1jgaxbiDgtDHJWiIZ52oSHukMDTNsTTOMTT\
        OsTTPDTEUTcCAIgLEC8=
        """
    private static let stored = "eAEBGgDl/3N0b3JlZCBhcyBpdCBpcywgACBhbmQgYWxseJwIdw=="

    private func unpacked(_ packed: String) throws -> String? {
        let bytes = [UInt8](try #require(Data(base64Encoded: packed)))
        return Inflate.zlib(bytes[...]).map { String(decoding: $0, as: UTF8.self) }
    }

    @Test func `what was packed comes out`() throws {
        #expect(try unpacked(InflateTests.dynamic) == InflateTests.text)
        #expect(try unpacked(InflateTests.fixed) == InflateTests.text)
        #expect(try unpacked(InflateTests.stored) == "stored as it is, \0 and all")
    }

    @Test func `what is cut short or damaged is none, and never more than was allowed`() throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: InflateTests.dynamic)))
        for count in stride(from: 0, to: bytes.count - 8, by: 17) { #expect(Inflate.zlib(bytes[..<count]) == nil) }
        for place in stride(from: 2, to: bytes.count, by: 5) {
            var damaged = bytes
            damaged[place] ^= 0x55
            #expect((Inflate.zlib(damaged[...], limit: 20_000)?.count ?? 0) <= 20_000)
        }
        #expect(Inflate.zlib(bytes[...], limit: 100) == nil)
        #expect(Inflate.zlib([]) == nil)
    }
}
