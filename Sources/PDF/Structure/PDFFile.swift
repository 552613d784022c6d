import CQPDF
import Glibc

/// A PDF whose objects are added to, through qpdf.
final class PDFFile {
  private let handle: OpaquePointer
  /// qpdf reads from it as long as the file is open.
  private let bytes: UnsafeMutableBufferPointer<UInt8>

  /// What a PDF is made of, as it is written down here before it is in the file.
  indirect enum Object {
    case boolean(Bool)
    case integer(Int)
    case real(Double)
    case name(String)
    case text(String)
    case array([Object])
    case dictionary(KeyValuePairs<String, Object?>)
    case existing(Reference)
    case null
  }

  /// An object of the file.
  struct Reference {
    fileprivate let id: CQObject
  }

  /// Reads a file; `libraries` is as ``PDFReport`` has it.
  init(_ pdf: [UInt8], libraries: String) throws(PDFError) {
    if let missing = cq_load(libraries) { throw .missingLibrary(String(cString: missing)) }
    let bytes = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: pdf.count)
    _ = bytes.initialize(from: pdf)
    guard let handle = cq_read(bytes.baseAddress, bytes.count) else {
      bytes.deallocate()
      throw .failed("out of memory")
    }
    self.bytes = bytes
    self.handle = handle
    try check()
  }

  deinit {
    cq_close(handle)
    bytes.deallocate()
  }

  var catalogue: Reference { Reference(id: cq_catalogue(handle)) }
  var trailer: Reference { Reference(id: cq_trailer(handle)) }
  var pages: [Reference] { (0..<cq_pages(handle)).map { Reference(id: cq_page(handle, $0)) } }

  /// The fonts whose glyphs are numbered by a file of TrueType outlines.
  var outlineFonts: [Reference] {
    var fonts: [Reference] = []
    var next: Int32 = 0
    repeat {
      let font = cq_next_font(handle, &next)
      if next != 0 { fonts.append(Reference(id: font)) }
    } while next != 0
    return fonts
  }

  /// What a page draws, decoded.
  func content(of page: Reference) throws(PDFError) -> [UInt8] {
    var length = 0
    let content = cq_page_content(handle, page.id, &length)
    defer { free(content) }
    try check()
    return Array(UnsafeBufferPointer(start: content, count: length))
  }

  /// Puts an object into the file, to be referred to.
  func add(_ object: Object) -> Reference { Reference(id: cq_shared(handle, make(object))) }

  func add(stream bytes: [UInt8], _ entries: KeyValuePairs<String, Object> = [:]) -> Reference {
    let stream = Reference(id: cq_stream(handle, bytes, bytes.count))
    let dictionary = Reference(id: cq_stream_dictionary(handle, stream.id))
    for (key, value) in entries { set(key, of: dictionary, to: value) }
    return stream
  }

  func set(_ key: String, of dictionary: Reference, to object: Object) {
    cq_set(handle, dictionary.id, "/" + key, make(object))
  }

  func remove(_ key: String, of dictionary: Reference) { cq_remove(handle, dictionary.id, "/" + key) }

  /// The whole file, with an identity made from its content.
  func write() throws(PDFError) -> [UInt8] {
    var length = 0
    let written = cq_write(handle, "1.7", &length)
    try check()
    return Array(UnsafeBufferPointer(start: written, count: length))
  }

  private func check() throws(PDFError) {
    if let failure = cq_failure(handle) { throw .failed(String(cString: failure)) }
  }

  private func make(_ object: Object) -> CQObject {
    switch object {
    case .boolean(let value): return cq_boolean(handle, value)
    case .integer(let value): return cq_integer(handle, Int64(value))
    case .real(let value): return cq_real(handle, value)
    case .name(let name): return cq_name(handle, "/" + name)
    case .text(let text): return cq_text(handle, text)
    case .existing(let reference): return reference.id
    case .null: return cq_null(handle)
    case .array(let items):
      let array = cq_array(handle)
      for item in items { cq_append(handle, array, make(item)) }
      return array
    case .dictionary(let entries):
      let dictionary = cq_dictionary(handle)
      for (key, value) in entries { if let value { cq_set(handle, dictionary, "/" + key, make(value)) } }
      return dictionary
    }
  }
}
