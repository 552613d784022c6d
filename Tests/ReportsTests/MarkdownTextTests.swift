import Testing

@testable import Reports

/// Everything that CommonMark or GitHub's dialect would act on is shown instead.
@Suite struct MarkdownTextTests {
  @Test(arguments: [
    // Ordinary French keeps its face.
    ("Qui porte le sujet, et jusqu’où ?", "Qui porte le sujet, et jusqu’où ?"),
    ("« cloud au centre » : 3,5 % (voir 2.1) !", "« cloud au centre » : 3,5 % (voir 2.1) !"),
    ("peut-être à 10:30, ou 10:30:45", "peut-être à 10:30, ou 10:30:45"),
    ("DSI & REX, R&D ; a&;", "DSI & REX, R&D ; a&;"),
    ("empreinte fnv1a64:c071b2, clé:valeur:", #"empreinte fnv1a64:c071b2, clé\:valeur:"#),
    ("note:à suivre", "note:à suivre"),
    // Emphasis, code, links, images, footnotes.
    ("*a* _b_ `c`", #"\*a\* \_b\_ \`c\`"#),
    ("[x](y)", #"\[x\](y)"#),
    ("![x](y)", #"!\[x\](y)"#),
    ("[^1]", #"\[\^1\]"#),
    ("~~x~~", #"\~\~x\~\~"#),
    ("$x$", #"\$x\$"#),
    // Markup and entities.
    ("<script>", #"\<script\>"#),
    ("<!-- -->", #"\<!-- --\>"#),
    ("&lt;", #"\&lt;"#),
    ("&#60; &#x3C;", ##"\&\#60; \&\#x3C;"##),
    ("&CounterClockwiseContourIntegral;", #"\&CounterClockwiseContourIntegral;"#),
    ("&&amp;", #"&\&amp;"#),
    ("{{ x }}", #"\{\{ x \}\}"#),
    // A backslash does not take the next escape away.
    (#"\*"#, #"\\\*"#),
    (#"\"#, #"\\"#),
    ("a|b", #"a\|b"#),
    (#"a\|b"#, #"a\\\|b"#),
    // Links without brackets.
    ("https://x.fr", #"https\://x.fr"#),
    ("www.x.fr", #"www\.x.fr"#),
    ("WWW.x.fr", #"WWW\.x.fr"#),
    ("mailto:a@x.fr", #"mailto\:a\@x.fr"#),
    ("MailTo:a", #"MailTo\:a"#),
    ("xmpp:a", #"xmpp\:a"#),
    ("javascript://x", #"javascript\://x"#),
    (":smile:", #"\:smile:"#),
    (":+1: :100: a:b_c:d", #"\:+1: \:100: a\:b\_c:d"#),
    // What a line may begin with.
    ("# Titre", ##"\# Titre"##),
    ("> cité", #"\> cité"#),
    ("- a", #"\- a"#),
    ("+ a", #"\+ a"#),
    ("---", #"\---"#),
    ("===", #"\==="#),
    ("***", #"\*\*\*"#),
    ("```swift", #"\`\`\`swift"#),
    ("~~~", #"\~\~\~"#),
    ("1. a", #"1\. a"#),
    ("12) a", #"12\) a"#),
    ("1)", #"1\)"#),
    ("2.1 et 2. b", "2.1 et 2. b"),
    (": a", #"\: a"#),
    ("    code", "code"),
    ("fin  ", "fin"),
    ("", ""),
    (" \u{A0} ", ""),
    // What steers a terminal or reorders text is shown by the sanitiser.
    ("a\u{1B}[31mb", "a\u{FFFD}\\[31mb"),
    ("a\u{202E}b", "a\u{FFFD}b"),
    ("a\nb\tc", "a b c"),
  ])
  func `text that would act is escaped`(raw: String, markdown: String) {
    #expect(MarkdownText.escaped(raw) == markdown)
  }

  @Test func `a note keeps its lines and its paragraphs`() {
    var document = MarkdownDocument()
    document.quote(Note.lines(of: "\n un\r\ndeux\n\n\n- trois\n\n"))
    #expect(document.text == "> un\\\n> deux\n>\n> \\- trois\n")
  }

  @Test func `a note of blanks gives no quotation`() {
    var document = MarkdownDocument()
    document.paragraph("avant")
    document.quote(Note.lines(of: " \n\t\n"))
    #expect(document.text == "avant\n")
  }

  @Test func `a cell cannot open another nor end its row`() {
    var document = MarkdownDocument()
    document.table(
      Table("T", [.init("A|B"), .init("C", isNumeric: true)], [["x|y\nz", .init(#"w\"#)], ["seul", ""]]))
    #expect(
      document.text == #"""
        | A\|B | C |
        | --- | ---: |
        | x\|y z | w\\ |
        | seul |  |

        """#)
  }

  @Test func `strong text without words leaves no mark`() {
    var document = MarkdownDocument()
    document.paragraph([.strong("  "), .plain(" suite")])
    document.paragraph([.strong("**a**"), .plain(" suite")])
    #expect(document.text == "suite\n\n**\\*\\*a\\*\\*** suite\n")
  }

  @Test func `strong runs side by side keep apart, and white space stays outside them`() {
    var document = MarkdownDocument()
    document.paragraph([.strong("a "), .plain("b"), .strong(" c"), .plain(" "), .strong("d")])
    document.paragraph([.strong("e "), .strong("f")])
    #expect(document.text == "**a** b **c** **d**\n\n**e f**\n")
  }

  @Test func `a colon after strong text is no mark, a link across spans is none either`() {
    var document = MarkdownDocument()
    document.paragraph([.strong("a"), .plain(": b")])
    document.paragraph([.plain("https"), .plain("://c")])
    #expect(document.text == "**a**: b\n\nhttps\\://c\n")
  }

  @Test func `steps are numbered`() {
    var document = MarkdownDocument()
    document.numbered(["1. a", "b"])
    #expect(document.text == "1. 1\\. a\n2. b\n")
  }

  @Test func `a line of a hundred thousand characters stays one line`() {
    var document = MarkdownDocument()
    document.quote([String(repeating: "x*", count: 50_000)])
    #expect(document.text == "> " + String(repeating: #"x\*"#, count: 50_000) + "\n")
  }
}
