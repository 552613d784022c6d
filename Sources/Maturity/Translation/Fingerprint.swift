/// A fingerprint of the texts of an entity: a translation carries that of the texts that it translates.
///
/// FNV-1a of 32 bits over `key=text` and U+001F for each text, in the order of the keys, as 8 lower-case hexadecimal
/// digits; lists and mappings give their key before each of their texts.
struct Fingerprint: TextVisitor {
  private var hash: UInt32 = 0x811c_9dc5

  /// That of the texts of `entity`.
  static func of(_ entity: some TranslatableDraft) -> String {
    var entity = entity
    var fingerprint = Fingerprint()
    entity.visitTexts(&fingerprint)
    return fingerprint.text
  }

  private var text: String {
    let digits = String(hash, radix: 16)
    return String(repeating: "0", count: 8 - digits.utf8.count) + digits
  }

  mutating func visit(_ key: String, _ form: TextForm, _ text: inout Located<String>?) {
    if let text { add(key, text.value) }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {
    for text in texts { add(key, text.value) }
  }

  mutating func visit(_ key: String, _ form: TextForm, _ texts: inout [PairDraft]) {
    for pair in texts { add(key, pair.text.value) }
  }

  mutating func visitFree(_ key: String, _ form: TextForm, _ texts: inout [Located<String>]) {}

  private mutating func add(_ key: String, _ text: String) {
    add(key.utf8)
    add(CollectionOfOne(UInt8(ascii: "=")))
    add(text.utf8)
    add(CollectionOfOne(0x1F))
  }

  private mutating func add(_ bytes: some Sequence<UInt8>) {
    for byte in bytes { hash = (hash ^ UInt32(byte)) &* 0x0100_0193 }
  }
}
