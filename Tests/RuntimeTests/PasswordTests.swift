import Testing

@testable import Runtime

@Suite struct PasswordTests {
  @Test func theRightPasswordOpensAndNoOther() {
    let hash = Password.hash("correct horse")
    #expect(hash.hasPrefix("scrypt$15$8$1$"))
    #expect(Password.isRight("correct horse", hash: hash))
    for wrong in ["", "correct", "correct horse ", "Correct horse"] {
      #expect(!Password.isRight(wrong, hash: hash), "“\(wrong)”")
    }
    #expect(Password.hash("correct horse") != hash, "each has its own salt")
  }

  @Test func whicheverKeyboardWroteItItIsTheSame() {
    // য় as one letter and as two, é as one and as two.
    #expect(Password.isRight("\u{09AF}\u{09BC}e\u{301}", hash: Password.hash("\u{09DF}\u{E9}")))
  }

  /// RFC 7914, section 12: the third vector, the first whose N is one that is accepted here.
  @Test func itIsScryptAsTheStandardHasIt() {
    // scrypt("pleaseletmein", "SodiumChloride", N=16384, r=8, p=1): the first 32 of 64 bytes.
    let hash = "scrypt$14$8$1$U29kaXVtQ2hsb3JpZGU=$cCO9yzr9c0hGHAbNgf046/2o+7qQT44+qbVD9lRdofI="
    #expect(Password.isRight("pleaseletmein", hash: hash))
    #expect(!Password.isRight("pleaseletmeout", hash: hash))
  }

  @Test func aDamagedHashOpensToNobody() {
    let hash = Password.hash("correct horse")
    let parts = hash.split(separator: "$").map(String.init)
    func with(_ index: Int, _ text: String) -> String {
      var changed = parts
      changed[index] = text
      return changed.joined(separator: "$")
    }
    let damaged = [
      "", "$", "correct horse", String(hash.dropLast()), String(hash.dropLast(8)), hash + "$", hash + "A",
      with(0, "argon2"), with(1, "9"), with(1, "64"), with(1, "-15"), with(1, "x"), with(2, "0"), with(2, "9999999"),
      with(3, "0"), with(3, "99999999999999999999"), with(4, "***"), with(4, ""), with(5, ""), with(5, "AAAA"),
      with(5, "***"),
    ]
    for hash in damaged {
      #expect(!Password.isRight("correct horse", hash: hash), "\(hash)")
      #expect(!Password.isRight("", hash: hash), "\(hash)")
    }
  }
}
