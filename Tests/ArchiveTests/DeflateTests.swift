import Foundation
import Testing

@testable import Archive

/// What zlib packed: stored, with the fixed code, with codes of its own.
@Suite struct DeflateTests {
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
    /// Repetitions of every length from 1 to 299.
    private static let runs = """
        eNrtmG1Xo1AMhH9rFitWRMRu//+utVZaAlzgviSTPOeoLfVL0nuTmaGK6ImIDv9/6PnrF9WX3/Ty/YeO17/0+vOCmtsrevt9Se3g\
        Nb0P31B3944+7t9S//CePh8f0Gn0hP6OH9GZeUZ/uIdUsU8v3eA4TDy/do2jnvzk1l2O48xng2+Bo5n99O7b4mgXPn/4Vjm6xf8Y\
        ffscfcD/MKeE4xT0X+xpotATFn7qVpzENadz1Yldd4pXnuy1p331DVh/KzbclC23Z9ON2nbLNt68rbdx8w3dfmt33OQ9t3vXjd83\
        BXZOhr3TYvcE2T9VIkyaGNMnykSKM6UiTa5Y0yzahIs39SJOwpjTMerEjDtFI0/W2NM2+gSOP5UTTOoU0zvJRE8z5RNN/lTbINmG\
        SLc1Em6SlNsl6cZJu4USb6bU2yr5Bku/1TJsuhzbL8tGzLMlM23OXNs024bNt3UzbuKc2znrxs67xTNv9tzbPrsCyK8KCiiFEuqh\
        iKIoozIKKY9SaqSYQimnWgoqmZLqpqjiKauCCiuj0mqpuIIqr6oEKC0J6kuEIpOh0oQoNylqTozCk6P6BClBSepQlGKUpSKFKUtp\
        alOcApWnSgUqVYnqVaSilalyhSpfqWpYrEKWq5oFK2nJ6lq04patwoUrc+lqXbyCl6/qFSh9DepfhSPQ4RKUOActbkKNw9DjOhQ5\
        EU3uRJVj0eVilDkbbW5HnQPS54oUOiWN7kmlo9LpspQ6L61uTK1D0+vaFDs5ze5OtePT7QKVO0PtblG9g9TvKgGcJoL7hHCkGC4V\
        xLmiuFkYh4vjeoGcMJI7hnLMWC4azFmjuW04B47nygGdOqJ7h3T0mC4f1PmjpgGwCQFuasBxgq0MJl3gOAPXBpRCcFTQ1UGlFRwH\
        8PrAUg2OGr5CuPSD42igRsCUhKMxUSVkmsLRGqkTNHXh6MxUCpvOcPSGagVOcThOpqqFTns4zsbqBU+FOCpzFcOnRxwHgzUbSJk4\
        apNVm0ijOI5G6zaSWnE0Zis3k25xtIZrN5SCcXSmqzeVlnH0xus3lqpxnMx3wFz6xnH2FlhM6Tgqb8EXT96CCwdvwTfP3oIrtbfg\
        hxdvwY2jt+CXV2/BgMZbMOTNW3BH6y24591b8EDnLXjkw1swovcWjPGUk8OTTxZPQ3k8IZ3AU9MpPEmdxNPVaTxxncFT2Dk8mZ3F\
        09p5PMFdwFPdJTzpXcTT32U8EQ7AU+IQPDkOwtPkMDxhDsRT51A8iQ7G0+lwzv8Ace/jaQ==
        """
    private static let stored = "eAEBGgDl/3N0b3JlZCBhcyBpdCBpcywgACBhbmQgYWxseJwIdw=="

    private static let limit = 1 << 20

    private func unpacked(_ packed: String) throws -> String? {
        let bytes = [UInt8](try #require(Data(base64Encoded: packed, options: .ignoreUnknownCharacters)))
        return Deflate.unpacked(bytes[...], .zlib, limit: DeflateTests.limit).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    @Test func `what was packed comes out`() throws {
        #expect(try unpacked(DeflateTests.dynamic) == DeflateTests.text)
        #expect(try unpacked(DeflateTests.fixed) == DeflateTests.text)
        #expect(try unpacked(DeflateTests.stored) == "stored as it is, \0 and all")
    }

    @Test func `repetitions of every length come out`() throws {
        let text = (1..<300).map { count in
            String(repeating: "a", count: count) + String(UnicodeScalar(UInt8(98 + count % 20)))
        }
        #expect(try unpacked(DeflateTests.runs) == text.joined())
    }

    @Test func `what is cut short or damaged is none`() throws {
        let bytes = [UInt8](try #require(Data(base64Encoded: DeflateTests.dynamic, options: .ignoreUnknownCharacters)))
        for count in 0..<bytes.count {
            #expect(Deflate.unpacked(bytes[..<count], .zlib, limit: DeflateTests.limit) == nil)
        }
        for place in bytes.indices {
            var damaged = bytes
            damaged[place] ^= 0x55
            #expect(Deflate.unpacked(damaged[...], .zlib, limit: DeflateTests.limit) == nil)
        }
        #expect(Deflate.unpacked([], .zlib, limit: 1) == nil)
    }

    @Test(arguments: [0, 1, 100, 65_535, 65_536, 65_537, 200_000])
    func `never more than is allowed comes out, and all that is`(count: Int) throws {
        let bytes = (0..<count).map { UInt8(truncatingIfNeeded: $0 * 7) }
        let packed = try #require(Deflate.packed(bytes))
        #expect(Deflate.unpacked(packed[...], .raw, limit: count) == bytes)
        if count > 0 { #expect(Deflate.unpacked(packed[...], .raw, limit: count - 1) == nil) }
        #expect(Deflate.unpacked(packed[...], .raw, limit: -1) == nil)
    }

    @Test func `checksums are those of ZIP`() {
        #expect(Deflate.checksum(Array("123456789".utf8)) == 0xcbf4_3926)
        #expect(Deflate.checksum([]) == 0)
    }
}
