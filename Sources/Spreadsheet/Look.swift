import CXLSXWriter
import Reports

/// How a cell looks.
struct Look: Hashable {
  var isBold = false
  var isItalic = false
  var wraps = false
  var hasBorder = false
  /// In points; nil for the workbook's own.
  var size: Int?
  /// Colours are as the wrapper has them: 0xRRGGBB; nil for the reader's own.
  var ink: Int32?
  var fill: Int32?
  var alignment = Alignment.general
  var number = NumberFormat.general

  enum Alignment { case general, centre }

  /// How a number is shown; none depends on a language.
  enum NumberFormat { case general, integer, tenths, hundredths, percent, date, signed, signedTenths }

  func with(_ change: (inout Look) -> Void) -> Look {
    var look = self
    change(&look)
    return look
  }

  var values: CXLook {
    CXLook(
      is_bold: isBold, is_italic: isItalic, wraps: wraps, has_border: hasBorder, size: Double(size ?? 0),
      ink: ink ?? -1, fill: fill ?? -1, line: Palette.light.rule.value,
      alignment: alignment == .centre ? .centre : .general, number: format)
  }

  private var format: CXNumberFormat {
    switch number {
    case .general: .general
    case .integer: .integer
    case .tenths: .tenths
    case .hundredths: .hundredths
    case .percent: .percent
    case .date: .date
    case .signed: .signed
    case .signedTenths: .signedTenths
    }
  }
}

extension Look {
  private static let accent = (fill: Palette.light.accent.value, paper: Palette.light.onAccent.value)

  static let text = Look(wraps: true, hasBorder: true)
  static let heading = Look(isBold: true, wraps: true, hasBorder: true, ink: accent.paper, fill: accent.fill)
  static let title = Look(isBold: true, size: 16, ink: accent.fill)
  static let subtitle = Look(isBold: true, size: 13, ink: accent.fill)
  static let label = Look(isBold: true, wraps: true, ink: accent.fill)
  static let paragraph = Look(wraps: true)
  static let headline = Look(isBold: true, wraps: true, size: 13)
  static let remark = Look(isItalic: true)
}

extension Look {
  static let centred = Look(hasBorder: true, alignment: .centre)
  /// A number of points to the nearest one.
  static let whole = Look(hasBorder: true, alignment: .centre, number: .integer)
  static let tenths = Look(hasBorder: true, alignment: .centre, number: .tenths)
  static let percent = Look(hasBorder: true, alignment: .centre, number: .percent)

  /// How far something moved, with its sign.
  static func change(_ number: NumberFormat) -> Look { Look(hasBorder: true, alignment: .centre, number: number) }
}

extension Colour {
  /// 0xRRGGBB.
  var value: Int32 { Int32(red << 16 | green << 8 | blue) }
}
