import Glibc
import Maturity
import Storage
import Wording

/// What the system says of an error number, in words people know; in the language of the process.
func systemError(_ number: Int32, of kind: FileKind = .regular) -> String {
  let say = Process.language
  return switch number {
  case ENOENT where kind == .directory: say("dossier introuvable", "no such directory")
  case ENOENT: say("fichier introuvable", "no such file")
  case EACCES, EPERM: say("accès refusé", "permission denied")
  case EISDIR: say("c’est un dossier", "it is a directory")
  case ENOTDIR: say("une partie du chemin n’est pas un dossier", "part of the path is not a directory")
  case ENOSPC: say("disque plein", "disk full")
  case EDQUOT: say("quota de disque atteint", "disk quota reached")
  case EROFS: say("support en lecture seule", "read-only file system")
  case EIO: say("erreur du support", "device error")
  case EEXIST: say("le fichier existe déjà", "the file exists already")
  case ENAMETOOLONG: say("nom trop long", "name too long")
  case ELOOP: say("trop de liens symboliques", "too many symbolic links")
  case EMFILE, ENFILE: say("trop de fichiers ouverts", "too many open files")
  case EFBIG: say("fichier trop grand", "file too large")
  case EBUSY: say("en cours d’utilisation", "in use")
  case EBADF: say("descripteur fermé", "closed descriptor")
  case EINVAL: say("nom impossible", "impossible name")
  default: strerror(number).map { String(cString: $0) } ?? say("erreur \(number)", "error \(number)")
  }
}
