/// A pattern that cannot be read.
struct PatternSyntaxError: Error {
  let message: String
}
