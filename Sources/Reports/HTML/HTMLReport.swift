import Maturity
import Wording

/// A report as one HTML file that needs nothing else: no script, no font, no picture from elsewhere.
///
/// Its security policy lets the browser load nothing and run nothing: the one style sheet is known by its digest, a logo is
/// inside the file.
package struct HTMLReport: Sendable {
  let document: Document
  private let logo: Logo?

  package init(_ document: Document, logo: Logo? = nil) {
    self.document = document
    self.logo = logo
  }

  package var bytes: [UInt8] { Array(text.utf8) }

  var language: Language { document.language }

  /// Ends with one line feed.
  var text: String {
    var page = Markup()
    page.literal("<!DOCTYPE html>\n")
    page.block("html", ["lang": language.rawValue]) { html in
      html.block("head") { writeHead(to: &$0) }
      html.block("body", ["class": document.profile.rawValue]) { body in
        body.line("a", ["class": "skip", "href": "#main_content"], language("Aller au contenu", "Skip to the content"))
        body.block("header") { writeHeader(to: &$0) }
        if document.profile != .synthesis { body.block("nav", ["aria-labelledby": "contents_title"], writeContents) }
        body.block("main", ["id": "main_content"]) { main in
          write(document.opening, to: &main)
          write(document.sections, level: 2, to: &main)
        }
        body.block("footer") { $0.line("p", [:], colophon) }
      }
    }
    return page.text
  }

  private func writeHead(to head: inout Markup) {
    let style = HTMLStyle(document, hasLogo: logo != nil).text
    let digest = Base64.text(SHA256.digest(Array(style.utf8)))
    let pictures = logo == nil ? "" : " img-src data:;"
    head.void("meta", ["charset": "utf-8"])
    head.void(
      "meta",
      [
        "http-equiv": "Content-Security-Policy",
        "content":
          "default-src 'none'; style-src 'sha256-\(digest)';\(pictures) base-uri 'none'; form-action 'none'",
      ])
    head.void("meta", ["name": "viewport", "content": "width=device-width, initial-scale=1"])
    head.void("meta", ["name": "color-scheme", "content": "light dark"])
    head.line("title", [:], document.title.plain)
    head.literal("<style>\(style)</style>\n")
  }

  private func writeHeader(to header: inout Markup) {
    if let logo {
      // What it shows is not known: that it is the organisation's is, and the title has its name.
      header.void(
        "img",
        [
          "class": "logo", "alt": language("Logo de l’organisation", "The organisation’s logo"),
          "width": String(logo.width), "height": String(logo.height),
          "src": "data:\(logo.format.mediaType);base64,\(Base64.text(logo.bytes))",
        ])
    }
    let (what, whom) = (document.title.spans.prefix(1), document.title.spans.dropFirst())
    header.line("h1") { title in
      writeInline(RichText(Array(what)), to: &title)
      // On a line of its own where there is no room beside the rest.
      if !whom.isEmpty { title.inline("span", ["class": "subject"]) { writeInline(RichText(Array(whom)), to: &$0) } }
    }
  }

  /// The sections and their parts, down to what a reader looks for by name.
  private func writeContents(to nav: inout Markup) {
    nav.line("h2", ["id": "contents_title"], language("Sommaire", "Contents"))
    writeEntries(document.sections, depth: 1, to: &nav)
  }

  private func writeEntries(_ sections: [Section], depth: Int, to nav: inout Markup) {
    nav.block("ol") { list in
      for section in sections {
        list.block("li") { item in
          item.line("a", ["href": "#\(section.anchor)"]) { writeInline(section.title, to: &$0) }
          if depth < 2, !section.sections.isEmpty { writeEntries(section.sections, depth: depth + 1, to: &item) }
        }
      }
    }
  }

  private var colophon: String { Self.colophon(in: language) }

  /// What a page ends with, and each sheet of a report of several.
  static func colophon(in language: Language) -> String {
    language(
      "Rapport établi avec Palier, à partir des réponses de l’équipe.",
      "Report made with Palier from the team’s answers."
    )
  }
}
