import Glibc
import JSON

extension DataHome {
  /// How many assessments outside the data home are remembered.
  package static let recentLimit = 20

  /// The assessments outside the data home that were last open, the latest first, as absolute paths; they may be gone.
  ///
  /// None where the list cannot be read: it is a convenience.
  package func recent() -> [String] {
    guard let bytes = try? RegularFile.read(recentPath, atMost: 1 << 20),
      case .array(let values) = try? JSONReader.read(bytes)
    else { return [] }
    var paths: [String] = []
    for case .string(let path) in values
    where path.hasPrefix("/") && !FilePath.isCut(path) && !paths.contains(path) && paths.count < Self.recentLimit {
      paths.append(path)
    }
    return paths
  }

  /// Puts an absolute path at the head of ``recent()``, unless ``list(limit:)`` finds it anyway.
  package func note(_ path: String) throws(DataHomeError) {
    guard path.hasPrefix("/"), !isListed(path) else { return }
    let known = recent()
    // Resuming the last one need not wait for the disk.
    guard known.first != path else { return }
    let paths = ([path] + known.filter { $0 != path }).prefix(Self.recentLimit)
    if let code = PrivateDirectory.create(self.path) { throw .cannotCreate(path: self.path, errno: code) }
    do throws(DurableFileError) {
      try DurableFile.write(JSONWriter.bytes(.array(paths.map { .string($0) })), to: recentPath)
    } catch {
      throw .notSaved(.notWritten(error))
    }
  }

  private func isListed(_ path: String) -> Bool {
    let directory = FilePath.split(path).directory
    return directory == assessmentsPath || directory == FilePath.resolved(assessmentsPath)
  }
}
