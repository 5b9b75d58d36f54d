import Plenum
import PlenumExport
import PlenumStore

let store = try GraphStore(path: "news.plenum")
let report = try Pipeline().build(inputs: ["examples/articles"], store: store)
report.failures.forEach { print($0) }
try ExportFormat.turtle.exporter().write(store, toFile: "news.ttl")

for row in try store.rows(for: GraphQuery(.chaired)) {
  print(row.values[.date] ?? "-", row.values[.person] ?? "-", row.values[.event] ?? "-")
}
