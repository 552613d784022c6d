import PythonHarness

/// A workbook as Debian's python3-openpyxl, which shares no code with us, reads it.
struct ReadBack: Decodable {
  let title: String
  let subject: String?
  let creator: String?
  let created: String
  let sheets: [Sheet]
  /// Every part of the file, parsed as XML.
  let parts: [String]
  /// Of each drawing.
  let alternatives: [String]
  /// Of each chart.
  let charts: [String]

  struct Sheet: Decodable {
    let name: String
    /// Each cell as its type and its value, “s Sponsor”, “n 3”, “d 2027-01-31”; empty for an empty one.
    let rows: [[String]]
    let freeze: String?
    let filter: String?
    let area: String?
    let titles: String?
    /// Numbers that a rule looks for, by range.
    let rules: [String: [String]]
    let choices: [String]
    let header: String?
    let isLandscape: Bool
    let merged: Int
    let links: Int
    let formulas: Int
  }

  init(_ bytes: [UInt8]) throws { self = try Python.decode(ReadBack.self, Self.script, on: bytes) }

  func sheet(_ name: String) -> Sheet? { sheets.first { $0.name == name } }

  private static let script = #"""
    import datetime, json, re, sys, warnings, zipfile
    import xml.etree.ElementTree as xml
    import openpyxl
    warnings.simplefilter('error')
    # openpyxl tells of data validations that it keeps; anything else is a fault.
    book = openpyxl.load_workbook(open(sys.argv[1], 'rb'))
    def cell(cell):
        value = cell.value
        if value is None: return ''
        if isinstance(value, datetime.datetime): return 'd ' + value.date().isoformat()
        return cell.data_type + ' ' + (f'{value:g}' if isinstance(value, float) else str(value))
    def sheet(sheet):
        cells = [cell for row in sheet.iter_rows() for cell in row]
        return {
            'name': sheet.title, 'rows': [[cell(c) for c in row] for row in sheet.iter_rows()],
            'freeze': sheet.freeze_panes, 'filter': sheet.auto_filter.ref,
            'area': (sheet.print_area or [None])[0] if isinstance(sheet.print_area, list) else sheet.print_area,
            'titles': sheet.print_title_rows,
            'rules': {str(f.sqref): [r.formula[0] for r in f.rules if r.formula]
                      for f in sheet.conditional_formatting},
            'choices': [v.formula1 for v in sheet.data_validations.dataValidation],
            'header': sheet.oddHeader.left.text, 'isLandscape': sheet.page_setup.orientation == 'landscape',
            'merged': len(sheet.merged_cells.ranges), 'links': sum(c.hyperlink is not None for c in cells),
            'formulas': sum(c.data_type == 'f' for c in cells)}
    archive = zipfile.ZipFile(sys.argv[1])
    parts = {name: xml.fromstring(archive.read(name)) for name in archive.namelist()}
    assert {i.date_time for i in archive.infolist()} == {(1980, 1, 1, 0, 0, 0)}
    tags = lambda start: [e for name, root in parts.items() if name.startswith(start) for e in root.iter()]
    print(json.dumps({
        'title': book.properties.title, 'subject': book.properties.subject, 'creator': book.properties.creator,
        'created': book.properties.created.isoformat(), 'sheets': [sheet(s) for s in book.worksheets],
        'parts': sorted(parts),
        'alternatives': [e.get('descr') for e in tags('xl/drawings/drawing') if e.tag.endswith('cNvPr')],
        'charts': [re.sub('.*}', '', e.tag) for e in tags('xl/charts/')
                   if re.search('(radar|bar)Chart$', e.tag)]}))
    """#
}
