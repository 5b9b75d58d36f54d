/// The version of this package.
public enum PlenumVersion {
  /// The version number, as `plenum --version` prints it.
  public static let current = "0.1.0"
}
