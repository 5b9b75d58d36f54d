import Foundation
import PlenumExport
import PlenumStore

/// The words for an error that ends a command.
enum ErrorText {
  /// One line: what is concerned, what is wrong, what helps.
  static func message(of error: any Error) -> String {
    switch error {
    case let error as StoreError: error.description
    case let error as ExportError: error.description
    case let error as CocoaError: cocoa(error)
    default: "\(error)"
    }
  }

  private static func cocoa(_ error: CocoaError) -> String {
    let path = error.filePath ?? error.url?.path ?? "a file"
    return "\(path): \(reason(error)); check the path and its permissions"
  }

  private static func reason(_ error: CocoaError) -> String {
    switch error.code {
    case .fileWriteNoPermission, .fileReadNoPermission: "permission denied"
    case .fileWriteFileExists: "a file of this name is in the way"
    case .fileWriteUnknown: "cannot be made, a part of the path may be a file"
    case .fileNoSuchFile, .fileReadNoSuchFile: "no such file or folder"
    case .fileWriteOutOfSpace: "no space left on the device"
    default: error.localizedDescription
    }
  }
}
