import Maturity
import Reports

/// What a file says of itself: its title, language and date, for viewers and for who sorts files.
struct Metadata {
  let title: String
  let language: String
  let date: CalendarDate?

  init(_ document: Document) {
    title = document.title.plain
    language = document.language.rawValue
    date = document.date
  }

  /// As XMP, which says that the file means to be PDF/UA-1.
  var xmp: String {
    let day = date.map {
      "\n      <xmp:CreateDate>\($0)</xmp:CreateDate>\n      <xmp:ModifyDate>\($0)</xmp:ModifyDate>"
    }
    return """
      <?xpacket begin="\u{FEFF}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
        <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
          <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"
              xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"
              xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/">
            <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(Self.escaped(title))</rdf:li></rdf:Alt></dc:title>
            <dc:language><rdf:Bag><rdf:li>\(language)</rdf:li></rdf:Bag></dc:language>
            <dc:format>application/pdf</dc:format>
            <xmp:CreatorTool>Palier</xmp:CreatorTool>\(day ?? "")
            <pdf:Producer>Palier</pdf:Producer>
            <pdfuaid:part>1</pdfuaid:part>
          </rdf:Description>
        </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="r"?>
      """
  }

  /// As the older dictionary, which must say the same.
  var information: PDFFile.Object {
    let day = date.map { PDFFile.Object.text("D:" + $0.description.filter { $0 != "-" } + "000000Z") }
    return .dictionary([
      "Title": .text(title), "Creator": .text("Palier"), "Producer": .text("Palier"), "CreationDate": day,
      "ModDate": day,
    ])
  }

  /// Scalar by scalar: a mark that combines with a sign does not make it another one.
  private static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": result.append(contentsOf: "&amp;".unicodeScalars)
      case "<": result.append(contentsOf: "&lt;".unicodeScalars)
      case ">": result.append(contentsOf: "&gt;".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }
}
