import Canvas
import Testing

@Suite struct SanitiserTests {
  @Test(arguments: [
    ("Été, « naïf » à 12 %", "Été, « naïf » à 12 %"),
    ("\u{1B}[31mrouge\u{1B}[0m", "\u{FFFD}[31mrouge\u{FFFD}[0m"),
    ("a\tb\nc\r\nd", "a b c d"),
    ("a\u{9B}31mb", "a\u{FFFD}31mb"),
    ("abc\u{202E}def\u{2066}g\u{200F}", "abc\u{FFFD}def\u{FFFD}g\u{FFFD}"),
    ("zéro\u{200B}largeur\u{FEFF}", "zérolargeur"),
    ("cle\u{AD}f", "clef"),
    ("e\u{301}", "e\u{301}"),
    ("\u{0}\u{7F}", "\u{FFFD}\u{FFFD}"),
    ("\u{E000}\u{E0041}", "\u{FFFD}\u{FFFD}"),
  ])
  func `a line is made harmless and keeps its letters`(text: String, expected: String) {
    #expect(Sanitiser.line(text) == expected)
  }

  @Test func `paragraphs keep line ends, all of them as line feeds`() {
    #expect(Sanitiser.paragraphs("a\r\nb\rc\nd\u{2028}e\u{85}f") == "a\nb\nc\nd\ne\nf")
    #expect(Sanitiser.paragraphs("a\n\nb\n") == "a\n\nb\n")
    #expect(Sanitiser.paragraphs("\u{1B}]0;x\u{7}\nb\t") == "\u{FFFD}]0;x\u{FFFD}\nb ")
  }

  @Test func `sanitising twice changes nothing more`() {
    for value in UInt32(0)...0x3_0000 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let once = Sanitiser.line(String(scalar))
      #expect(Sanitiser.line(once) == once)
    }
  }
}
