import Foundation
import Maturity
import PythonHarness
import Testing

@testable import Reports

@Suite struct CSVReportTests {
  /// The rows as Python's csv module reads them, by the names of the heading row.
  private func rows(_ report: CSVReport, delimiter: String = ";") throws -> [[String: String]] {
    let script = """
      import csv, json, sys
      with open(sys.argv[1], encoding='utf-8-sig', newline='') as file:
          print(json.dumps(list(csv.DictReader(file, delimiter='\(delimiter)', strict=True))))
      """
    return try Python.decode([[String: String]].self, script, on: report.bytes)
  }

  @Test func `the rows of the worked example, as another program reads them`() throws {
    let rows = try rows(CSVReport(Sample.discussed.material()))
    #expect(rows.map { $0["Id. du critère"] } == ["a1", "a2", "a3", "a4", "a5", "b1", "b2", "b3"])
    #expect(rows.map { $0["N°"] } == ["1", "2", "3", "4", "5", "6", "7", "8"])
    #expect(
      rows[6]
        == [
          "N°": "7", "Organisation": "DSI Exemple", "Équipe": "", "Produit": "Rizomo", "Date": "2026-12-01",
          "Id. de l’axe": "b", "Axe": "Livraison", "Poids de l’axe": "2", "Id. du critère": "b2",
          "Critère": "Contrôles", "Essentiel": "non", "Poids du critère": "1", "Accompagnement principal": "Coaching",
          "Autres accompagnements": "", "État": "renseigné", "Niveau": "2", "Nom du niveau": "Essai",
          "Descripteur": "Contrôles, fait 2.", "Motif du sans objet": "", "Cible": "4", "Niveaux à gagner": "2",
          "Note": "Deux lignes\nd’une note", "Décidé par": "majorité", "Décidé le (UTC)": "2026-11-23 14:42:07",
          "Voix 1": "0", "Voix 2": "3", "Voix 3": "0", "Voix 4": "1", "Voix 5": "0", "Voix « ne sait pas »": "2",
          // Ranks 1, 1, 1 and 3, the mean 1,5: 1 + ¾·log₂(1 − 0,5/4) + ¼·log₂(1 − 1,5/4) = 1 − 0,1445 − 0,1695.
          "Écart des voix": "2", "Consensus": "0,69", "À revoir": "oui", "Durée (s)": "95",
          "Preuves": "Tableau de bord (https://exemple.fr, 1er\u{A0}septembre 2026, à demander à\u{A0}: RSSI)\nRevue",
          "Actions": "Écrire les contrôles (architecte, pour le 31\u{A0}janvier 2027)", "Étape suivante": "",
        ].mapKeys(noBreak))
  }

  @Test func `what is not answered has no level, what does not apply no target`() throws {
    let rows = try rows(CSVReport(Sample.discussed.material()))
    let columns = ["État", "Niveau", "Cible", "Niveaux à gagner", "Motif du sans objet", "Voix 1", "Consensus"].map(
      noBreak)
    #expect(columns.map { rows[4][$0] } == ["sans objet", "", "", "", "pas de parc", "", ""])
    #expect(columns.map { rows[7][$0] } == ["ne sait pas", "", "3", "", "", "", ""])
    // Beyond its target there is nothing to gain.
    #expect(columns.map { rows[5][$0] } == ["renseigné", "4", "3", "0", "", "", ""])
  }

  @Test func `in English, with a comma, a decimal has a point`() throws {
    let report = try CSVReport(Sample.discussed.material(in: .english), separator: .comma, hasByteOrderMark: false)
    let row = try rows(report, delimiter: ",")[6]
    #expect(row["Consensus"] == "0.69")
    #expect(row["State"] == "answered")
    #expect(row["Decided by"] == "majority")
    #expect(row["Essential"] == "no")
    let french = try CSVReport(Sample.discussed.material(), separator: .comma)
    #expect(try rows(french, delimiter: ",")[6]["Consensus"] == "0.69")
    #expect(
      try rows(CSVReport(Sample.discussed.material(), separator: .tab), delimiter: "\\t")[6]["Consensus"] == "0,69")
  }

  @Test func `lines end with CR LF, texts alone have quotation marks, the mark at the start is optional`() throws {
    let material = try Sample.discussed.material()
    let bytes = CSVReport(material).bytes
    #expect(Array(bytes.prefix(6)) == [0xEF, 0xBB, 0xBF, UInt8(ascii: "\""), UInt8(ascii: "N"), 0xC2])
    #expect(CSVReport(material, hasByteOrderMark: false).bytes == Array(bytes.dropFirst(3)))
    let text = CSVReport(material).text
    #expect(text.hasSuffix("\r\n"))
    #expect(text.components(separatedBy: "\r\n").count == 10)
    #expect(
      text.contains(
        "\r\n1;\"DSI Exemple\";;\"Rizomo\";\"2026-12-01\";\"a\";\"Portage\";1;\"a1\";\"Sponsor\";\"oui\";1;\"Stratégie\";;\"renseigné\";3;"
      ))
    #expect(CSVReport(material).bytes == bytes)
  }

  @Test(arguments: [
    ("=1+1", "'=1+1"), ("+33 1", "'+33 1"), ("-2", "'-2"), ("@SUM(A1)", "'@SUM(A1)"), ("＝1", "'＝1"), ("＋1", "'＋1"),
    ("－1", "'－1"), ("＠a", "'＠a"), ("  =1", "  '=1"), ("\t=1", " '=1"), ("\r=1", "\n'=1"), ("\"=1", "\"'=1"),
    // Would begin a cell for a reader that splits elsewhere or knows nothing of quotation marks.
    ("a;=1", "a;'=1"), ("a,=1", "a,'=1"), ("a\n-1", "a\n'-1"), ("a\";\"=1", "a\";\"'=1"), ("a|@b", "a|'@b"),
    // A quotation mark that carries an accent is still one to who reads the file.
    ("a\"\u{301};b", "a\"\u{301};b"),
    // Inside a text they do no harm.
    ("a=1", "a=1"), ("IaC - CI", "IaC - CI"), ("'=1", "''=1"), ("moi@exemple.fr", "moi@exemple.fr"), ("", ""),
    ("\u{202E}cod\u{1B}[31m\u{0}", "\u{FFFD}cod\u{FFFD}[31m\u{FFFD}"),
  ])
  func `a text that would be a formula is shown as it is`(text: String, shown: String) throws {
    var sample = Sample()
    sample.notes = ["a1": text]
    #expect(try rows(CSVReport(sample.material()))[0]["Note"] == shown)
  }

  @Test func `a line of 100 kB is one field`() throws {
    var sample = Sample()
    sample.notes = ["a1": String(repeating: "\"é;", count: 25_000)]
    #expect(try rows(CSVReport(sample.material()))[0]["Note"] == sample.notes["a1"])
  }
}

/// The plain spaces of French punctuation as the no-break ones that the headings have.
private func noBreak(_ heading: String) -> String {
  heading.replacing("Voix ", with: "Voix\u{A0}").replacing("« ", with: "«\u{A0}").replacing(" »", with: "\u{A0}»")
    .replacing("Voix\u{A0}«", with: "Voix «")
}

extension Dictionary where Key == String {
  fileprivate func mapKeys(_ change: (String) -> String) -> Self {
    Dictionary(uniqueKeysWithValues: map { (change($0.key), $0.value) })
  }
}
