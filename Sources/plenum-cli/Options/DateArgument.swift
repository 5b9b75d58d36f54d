import ArgumentParser
import PlenumModel

/// Reads the date of an option.
func readDate(_ text: String) throws -> PartialDate {
  guard let date = PartialDate(iso: text) else {
    throw ValidationError("'\(text)' is no date; write 2020, 2020-09 or 2020-09-08.")
  }
  return date
}
