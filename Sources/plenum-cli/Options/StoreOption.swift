import ArgumentParser

/// The store a command works on.
struct StoreOption: ParsableArguments {
  @Option(name: .long, help: "The store's file.")
  var store: String
}
