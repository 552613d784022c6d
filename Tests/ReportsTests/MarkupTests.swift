import Testing

@testable import Reports

@Suite struct MarkupTests {
  @Test(arguments: [
    ("Où en est-on ? « ici » : 3 < 4 & 5 > 2", "Où en est-on ? « ici » : 3 &lt; 4 &amp; 5 &gt; 2"),
    ("<script>alert(1)</script>", "&lt;script&gt;alert(1)&lt;/script&gt;"),
    ("</style><!-- x -->]]>", "&lt;/style&gt;&lt;!-- x --&gt;]]&gt;"),
    ("&lt;&#60;&amp;", "&amp;lt;&amp;#60;&amp;amp;"),
    ("\" onload=\"x' y", "&quot; onload=&quot;x&#39; y"),
    ("a\u{0}b\u{1B}[2Jc\u{202E}d\u{2066}e\u{FFFE}f", "a\u{FFFD}b\u{FFFD}[2Jc\u{FFFD}d\u{FFFD}e\u{FFFD}f"),
    ("a\nb\r\nc\u{2028}d\te", "a b c d e"),
    ("", ""),
  ])
  func `text is shown and does nothing`(raw: String, escaped: String) {
    #expect(Markup.escaped(raw) == escaped)
  }

  @Test func `blocks stand on lines of their own, what counts its white space on one`() {
    var markup = Markup()
    markup.block("div", ["class": "a\"b", "id": nil]) { part in
      part.line("p") { line in
        line.raw("1 < 2 ")
        line.inline("b", ["title": "<"]) { $0.raw("&") }
        line.inlineVoid("br")
      }
      part.void("hr", ["class": "x"])
      part.empty("rect", ["x": "1"])
    }
    #expect(
      markup.text == """
        <div class="a&quot;b">
         <p>1 &lt; 2 <b title="&lt;">&amp;</b><br></p>
         <hr class="x">
         <rect x="1"/>
        </div>

        """)
  }
}
